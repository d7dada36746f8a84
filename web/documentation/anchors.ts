/**
 * Links to a part of a page of documentation: on arrival or on a click, the part is unfolded, brought under the
 * eyes and given the focus. The address keeps the anchor, and the state that the browser holds beside it.
 */
import { useEffect, type MouseEvent } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

/** For a component shown once its targets are there; returns a click handler for an ancestor of the links. */
export function useAnchors(): (event: MouseEvent) => void {
  // Also followed when a menu changes it on the screen itself.
  const hash = useLocationProperty(() => location.hash);
  useEffect(() => {
    const anchor = decodeURIComponent(hash.slice(1));
    // After what every change of screen does: back to the top, focus on the content.
    const frame = requestAnimationFrame(() => goTo(anchor));
    return () => cancelAnimationFrame(frame);
  }, [hash]);
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const anchor = link.getAttribute('href')!.slice(1);
    event.preventDefault();
    goTo(anchor);
    history.replaceState(history.state, '', `#${anchor}`);
  };
}

function goTo(anchor: string): void {
  const target = anchor === '' ? null : document.getElementById(anchor);
  if (!target) return;
  const fold = target.querySelector('details');
  if (fold) fold.open = true;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
