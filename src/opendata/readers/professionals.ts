/**
 * Independent health professionals: by territory and profession as the Assurance Maladie publishes them, and by
 * commune and category of the catalogue as a data team counts them.
 */
import { basename } from 'node:path';
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { AreaRows, readAreaFile, type AreaProfessionals } from './professionals/area-file.js';
import { checkTotals } from './professionals/area-totals.js';
import { CommuneRows, readCommuneFile, type CommuneProfessionals } from './professionals/commune-file.js';

export type { AreaProfessionals, CommuneProfessionals };

/** Two files that say different things: either list is empty where its file is not there. */
export interface Professionals {
  readonly areas: readonly AreaProfessionals[];
  readonly communes: readonly CommuneProfessionals[];
}

const areaFile = {
  pattern: /^demographie-effectifs-et-les-densites.*\.csv$/i,
  example: 'demographie-effectifs-et-les-densites.csv',
};
const communeFile = { pattern: /^professionnels.*\.csv$/i, example: 'professionnels.csv' };

export const professionalsReader: SourceReader<Professionals> = {
  id: 'professionals',
  source: 'ameli-professionals',
  holds: 'professionnels libéraux par département, ou par commune',
  folder: 'professionnels',
  files: [areaFile, communeFile],
  downloads: [
    {
      address:
        'https://data.ameli.fr/api/explore/v2.1/catalog/datasets/demographie-effectifs-et-les-densites/exports/csv',
      name: areaFile.example,
    },
  ],
  async read(directory, context) {
    const log = new FindingLog();
    const paths = await locateFiles(directory, professionalsReader);
    const areaRows = new AreaRows();
    const communeRows = new CommuneRows();
    for (const path of paths) {
      const hasAreas = areaFile.pattern.test(basename(path));
      if (hasAreas) await readAreaFile(path, log, context.cog, areaRows);
      else await readCommuneFile(path, log, context, communeRows);
    }
    const located = areaRows.list();
    checkTotals(located, context.cog, log);
    const areas = located.map(({ row }) => row);
    const rowCount = areaRows.lines + communeRows.lines;
    if (rowCount === 0) log.add('no-rows', paths.map((path) => basename(path)).join(', '), null, '');
    return {
      rows: { areas, communes: communeRows.list() },
      rowCount,
      vintage: areas.length === 0 ? null : String(Math.max(...new Set(areas.map(({ year }) => year)))),
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};
