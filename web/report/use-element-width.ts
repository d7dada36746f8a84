/** The width of an element, followed as it changes, so that a drawing can be made to measure. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Before the first measure, and where nothing can be measured. */
const assumedWidth = 640;

const measures = new Set<() => void>();
let paper: MediaQueryList | undefined;

/** All in one pass: after each drawing made anew, the whole page would be laid out again for the next one. */
function measureForPaper(): void {
  flushSync(() => measures.forEach((measure) => measure()));
}

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
    // The page is laid out for paper and drawn at once: no observer is told in between.
    measures.add(measure);
    paper ??= matchMedia('print');
    paper.addEventListener('change', measureForPaper);
    return () => {
      observer.disconnect();
      measures.delete(measure);
    };
  }, []);
  return [ref, width];
}
