/** Makes the demonstration: the rooms in the order in which data flow through them, for both editions. */
import { join } from 'node:path';
import { loadCatalogue } from '../catalogue/load-catalogue.js';
import { drawDemonstration } from '../demonstration/draw-demonstration.js';
import { demonstrationEditions } from '../demonstration/targets.js';
import { protect } from '../disclosure/protect.js';
import { formatEdition } from '../domain/format.js';
import type { Manifest } from '../domain/publication.js';
import { readCog, type CogReference } from '../opendata/cog.js';
import {
  buildCircles,
  buildOutlines,
  findOutlines,
  outlinePositions,
  type OutlineFiles,
} from '../opendata/outlines.js';
import { readPublicData } from '../opendata/public-data.js';
import { readPositions, type Position } from '../opendata/positions.js';
import { writePublication } from '../publication/write-publication.js';
import { searchedFolders } from './data/open-data-folders.js';
import { createDownloadProgress } from './download-progress.js';
import { describeSources } from './public-sources.js';
import { userFolder } from './user-folder.js';

export interface DemonstrationBuild {
  /** Folder that receives one folder an edition. */
  readonly out: string;
  /** Receives a French line for each stage. */
  readonly log: (line: string) => void;
  /** Null for a map of circles; looked for when absent. */
  readonly outlines?: OutlineFiles | null;
  /** Open data folders, best first; by default those of this machine. */
  readonly folders?: readonly string[];
}

/**
 * @returns the manifests, oldest edition first
 * @throws CatalogueError, OutlineError or PublicationError when a file is damaged or cannot be written
 */
export async function buildDemonstration({
  out,
  log,
  outlines,
  folders,
}: DemonstrationBuild): Promise<Manifest[]> {
  log('Lecture du catalogue et des communes…');
  const catalogue = loadCatalogue();
  const cog = readCog();
  const map = drawMap(cog, outlines === undefined ? await findMapOutlines(log) : outlines, log);
  log('Lecture des données publiques…');
  const publicData = await readPublicData({
    folders: folders ?? (await searchedFolders(undefined)),
    cog,
    catalogue,
    onProblem: log,
  });
  for (const line of describeSources(publicData, catalogue)) log(line);
  const manifests: Manifest[] = [];
  for (const edition of demonstrationEditions) {
    log(`Édition ${formatEdition(edition)}\u202f: tirage et protection des données…`);
    const counts = drawDemonstration({
      catalogue,
      cog,
      edition,
      positions: map.positions,
      outlines: map.outlines,
      publicData,
    });
    const draft = protect(counts, 'original');
    log(`Édition ${formatEdition(edition)}\u202f: écriture dans ${join(out, edition)}…`);
    manifests.push(
      await writePublication({ ...draft, outlines: new Map([...map.circles, ...draft.outlines]) }, out),
    );
  }
  return manifests;
}

/** Downloads the outlines when they are nowhere on this machine; null when that fails too. */
export async function findMapOutlines(log: (line: string) => void): Promise<OutlineFiles | null> {
  const progress = createDownloadProgress();
  try {
    return await findOutlines({
      cache: outlineCache(),
      onProblem: log,
      onProgress: (file, received, total) => progress.update(file, received, total),
    });
  } finally {
    progress.stop();
  }
}

/** The outlines already on this machine. */
export function findLocalOutlines(): Promise<OutlineFiles | null> {
  return findOutlines({ cache: outlineCache(), offline: true });
}

function outlineCache(): string {
  return join(userFolder(), 'outlines');
}

interface DemonstrationMap {
  readonly positions: ReadonlyMap<string, Position>;
  readonly outlines: ReadonlyMap<string, string>;
  /** In place of the outlines when there are none. */
  readonly circles: ReadonlyMap<string, string>;
}

function drawMap(
  cog: CogReference,
  files: OutlineFiles | null,
  log: (line: string) => void,
): DemonstrationMap {
  if (files) {
    log('Tracé des contours des communes…');
    const outlines = buildOutlines(files, cog.communes, log);
    return { positions: outlinePositions(files), outlines, circles: new Map() };
  }
  const positions = readPositions(cog.communes);
  const circles = buildCircles(
    cog.communes.map((commune) => ({ ...commune, position: positions.get(commune.code) ?? null })),
  );
  return { positions, outlines: new Map(), circles };
}
