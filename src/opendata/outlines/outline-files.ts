/**
 * Where the outlines of the communes are: in the open data folders, in the cache, or at the official
 * address. Two layouts are known: one GeoJSON per département in a folder, or one national file.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { download, DownloadError, type DownloadOptions } from '../download.js';
import { openDataFolders } from '../source-files.js';

/** Paths of the GeoJSON files, sorted. */
export interface OutlineFiles {
  /** Generalised at 1 000 m, every commune. */
  readonly coarse: readonly string[];
  /** Generalised at 100 m; empty when there are none. */
  readonly fine: readonly string[];
}

export interface OutlineSearch extends Omit<DownloadOptions, 'onProgress'> {
  /** Folder where downloads are kept. */
  readonly cache: string;
  /** Open data folders, best first; by default `REZONE_OPENDATA`, then `../shared/opendata`. */
  readonly folders?: readonly string[];
  /** Where the national files are downloaded from. */
  readonly address?: string;
  /** No download; by default what `REZONE_OFFLINE=1` says. */
  readonly offline?: boolean;
  /** Bytes of `file` received so far; `total` is null when unknown. */
  readonly onProgress?: (file: string, received: number, total: number | null) => void;
  /** One French sentence when outlines could not be had. */
  readonly onProblem?: (sentence: string) => void;
}

const officialAddress = 'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs/latest/geojson';

const coarseName = 'communes-1000m';
const fineName = 'communes-100m';

/** Null when outlines are nowhere to be had; a missing network is reported, never thrown. */
export async function findOutlines(search: OutlineSearch): Promise<OutlineFiles | null> {
  for (const folder of search.folders ?? openDataFolders()) {
    const found = await outlinesIn(join(folder, 'contours'));
    if (found) return found;
  }
  if (!(await isComplete(search.cache))) await fillCache(search);
  return outlinesIn(search.cache);
}

async function outlinesIn(folder: string): Promise<OutlineFiles | null> {
  const coarse = await geojsonFiles(folder, coarseName);
  return coarse.length === 0 ? null : { coarse, fine: await geojsonFiles(folder, fineName) };
}

async function geojsonFiles(folder: string, name: string): Promise<string[]> {
  const directory = join(folder, name);
  const names = await readdir(directory).catch(() => []);
  const files = names.filter((file) => file.endsWith('.geojson')).toSorted();
  if (files.length > 0) return files.map((file) => join(directory, file));
  return (await exists(`${directory}.geojson`)) ? [`${directory}.geojson`] : [];
}

async function isComplete(cache: string): Promise<boolean> {
  const found = await outlinesIn(cache);
  return found !== null && found.fine.length > 0;
}

async function fillCache(search: OutlineSearch): Promise<void> {
  const { address = officialAddress, offline = process.env['REZONE_OFFLINE'] === '1', onProblem } = search;
  let wanted = coarseName;
  try {
    for (wanted of [coarseName, fineName]) {
      if ((await geojsonFiles(search.cache, wanted)).length > 0) continue;
      if (offline) throw new DownloadError('REZONE_OFFLINE vaut 1');
      await downloadOutlines(`${wanted}.geojson`, address, search);
    }
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    onProblem?.(describeProblem(wanted, address, error));
  }
}

async function downloadOutlines(file: string, address: string, search: OutlineSearch): Promise<void> {
  const { cache, onProgress } = search;
  await download({ address: `${address}/${file}` }, join(cache, file), {
    ...search,
    onProgress: onProgress && ((received, total) => onProgress(file, received, total)),
  });
}

function describeProblem(name: string, address: string, { message }: DownloadError): string {
  const { host } = new URL(address);
  return name === coarseName
    ? `Les contours des communes n’ont pas été téléchargés depuis ${host} (${message})\u202f: la carte montrera chaque commune comme un cercle.`
    : `Les contours détaillés des communes n’ont pas été téléchargés depuis ${host} (${message})\u202f: la carte restera simplifiée de près.`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
