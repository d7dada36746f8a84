/**
 * FINESS, the national register of health, social and medico-social establishments, in every layout that it
 * has had: the national extraction, tables under headings, the daily flow of 2026.
 */
import { basename } from 'node:path';
import type { Establishment } from '../../domain/establishment.js';
import { formatEdition } from '../../domain/format.js';
import { FindingLog } from '../findings.js';
import type { ReadingContext, SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { EstablishmentCollector } from './finess/collector.js';
import { readFlow } from './finess/flow.js';
import { readHead } from './finess/layout.js';
import { mergeFiles } from './finess/merge.js';
import { readNational } from './finess/national.js';
import { readTable } from './finess/table.js';

export interface FinessFile {
  readonly name: string;
  /** ISO date, or year and month; null when nothing says it. */
  readonly vintage: string | null;
  /** Establishments of any category, closed ones included. */
  readonly rows: number;
  /** Of these, the establishments of a category of the catalogue that could be used. */
  readonly establishments: number;
  /** Of these, the ones of a category that the catalogue does not list. */
  readonly otherCategories: number;
  /** Départements whose establishments come from this file, sorted. */
  readonly departments: readonly string[];
}

export interface FinessRows {
  /** Sorted by id, each id once. */
  readonly establishments: readonly Establishment[];
  readonly perFile: readonly FinessFile[];
}

export const finessReader: SourceReader<FinessRows> = {
  id: 'finess',
  source: 'finess',
  holds: 'établissements de santé, médico-sociaux et sociaux, avec leur position',
  folder: 'finess',
  files: [
    {
      pattern: /^etalab[-_]cs1100\d+.*\.csv(\.gz)?$/i,
      example: 'etalab-cs1100507-stock-20210108-0427.csv.gz',
    },
    { pattern: /^(etablissements|finess).*\.csv(\.gz)?$/i, example: 'etablissements_occitanie_2026-04.csv' },
    {
      pattern: /^finess-structures.*\.json(\.gz)?$/i,
      example: 'finess-structures-journalier-20260309.json.gz',
    },
  ],
  downloads: [
    {
      address: 'https://www.data.gouv.fr/api/1/datasets/r/98f3161f-79ff-4f16-8f6a-6d571a80fea2',
      name: 'finess-etablissements.csv',
    },
  ],
  async read(directory, context) {
    const log = new FindingLog();
    const paths = await locateFiles(directory, finessReader);
    const read = [];
    for (const path of paths) read.push(await readFile(path, context, log));
    const { establishments, departments } = mergeFiles(read);
    const perFile = read.map((file, index) => ({
      ...file,
      establishments: file.establishments.length,
      departments: departments[index]!,
    }));
    return {
      rows: { establishments, perFile },
      rowCount: establishments.length,
      vintage: describeVintages(perFile),
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};

const readers = { national: readNational, table: readTable, flow: readFlow };

async function readFile(path: string, context: ReadingContext, log: FindingLog) {
  const name = basename(path);
  const { layout, vintage } = await readHead(path);
  const collector = new EstablishmentCollector(name, context, log);
  await readers[layout](path, log, collector);
  const establishments = collector.finish();
  if (collector.rows === 0) collector.note('no-rows', null, '');
  const { rows, otherCategories } = collector;
  return { name, vintage, rows, otherCategories, establishments };
}

const dayFormat = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** Of the files that give something, the newest first; null when one of them says nothing. */
function describeVintages(files: readonly FinessFile[]): string | null {
  const vintages = files.flatMap(({ departments, vintage }) => (departments.length > 0 ? [vintage] : []));
  const known = vintages.filter((vintage) => vintage !== null);
  if (known.length === 0 || known.length < vintages.length) return null;
  return [...new Set(known)].sort().reverse().map(describeVintage).join(', ');
}

function describeVintage(vintage: string): string {
  return vintage.length === 7 ? formatEdition(vintage) : dayFormat.format(new Date(vintage));
}
