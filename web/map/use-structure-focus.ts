/** Moves the map to one structure of care, as close as it takes to tell it from its neighbours. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { MapFocus } from './map-focus.js';
import { closestScale } from './navigation.js';
import type { StructureMarks } from './structure-marks.js';
import type { PointedMark } from './pointed.js';
import type { Surface } from './use-surface.js';
import { toScreen, type Size } from './view.js';

/** Pixels per kilometre: no farther, so that one sees where the structure is. */
const structureScale = 20;

export function useStructureFocus(
  surface: Surface | null,
  size: Size | null,
  marks: StructureMarks | null,
  focus: MapFocus,
  onFound: (pointed: PointedMark) => void,
): void {
  const shown = useRef<MapFocus>(null);
  const show = useEffectEvent(() => {
    if (!surface || !size || !marks || !('structure' in focus) || shown.current === focus) return;
    const found = marks.find(focus.structure.id, structureScale, closestScale);
    if (!found) return;
    shown.current = focus;
    const { mark, structure, k } = found;
    surface.navigation.centreOn(mark, k);
    const at = toScreen(surface.navigation.view(), mark);
    // The button that led here is gone with the list: what was asked for takes the focus in its place.
    if (document.activeElement === document.body) surface.widget.focus({ preventScroll: true });
    onFound({ kind: 'mark', mark, structure, at, pointing: 'keyboard' });
  });
  const isSized = size !== null;
  useEffect(() => {
    show();
  }, [surface, isSized, marks, focus]);
}
