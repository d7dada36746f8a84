/** Health facilities by commune: workbook of the Base permanente des équipements (INSEE). */
import { basename } from 'node:path';
import { createCommuneCodes } from '../communes.js';
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { readWorkbookRows } from '../workbook.js';
import { FacilityTable, type Facilities } from './facilities/facility-table.js';

export type { Facilities };

/** Communes, and arrondissements of Paris, Lyon and Marseille. */
const sheets = ['COM', 'ARM'];

export const facilitiesReader: SourceReader<Facilities> = {
  id: 'facilities',
  source: 'bpe',
  holds: 'équipements de santé par commune',
  folder: 'equipements-sante',
  files: [{ pattern: /^equip-serv-sante-com-\d{4}\.xlsx$/i, example: 'equip-serv-sante-com-2020.xlsx' }],
  downloads: [],
  async read(directory, { cog }) {
    const log = new FindingLog();
    const paths = (await locateFiles(directory, facilitiesReader)).slice(-1);
    const tables = paths.map((path) => new FacilityTable(basename(path), createCommuneCodes(cog), log));
    for (const [i, table] of tables.entries()) {
      for await (const row of readWorkbookRows(paths[i]!, log, (sheet) => sheets.includes(sheet)))
        table.add(row);
      table.check();
    }
    return {
      rows: tables[0]?.facilities() ?? { types: [], byCommune: new Map() },
      rowCount: tables[0]?.rowCount ?? 0,
      vintage: paths.map((path) => /\d{4}/.exec(basename(path))![0])[0] ?? null,
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};
