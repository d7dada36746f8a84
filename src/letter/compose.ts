/** The texts of the letter as they stand: as proposed, or as somebody changed them, with the figures still in them. */
import { formatMonth } from '../domain/format.js';
import type { LetterDraft, ProposedText } from './draft.js';
import type { Prefill } from './prefill.js';
import { factsOf, proseText, type Fact } from './prose.js';

export interface CurrentText {
  readonly text: string;
  /** Figures of the proposed text that are in this one. */
  readonly facts: readonly Fact[];
  readonly isChanged: boolean;
  /** Somebody changed the text, and what would be proposed today is no longer what it was changed from. */
  readonly isOutdated: boolean;
}

export function currentText(draft: LetterDraft, prefill: Prefill, name: ProposedText): CurrentText {
  const proposal = prefill.texts[name];
  const changed = draft.texts[name];
  const proposed = proseText(proposal);
  const text = changed?.text ?? proposed;
  return {
    text,
    facts: factsOf(proposal).filter((fact) => isIn(text, fact.text)),
    isChanged: changed !== undefined,
    isOutdated: changed !== undefined && changed.from !== proposed,
  };
}

/** Whether a text has this figure, and not only as a part of a longer number or word. */
function isIn(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + figure.length);
    if (!/[\p{L}\d]$|\d[\u00a0,]$/u.test(before) && !/^[\p{L}\d]|^[\u00a0,]\d/u.test(after)) return true;
  }
  return false;
}

/** The draft with this text changed; the proposed text, or none, is no change. */
export function changeText(
  draft: LetterDraft,
  prefill: Prefill,
  name: ProposedText,
  text: string | null,
): LetterDraft {
  const from = proseText(prefill.texts[name]);
  const changed = text === null || text === from ? undefined : { text, from };
  return { ...draft, texts: { ...draft.texts, [name]: changed } };
}

/** A field of a month gives 2026-11, a person writes what they want. */
export function monthText(written: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(written) ?? [];
  return year !== undefined && month !== undefined ? formatMonth(Number(year), Number(month)) : written;
}
