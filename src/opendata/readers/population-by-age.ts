/**
 * Inhabitants by age: by commune from the census (INSEE), in the bands of the catalogue; by département from the
 * yearly estimates, in five classes, where no file by commune is at hand.
 */
import { basename } from 'node:path';
import { createCommuneCodes } from '../communes.js';
import { FindingLog } from '../findings.js';
import type { ReadingContext, SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { readBandFile } from './population-by-age/band-file.js';
import type { CommuneAges } from './population-by-age/commune-ages.js';
import { readDepartmentAges, type DepartmentAges } from './population-by-age/department-workbook.js';
import { readSingleYearFile } from './population-by-age/single-year-file.js';

export type { CommuneAges, DepartmentAges };

export interface PopulationByAge {
  /** The finest level that was read: `department` means that ages by commune are not known. */
  readonly level: 'commune' | 'department' | null;
  readonly communes: CommuneAges | null;
  readonly departments: DepartmentAges | null;
}

const bandFile = {
  pattern: /^base-cc-evol-struct-pop-\d{4}\.csv$/i,
  example: 'base-cc-evol-struct-pop-2022.CSV',
};
const singleYearFile = { pattern: /^(BTT_)?TD_POP1B_\d{4}\.csv$/i, example: 'BTT_TD_POP1B_2022.csv' };
const workbook = {
  pattern: /^estim-pop-dep-sexe-gca-.*\.xlsx$/i,
  example: 'estim-pop-dep-sexe-gca-1975-2021.xlsx',
};

export const populationByAgeReader: SourceReader<PopulationByAge> = {
  id: 'population-by-age',
  source: 'insee-age',
  holds: 'habitants par âge, par commune ou à défaut par département',
  folder: 'population-age',
  files: [bandFile, singleYearFile, workbook],
  downloads: [
    {
      address: 'https://www.insee.fr/fr/statistiques/fichier/8581696/base-cc-evol-struct-pop-2022_csv.zip',
      name: bandFile.example,
      archived: bandFile.example,
    },
  ],
  async read(directory, context) {
    const log = new FindingLog();
    const located = await locateFiles(directory, populationByAgeReader);
    const communePath = latest(located, bandFile.pattern) ?? latest(located, singleYearFile.pattern);
    const workbookPath = latest(located, workbook.pattern);
    const communes = communePath === undefined ? null : await readCommunes(communePath, context, log);
    const departments =
      workbookPath === undefined ? null : await readDepartmentAges(workbookPath, log, context.cog);
    return {
      rows: { level: levelOf(communes, departments), communes, departments },
      rowCount: (communes?.rowCount ?? 0) + (departments?.counts.size ?? 0),
      vintage: describeVintage(communes, departments),
      files: await describeFiles([communePath, workbookPath].filter((path) => path !== undefined)),
      findings: log.list(),
    };
  },
};

function latest(paths: readonly string[], pattern: RegExp): string | undefined {
  return paths.filter((path) => pattern.test(basename(path))).at(-1);
}

function readCommunes(
  path: string,
  { cog, catalogue }: ReadingContext,
  log: FindingLog,
): Promise<CommuneAges | null> {
  const read = bandFile.pattern.test(basename(path)) ? readBandFile : readSingleYearFile;
  return read(path, log, createCommuneCodes(cog), catalogue.ageBands);
}

function levelOf(communes: CommuneAges | null, departments: DepartmentAges | null): PopulationByAge['level'] {
  if (communes !== null) return 'commune';
  return departments === null ? null : 'department';
}

function describeVintage(communes: CommuneAges | null, departments: DepartmentAges | null): string | null {
  if (communes !== null) return `recensement de ${communes.census}`;
  return departments === null ? null : `1er janvier ${departments.year}, par département`;
}
