/** The map of a territory among its neighbours, as SVG for the report: no browser is needed to draw it. */
import { departmentOfCommune } from '../domain/commune-code.js';
import type { CommuneTopology } from '../domain/commune-topology.js';
import { picture } from './chart.js';
import {
  communesOf,
  frameAround,
  holdsSome,
  isInFrame,
  limitPath,
  mayBeInFrame,
  surfacePath,
  type Commune,
  type Limit,
  type Locate,
} from './commune-outlines.js';
import { drawNames, drawScale } from './map-furniture.js';
import { documentMapPalette, type MapPalette } from './map-palette.js';
import { element, escapeText } from './svg.js';

export interface TerritoryMapInput {
  /** Outlines that hold the territory and its surroundings; best the 100 m ones of its départements. */
  readonly outlines: readonly CommuneTopology[];
  /** Codes of the communes of the territory. */
  readonly selected: ReadonlySet<string>;
  /** Names of the communes, by code. */
  readonly names: ReadonlyMap<string, string>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What the map shows, for those who do not see it. */
  readonly title: string;
  /** By default that of white paper. */
  readonly palette?: MapPalette;
}

/** Draws the surface of the territory, in its communes as they lie in the frame. */
export type FillTerritory = (territory: readonly Commune[], locate: Locate) => string;

/** A complete SVG document; empty when no commune of the territory has an outline. */
export function territoryMapSvg(input: TerritoryMapInput): string {
  const { palette = documentMapPalette } = input;
  return mapAround(input, (territory, locate) =>
    element('path', {
      d: surfacePath(territory, locate),
      fill: palette.selected,
      'fill-opacity': palette.selectedOpacity,
    }),
  );
}

/** The territory filled in some way, among its neighbours, with its limits, its names and a scale. */
export function mapAround(input: TerritoryMapInput, fill: FillTerritory): string {
  const { outlines, selected, names, width, height, title, palette = documentMapPalette } = input;
  const own = outlines.filter((topology) => holdsSome(topology, selected));
  const communes = own.flatMap(communesOf);
  const territory = communes.filter((commune) => selected.has(commune.code));
  if (territory.length === 0) return '';
  const { locate, pixelsPerKilometre } = frameAround(territory, input);
  // The others are decoded only if they may be seen: whole régions, most of the time.
  const near = outlines.filter(
    (topology) => !own.includes(topology) && mayBeInFrame(topology, input, locate),
  );
  const shown = [...communes, ...near.flatMap(communesOf)].filter((commune) =>
    isInFrame(commune, input, locate),
  );
  const drawLimit = ({ isDrawn, ...style }: Limit) =>
    element('path', {
      d: [...own, ...near].map((topology) => limitPath(topology, shown, isDrawn, locate)).join(''),
      fill: 'none',
      'stroke-linejoin': 'round',
      ...style,
    });
  return picture(
    { width, height },
    {},
    element('title', {}, escapeText(title)),
    element('rect', { width, height, fill: palette.ground }),
    element('path', { d: surfacePath(shown, locate), fill: palette.land }),
    ...limitsAround(palette).map(drawLimit),
    fill(territory, locate),
    ...limitsOfTerritory(selected, palette).map(drawLimit),
    drawNames(territory, names, input, locate, palette),
    drawScale(input, pixelsPerKilometre, palette),
  );
}

function limitsAround(palette: MapPalette): Limit[] {
  return [
    { isDrawn: () => true, stroke: palette.line, 'stroke-width': 0.5 },
    {
      isDrawn: (a, b) => b !== null && departmentOfCommune(a) !== departmentOfCommune(b),
      stroke: palette.strongLine,
      'stroke-width': 0.8,
    },
  ];
}

function limitsOfTerritory(selected: ReadonlySet<string>, palette: MapPalette): Limit[] {
  const isIn = (code: string | null) => code !== null && selected.has(code);
  return [
    { isDrawn: (a, b) => isIn(a) && isIn(b), stroke: palette.selectedLine, 'stroke-width': 0.8 },
    { isDrawn: (a, b) => isIn(a) !== isIn(b), stroke: palette.selectedLine, 'stroke-width': 2 },
  ];
}
