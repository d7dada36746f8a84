/** What is said when a publication cannot be read or written. */
import { typeset } from '../language/typography.js';

/** The message is one French sentence: what is wrong, where, and what to do. */
export class PublicationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(typeset(message), options);
    this.name = 'PublicationError';
  }
}

/** The way out of most faults. */
export const remedy = 'refaites la publication avec « rezone publish »';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'accès refusé',
  EPERM: 'opération interdite',
  EROFS: 'disque en lecture seule',
  ENOSPC: 'disque plein',
  EISDIR: 'un dossier est à la place d’un fichier',
  ENOTDIR: 'un fichier est à la place d’un dossier',
  ENOENT: 'fichier ou dossier introuvable',
};

/** The code of an error of the file system, such as ENOENT, or null for any other error. */
export function fileErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code;
}

/**
 * Does the work; a refusal of the file system, to Node or to DuckDB, becomes a sentence.
 *
 * @param sentence what to say, given why the file system refused
 */
export async function explainFileErrors<Result>(
  work: () => Promise<Result>,
  sentence: (reason: string) => string,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reason = fileErrorReason(error);
    if (reason === null) throw error;
    throw new PublicationError(sentence(reason), { cause: error });
  }
}

/** Why the file system refused, to Node or to DuckDB, in French; null for any other kind of error. */
export function fileErrorReason(error: unknown): string | null {
  if (error instanceof Error && error.message.startsWith('IO Error'))
    return 'erreur de lecture ou d’écriture';
  const code = fileErrorCode(error);
  return code === null ? null : (reasons[code] ?? `erreur ${code} du système de fichiers`);
}
