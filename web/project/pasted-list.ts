/** A pasted list once it is read, and what its owner makes of each entry: pure. */
import type { ListCandidate, UnderstoodEntry } from '../../src/domain/understood-list.js';

export interface PastedEntry {
  /** Unique in the list. */
  readonly id: number;
  readonly entry: UnderstoodEntry;
  /** INSEE codes that it stands for; none while it is left aside. */
  readonly chosen: readonly string[];
}

export type PastedList = readonly PastedEntry[];

export function startList(entries: readonly UnderstoodEntry[], firstId = 0): PastedList {
  return entries.map((entry, index) => ({ id: firstId + index, entry, chosen: certainCodes(entry) }));
}

function certainCodes(entry: UnderstoodEntry): readonly string[] {
  switch (entry.kind) {
    case 'understood':
      return [entry.commune.code];
    case 'carried':
      return entry.communes.map(({ code }) => code);
    case 'ambiguous':
      return entry.likely === null ? [] : [entry.likely];
    case 'postal-code':
    case 'unknown':
      return [];
  }
}

export function chooseFor(list: PastedList, id: number, chosen: readonly string[]): PastedList {
  return list.map((item) => (item.id === id ? { ...item, chosen } : item));
}

/** An entry that was written again, and read. */
export function replaceEntry(list: PastedList, id: number, entries: readonly UnderstoodEntry[]): PastedList {
  const firstId = Math.max(...list.map((item) => item.id)) + 1;
  return list.flatMap((item) => (item.id === id ? startList(entries, firstId) : item));
}

/** One of the communes whose names are close to an entry that is unknown. */
export function acceptCommune(list: PastedList, id: number, commune: ListCandidate): PastedList {
  const text = list.find((item) => item.id === id)!.entry.text;
  return replaceEntry(list, id, [{ kind: 'understood', text, commune }]);
}

/** In the order of the list, each once. */
export function chosenCodes(list: PastedList): string[] {
  return [...new Set(list.flatMap(({ chosen }) => chosen))];
}

export type Certainty = 'certain' | 'to-choose' | 'unknown';

export function certaintyOf({ entry }: PastedEntry): Certainty {
  if (entry.kind === 'unknown') return 'unknown';
  return entry.kind === 'ambiguous' || entry.kind === 'postal-code' ? 'to-choose' : 'certain';
}
