/**
 * Links to a part of the page: the part is unfolded, brought under the eyes and given the focus. The address
 * keeps the anchor, so that the link can be shared, and the state that the browser holds beside it.
 */
import { useEffect, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';

/** @param reveal makes the target of an anchor visible; returns a click handler for an ancestor of the links */
export function useAnchors(reveal: (anchor: string) => void): (event: MouseEvent) => void {
  useEffect(() => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (anchor !== '') document.getElementById(anchor)?.scrollIntoView();
  }, []);
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const anchor = link.getAttribute('href')!.slice(1);
    event.preventDefault();
    flushSync(() => reveal(anchor));
    const target = document.getElementById(anchor);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
    history.replaceState(history.state, '', `#${anchor}`);
  };
}
