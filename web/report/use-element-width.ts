/** The width of an element, followed as it changes, so that a drawing can be made to measure. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Before the first measure, and where nothing can be measured. */
const assumedWidth = 640;

/** Whole pixels. */
export function useElementWidth<Element extends HTMLElement>(): [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(assumedWidth);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || assumedWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
