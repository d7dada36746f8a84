/** Finds the files of a source in the open data folders, and their fingerprints. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceReader } from './reader.js';

type Located = Pick<SourceReader<unknown>, 'folder' | 'files'>;

/**
 * The open data folders of this machine, best first: `REZONE_OPENDATA`, `../shared/opendata`, then the downloads.
 *
 * @param downloads folder of what the user has downloaded
 */
export function openDataFolders(downloads?: string): string[] {
  const shared = fileURLToPath(new URL('../../../shared/opendata', import.meta.url));
  const chosen = process.env['REZONE_OPENDATA'];
  return [chosen, shared, downloads].filter((folder) => !!folder) as string[];
}

/** Paths of the files of a source in an open data folder, sorted; empty when there are none. */
export async function locateFiles(directory: string, { folder, files }: Located): Promise<string[]> {
  const names = await readdir(join(directory, folder)).catch(() => []);
  return names
    .filter((name) => files.some(({ pattern }) => pattern.test(name)))
    .toSorted()
    .map((name) => join(directory, folder, name));
}

/** The first of the folders that has a file of the source; null when none has. */
export async function findFolder(directories: readonly string[], source: Located): Promise<string | null> {
  for (const directory of directories) {
    if ((await locateFiles(directory, source)).length > 0) return directory;
  }
  return null;
}

export async function describeFiles(paths: readonly string[]): Promise<{ name: string; sha256: string }[]> {
  return Promise.all(paths.map(async (path) => ({ name: basename(path), sha256: await hashFile(path) })));
}

/** SHA-256 in hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
