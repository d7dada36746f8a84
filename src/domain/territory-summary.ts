/** The territory itself: its communes, totals, size class, départements and régions. */
import { ageBandResults } from './age-bands.js';
import type { Commune } from './places.js';
import type { Publication } from './publication.js';
import type { TerritorySummary } from './report.js';
import { sizeClass } from './size-class.js';
import type { TerritoryRows } from './territory-rows.js';

export function territorySummary(publication: Publication, territory: TerritoryRows): TerritorySummary {
  const { communes } = publication.places;
  const { periods } = publication.manifest;
  return {
    communes: Array.from(territory.rows, (row) => communes[row]!),
    totals: {
      communes: territory.rows.length,
      population: territory.population,
      ...countCommunes(communes, territory.rowsInOrder),
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

type Counts = Omit<TerritorySummary['totals'], 'communes' | 'population'>;

/**
 * One walk for every count. A quartier may lie on several communes: it is counted once when its
 * code is known; where one code is missing, the sum over communes is all that can be said.
 */
function countCommunes(communes: readonly Commune[], rows: Int32Array): Counts {
  const qpvCodes = new Set<string>();
  const counts = { withoutPopulation: 0, qpv: 0, qpvDistinct: true, zip: 0, zac: 0, zoningUnknown: 0 };
  for (const row of rows) {
    const { population, qpv, zoning } = communes[row]!;
    if (population === null) counts.withoutPopulation += 1;
    if (zoning === 'ZIP') counts.zip += 1;
    else if (zoning === 'ZAC') counts.zac += 1;
    else if (zoning === null) counts.zoningUnknown += 1;
    counts.qpv += qpv.count;
    if (qpv.codes === null) counts.qpvDistinct &&= qpv.count === 0;
    else for (const code of qpv.codes) qpvCodes.add(code);
  }
  return { ...counts, qpv: counts.qpvDistinct ? qpvCodes.size : counts.qpv };
}
