/** Takes one file out of a ZIP archive. */
import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { DownloadError } from './failures.js';

/**
 * Replaces an archive by one of its files.
 *
 * @param member name of the file, in whichever folder of the archive
 * @throws DownloadError when the archive is damaged or lacks the file
 */
export async function replaceByMember(path: string, member: string): Promise<void> {
  const isMember = ({ name }: { name: string }) => name === member || name.endsWith(`/${member}`);
  const [content] = Object.values(unzip(await readFile(path), isMember));
  if (content === undefined) throw new DownloadError(`l’archive ne contient pas ${member}`);
  await writeFile(path, content);
}

function unzip(archive: Uint8Array, filter: (file: { name: string }) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(archive, { filter });
  } catch (error) {
    throw new DownloadError('archive ZIP illisible', { cause: error });
  }
}
