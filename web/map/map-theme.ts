/** Colours of the map, from the custom properties of map.css, which follow the theme of the page. */
import type { BorderKind } from './border-kind.js';

export interface MapTheme {
  readonly ground: string;
  readonly land: string;
  readonly cpts: string;
  readonly borders: Readonly<Record<BorderKind, string>>;
  readonly selected: string;
  readonly selectedLine: string;
  readonly cursor: string;
  readonly cursorHalo: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly labelHalo: string;
  readonly fontFamily: string;
}

export function readMapTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--map-${name}`);
  return {
    ground: colour('ground'),
    land: colour('land'),
    cpts: colour('cpts'),
    borders: {
      commune: colour('commune-line'),
      disc: colour('department-line'),
      cpts: colour('cpts-line'),
      department: colour('department-line'),
      region: colour('region-line'),
    },
    selected: colour('selected'),
    selectedLine: colour('selected-line'),
    cursor: colour('cursor'),
    cursorHalo: colour('cursor-halo'),
    label: colour('label'),
    quietLabel: colour('quiet-label'),
    labelHalo: colour('label-halo'),
    fontFamily: style.fontFamily,
  };
}
