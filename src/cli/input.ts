/** Texts that a person gives: a file or the standard input. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileErrorReason } from '../publication/publication-error.js';
import { UsageError } from './errors.js';

/** @throws UsageError when the file cannot be read */
export async function readInputFile(path: string): Promise<string> {
  try {
    return withoutMark(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = fileErrorReason(error);
    if (reason === null) throw error;
    throw new UsageError(`Le fichier ${path} ne peut pas être lu (${reason})\u202f: vérifiez son chemin.`, {
      cause: error,
    });
  }
}

export async function readStandardInput(): Promise<string> {
  return withoutMark(await text(process.stdin));
}

/** Spreadsheets put a byte order mark at the beginning of their texts. */
function withoutMark(content: string): string {
  return content.replace(/^\uFEFF/, '');
}
