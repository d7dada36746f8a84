/** The communes chosen, in order of addition, and how each change follows from the one before: pure. */

export type Change =
  | { readonly kind: 'add'; readonly code: string }
  /** A whole grouping, by its name. */
  | { readonly kind: 'add-many'; readonly codes: readonly string[]; readonly name: string }
  | { readonly kind: 'remove'; readonly codes: readonly string[] }
  /** One commune instead of the others, when grouping is off. */
  | { readonly kind: 'replace'; readonly code: string }
  | { readonly kind: 'replace-many'; readonly codes: readonly string[]; readonly name: string }
  | { readonly kind: 'open'; readonly codes: readonly string[] }
  /** The same territory on the map of another year; without it, there remain those that did not change. */
  | { readonly kind: 'carry'; readonly codes: readonly string[]; readonly unchanged: readonly string[] }
  | { readonly kind: 'reset' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

type Step = Exclude<Change, { kind: 'undo' | 'redo' }>;

export interface Selection {
  readonly codes: readonly string[];
  /** Earlier selections, the latest last. */
  readonly past: readonly (readonly string[])[];
  /** Selections that were undone, the next one to come back last. */
  readonly future: readonly (readonly string[])[];
  /** What led here; null on arrival. */
  readonly last: Change | null;
}

const rememberedChanges = 100;

export function startSelection(codes: readonly string[]): Selection {
  return { codes, past: [], future: [], last: null };
}

/** The same object when nothing changes. */
export function changeSelection(selection: Selection, change: Change): Selection {
  if (change.kind === 'undo') return undo(selection);
  if (change.kind === 'redo') return redo(selection);
  const codes = apply(selection.codes, change);
  if (sameOrder(codes, selection.codes)) return selection;
  // Codes that are not on the map any more are not to be gone back to.
  const before = change.kind === 'carry' ? change.unchanged : selection.codes;
  const past = sameOrder(before, codes) ? selection.past : [...selection.past, before];
  return { codes, past: past.slice(-rememberedChanges), future: [], last: change };
}

/** What the choice of a grouping means: its communes join the selection, or replace it. */
export function addGrouping(
  { codes, name }: { readonly codes: readonly string[]; readonly name: string },
  grouping: boolean,
): Change {
  return { kind: grouping ? 'add-many' : 'replace-many', codes, name };
}

/** What a click on a commune means: it leaves when it is in, otherwise joins or replaces. */
export function toggleChange(codes: readonly string[], code: string, grouping: boolean): Change {
  if (codes.includes(code)) return { kind: 'remove', codes: [code] };
  return { kind: grouping ? 'add' : 'replace', code };
}

function undo(selection: Selection): Selection {
  const { codes, past, future } = selection;
  const before = past.at(-1);
  if (before === undefined) return selection;
  return { codes: before, past: past.slice(0, -1), future: [...future, codes], last: { kind: 'undo' } };
}

function redo(selection: Selection): Selection {
  const { codes, past, future } = selection;
  const after = future.at(-1);
  if (after === undefined) return selection;
  return { codes: after, past: [...past, codes], future: future.slice(0, -1), last: { kind: 'redo' } };
}

function apply(codes: readonly string[], change: Step): readonly string[] {
  switch (change.kind) {
    case 'add':
      return codes.includes(change.code) ? codes : [...codes, change.code];
    case 'add-many':
      return [...new Set([...codes, ...change.codes])];
    case 'remove':
      return codes.filter((code) => !change.codes.includes(code));
    case 'replace':
      return [change.code];
    case 'replace-many':
    case 'open':
    case 'carry':
      return [...new Set(change.codes)];
    case 'reset':
      return [];
  }
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, index) => code === b[index]);
}

/** `order` when it lists the same communes, else `codes`: the address does not keep the order of addition. */
export function inOrder(codes: readonly string[], order: readonly string[] | undefined): readonly string[] {
  if (order === undefined || order.length !== codes.length) return codes;
  const set = new Set(codes);
  return order.every((code) => set.has(code)) ? order : codes;
}
