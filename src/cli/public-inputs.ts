/** What every publication is made with besides its counts: the catalogue, the communes, their map, the public files. */
import { join } from 'node:path';
import { loadCatalogue } from '../catalogue/load-catalogue.js';
import type { Catalogue } from '../domain/catalogue.js';
import { readCog, type CogReference } from '../opendata/cog.js';
import { buildCircles, buildOutlines, findOutlines, outlinePositions } from '../opendata/outlines.js';
import { readPositions, type Position } from '../opendata/positions.js';
import { readPublicData, type PublicData } from '../opendata/public-data.js';
import { searchedFolders } from './data/open-data-folders.js';
import { createDownloadProgress } from './download-progress.js';
import { userFolder } from './user-folder.js';

export interface PublicInputs {
  readonly catalogue: Catalogue;
  readonly cog: CogReference;
  readonly publicData: PublicData;
  readonly map: PublicationMap;
}

export interface PublicationMap {
  readonly positions: ReadonlyMap<string, Position>;
  /** TopoJSON texts by name; empty when there are no outlines. */
  readonly outlines: ReadonlyMap<string, string>;
  /** In place of the outlines when there are none. */
  readonly circles: ReadonlyMap<string, string>;
}

/**
 * @param opendata the one folder of public files to look in; those of this machine when absent
 * @throws UsageError, CatalogueError or OutlineError when a folder is absent or a file is damaged
 */
export async function readPublicInputs(
  opendata: string | undefined,
  log: (line: string) => void,
): Promise<PublicInputs> {
  const folders = await searchedFolders(opendata);
  log('Lecture du catalogue et des communes…');
  const catalogue = loadCatalogue();
  const cog = readCog();
  const map = await readMap(cog, folders, log);
  log('Lecture des données publiques…');
  const publicData = await readPublicData({ folders, cog, catalogue, onProblem: log });
  return { catalogue, cog, publicData, map };
}

async function readMap(
  cog: CogReference,
  folders: readonly string[],
  log: (line: string) => void,
): Promise<PublicationMap> {
  const files = await findFiles(folders, log);
  if (files) {
    log('Tracé des contours des communes…');
    return {
      positions: outlinePositions(files),
      outlines: buildOutlines(files, cog.communes, log),
      circles: new Map(),
    };
  }
  const positions = readPositions(cog.communes);
  const located = cog.communes.map((commune) => ({
    ...commune,
    position: positions.get(commune.code) ?? null,
  }));
  return { positions, outlines: new Map(), circles: buildCircles(located) };
}

async function findFiles(folders: readonly string[], log: (line: string) => void) {
  const progress = createDownloadProgress();
  try {
    return await findOutlines({
      folders,
      cache: join(userFolder(), 'outlines'),
      onProblem: log,
      onProgress: (file, received, total) => progress.update(file, received, total),
    });
  } finally {
    progress.stop();
  }
}
