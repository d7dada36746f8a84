/** Where public files are: downloaded into the user's folder, and looked for in all the open data folders. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openDataFolders } from '../../opendata/source-files.js';
import { UsageError } from '../errors.js';
import { userFolder } from '../user-folder.js';

/** The open data folder that `rezone data fetch` fills. */
export function downloadFolder(): string {
  return join(userFolder(), 'opendata');
}

/**
 * @param chosen the one folder to look in; all those of the machine when absent
 * @throws UsageError when it is not a folder
 */
export async function searchedFolders(chosen: string | undefined): Promise<string[]> {
  if (chosen === undefined) return openDataFolders(downloadFolder());
  const found = await stat(chosen).catch(() => null);
  if (found?.isDirectory()) return [resolve(chosen)];
  throw new UsageError(`Le dossier de données ${chosen} n’existe pas\u202f: vérifiez son chemin.`);
}
