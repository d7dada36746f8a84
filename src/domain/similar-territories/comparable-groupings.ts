/**
 * The groupings of one kind that a territory may be compared with, and their profiles. It depends on the
 * publication alone: worked out once, for every territory.
 */
import type { Grouping } from '../grouping.js';
import type { Publication } from '../publication.js';
import { scalesOf, standardise, type Scales, type StandardProfile } from './distance.js';
import { profileOf, sumTerritory, type Profile, type TerritorySums } from './profile.js';

export const similarKinds = ['epci', 'cpts'] as const;
export type SimilarKind = (typeof similarKinds)[number];

/**
 * Inhabitants. Below it most indicators are neutralised; it is also the smallest intercommunalité that the
 * law lets be (article L5210-1-1 of the code général des collectivités territoriales).
 */
export const smallestPopulation = 5000;
/** Part of the inhabitants of a grouping beyond which it is not another territory than the one that shares them. */
export const largestOverlap = 0.1;

export interface ComparableGrouping {
  readonly grouping: Grouping;
  readonly sums: TerritorySums;
  readonly profile: Profile;
  readonly standard: StandardProfile;
}

export interface ComparableGroupings {
  readonly kind: SimilarKind;
  /** Of this kind, in the publication. */
  readonly total: number;
  readonly tooSmall: number;
  /** Groupings that claim communes that others claim too: who lives in which is not known. */
  readonly unclear: number;
  readonly groupings: readonly ComparableGrouping[];
  readonly scales: Scales;
}

/** @param areas km² of each commune by row, 0 where unknown */
export function comparableGroupings(
  publication: Publication,
  areas: Float64Array,
  kind: SimilarKind,
): ComparableGroupings {
  const { places } = publication;
  const all = places.groupings
    .filter((grouping) => grouping.kind === kind)
    .map((grouping) => ({ grouping, sums: sumTerritory(publication, rowsOf(publication, grouping)) }))
    .toSorted((a, b) => (a.grouping.code < b.grouping.code ? -1 : 1));
  const large = all.filter(({ sums }) => sums.population >= smallestPopulation);
  const claims = new Uint16Array(places.communes.length);
  for (const { sums } of all) for (const row of sums.rows) claims[row]! += 1;
  const clear = large.filter(({ sums }) => !isOverlap(places.populations, sums, (row) => claims[row]! > 1));
  const profiles = clear.map(({ sums }) => profileOf(publication, areas, sums));
  const scales = scalesOf(profiles);
  return {
    kind,
    total: all.length,
    tooSmall: all.length - large.length,
    unclear: large.length - clear.length,
    groupings: clear.map((one, index) => ({
      ...one,
      profile: profiles[index]!,
      standard: standardise(profiles[index]!, scales),
    })),
    scales,
  };
}

/** Whether more of the inhabitants than is allowed live in communes that are shared. */
export function isOverlap(
  populations: Float64Array,
  { rows, population }: TerritorySums,
  isShared: (row: number) => boolean,
): boolean {
  let shared = 0;
  for (const row of rows) if (isShared(row)) shared += populations[row]!;
  return shared > largestOverlap * population;
}

function rowsOf({ places }: Publication, { communes }: Grouping): Int32Array {
  return Int32Array.from(communes.flatMap((code) => places.indexByCode.get(code) ?? [])).sort();
}
