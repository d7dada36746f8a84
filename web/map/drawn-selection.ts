/** How the chosen communes are drawn, on the screen and in the picture. */
import type { MapTheme } from './map-theme.js';
import type { Border, Shape } from './outline-shapes.js';
import type { Scene } from './scene.js';

interface Line {
  readonly colour: string;
  /** In pixels of the screen. */
  readonly width: number;
}

export interface SelectionStyle {
  /** Null where what is under the communes has to be read. */
  readonly fill: string | null;
  /** Between two of them. */
  readonly inside: Line;
  /** Around them all, the last one on top. */
  readonly outside: readonly Line[];
}

/** @param isTinted the communes have the tints of an indicator, which a colour over them would change */
export function selectionStyle(isTinted: boolean, theme: MapTheme): SelectionStyle {
  const inside = { colour: theme.selectedLine, width: 0.8 };
  if (!isTinted) {
    return { fill: theme.selected, inside, outside: [{ colour: theme.selectedLine, width: 2 }] };
  }
  const casing = { colour: theme.selectedCasing, width: 6 };
  return { fill: null, inside, outside: [casing, { colour: theme.selectedRing, width: 3 }] };
}

export interface DrawnSelection {
  readonly shapes: readonly Shape[];
  readonly fill: string | null;
  /** In drawing order. */
  readonly strokes: readonly (Line & { readonly borders: readonly Border[] })[];
}

export function drawnSelection(
  { atlas }: Scene,
  selected: ReadonlySet<string>,
  { fill, inside, outside }: SelectionStyle,
): DrawnSelection {
  const shapes = Array.from(selected, (code) => atlas.byCode.get(code)).filter(
    (shape) => shape !== undefined,
  );
  const borders = atlas.bordersOf(shapes);
  const isInside = ({ left, right }: Border) =>
    right !== null && selected.has(left.code) && selected.has(right.code);
  const around = borders.filter((border) => !isInside(border));
  return {
    shapes,
    fill,
    strokes: [
      { ...inside, borders: borders.filter(isInside) },
      ...outside.map((line) => ({ ...line, borders: around })),
    ],
  };
}
