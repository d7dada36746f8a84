/** Which files of a counts folder hold which table, as CSV or Parquet. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemLog } from './counts-error.js';
import { manifestFile } from './manifest.js';
import { countsTableNames, requiredTables, type CountsTable } from './tables.js';

export const countsFormats = ['csv', 'parquet'] as const;
export type CountsFormat = (typeof countsFormats)[number];

export interface TableFile {
  readonly format: CountsFormat;
  /** Base name. */
  readonly name: string;
  readonly path: string;
}

/** The file of each table; what is missing or too many goes to the log. Null when there is no folder. */
export async function locateTables(
  folder: string,
  log: ProblemLog,
): Promise<Map<CountsTable, TableFile> | null> {
  const names = await listFolder(folder);
  if (names === null) {
    log.add(folder, null, 'ce dossier n’existe pas, ou ne peut pas être lu : vérifiez son chemin.');
    return null;
  }
  const files = new Map<CountsTable, TableFile>();
  for (const table of countsTableNames) {
    const found = countsFormats
      .map((format): TableFile => ({
        format,
        name: `${table}.${format}`,
        path: join(folder, `${table}.${format}`),
      }))
      .filter(({ name }) => names.includes(name));
    if (found.length > 1) {
      log.add(`${table}.csv`, null, `${table}.parquet est là aussi : gardez l’un des deux fichiers.`);
    } else if (found[0]) {
      files.set(table, found[0]);
    } else if (requiredTables.includes(table)) {
      log.add(`${table}.csv`, null, `ce fichier manque (ou ${table}.parquet) : ajoutez-le au dossier.`);
    }
  }
  refuseStrangers(names, log);
  return files;
}

/** Null when there is no such folder. */
async function listFolder(folder: string): Promise<string[] | null> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? readdir(folder).catch(() => null) : null;
}

/** A table whose name is misspelt would be left out in silence. */
function refuseStrangers(names: readonly string[], log: ProblemLog): void {
  if (!names.includes(manifestFile))
    log.add(manifestFile, null, 'ce fichier manque : ajoutez-le au dossier.');
  const known = new Set(
    countsTableNames.flatMap((table) => countsFormats.map((format) => `${table}.${format}`)),
  );
  for (const name of names.toSorted()) {
    if (!/\.(csv|parquet)$/i.test(name) || known.has(name)) continue;
    log.add(
      name,
      null,
      `ce fichier n’a pas sa place ici : les tables s’appellent ${countsTableNames.join(', ')}.`,
    );
  }
}
