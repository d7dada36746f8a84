/**
 * Search of a commune by name, INSEE code or postal code, as people type: accents, hyphens, apostrophes,
 * "St", articles, word order and unfinished words are forgiven; typing errors too when nothing else matches.
 */
import MiniSearch from 'minisearch';
import type { Area, Commune } from './places.js';
import { foldText } from './fold-text.js';

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
}

export interface CommuneSearch<C extends SearchedCommune> {
  /** Best first: exact names and codes, then beginnings, then words, then typing errors; the most populated first. */
  readonly search: (query: string, options: SearchOptions) => CommuneMatch<C>[];
}

/** How well a name or a code answers, best first. */
const ranks = { exact: 0, exactButArticle: 1, beginning: 2, words: 3, typingError: 4 } as const;
/** Added outside of the preferred région: in Occitanie, "toul" is for Toulouse before Toul. */
const elsewhere = ranks.beginning + 1;

interface Candidate<C> {
  readonly commune: C;
  readonly rank: number;
}

/** A name without accents, case nor punctuation. */
interface Key {
  /** "l union" */
  readonly full: string;
  /** "union", without the articles. */
  readonly bare: string;
  readonly words: readonly string[];
  /** "lunion", for those who type everything together. */
  readonly joined: string;
}

interface Query extends Key {
  /** Codes or beginnings of codes: commune, postal or département. */
  readonly codes: readonly string[];
}

interface Entry<C> {
  readonly commune: C;
  readonly key: Key;
}

export function createCommuneSearch<C extends SearchedCommune>(
  communes: readonly C[],
  departments: readonly Area[],
): CommuneSearch<C> {
  const departmentNames = new Map(departments.map((department) => [department.code, department.name]));
  const entries = onFirstUse(() =>
    communes.map((commune) => ({ commune, key: keyOf(foldText(commune.name)) })),
  );
  const typingErrors = onFirstUse(() => indexForTypingErrors(entries()));

  return {
    search(text, { limit, region, preferredRegion }) {
      const query = readQuery(text);
      if (query.full === '' && query.codes.length === 0) return [];
      const accepts = (commune: C) =>
        (region === undefined || commune.region === region) &&
        query.codes.every((code) => hasCode(commune, code));
      let found = matchesAsTyped(entries(), query, accepts);
      if (found.length === 0) found = matchesWithTypingErrors(entries(), typingErrors(), query, accepts);
      const order = ({ commune, rank }: Candidate<C>) =>
        rank + (commune.region === preferredRegion ? 0 : elsewhere);
      const population = ({ commune }: Candidate<C>) => commune.population ?? 0;
      return found
        .sort((a, b) => order(a) - order(b) || population(b) - population(a))
        .slice(0, limit)
        .map(({ commune }) => ({
          commune,
          departmentName: departmentNames.get(commune.department) ?? commune.department,
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

function rankOfName(key: Key, query: Query): number | null {
  if (key.full === query.full) return ranks.exact;
  if (key.bare === query.bare) return ranks.exactButArticle;
  if (key.full.startsWith(query.full) || key.joined.startsWith(query.joined)) return ranks.beginning;
  if (query.words.length === 0) return null;
  if (key.bare.startsWith(query.bare)) return ranks.beginning;
  const hasEveryWord = query.words.every((word) => key.words.some((other) => other.startsWith(word)));
  return hasEveryWord ? ranks.words : null;
}

function rankOfCodes(commune: SearchedCommune, codes: readonly string[]): number {
  if (codes.includes(commune.code)) return ranks.exact;
  return commune.postalCodes.some((code) => codes.includes(code)) ? ranks.exactButArticle : ranks.beginning;
}

function hasCode(commune: SearchedCommune, code: string): boolean {
  return commune.code.startsWith(code) || commune.postalCodes.some((postal) => postal.startsWith(code));
}

interface WordDocument {
  readonly id: number;
  readonly words: string;
}

function indexForTypingErrors(entries: readonly Entry<SearchedCommune>[]): MiniSearch<WordDocument> {
  const index = new MiniSearch<WordDocument>({
    fields: ['words'],
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
  });
  index.addAll(entries.map(({ key }, id) => ({ id, words: key.bare })));
  return index;
}

/** Letters that may be wrong in a word: two swapped letters count for two, and short words are too alike. */
function forgivenLetters(word: string): number {
  if (word.length < 4) return 0;
  return word.length === 4 ? 1 : 2;
}

function matchesWithTypingErrors<C extends SearchedCommune>(
  entries: readonly Entry<C>[],
  index: MiniSearch<WordDocument>,
  query: Query,
  accepts: (commune: C) => boolean,
): Candidate<C>[] {
  const found = index.search(query.bare, {
    combineWith: 'AND',
    prefix: true,
    fuzzy: forgivenLetters,
    filter: ({ id }) => accepts(entries[id as number]!.commune),
    // A town of 100 000 is what one meant rather than a village of 100, other things being near equal.
    boostDocument: (id) => Math.log10(10 + (entries[id as number]!.commune.population ?? 0)),
  });
  // The scores only order: each place is a rank of its own.
  return found.map(({ id }, place) => ({
    commune: entries[id as number]!.commune,
    rank: ranks.typingError + place,
  }));
}

const articles = new Set(['l', 'le', 'la', 'les', 'd', 'de', 'du', 'des']);
const abbreviations = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['s', 'sur'],
]);

function readQuery(text: string): Query {
  const folded = foldText(text);
  const tokens = folded.split(' ').filter((token) => token !== '');
  const isCode = (token: string) => /^(\d+|2[ab]\d*)$/.test(token);
  const words = tokens.filter((token) => !isCode(token));
  const lastIsUnfinished = !folded.endsWith(' ');
  // "st" may be the beginning of Stains: it stands for "saint" once another word or a space follows.
  const complete = words.map((word, index) =>
    index === words.length - 1 && lastIsUnfinished ? word : (abbreviations.get(word) ?? word),
  );
  return { ...keyOf(complete.join(' ')), codes: tokens.filter(isCode).map((code) => code.toUpperCase()) };
}

function keyOf(folded: string): Key {
  const full = folded.trim();
  const words = full.split(' ').filter((word) => word !== '' && !articles.has(word));
  return { full, words, bare: words.join(' '), joined: full.replaceAll(' ', '') };
}

/** Reading 35 000 names takes a while: not before they are needed, and once. */
function onFirstUse<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
