/**
 * Zoning of general practitioners by commune: the national file of Atlasanté, which has INSEE codes, or the list by
 * name and post code that CartoSanté gave in 2025. The national file is read alone where both are there.
 */
import { basename } from 'node:path';
import { foldText } from '../../domain/fold-text.js';
import type { Zoning } from '../../domain/places.js';
import type { CogReference } from '../cog.js';
import { createCommuneNames } from '../commune-names.js';
import { createCommuneCodes, repairCommuneCode } from '../communes.js';
import { readDelimitedRows, readNamedRows } from '../delimited.js';
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { DecreeDates } from './zoning/decree-dates.js';
import { ZonedPlaces } from './zoning/zoned-places.js';

/** By present commune; one without a zoning that the files agree on is absent. */
export type ZoningByCommune = ReadonlyMap<string, Zoning>;

/** The list by name bears no date; it was put online early in 2025. */
const namedListVintage = '2025';

export const zoningReader: SourceReader<ZoningByCommune> = {
  id: 'zoning',
  source: 'zoning',
  holds: 'zonage des médecins généralistes par commune',
  folder: 'zonage-medecins',
  files: [{ pattern: /\.csv$/i, example: 'zonmed.csv' }],
  downloads: [],
  async read(directory, { cog }) {
    const log = new FindingLog();
    const places = new ZonedPlaces(log);
    const dates = new DecreeDates(log);
    const located = await locateFiles(directory, zoningReader);
    const national = await filterAsync(located, isNational);
    const paths = national.length > 0 ? national : located;
    for (const path of paths) {
      if (national.length > 0) await readNational(path, cog, { log, places, dates });
      else await readNamedList(path, cog, { log, places });
    }
    if (places.rowCount === 0) log.add('no-rows', paths.map((path) => basename(path)).join(', '), null, '');
    return {
      rows: places.byCommune(),
      rowCount: places.rowCount,
      vintage: national.length > 0 ? dates.describe() : namedListVintage,
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};

const codeHeading = 'com_code';

async function isNational(path: string): Promise<boolean> {
  for await (const { cells } of readDelimitedRows(path, new FindingLog())) {
    return cells.some((heading) => foldText(heading).trim() === foldText(codeHeading));
  }
  return false;
}

async function filterAsync<T>(items: readonly T[], keep: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept = await Promise.all(items.map(keep));
  return items.filter((_, index) => kept[index]);
}

interface ReadingParts {
  readonly log: FindingLog;
  readonly places: ZonedPlaces;
  readonly dates: DecreeDates;
}

const nationalColumns = {
  code: [codeHeading],
  level: ['niveau'],
  zoning: ['zmed_niveau'],
  date: ['zmed_date_arrete'],
} as const;

/** The file also has rows for arrondissements and other parts of communes, which `niveau` tells apart. */
async function readNational(
  path: string,
  cog: CogReference,
  { log, places, dates }: ReadingParts,
): Promise<void> {
  const communes = createCommuneCodes(cog);
  const present = new Set(cog.communes.map(({ code }) => code));
  const file = basename(path);
  for await (const { line, cells } of readNamedRows(path, log, nationalColumns)) {
    if (cells.level !== 'COM') continue;
    const code = communes.resolve(cells.code);
    if (code === null) {
      log.add('unknown-commune', file, line, cells.code);
      continue;
    }
    places.add({
      file,
      line,
      code,
      isWhole: present.has(repairCommuneCode(cells.code)),
      place: cells.code,
      zoning: cells.zoning,
    });
    dates.add(file, line, cells.date);
  }
}

const listColumns = { postalCode: ['Code_postal'], name: ['Nom_commune'], zoning: ['Zonage'] } as const;

/** One row a pair of commune and post code. */
async function readNamedList(
  path: string,
  cog: CogReference,
  { log, places }: Omit<ReadingParts, 'dates'>,
): Promise<void> {
  const names = createCommuneNames(cog);
  const file = basename(path);
  for await (const { line, cells } of readNamedRows(path, log, listColumns)) {
    const match = names.match(cells);
    const place = `${cells.postalCode} ${cells.name}`;
    if (match === null) log.add('unmatched-name', file, line, place);
    else places.add({ file, line, ...match, place, zoning: cells.zoning });
  }
}
