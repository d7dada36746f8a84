/** The départements, régions and country that a territory is compared with. */
import { missingFigure, value } from './figure.js';
import type { Area } from './places.js';
import { levelKey, type Publication } from './publication.js';
import type { ReferenceFigure } from './report.js';

export interface ReferenceFigures {
  readonly department: ReferenceFigure[];
  readonly region: ReferenceFigure[];
  readonly france: ReferenceFigure;
}

const france: Area = { code: 'FR', name: 'France' };

/**
 * The published value of a measure for each level.
 *
 * @param read from the stored integer to the unit of the figure
 */
export function referenceFigures(
  publication: Publication,
  levels: { departments: readonly Area[]; regions: readonly Area[] },
  measure: string,
  read: (stored: number) => number,
): ReferenceFigures {
  const figureOf = (key: string, { code, name }: Area): ReferenceFigure => {
    const stored = publication.references.get(key)?.get(measure);
    return { code, name, ...(stored === undefined ? missingFigure('unavailable') : value(read(stored))) };
  };
  return {
    department: levels.departments.map((area) => figureOf(levelKey.department(area.code), area)),
    region: levels.regions.map((area) => figureOf(levelKey.region(area.code), area)),
    france: figureOf(levelKey.france, france),
  };
}
