/** The published figures of a département, a région or France: what a territory anywhere may be compared with. */
import { z } from 'zod';
import { missingFigure, value, type Figure } from '../figure.js';
import { unitOf } from '../indicator-results.js';
import { areaSchema, type Area } from '../places-schema.js';
import { professionalsTable } from '../professionals-table.js';
import { levelKey, measureKey, type Publication } from '../publication.js';
import { fromTenths } from '../rounding.js';
import { structuresTable } from '../structures-table.js';
import { oneGroup, sideSchema, tableOf, type Side } from './side.js';

export const areaLevels = ['department', 'region', 'france'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export const areaFiguresSchema = sideSchema.extend({
  area: areaSchema.extend({ level: z.enum(areaLevels) }),
});

export type AreaFigures = z.infer<typeof areaFiguresSchema>;

const france: Area = { code: 'FR', name: 'France' };

/**
 * @param code not read for France
 * @returns null when there is no such area
 */
export function areaFigures(publication: Publication, level: AreaLevel, code: string): AreaFigures | null {
  const { places } = publication;
  const area = {
    department: () => places.departments.get(code),
    region: () => places.regions.get(code),
    france: () => france,
  }[level]();
  if (area === undefined) return null;
  const references = publication.references.get(
    level === 'france' ? levelKey.france : levelKey[level](area.code),
  );
  const figureOf = (measure: string, read: (stored: number) => number): Figure => {
    const stored = references?.get(measure);
    return stored === undefined ? missingFigure('unavailable') : value(read(stored));
  };
  const isInside = (row: number) => level === 'france' || places.communes[row]![level] === area.code;
  const rows = Int32Array.from(places.communes.keys()).filter(isInside);
  return {
    area: { code: area.code, name: area.name, level },
    ...sideOfArea(publication, rows, figureOf),
  };
}

function sideOfArea(
  publication: Publication,
  rows: Int32Array,
  figureOf: (measure: string, read: (stored: number) => number) => Figure,
): Side {
  const { catalogue, manifest, places } = publication;
  const { id, edition, synthetic, cog, periods } = manifest;
  const whole = (stored: number) => stored;
  const prevalencesLast = [false, true].flatMap((isPrevalence) =>
    catalogue.indicators.filter(({ aldNumber }) => (aldNumber !== undefined) === isPrevalence),
  );
  return {
    publication: { id, edition, synthetic, cog },
    totals: {
      communes: rows.length,
      population: rows.reduce((sum, row) => sum + places.populations[row]!, 0),
    },
    population: periods.population,
    indicators: prevalencesLast.map((indicator) => ({
      id: indicator.id,
      label: indicator.label,
      unit: unitOf(indicator),
      kind: indicator.kind,
      polarity: indicator.polarity,
      figure: {
        ...figureOf(measureKey.indicator(indicator.id), indicator.kind === 'count' ? whole : fromTenths),
        ...{ numerator: null, denominator: null, interval: null, coverage: null, isPartial: false },
      },
      ...periods.indicators[indicator.id]!,
    })),
    ages: oneGroup(
      periods.ageBands,
      catalogue.ageBands.map((band) => ({
        ...band,
        figure: figureOf(measureKey.ageBand(band.id), fromTenths),
      })),
    ),
    professionals: tableOf(professionalsTable(publication, rows), (row) => value(row.total)),
    patients: oneGroup(
      periods.activity,
      catalogue.activityFamilies.map((family) => ({
        ...family,
        figure: figureOf(measureKey.patientsPerProfessional(family.id), whole),
      })),
    ),
    structures: tableOf(structuresTable(publication, rows), (row) => value(row.total)),
  };
}
