/**
 * Search of a commune by name, INSEE code or postal code, as people type: what is forgiven is in `name-key`,
 * word order included; typing errors when nothing else matches.
 */
import {
  createTypingErrorIndex,
  elsewhere,
  keyOf,
  onFirstUse,
  rankOfName,
  ranks,
  readQuery,
  type Named,
  type Query,
  type TypingErrorIndex,
} from './name-key.js';
import { t } from '../language/translate.js';
import { foldText } from './fold-text.js';
import type { Area, Commune } from './places.js';

/** What the search reads of a commune. */
export type SearchedCommune = Pick<
  Commune,
  'code' | 'name' | 'department' | 'region' | 'postalCodes' | 'population'
>;

export interface CommuneMatch<C extends SearchedCommune> {
  readonly commune: C;
  /** Tells homonyms apart. */
  readonly departmentName: string;
}

export interface SearchOptions {
  readonly limit: number;
  /** Keep the communes of this région only. */
  readonly region?: string;
  /** The région where the searcher is: its communes come before as good a match elsewhere, or a little better. */
  readonly preferredRegion?: string;
  /** False to answer nothing rather than names with typing errors. */
  readonly forgivesErrors?: boolean;
}

export interface CommuneSearch<C extends SearchedCommune> {
  /** Best first: exact names and codes, then beginnings, then words, then typing errors; the most populated first. */
  readonly search: (query: string, options: SearchOptions) => CommuneMatch<C>[];
}

interface Candidate<C> {
  readonly commune: C;
  readonly rank: number;
}

interface Entry<C> extends Named {
  readonly commune: C;
}

export function createCommuneSearch<C extends SearchedCommune>(
  communes: readonly C[],
  departments: readonly Area[],
): CommuneSearch<C> {
  const departmentNames = new Map(departments.map((department) => [department.code, department.name]));
  const entries = onFirstUse(() =>
    communes.map((commune) => ({
      commune,
      key: keyOf(foldText(commune.name)),
      population: commune.population ?? 0,
    })),
  );
  const typingErrors = onFirstUse(() => createTypingErrorIndex(entries()));

  return {
    search(text, { limit, region, preferredRegion, forgivesErrors = true }) {
      const query = readQuery(text);
      if (query.full === '' && query.codes.length === 0) return [];
      const accepts = (commune: C) =>
        (region === undefined || commune.region === region) &&
        query.codes.every((code) => hasCode(commune, code));
      let found = matchesAsTyped(entries(), query, accepts);
      if (found.length === 0 && forgivesErrors) {
        found = matchesWithTypingErrors(entries(), typingErrors(), query, accepts);
      }
      const order = ({ commune, rank }: Candidate<C>) =>
        rank + (commune.region === preferredRegion ? 0 : elsewhere);
      const population = ({ commune }: Candidate<C>) => commune.population ?? 0;
      return found
        .sort((a, b) => order(a) - order(b) || population(b) - population(a))
        .slice(0, limit)
        .map(({ commune }) => ({
          commune,
          departmentName: departmentNames.get(commune.department) ?? t('Collectivité d’outre-mer'),
        }));
    },
  };
}

function matchesAsTyped<C extends SearchedCommune>(
  entries: readonly Entry<C>[],
  query: Query,
  accepts: (commune: C) => boolean,
): Candidate<C>[] {
  const found: Candidate<C>[] = [];
  for (const { commune, key } of entries) {
    const rank = query.full === '' ? rankOfCodes(commune, query.codes) : rankOfName(key, query);
    if (rank !== null && accepts(commune)) found.push({ commune, rank });
  }
  return found;
}

function rankOfCodes(commune: SearchedCommune, codes: readonly string[]): number {
  if (codes.includes(commune.code)) return ranks.exact;
  return commune.postalCodes.some((code) => codes.includes(code)) ? ranks.exactButArticle : ranks.beginning;
}

function hasCode(commune: SearchedCommune, code: string): boolean {
  return commune.code.startsWith(code) || commune.postalCodes.some((postal) => postal.startsWith(code));
}

function matchesWithTypingErrors<C extends SearchedCommune>(
  entries: readonly Entry<C>[],
  index: TypingErrorIndex,
  query: Query,
  accepts: (commune: C) => boolean,
): Candidate<C>[] {
  const found = index(query.bare, (id) => accepts(entries[id]!.commune));
  // The scores only order: each place is a rank of its own.
  return found.map((id, place) => ({ commune: entries[id]!.commune, rank: ranks.typingError + place }));
}
