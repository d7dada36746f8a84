/** A box whose content may be wider or taller than it: it scrolls alone, and takes the focus when it has to. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** A table of more rows is long: it takes a part of the screen and scrolls inside. */
export const rowsWithoutScroll = 25;

interface ScrollBoxProps {
  readonly label: string;
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

export function ScrollBox({ label, isLong = false, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setOverflows(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const focusable = overflows ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div className={isLong ? 'scroll-box scroll-box-long' : 'scroll-box'} ref={box} {...focusable}>
      {children}
    </div>
  );
}
