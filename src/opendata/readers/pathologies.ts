/**
 * Patients of the "cartographie des pathologies" of the Assurance Maladie, by year, territory, pathology, age class
 * and sex: the national file, and the reduction of it to one région that some publish.
 */
import { basename } from 'node:path';
import { FindingLog } from '../findings.js';
import type { Reading, ReadingContext, SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { createRowParser, readPathologyLines, type PathologyRow } from './pathologies/pathology-file.js';
import { PopulationCheck } from './pathologies/population-check.js';

export type { PathologyRow };

/** The national file has millions of rows; those of all ages and both sexes together are a hundredth of them. */
export interface PathologyDetail {
  /** Keep the rows of one age class or one sex too. */
  readonly byAgeAndSex: boolean;
}

export const pathologiesReader: SourceReader<readonly PathologyRow[]> = {
  id: 'pathologies',
  source: 'ameli-pathologies',
  holds: 'patients par pathologie, par département et région',
  folder: 'pathologies',
  files: [{ pattern: /^(effectifs|pathologies).*\.csv$/i, example: 'effectifs.csv' }],
  downloads: [
    {
      address: 'https://www.data.gouv.fr/api/1/datasets/r/5f71ba43-afc8-43a0-b306-dafe29940f9c',
      name: 'effectifs.csv',
    },
  ],
  read: (directory, context) => readPathologies(directory, context, { byAgeAndSex: false }),
};

/** Every line is checked, kept or not, but for duplicates: only those of the rows that are kept are seen. */
export async function readPathologies(
  directory: string,
  { cog }: ReadingContext,
  { byAgeAndSex }: PathologyDetail,
): Promise<Reading<readonly PathologyRow[]>> {
  const log = new FindingLog();
  const paths = await locateFiles(directory, pathologiesReader);
  const rows = new Map<string, PathologyRow>();
  const populations = new PopulationCheck(log);
  const parse = createRowParser(cog);
  for (const path of paths) {
    const file = basename(path);
    for await (const { line, cells } of readPathologyLines(path, log)) {
      const row = parse(cells, (reason, value) => log.add(reason, file, line, value));
      if (row === null || !(byAgeAndSex || isWhole(row))) continue;
      const key = keyOf(row);
      if (rows.has(key)) log.add('duplicate-key', file, line, key);
      else rows.set(key, row);
      populations.add(row, file, line);
    }
  }
  if (rows.size === 0) log.add('no-rows', paths.map((path) => basename(path)).join(', '), null, '');
  const kept = [...rows.values()];
  return {
    rows: kept,
    rowCount: kept.length,
    vintage: describeYears(kept),
    files: await describeFiles(paths),
    findings: log.list(),
  };
}

function isWhole({ ageFrom, sex }: PathologyRow): boolean {
  return ageFrom === null && sex === 'all';
}

function keyOf({ year, level, code, labels, ageFrom, sex }: PathologyRow): string {
  return [year, level, code, ...labels, ageFrom ?? 'tous âges', sex].join(' | ');
}

/** "2015 à 2023". */
function describeYears(rows: readonly PathologyRow[]): string | null {
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  if (years.length === 0) return null;
  return years.length === 1 ? String(years[0]) : `${years[0]!} à ${years.at(-1)!}`;
}
