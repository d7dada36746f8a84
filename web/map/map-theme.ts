/** Colours of the map, from the custom properties of map-colours.css, which follow the theme of the page. */
import type { BorderKind } from './border-kind.js';
import type { StructureFamily } from './structure-marks.js';

export interface MapTheme {
  readonly ground: string;
  readonly land: string;
  /** Ground of a commune in a CPTS. */
  readonly cpts: string;
  /** Ground of a commune of which it is not known. */
  readonly cptsUnknown: string;
  readonly cptsLabel: string;
  /** Shades of a figure, and of a difference, from the lowest to the highest. */
  readonly values: readonly string[];
  readonly differences: readonly string[];
  /** Of a commune whose figure is neutralised. */
  readonly hatch: PatternColours;
  /** Of a commune without a figure. */
  readonly dots: PatternColours;
  /** Under the limits that cross the tints of an indicator. */
  readonly casing: string;
  readonly borders: Readonly<Record<BorderKind, string>>;
  readonly selected: string;
  readonly selectedLine: string;
  /** Around the chosen communes over the tints of an indicator, and under that ring. */
  readonly selectedRing: string;
  readonly selectedCasing: string;
  readonly cursor: string;
  readonly cursorHalo: string;
  readonly structures: Readonly<Record<StructureFamily, string>>;
  readonly markHalo: string;
  readonly group: string;
  readonly groupLine: string;
  readonly groupLabel: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly labelHalo: string;
  readonly fontFamily: string;
}

interface PatternColours {
  readonly ground: string;
  readonly mark: string;
}

const shades = [1, 2, 3, 4, 5];

export function readMapTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--map-${name}`);
  return {
    ground: colour('ground'),
    land: colour('land'),
    cpts: colour('cpts'),
    cptsUnknown: colour('cpts-unknown'),
    cptsLabel: colour('cpts-label'),
    values: shades.map((shade) => colour(`value-${shade}`)),
    differences: shades.map((shade) => colour(`difference-${shade}`)),
    hatch: { ground: colour('hatch-ground'), mark: colour('hatch-mark') },
    dots: { ground: colour('dots-ground'), mark: colour('dots-mark') },
    casing: colour('casing'),
    borders: {
      commune: colour('commune-line'),
      disc: colour('department-line'),
      cpts: colour('cpts-line'),
      department: colour('department-line'),
      region: colour('region-line'),
    },
    selected: colour('selected'),
    selectedLine: colour('selected-line'),
    selectedRing: colour('selected-ring'),
    selectedCasing: colour('selected-casing'),
    cursor: colour('cursor'),
    cursorHalo: colour('cursor-halo'),
    structures: {
      care: colour('care'),
      'medico-social': colour('medico-social'),
      coordinated: colour('coordinated'),
    },
    markHalo: colour('mark-halo'),
    group: colour('group'),
    groupLine: colour('group-line'),
    groupLabel: colour('group-label'),
    label: colour('label'),
    quietLabel: colour('quiet-label'),
    labelHalo: colour('label-halo'),
    fontFamily: style.fontFamily,
  };
}
