/** Keeps the view within the map when sizes change, and moves it onto communes. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { unionOf } from './geometry.js';
import type { MapFocus } from './map-focus.js';
import type { Scenes } from './use-scenes.js';
import type { Surface } from './use-surface.js';
import { fitView, type Size } from './view.js';

/** Pixels kept free around what is shown. */
const wholeMargin = 20;
const territoryMargin = 60;
/** Pixels per kilometre: no closer, so that the surroundings of a small territory remain visible. */
const territoryScale = 20;

/** @returns moves the view onto some communes, or onto the whole map when none of them is on it */
export function useViewport(
  surface: Surface | null,
  size: Size | null,
  scenes: Scenes | null,
  focus: MapFocus,
): (codes: Iterable<string>) => void {
  const whole = scenes?.whole.atlas;
  const projection = scenes?.projection;

  function showCommunes(codes: Iterable<string>): void {
    if (!surface || !size || !whole) return;
    const shapes = Array.from(codes, (code) => whole.byCode.get(code)).filter((shape) => shape !== undefined);
    const view =
      shapes.length === 0
        ? fitView(whole.bounds, size, wholeMargin)
        : fitView(unionOf(shapes.map((shape) => shape.bounds)), size, territoryMargin, territoryScale);
    surface.navigation.goTo(view);
  }

  useEffect(() => {
    if (surface && size && whole) surface.navigation.limit(whole.bounds, size);
  }, [surface, size, whole]);

  const lastSize = useRef<Size | null>(null);
  useEffect(() => {
    if (!surface || !size) return;
    surface.stage.resize(size);
    const { width, height } = lastSize.current ?? size;
    surface.navigation.panBy((size.width - width) / 2, (size.height - height) / 2);
    lastSize.current = size;
  }, [surface, size]);

  const showFocus = useEffectEvent(() => showCommunes('codes' in focus ? focus.codes : []));
  const isSized = size !== null;
  useEffect(() => {
    if (surface && isSized && projection) showFocus();
  }, [surface, isSized, projection, focus]);

  return showCommunes;
}
