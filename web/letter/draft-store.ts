/**
 * The draft of the letter, kept by this browser and nowhere else: one at a time, whatever the communes chosen, since
 * a perimeter changes from one day to the next. It never goes to the server.
 */
import { useSyncExternalStore } from 'react';
import { emptyDraft, isEmptyDraft, parseDraft, type LetterDraft } from '../../src/letter/draft.js';

export interface DraftState {
  readonly draft: LetterDraft;
  /** False where the browser keeps nothing: the draft goes with the page. */
  readonly isKept: boolean;
  /** What was just deleted, in the memory of this page alone, as long as it can be undone. */
  readonly deleted: LetterDraft | null;
  /** The letter of a project that was opened, while another draft is under way. */
  readonly incoming: LetterDraft | null;
}

const storageKey = 'rezone-letter';

let state: DraftState | null = null;
const listeners = new Set<() => void>();

export function useDraftState(): DraftState {
  return useSyncExternalStore(subscribe, draftState);
}

export function draftState(): DraftState {
  state ??= { ...readKept(), deleted: null, incoming: null };
  return state;
}

export function changeDraft(change: (draft: LetterDraft) => LetterDraft): void {
  set({ draft: change(draftState().draft), deleted: null });
}

export function deleteDraft(): void {
  set({ draft: emptyDraft, deleted: draftState().draft });
}

export function undoDeletion(): void {
  const { deleted } = draftState();
  if (deleted) set({ draft: deleted, deleted: null });
}

/** @returns whether it took the place of the draft; otherwise somebody has to choose */
export function receiveDraft(incoming: LetterDraft): boolean {
  const { draft } = draftState();
  const isFree = isEmptyDraft(draft) || JSON.stringify(draft) === JSON.stringify(incoming);
  set(isFree ? { draft: incoming, deleted: null, incoming: null } : { incoming });
  return isFree;
}

/** Of the two drafts, the one that stays. */
export function chooseDraft(which: 'incoming' | 'own'): void {
  const { draft, incoming } = draftState();
  set({ draft: which === 'incoming' ? (incoming ?? draft) : draft, incoming: null });
}

/** Forgets what this page knows, so that it reads again what the browser keeps. */
export function readDraftAgain(): void {
  state = null;
  listeners.forEach((listener) => listener());
}

function set(change: Partial<DraftState>): void {
  const next = { ...draftState(), ...change };
  state = { ...next, isKept: keep(next.draft) };
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
}

/** The same letter, open in another tab, has changed. */
function onStorage({ key }: StorageEvent): void {
  if (key === storageKey || key === null) readDraftAgain();
}

function readKept(): Pick<DraftState, 'draft' | 'isKept'> {
  try {
    const text = localStorage.getItem(storageKey);
    return { draft: text === null ? emptyDraft : parseDraft(JSON.parse(text)), isKept: true };
  } catch {
    return { draft: emptyDraft, isKept: typeof localStorage !== 'undefined' };
  }
}

function keep(draft: LetterDraft): boolean {
  try {
    if (isEmptyDraft(draft)) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
