/** Why a document was not made, in French sentences for the reader. */
import { typeset } from '../language/typography.js';

/** What is asked for cannot be made: ask for something else. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(message: string) {
    super(typeset(message));
  }
}

/** Too many documents are being made at once: ask again. */
export class DocumentBusyError extends Error {
  override readonly name = 'DocumentBusyError';

  constructor() {
    super('Trop de documents sont en préparation\u202f: réessayez dans une minute.');
  }
}
