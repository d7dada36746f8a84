/** Where the outlines are: one national file or a folder of files by département, for each precision. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SourceReader } from '../../reader.js';
import { locateFiles } from '../../source-files.js';

/** Files that draw one map together. */
export interface LayerFiles {
  /** `communes-1000m`, `polygone-4326_dep`… */
  readonly name: string;
  readonly files: readonly LayerFile[];
}

export interface LayerFile {
  /** From the folder of the source: `communes-1000m/13.geojson`. */
  readonly name: string;
  readonly path: string;
}

const precisions = ['communes-1000m', 'communes-100m', 'communes-fin'];
const areas = ['polygone-4326_dep', 'polygone-4326_reg'];

export async function locateLayers(
  directory: string,
  source: Pick<SourceReader<unknown>, 'folder' | 'files'>,
): Promise<{ communes: LayerFiles[]; areas: LayerFiles[] }> {
  const entries = await locateFiles(directory, source);
  const layers = (names: readonly string[]) =>
    Promise.all(names.map(async (name) => ({ name, files: await filesOf(name, entries) })));
  const present = (found: readonly LayerFiles[]) => found.filter(({ files }) => files.length > 0);
  return { communes: present(await layers(precisions)), areas: present(await layers(areas)) };
}

/** The folder goes before the national file. */
async function filesOf(layer: string, entries: readonly string[]): Promise<LayerFile[]> {
  const folder = entries.find((entry) => basename(entry) === layer);
  const names = folder === undefined ? [] : await readdir(folder).catch(() => []);
  const inFolder = names
    .filter((name) => /\.(geo)?json$/.test(name))
    .toSorted()
    .map((name) => ({ name: `${layer}/${name}`, path: join(folder!, name) }));
  if (inFolder.length > 0) return inFolder;
  const national = `${layer}.geojson`;
  return entries.filter((entry) => basename(entry) === national).map((path) => ({ name: national, path }));
}
