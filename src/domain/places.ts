/** Communes, départements and régions of a publication, and the codes that no longer exist. */
import { t } from '../language/translate.js';
import type { CodeChange } from './code-changes.js';
import { groupingKinds, type Grouping } from './grouping.js';
import type { Area, Commune, Department, Zoning } from './places-schema.js';

export type { Area, Commune, Department, Zoning };

export interface CommuneRef {
  readonly code: string;
  readonly name: string;
}

/** A former code: what it was called if known, and the present commune that took it in. */
export interface FormerCommune {
  readonly code: string;
  readonly name: string | null;
  readonly into: string;
}

export interface Places {
  /** Sorted by code; the index of a commune is its row in every matrix. */
  readonly communes: readonly Commune[];
  readonly indexByCode: ReadonlyMap<string, number>;
  /** Rank of each commune, by index, in French alphabetical order; and the index of each rank. */
  readonly nameRank: Int32Array;
  readonly indexByNameRank: Int32Array;
  /** Inhabitants of each commune, by index, 0 where unknown. */
  readonly populations: Float64Array;
  /** Code and name of each commune, by index, shared by every list that names it. */
  readonly refs: readonly CommuneRef[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly regions: ReadonlyMap<string, Area>;
  readonly formerByCode: ReadonlyMap<string, FormerCommune>;
  /** From the oldest to the latest. */
  readonly codeChanges: readonly CodeChange[];
  /** Existing CPTS first, then the other kinds; by kind in French alphabetical order. */
  readonly groupings: readonly Grouping[];
}

/** The same communes in French alphabetical order: the one order of the report. */
export function sortByName(places: Places, rows: Int32Array): Int32Array {
  const ranks = rows.map((row) => places.nameRank[row]!).sort();
  return ranks.map((rank) => places.indexByNameRank[rank]!);
}

/** The existing CPTS of a commune as a cell of a table reads. */
export function describeCpts({ cpts }: Pick<Commune, 'cpts'>): string {
  if (cpts === null) return t('n.d.');
  return cpts.length === 0 ? t('aucune') : cpts.join(', ');
}

/** The zoning of a commune as a cell of a table reads. */
export function describeZoning(zoning: Commune['zoning']): string {
  if (zoning === null) return t('n.d.');
  return zoning === 'none' ? t('hors zone') : zoning;
}

/** French collation: accents and case matter only between otherwise equal names. */
export const frenchCollator = new Intl.Collator('fr', { numeric: true });

export function createPlaces(input: {
  communes: readonly Commune[];
  departments: readonly Department[];
  regions: readonly Area[];
  formerCommunes: readonly FormerCommune[];
  codeChanges?: readonly CodeChange[];
  /** Those of the CPTS follow from the communes. */
  groupings?: readonly Grouping[];
}): Places {
  const communes = input.communes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const indexByNameRank = Int32Array.from(communes.keys()).sort(
    (a, b) => frenchCollator.compare(communes[a]!.name, communes[b]!.name) || a - b,
  );
  const nameRank = new Int32Array(communes.length);
  indexByNameRank.forEach((index, rank) => {
    nameRank[index] = rank;
  });
  return {
    communes,
    indexByCode: new Map(communes.map((commune, index) => [commune.code, index])),
    nameRank,
    indexByNameRank,
    populations: Float64Array.from(communes, (commune) => commune.population ?? 0),
    refs: communes.map(({ code, name }) => ({ code, name })),
    departments: new Map(input.departments.map((area) => [area.code, area])),
    regions: new Map(input.regions.map((area) => [area.code, area])),
    formerByCode: new Map(input.formerCommunes.map((former) => [former.code, former])),
    codeChanges: (input.codeChanges ?? []).toSorted((a, b) => a.cog - b.cog),
    groupings: [...cptsGroupings(communes), ...(input.groupings ?? [])].sort(byKindAndName),
  };
}

/** The perimeters of the CPTS that the communes name. */
function cptsGroupings(communes: readonly Commune[]): Grouping[] {
  const members = new Map<string, string[]>();
  for (const { code, cpts } of communes) {
    for (const name of cpts ?? []) {
      const known = members.get(name);
      if (known) known.push(code);
      else members.set(name, [code]);
    }
  }
  return [...members].map(([name, codes]) => ({ kind: 'cpts', code: name, name, communes: codes }));
}

function byKindAndName(a: Grouping, b: Grouping): number {
  return (
    groupingKinds.indexOf(a.kind) - groupingKinds.indexOf(b.kind) || frenchCollator.compare(a.name, b.name)
  );
}
