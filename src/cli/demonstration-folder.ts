/**
 * The demonstration in the user's folder, built when it is absent or out of date: the name of its
 * folder holds a fingerprint of what it is made from.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../domain/catalogue.js';
import type { OutlineFiles } from '../opendata/outlines.js';
import { locatePublicFiles } from '../opendata/public-data.js';
import { tableColumns } from '../publication/tables.js';
import { buildDemonstration, type DemonstrationBuild } from './build-demonstration.js';
import { searchedFolders } from './data/open-data-folders.js';
import { packageVersion } from './package-files.js';
import { findLocalOutlines, findMapOutlines } from './public-inputs.js';
import { userFolder } from './user-folder.js';

const prefix = 'demonstration-';
/** Hidden, so that a build in progress is never taken for a demonstration. */
const partialPrefix = '.demonstration-';

/** @returns the folder of the demonstration, ready to be opened */
export async function ensureDemonstration(
  catalogue: Catalogue,
  log: (line: string) => void,
): Promise<string> {
  const folders = await searchedFolders(undefined);
  const known = await demonstrationFolder(catalogue, await findLocalOutlines(folders), folders);
  if (existsSync(known)) return known;
  log('Préparation des données de démonstration (une seule fois, moins d’une minute)…');
  const outlines = await findMapOutlines(folders, log);
  const folder = await demonstrationFolder(catalogue, outlines, folders);
  await build(folder, { outlines, folders, log });
  await removeOthers(folder);
  return folder;
}

/**
 * Another one for another version, catalogue, form of the tables, or set of public files.
 *
 * @param folders open data folders, best first
 */
export async function demonstrationFolder(
  catalogue: Catalogue,
  outlines: OutlineFiles | null,
  folders: readonly string[],
): Promise<string> {
  const parts = [
    packageVersion,
    catalogue.version,
    // Between two versions of the package too, the tables of a publication may change.
    tableColumns,
    await sizesOf(outlines ? [...outlines.coarse, ...outlines.fine] : []),
    await sizesOf(await locatePublicFiles(folders)),
  ];
  const fingerprint = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
  return join(userFolder(), prefix + fingerprint);
}

async function sizesOf(paths: readonly string[]): Promise<[string, number][]> {
  return Promise.all(paths.map(async (path): Promise<[string, number]> => [path, (await stat(path)).size]));
}

async function build(folder: string, inputs: Omit<DemonstrationBuild, 'out'>): Promise<void> {
  const partial = join(userFolder(), partialPrefix + randomUUID());
  const remove = () => rmSync(partial, { recursive: true, force: true });
  const interrupt = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    await mkdir(partial, { recursive: true });
    await buildDemonstration({ ...inputs, out: partial });
    // Another process may have built the same one meanwhile.
    if (!existsSync(folder)) await rename(partial, folder);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    remove();
  }
}

async function removeOthers(folder: string): Promise<void> {
  const names = await readdir(userFolder());
  const others = names.filter((name) => name.startsWith(prefix)).map((name) => join(userFolder(), name));
  for (const other of others) {
    if (other !== folder) await rm(other, { recursive: true, force: true });
  }
}
