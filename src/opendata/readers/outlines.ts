/**
 * Outlines of communes, départements and régions, as they are checked: what each set of files draws of today's map.
 * The map itself is built from the same files by `../outlines.ts`.
 */
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { hashFile } from '../source-files.js';
import { readCommuneLayer, type OutlineLayer } from './outlines/commune-layer.js';
import { readAreaLayer, type AreaLayer } from './outlines/area-layer.js';
import { locateLayers } from './outlines/layer-files.js';

export type { AreaLayer, OutlineLayer };

export interface OutlineCoverage {
  /** In the order of their precision: 1 000 m, 100 m, fine. */
  readonly communes: readonly OutlineLayer[];
  readonly areas: readonly AreaLayer[];
}

const officialFolder = 'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs/latest/geojson';

export const outlinesReader: SourceReader<OutlineCoverage> = {
  id: 'outlines',
  source: 'outlines',
  holds: 'contours des communes, des départements et des régions',
  folder: 'contours',
  files: [
    { pattern: /^communes-(1000m|100m)(\.geojson)?$/, example: 'communes-1000m.geojson' },
    { pattern: /^communes-fin$/, example: 'communes-fin/13.json' },
    { pattern: /^polygone-4326_(dep|reg)\.geojson$/, example: 'polygone-4326_dep.geojson' },
  ],
  downloads: ['communes-1000m.geojson', 'communes-100m.geojson'].map((name) => ({
    address: `${officialFolder}/${name}`,
    name,
  })),
  async read(directory, { cog }) {
    const log = new FindingLog();
    const located = await locateLayers(directory, outlinesReader);
    const communes = located.communes.map((layer) => readCommuneLayer(layer, cog, log));
    const areas = located.areas.map((layer) => readAreaLayer(layer, cog, log));
    const files = [...located.communes, ...located.areas].flatMap((layer) => layer.files);
    const rowCount = [...communes, ...areas].reduce((sum, { features }) => sum + features, 0);
    if (rowCount === 0) log.add('no-rows', outlinesReader.folder, null, '');
    return {
      rows: { communes, areas },
      rowCount,
      vintage: null,
      files: await Promise.all(files.map(async ({ name, path }) => ({ name, sha256: await hashFile(path) }))),
      findings: log.list(),
    };
  },
};
