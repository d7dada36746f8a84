/**
 * Search of a grouping of communes by its name, as people type it: "cc pays uzes", "métropole toulouse",
 * "cpts provence", "canton 30"; the words that only say its kind help, and never hide it.
 */
import { foldText } from './fold-text.js';
import { groupingKinds, type Grouping, type GroupingKind } from './grouping.js';
import {
  createTypingErrorIndex,
  elsewhere,
  keyOf,
  onFirstUse,
  rankOfName,
  ranks,
  readQuery,
  type Named,
  type NameKey,
  type Query,
} from './name-key.js';
import type { Commune } from './places.js';

export interface GroupingSummary extends Grouping {
  /** Sum of the known populations. */
  readonly population: number;
  /** Codes, the département of most communes first. */
  readonly departments: readonly string[];
  readonly regions: readonly string[];
}

type LocatedCommune = Pick<Commune, 'department' | 'region' | 'population'>;

/** Communes that are not on the map are left out, and the groupings that have no other. */
export function summariseGroupings(
  groupings: readonly Grouping[],
  communes: ReadonlyMap<string, LocatedCommune>,
): GroupingSummary[] {
  return groupings.flatMap((grouping) => {
    const codes = grouping.communes.filter((code) => communes.has(code));
    if (codes.length === 0) return [];
    const members = codes.map((code) => communes.get(code)!);
    return {
      ...grouping,
      communes: codes,
      population: members.reduce((sum, { population }) => sum + (population ?? 0), 0),
      departments: mostFrequentFirst(members.map(({ department }) => department)),
      regions: mostFrequentFirst(members.map(({ region }) => region)),
    };
  });
}

function mostFrequentFirst(codes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

export interface GroupingSearchOptions {
  /** Of each kind. */
  readonly limit: number;
  /** The région where the searcher is: what lies in it comes before as good a match elsewhere. */
  readonly preferredRegion?: string;
  /** Whether names with typing errors answer when no other does. */
  readonly forgivesErrors: boolean;
}

export interface GroupingSection {
  readonly kind: GroupingKind;
  /** Best first, then the most populated. */
  readonly groupings: readonly GroupingSummary[];
}

/** The kinds that answer, existing CPTS first. */
export type GroupingSearch = (text: string, options: GroupingSearchOptions) => GroupingSection[];

interface Entry extends Named {
  readonly grouping: GroupingSummary;
  /** The whole name: "communaute de communes du pays d uzes". */
  readonly whole: NameKey;
  /** Without what says its kind: "du pays d uzes". */
  readonly key: NameKey;
  readonly kindWords: readonly string[];
}

interface Candidate {
  readonly grouping: GroupingSummary;
  readonly rank: number;
}

export function createGroupingSearch(groupings: readonly GroupingSummary[]): GroupingSearch {
  const entries = onFirstUse(() => groupings.map(entryOf));
  const typingErrors = onFirstUse(() => createTypingErrorIndex(entries()));

  const withTypingErrors = (query: Query): Candidate[] => {
    const [kindWords, words] = splitKindWords(query.words, allKindWords);
    if (words.length === 0) return [];
    const accepts = (id: number) => {
      const entry = entries()[id]!;
      return kindWords.every((word) => isKindWord(word, entry.kindWords)) && hasCodes(entry, query.codes);
    };
    const found = typingErrors()(words.join(' '), accepts);
    return found.map((id, place) => ({
      grouping: entries()[id]!.grouping,
      rank: ranks.typingError + place,
    }));
  };

  return (text, { limit, preferredRegion, forgivesErrors }) => {
    const query = readQuery(text);
    if (query.full === '' && query.codes.length === 0) return [];
    let found = entries().flatMap((entry) => matchAsTyped(entry, query));
    if (found.length === 0 && forgivesErrors) found = withTypingErrors(query);
    const order = ({ grouping, rank }: Candidate) =>
      rank + (preferredRegion !== undefined && grouping.regions.includes(preferredRegion) ? 0 : elsewhere);
    found.sort((a, b) => order(a) - order(b) || b.grouping.population - a.grouping.population);
    return groupingKinds.flatMap((kind) => {
      const ofKind = found.filter(({ grouping }) => grouping.kind === kind).slice(0, limit);
      return ofKind.length === 0 ? [] : { kind, groupings: ofKind.map(({ grouping }) => grouping) };
    });
  };
}

const wordsOfKind: Readonly<Record<GroupingKind, readonly string[]>> = {
  cpts: ['cpts'],
  epci: ['epci', 'intercommunalite', 'interco'],
  'bassin-de-vie': ['bassin', 'vie'],
  canton: ['canton'],
};

/** What names begin with, in full or in short, and the words that mean it. */
const legalForms = [
  { form: /^(communaute de communes|cc) /, words: ['communaute', 'communes', 'cc', 'comcom'] },
  { form: /^(communaute d agglomeration|ca) /, words: ['communaute', 'agglomeration', 'agglo', 'ca'] },
  { form: /^(communaute urbaine|cu) /, words: ['communaute', 'urbaine', 'cu'] },
  { form: /^metropole /, words: ['metropole'] },
  { form: /^cpts /, words: [] },
] as const;

const allKindWords = [...Object.values(wordsOfKind).flat(), ...legalForms.flatMap(({ words }) => words)];

function entryOf(grouping: GroupingSummary): Entry {
  const folded = foldText(grouping.name).trim();
  const legalForm = legalForms.find(({ form }) => form.test(folded));
  return {
    grouping,
    population: grouping.population,
    whole: keyOf(folded),
    key: keyOf(legalForm ? folded.replace(legalForm.form, '') : folded),
    kindWords: [...wordsOfKind[grouping.kind], ...(legalForm?.words ?? [])],
  };
}

function matchAsTyped(entry: Entry, query: Query): Candidate[] {
  const rank = query.full === '' ? rankOfCode(entry, query.codes) : rankOfWords(entry, query);
  return rank === null ? [] : [{ grouping: entry.grouping, rank }];
}

/** Numbers alone are those of communes, but for the nine digits of an intercommunalité. */
function rankOfCode({ grouping }: Entry, codes: readonly string[]): number | null {
  const isOwn = grouping.kind === 'epci' && codes.length === 1 && codes[0] === grouping.code;
  return isOwn ? ranks.exact : null;
}

function rankOfWords(entry: Entry, query: Query): number | null {
  if (!hasCodes(entry, query.codes)) return null;
  const [kindWords, words] = splitKindWords(query.words, entry.kindWords);
  // The kind alone: how the name says it matters little.
  if (kindWords.length > 0 && words.length === 0) return ranks.words;
  const candidates = [rankOfName(entry.whole, query), rankOfName(entry.key, query)];
  if (kindWords.length > 0) candidates.push(rankOfName(entry.key, keyOf(words.join(' '))));
  const found = candidates.filter((rank) => rank !== null);
  return found.length === 0 ? null : Math.min(...found);
}

/** A number is that of a département, or stands in the name: "Toulouse-7". */
function hasCodes({ grouping, key }: Entry, codes: readonly string[]): boolean {
  return codes.every((code) => grouping.departments.includes(code) || key.words.includes(code.toLowerCase()));
}

/** Under so many letters, the beginning of a word may be that of many others. */
const shortestBeginning = 4;

function isKindWord(word: string, kindWords: readonly string[]): boolean {
  return kindWords.some(
    (kindWord) => kindWord === word || (word.length >= shortestBeginning && kindWord.startsWith(word)),
  );
}

function splitKindWords(words: readonly string[], kindWords: readonly string[]): [string[], string[]] {
  const isOfKind = (word: string) => isKindWord(word, kindWords);
  return [words.filter(isOfKind), words.filter((word) => !isOfKind(word))];
}
