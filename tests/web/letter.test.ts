/** The draft in the browser, its progress, and the names written twice. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft, emptyProfessional, type LetterDraft } from '../../src/letter/draft.js';
import {
  changeDraft,
  chooseDraft,
  deleteDraft,
  draftState,
  readDraftAgain,
  receiveDraft,
  undoDeletion,
} from '../../web/letter/draft-store.js';
import { progressOf, repeatedNames } from '../../web/letter/progress.js';
import { receiveLetter } from '../../web/letter/receive-letter.js';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
const titled = (title: string): LetterDraft => ({ ...emptyDraft, title });

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', storage);
  readDraftAgain();
});

describe('the draft', () => {
  it('is kept at each change, and read again', () => {
    changeDraft(() => titled('Un'));
    readDraftAgain();
    expect(draftState()).toMatchObject({ draft: { title: 'Un' }, isKept: true });
  });

  it('leaves nothing once deleted, and comes back when the deletion is undone', () => {
    changeDraft(() => titled('Un'));
    deleteDraft();
    expect(kept.size).toBe(0);
    undoDeletion();
    expect(draftState()).toMatchObject({ draft: { title: 'Un' }, deleted: null });
    expect(kept.size).toBe(1);
  });

  it('says when the browser keeps nothing', () => {
    const setItem = () => {
      throw new Error('full');
    };
    vi.stubGlobal('localStorage', { ...storage, setItem });
    changeDraft(() => titled('Un'));
    expect(draftState()).toMatchObject({ draft: { title: 'Un' }, isKept: false });
  });

  it('takes what is damaged for no draft', () => {
    kept.set('rezone-letter', '{"version":1,"title":3}');
    readDraftAgain();
    expect(draftState().draft).toEqual(emptyDraft);
  });
});

describe('the letter of a project', () => {
  it('becomes the draft where there is none', () => {
    expect(receiveLetter(titled('Du projet'))).toEqual([]);
    expect(draftState()).toMatchObject({ draft: { title: 'Du projet' }, incoming: null });
  });

  it('never takes the place of another draft by itself', () => {
    changeDraft(() => titled('Le mien'));
    expect(receiveLetter(titled('Du projet'))[0]).toContain('lequel garder');
    expect(draftState().draft.title).toBe('Le mien');
    chooseDraft('own');
    expect(draftState()).toMatchObject({ draft: { title: 'Le mien' }, incoming: null });
    receiveDraft(titled('Du projet'));
    chooseDraft('incoming');
    expect(draftState()).toMatchObject({ draft: { title: 'Du projet' }, incoming: null });
  });

  it('is left aside when it is damaged, with the reason', () => {
    changeDraft(() => titled('Le mien'));
    expect(receiveLetter({ version: 1, title: 3 })[0]).toContain('abîmée');
    expect(draftState().draft.title).toBe('Le mien');
  });
});

it('counts what is filled in, part by part', () => {
  expect(progressOf(emptyDraft).leader).toEqual({ filled: 0, total: 7 });
  const missions = { ...emptyDraft.missions, quality: { answer: 'no' as const, detail: '' } };
  const progress = progressOf({ ...titled('Un'), feedback: '  ', missions });
  expect(progress.leader).toEqual({ filled: 1, total: 7 });
  expect(progress.difficulties).toEqual({ filled: 0, total: 3 });
  expect(progress.missions).toEqual({ filled: 1, total: 8 });
  expect(progress.territory).toBeNull();
});

it('finds a person listed twice, whatever the capitals and the spaces', () => {
  const named = (...names: string[]) => names.map((name) => ({ ...emptyProfessional, name }));
  const draft = {
    ...emptyDraft,
    team: named('NOM Prénom', ''),
    interested: named(' nom  prénom', '', 'AUTRE'),
  };
  expect(repeatedNames(draft)).toEqual(['NOM Prénom']);
});
