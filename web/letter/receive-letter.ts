/** The letter that comes with a project file. */
import { t } from '../../src/language/translate.js';
import { LetterDraftError, parseDraft } from '../../src/letter/draft.js';
import { receiveDraft } from './draft-store.js';

/** @returns what there is to say of it, one sentence each */
export function receiveLetter(letter: unknown): readonly string[] {
  try {
    const isTaken = receiveDraft(parseDraft(letter));
    return isTaken
      ? []
      : [
          t(
            'Ce projet contient une lettre, et un autre brouillon est en cours : l’écran « Lettre d’intention » vous demandera lequel garder.',
          ),
        ];
  } catch (error) {
    if (error instanceof LetterDraftError) return [error.message];
    throw error;
  }
}
