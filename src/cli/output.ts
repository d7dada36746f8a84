/** Where results go: a file, written beside then renamed, or the standard output. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { fileErrorReason } from '../publication/publication-error.js';
import { UsageError } from './errors.js';

/**
 * @param path null for the standard output
 * @throws UsageError when the file cannot be written; an earlier file of that name is then untouched
 */
export async function writeResult(content: string | Uint8Array, path: string | null): Promise<void> {
  if (path === null) process.stdout.write(content);
  else await writeWhole(content, path);
}

async function writeWhole(content: string | Uint8Array, path: string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    const reason = fileErrorReason(error);
    if (reason === null) throw error;
    throw new UsageError(
      `Le fichier ${path} ne peut pas être écrit (${reason})\u202f: vérifiez le dossier et la place libre.`,
      { cause: error },
    );
  }
}

/** A line for the person, beside the results. */
export function logLine(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** How wide texts are, and whether they may have colours: those of a terminal that wants them. */
export function terminalStyle(onScreen: boolean): { width: number; colour: boolean } {
  return { width: 100, colour: onScreen && process.stdout.isTTY && !process.env['NO_COLOR'] };
}
