/**
 * A commune that one clicks is seen chosen at once: the map paints it before the address, the panel and the
 * perimeter follow, which takes longer than a click may wait.
 */
import { useLayoutEffect, useRef } from 'react';
import type { Surface } from './use-surface.js';

export function usePromptToggle(
  surface: Surface | null,
  onToggle: (code: string) => void,
): (code: string) => void {
  // The one of the last render: a second click may come before the first one is done.
  const latest = useRef(onToggle);
  useLayoutEffect(() => {
    latest.current = onToggle;
  });
  return (code) => {
    surface?.stage.toggle(code);
    // A frame is painted between the two.
    requestAnimationFrame(() => setTimeout(() => latest.current(code)));
  };
}
