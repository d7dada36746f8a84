/** What a letter of intent is made of. */
import type { Picture } from '../word/paragraphs.js';
import type { LetterDraft } from './draft.js';
import type { Prefill } from './prefill.js';

export interface LetterContent {
  readonly draft: LetterDraft;
  readonly prefill: Prefill;
  /** The territory among its neighbours; null where it cannot be drawn. */
  readonly map: Picture | null;
  /** Day of the file, as 2026-11-22: two files of one draft differ by nothing else. */
  readonly date: string;
}
