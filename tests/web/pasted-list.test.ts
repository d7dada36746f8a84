import { describe, expect, it } from 'vitest';
import type { ListCandidate, UnderstoodEntry } from '../../src/domain/understood-list.js';
import {
  acceptCommune,
  certaintyOf,
  chooseFor,
  chosenCodes,
  replaceEntry,
  startList,
} from '../../web/project/pasted-list.js';

function candidate(code: string): ListCandidate {
  return { code, name: `Commune ${code}`, department: '13', region: '93', population: 100 };
}

const entries: UnderstoodEntry[] = [
  { kind: 'understood', text: 'Fuveau', commune: candidate('13040') },
  { kind: 'ambiguous', text: 'Mimet', candidates: [candidate('13062'), candidate('01001')], likely: '13062' },
  { kind: 'ambiguous', text: 'Rians', candidates: [candidate('83104'), candidate('18194')], likely: null },
  { kind: 'postal-code', text: '13120', candidates: [candidate('13041'), candidate('13040')] },
  { kind: 'unknown', text: 'Gardane', closest: [candidate('13041')] },
];

describe('a pasted list', () => {
  it('takes what is certain or likely, and leaves the rest aside', () => {
    const list = startList(entries);
    expect(chosenCodes(list)).toEqual(['13040', '13062']);
    expect(list.map(certaintyOf)).toEqual(['certain', 'to-choose', 'to-choose', 'to-choose', 'unknown']);
  });

  it('takes what is chosen, each commune once', () => {
    const list = chooseFor(startList(entries), 3, ['13041', '13040']);
    expect(chosenCodes(list)).toEqual(['13040', '13062', '13041']);
    expect(chosenCodes(chooseFor(list, 3, []))).toEqual(['13040', '13062']);
  });

  it('has in the place of a corrected entry what the correction means, with ids of their own', () => {
    const corrected: UnderstoodEntry[] = [
      { kind: 'understood', text: 'Gardanne', commune: candidate('13041') },
      { kind: 'unknown', text: 'Zzz', closest: [] },
    ];
    const list = replaceEntry(startList(entries), 4, corrected);
    expect(list.slice(4).map(({ entry }) => entry.text)).toEqual(['Gardanne', 'Zzz']);
    expect(new Set(list.map(({ id }) => id)).size).toBe(6);
  });

  it('takes a close name instead of an unknown one', () => {
    const list = acceptCommune(startList(entries), 4, candidate('13041'));
    expect(chosenCodes(list)).toEqual(['13040', '13062', '13041']);
    expect(certaintyOf(list[4]!)).toBe('certain');
  });
});
