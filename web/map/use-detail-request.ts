/** Asks for the finer outlines of the départements in view, each of them once. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import type { Scene } from './scene.js';
import { isClose, visibleBounds, type Size, type View } from './view.js';

export function useDetailRequest(
  view: View | null,
  size: Size | null,
  scene: Scene | null,
  onDetailNeeded: ((departments: readonly string[]) => void) | undefined,
): void {
  const asked = useRef(new Set<string>());
  const ask = useEffectEvent((close: View) => {
    if (!size || !scene || !onDetailNeeded) return;
    const inView = scene.atlas
      .within(visibleBounds(close, size))
      .map((shape) => departmentOfCommune(shape.code));
    const needed = [...new Set(inView)].filter((code) => !asked.current.has(code));
    if (needed.length === 0) return;
    for (const code of needed) asked.current.add(code);
    onDetailNeeded(needed);
  });
  useEffect(() => {
    if (view && isClose(view)) ask(view);
  }, [view]);
}
