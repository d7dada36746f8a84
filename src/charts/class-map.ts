/** A territory whose communes are coloured by class; those without a figure are hatched or dotted, never coloured. */
import { groupBy } from '../domain/group-by.js';
import type { Commune, Locate } from './commune-outlines.js';
import { surfacePath } from './commune-outlines.js';
import { documentMapPalette, type MapPalette } from './map-palette.js';
import { element } from './svg.js';
import { mapAround, type TerritoryMapInput } from './territory-map.js';

/** The number of a class, or why there is none. */
export type CommuneClass = number | 'neutralised' | 'unavailable';

export interface ClassMapInput extends TerritoryMapInput {
  /** Unique on the page: patterns derive their ids from it. */
  readonly id: string;
  /** By code of commune; what is absent is not available. */
  readonly classes: ReadonlyMap<string, CommuneClass>;
}

/** A complete SVG document; empty when no commune of the territory has an outline. */
export function classMapSvg(input: ClassMapInput): string {
  const { id, classes, palette = documentMapPalette } = input;
  const fill = (territory: readonly Commune[], locate: Locate) => {
    const members = groupBy(territory, ({ code }) => classes.get(code) ?? 'unavailable');
    const surfaces = [...members].map(([key, communes]) =>
      element('path', { d: surfacePath(communes, locate), fill: fillOf(key, id, palette) }),
    );
    return element('defs', {}, hatch(id, palette), dots(id, palette)) + surfaces.join('');
  };
  return mapAround(input, fill);
}

/** The fill of a class, on the map that bears the id. */
function fillOf(key: CommuneClass, id: string, { classes }: MapPalette): string {
  return typeof key === 'number' ? classes[key]! : `url(#${id}-${key})`;
}

const patternOf = (id: string, size: number) => ({
  id,
  width: size,
  height: size,
  patternUnits: 'userSpaceOnUse',
});

function hatch(id: string, { hatchGround, hatchLine }: MapPalette): string {
  return element(
    'pattern',
    { ...patternOf(`${id}-neutralised`, 7), patternTransform: 'rotate(45)' },
    element('rect', { width: 7, height: 7, fill: hatchGround }),
    element('rect', { width: 1.5, height: 7, fill: hatchLine }),
  );
}

function dots(id: string, { land, hatchLine }: MapPalette): string {
  return element(
    'pattern',
    patternOf(`${id}-unavailable`, 7),
    element('rect', { width: 7, height: 7, fill: land }),
    element('circle', { cx: 3.5, cy: 3.5, r: 1, fill: hatchLine }),
  );
}
