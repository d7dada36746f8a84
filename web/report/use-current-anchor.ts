/** Which part of a long page is being read: the last one whose beginning has passed the upper third of the screen. */
import { useEffect, useState } from 'react';

/** @param anchors ids of elements, in the order of the page; at least one */
export function useCurrentAnchor(anchors: readonly string[]): string {
  const [current, setCurrent] = useState(anchors[0]!);
  const key = anchors.join(' ');
  useEffect(() => {
    const ids = key.split(' ');
    const update = () => {
      const line = window.innerHeight / 3;
      const passed = ids.filter((id) => {
        const box = document.getElementById(id)?.getBoundingClientRect();
        return box !== undefined && box.height > 0 && box.top <= line;
      });
      setCurrent(passed.at(-1) ?? ids[0]!);
    };
    update();
    document.addEventListener('scroll', update, { passive: true, capture: true });
    window.addEventListener('resize', update);
    return () => {
      document.removeEventListener('scroll', update, { capture: true });
      window.removeEventListener('resize', update);
    };
  }, [key]);
  return current;
}
