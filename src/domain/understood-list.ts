/**
 * A list of communes as people keep it — names, INSEE codes, postal codes, former communes, in any mix and
 * layout — and what each of its entries means: certain, to be chosen among several, or unknown.
 */
import type { CarriedChange } from './carry-codes.js';
import { groupBy } from './group-by.js';
import { createEntryReader, splitLines, type ListEntry } from './list-entry.js';
import { isCertain, Meanings, type Meaning, type MeaningSources } from './list-meaning.js';
import type { Commune } from './places.js';

export type ListCandidate = Pick<Commune, 'code' | 'name' | 'department' | 'region' | 'population'>;

/** `text` is the entry as it was written. */
export type UnderstoodEntry =
  | { readonly kind: 'understood'; readonly text: string; readonly commune: ListCandidate }
  /** A former commune, or a code that changed. */
  | {
      readonly kind: 'carried';
      readonly text: string;
      readonly change: CarriedChange;
      readonly communes: readonly ListCandidate[];
    }
  /** One of these, the most probable first; `likely` is the one that the rest of the list points at. */
  | {
      readonly kind: 'ambiguous';
      readonly text: string;
      readonly candidates: readonly ListCandidate[];
      readonly likely: string | null;
    }
  /** Some or all of the communes that share a postal code. */
  | { readonly kind: 'postal-code'; readonly text: string; readonly candidates: readonly ListCandidate[] }
  | { readonly kind: 'unknown'; readonly text: string; readonly closest: readonly ListCandidate[] };

export interface ListSources extends MeaningSources {
  /** Communes whose names are close to one that is unknown. */
  readonly closest: (text: string, region: string | null) => readonly ListCandidate[];
}

/**
 * Each commune is told once.
 *
 * @param region on display, whose communes come first among homonyms
 */
export type ListReader = (list: string, region: string | null) => UnderstoodEntry[];

/** Looking for close names takes time: so many entries have them. */
const entriesWithClosest = 20;

export function createListReader(sources: ListSources): ListReader {
  const { places, closest } = sources;
  const read = createEntryReader([...places.departments.values()]);
  const meanings = new Meanings(sources);
  return (list, region) => {
    const lines = splitLines(list).map(({ line, cells }) => ({
      whole: read(line),
      entries: cells.map(read),
    }));
    const alone = lines.flatMap(({ entries }) => entries).filter(isCodeAlone);
    const numbers = meanings.kindOfNumbers(alone.map(({ codes }) => codes[0]!));
    const found = lines.flatMap(({ whole, entries }) => {
      const meaning = meanings.of(whole, numbers);
      // A name and its code may stand in two cells; otherwise each cell is for itself.
      if (isCertain(meaning)) return { entry: whole, meaning };
      return entries.map((entry) => ({ entry, meaning: meanings.of(entry, numbers) }));
    });
    const certain = found.flatMap(({ meaning }) => (isCertain(meaning) ? meaning.communes : []));
    const order = orderOf(certain, region);
    let searches = 0;
    const entries = found.map(({ entry, meaning }): UnderstoodEntry => {
      if (meaning.communes.length > 0) return decide(entry.text, meaning, order);
      searches += 1;
      const close = searches <= entriesWithClosest ? closest(entry.text, region) : [];
      return { kind: 'unknown', text: entry.text, closest: close.map(summarise) };
    });
    return withoutRepeats(entries);
  };
}

function isCodeAlone({ name, codes }: ListEntry): boolean {
  return name.full === '' && codes.length === 1;
}

function decide(text: string, meaning: Meaning, order: CandidateOrder): UnderstoodEntry {
  if (meaning.kind === 'carried') {
    return { kind: 'carried', text, change: meaning.change, communes: meaning.communes.map(summarise) };
  }
  const candidates = order.sorted(meaning.communes).map(summarise);
  if (isCertain(meaning)) return { kind: 'understood', text, commune: candidates[0]! };
  if (meaning.kind === 'postal-code') return { kind: 'postal-code', text, candidates };
  return { kind: 'ambiguous', text, candidates, likely: order.likely(candidates) };
}

interface CandidateOrder {
  readonly sorted: (communes: readonly Commune[]) => Commune[];
  readonly likely: (candidates: readonly ListCandidate[]) => string | null;
}

/** Homonyms: those of the départements of the other entries, then of the région on display, then the most populated. */
function orderOf(certain: readonly Commune[], region: string | null): CandidateOrder {
  const departments = groupBy(certain, ({ department }) => department);
  const nearby = ({ department }: ListCandidate) => departments.get(department)?.length ?? 0;
  const isDisplayed = (commune: ListCandidate) => Number(commune.region === region);
  return {
    sorted: (communes) =>
      communes.toSorted(
        (a, b) =>
          nearby(b) - nearby(a) ||
          isDisplayed(b) - isDisplayed(a) ||
          (b.population ?? 0) - (a.population ?? 0),
      ),
    likely: (candidates) => {
      const among = candidates.filter(nearby);
      const close = among.length > 0 ? among : candidates.filter(isDisplayed);
      return close.length === 1 ? close[0]!.code : null;
    },
  };
}

function summarise({ code, name, department, region, population }: ListCandidate): ListCandidate {
  return { code, name, department, region, population };
}

/** The first entry that names a commune for certain is the one that stays. */
function withoutRepeats(entries: readonly UnderstoodEntry[]): UnderstoodEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(entry: UnderstoodEntry): string {
  if (entry.kind === 'understood') return entry.commune.code;
  return entry.kind === 'carried' ? entry.change.from.code : `${entry.kind} ${entry.text}`;
}
