/** What every publication is made with besides its counts: the catalogue, the communes, their map, the public files. */
import { join } from 'node:path';
import { loadCatalogue } from '../catalogue/load-catalogue.js';
import type { Catalogue } from '../domain/catalogue.js';
import { readCog, type CogReference } from '../opendata/cog.js';
import {
  buildCircles,
  buildOutlines,
  findOutlines,
  outlinePositions,
  type OutlineFiles,
} from '../opendata/outlines.js';
import { readPositions, type Position } from '../opendata/positions.js';
import { readPublicData, type PublicData } from '../opendata/public-data.js';
import { downloadFolder } from './data/open-data-folders.js';
import { createDownloadProgress } from './download-progress.js';
import { describeSources } from './public-sources.js';

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

export interface PublicInputsSearch {
  /** Open data folders, best first. */
  readonly folders: readonly string[];
  /** Null for a map of circles; looked for, and downloaded if need be, when absent. */
  readonly outlines?: OutlineFiles | null | undefined;
  /** Receives a French line for each stage and each source. */
  readonly log: (line: string) => void;
}

/** @throws CatalogueError or OutlineError when a file is damaged */
export async function readPublicInputs({
  folders,
  outlines,
  log,
}: PublicInputsSearch): Promise<PublicInputs> {
  log('Lecture du catalogue et des communes…');
  const catalogue = loadCatalogue();
  const cog = readCog();
  const files = outlines === undefined ? await findMapOutlines(folders, log) : outlines;
  const map = files ? drawOutlines(cog, files, log) : drawCircles(cog);
  log('Lecture des données publiques…');
  const publicData = await readPublicData({ folders, cog, catalogue, onProblem: log });
  for (const line of describeSources(publicData, catalogue)) log(line);
  return { catalogue, cog, publicData, map };
}

/** Downloads the outlines when they are nowhere on this machine; null when that fails too. */
export async function findMapOutlines(
  folders: readonly string[],
  log: (line: string) => void,
): Promise<OutlineFiles | null> {
  const progress = createDownloadProgress();
  try {
    return await findOutlines({
      folders,
      cache: outlineCache(),
      onProblem: log,
      onProgress: (file, received, total) => progress.update(file, received, total),
    });
  } finally {
    progress.stop();
  }
}

/** The outlines already on this machine. */
export function findLocalOutlines(folders: readonly string[]): Promise<OutlineFiles | null> {
  return findOutlines({ folders, cache: outlineCache(), offline: true });
}

/** Where `rezone data fetch` puts them too. */
function outlineCache(): string {
  return join(downloadFolder(), 'contours');
}

function drawOutlines(cog: CogReference, files: OutlineFiles, log: (line: string) => void): PublicationMap {
  log('Tracé des contours des communes…');
  return {
    positions: outlinePositions(files),
    outlines: buildOutlines(files, cog.communes, log),
    circles: new Map(),
  };
}

function drawCircles(cog: CogReference): PublicationMap {
  const positions = readPositions(cog.communes);
  const located = cog.communes.map((commune) => ({
    ...commune,
    position: positions.get(commune.code) ?? null,
  }));
  return { positions, outlines: new Map(), circles: buildCircles(located) };
}
