/**
 * Names as a search compares them, communes and groupings alike: accents, hyphens, apostrophes, articles,
 * "St" and unfinished words are forgiven; typing errors too, by an index of words.
 */
import MiniSearch from 'minisearch';
import { foldText } from './fold-text.js';

/** How well a name or a code answers, best first. */
export const ranks = { exact: 0, exactButArticle: 1, beginning: 2, words: 3, typingError: 4 } as const;
/** Added outside of the preferred région: in Occitanie, "toul" is for Toulouse before Toul. */
export const elsewhere = ranks.beginning + 1;

/** A name without accents, case nor punctuation. */
export interface NameKey {
  /** "l union" */
  readonly full: string;
  /** "union", without the articles. */
  readonly bare: string;
  readonly words: readonly string[];
  /** "lunion", for those who type everything together. */
  readonly joined: string;
}

export interface Query extends NameKey {
  /** Codes or beginnings of codes: commune, postal or département. */
  readonly codes: readonly string[];
}

const articles = new Set(['l', 'le', 'la', 'les', 'd', 'de', 'du', 'des']);
const abbreviations = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['s', 'sur'],
]);

export function keyOf(folded: string): NameKey {
  const full = folded.trim();
  const words = full.split(' ').filter((word) => word !== '' && !articles.has(word));
  return { full, words, bare: words.join(' '), joined: full.replaceAll(' ', '') };
}

export function readQuery(text: string): Query {
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

/** Null when the name does not answer. */
export function rankOfName(key: NameKey, query: NameKey): number | null {
  if (key.full === query.full) return ranks.exact;
  if (key.bare === query.bare) return ranks.exactButArticle;
  if (key.full.startsWith(query.full) || key.joined.startsWith(query.joined)) return ranks.beginning;
  if (query.words.length === 0) return null;
  if (key.bare.startsWith(query.bare)) return ranks.beginning;
  const hasEveryWord = query.words.every((word) => key.words.some((other) => other.startsWith(word)));
  return hasEveryWord ? ranks.words : null;
}

interface WordDocument {
  readonly id: number;
  readonly words: string;
}

export interface Named {
  readonly key: NameKey;
  /** Inhabitants: a town of 100 000 is what one meant rather than a village of 100, other things being near equal. */
  readonly population: number;
}

/** Finds names in spite of typing errors: the indices of those that `accepts` keeps, best first. */
export type TypingErrorIndex = (words: string, accepts: (index: number) => boolean) => number[];

export function createTypingErrorIndex(names: readonly Named[]): TypingErrorIndex {
  const index = new MiniSearch<WordDocument>({
    fields: ['words'],
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
  });
  index.addAll(names.map(({ key }, id) => ({ id, words: key.bare })));
  return (words, accepts) =>
    index
      .search(words, {
        combineWith: 'AND',
        prefix: true,
        fuzzy: forgivenLetters,
        filter: ({ id }) => accepts(id as number),
        boostDocument: (id) => Math.log10(10 + names[id as number]!.population),
      })
      .map(({ id }) => id as number);
}

/** Letters that may be wrong in a word: two swapped letters count for two, and short words are too alike. */
function forgivenLetters(word: string): number {
  if (word.length < 4) return 0;
  return word.length === 4 ? 1 : 2;
}

/** Reading 35 000 names takes a while: not before they are needed, and once. */
export function onFirstUse<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
