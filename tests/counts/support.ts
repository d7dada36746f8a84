/** Confidential counts to test with, and folders of them that a test spoils. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountsContext } from '../../src/counts/folder-tables.js';
import { writeCountsFolder } from '../../src/counts/write-counts-folder.js';
import type { ConfidentialCounts } from '../../src/disclosure/counts.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Places } from '../../src/domain/places.js';
import { cellStatus, type Origin } from '../../src/domain/publication.js';
import { noPublicData } from '../../src/opendata/public-data.js';
import type { PublicationDraft } from '../../src/publication/draft.js';
import { smallCatalogue, tinyDraft } from '../support/publications.js';

const [anySource] = smallCatalogue.sources;

/** The small catalogue, with the source that every publication names. */
const catalogue: Catalogue = {
  ...smallCatalogue,
  sources: [...smallCatalogue.sources, { ...anySource!, id: 'cog' }],
};

const cogOrigin: Origin = {
  source: 'cog',
  synthetic: false,
  vintage: '2026',
  detail: 'Communes.',
  files: [],
};

/** The counts that a draft of the small catalogue may come from; 60 consumers a commune. */
export function countsOf({ manifest, indicators, ...draft }: PublicationDraft): ConfidentialCounts {
  const { edition, synthetic, cog, periods, origins } = manifest;
  const { columns, numerators, denominators, statuses } = indicators;
  const known = statuses.map((status) => Number(status !== cellStatus.unavailable));
  return {
    ...draft,
    catalogue,
    edition,
    synthetic,
    cog,
    periods,
    origins: [...origins, cogOrigin],
    indicators: { columns, numerators, denominators, available: known },
    consumers: new Int32Array(draft.places.communes.length).fill(60),
  };
}

/** What readers know besides the folder: the communes of these places, no public file. */
export function contextOf(places: Places): CountsContext {
  return {
    catalogue,
    cog: {
      cog: 2026,
      communes: places.communes.map((commune) => ({ ...commune, population: null, epci: null })),
      departments: [...places.departments.values()],
      regions: [...places.regions.values()],
      formerCommunes: [...places.formerByCode.values()],
      epcis: [],
    },
    publicData: noPublicData,
    map: { outlines: new Map(), positions: new Map() },
  };
}

export const tinyCounts = countsOf(tinyDraft());
export const tinyContext = contextOf(tinyCounts.places);

/** A right folder of four communes: Ajaccio 2A004, Alès 30007, Bonnevaux 30041, Montpellier 34172. */
export async function writeTinyFolder(parent: string): Promise<string> {
  const folder = join(parent, 'counts');
  mkdirSync(parent, { recursive: true });
  await writeCountsFolder(tinyCounts, folder, 'csv');
  return folder;
}

/** Replaces the whole of a line, the headings being line 1. */
export function replaceLine(folder: string, file: string, line: number, text: string): void {
  const path = join(folder, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  lines[line - 1] = text;
  writeFileSync(path, lines.join('\n'));
}

export function appendLine(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), `${text}\n`, { flag: 'a' });
}

/** Replaces the first occurrence of a text, which must be there. */
export function replaceText(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}
