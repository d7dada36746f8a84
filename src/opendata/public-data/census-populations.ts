/** Inhabitants of the communes of today at each census, and a geographic code as one census knew it. */
import { carryAmounts } from '../../domain/carry-amounts.js';
import type { CodeChange } from '../../domain/code-changes.js';
import { carryingPlaces } from '../carrying-places.js';
import type { CogReference } from '../cog.js';
import type { PopulationVintage } from '../readers/populations.js';

export interface CensusPopulations {
  /** Year of the census. */
  readonly census: number;
  /** By code of today; null where the census says nothing. */
  readonly communes: ReadonlyMap<string, number | null>;
}

/** Files that do not say their census are left out. */
export function populationsByCensus(
  vintages: readonly PopulationVintage[],
  cog: CogReference,
  codeChanges: readonly CodeChange[],
): CensusPopulations[] {
  const places = carryingPlaces(cog, codeChanges);
  return vintages.flatMap(({ census, cog: year, populations }) =>
    census === null ? [] : [{ census, communes: carryAmounts(places, populations, year, cog.cog).amounts }],
  );
}

/** The same communes with their inhabitants at a census; where it says nothing, those that they had. */
export function withCensus(
  cog: CogReference,
  populations: readonly CensusPopulations[],
  census: number,
): CogReference {
  const known = populations.find((one) => one.census === census);
  if (known === undefined) return cog;
  return {
    ...cog,
    communes: cog.communes.map((commune) => ({
      ...commune,
      population: known.communes.get(commune.code) ?? commune.population,
    })),
  };
}
