/** The territory itself: its communes, totals, size class, départements and régions. */
import { ageBandResults } from './age-bands.js';
import type { Commune } from './places.js';
import type { Publication } from './publication.js';
import type { TerritorySummary } from './report.js';
import { sizeClass } from './size-class.js';
import type { TerritoryRows } from './territory-rows.js';

export function territorySummary(publication: Publication, territory: TerritoryRows): TerritorySummary {
  const communes = Array.from(territory.rows, (row) => publication.places.communes[row]!);
  const { periods } = publication.manifest;
  return {
    communes,
    totals: {
      communes: communes.length,
      population: territory.population,
      withoutPopulation: communes.filter((commune) => commune.population === null).length,
      ...countQpv(communes),
      zip: communes.filter((commune) => commune.zoning === 'ZIP').length,
      zac: communes.filter((commune) => commune.zoning === 'ZAC').length,
      zoningUnknown: communes.filter((commune) => commune.zoning === null).length,
    },
    sizeClass: sizeClass(territory.population),
    departments: [...territory.departments],
    regions: [...territory.regions],
    ageBands: { bands: ageBandResults(publication, territory), ...periods.ageBands },
    population: periods.population,
    qpv: periods.qpv,
    zoning: periods.zoning,
    cpts: periods.cpts,
  };
}

/**
 * A quartier may lie on several communes: it is counted once when its code is known.
 * Where one code is missing, the sum over communes is all that can be said.
 */
function countQpv(communes: readonly Commune[]): { qpv: number; qpvDistinct: boolean } {
  const codes = new Set<string>();
  let sum = 0;
  let distinct = true;
  for (const { qpv } of communes) {
    sum += qpv.count;
    if (qpv.codes) qpv.codes.forEach((code) => codes.add(code));
    else if (qpv.count > 0) distinct = false;
  }
  return { qpv: distinct ? codes.size : sum, qpvDistinct: distinct };
}
