/**
 * Vaccination: coverage by year and territory (Santé publique France), and the doses of a flu campaign (Assurance
 * Maladie and IQVIA).
 */
import { basename } from 'node:path';
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { readCampaign, type CampaignRow } from './vaccination/campaign-file.js';
import { CoverageRows, readCoverage, type CoverageRow } from './vaccination/coverage-file.js';

export type { CampaignRow, CoverageRow };

export interface Vaccination {
  readonly coverage: readonly CoverageRow[];
  readonly campaigns: readonly CampaignRow[];
}

const coverageFile = {
  pattern: /^couvertures-vaccinales-.*(departement|region|france)\.csv$/i,
  example: 'couvertures-vaccinales-des-adolescent-et-adultes-departement.csv',
};
const campaignFile = {
  pattern: /^(couverture|doses-actes|campagne)-\d{4}\.csv$/i,
  example: 'campagne-2024.csv',
};

const coverageNames = [
  'couvertures-vaccinales-des-adolescent-et-adultes-departement',
  'couvertures-vaccinales-des-adolescents-et-adultes-depuis-2011-region',
  'couvertures-vaccinales-des-adolescents-et-adultes-depuis-2011-france',
];

export const vaccinationReader: SourceReader<Vaccination> = {
  id: 'vaccination',
  source: 'vaccination',
  holds: 'couvertures vaccinales et campagne contre la grippe',
  folder: 'vaccination',
  files: [coverageFile, campaignFile],
  downloads: coverageNames.map((name) => ({
    address: `https://odisse.santepubliquefrance.fr/api/explore/v2.1/catalog/datasets/${name}/exports/csv`,
    name: `${name}.csv`,
  })),
  async read(directory, { cog }) {
    const log = new FindingLog();
    const paths = await locateFiles(directory, vaccinationReader);
    const coverage = new CoverageRows();
    const campaigns: CampaignRow[] = [];
    for (const path of paths) {
      if (coverageFile.pattern.test(basename(path))) await readCoverage(path, log, cog, coverage);
      else campaigns.push(...(await readCampaign(path, log, cog)));
    }
    const rowCount = coverage.lines + campaigns.length;
    if (rowCount === 0) log.add('no-rows', paths.map((path) => basename(path)).join(', '), null, '');
    return {
      rows: { coverage: coverage.list(), campaigns },
      rowCount,
      vintage: describeYears(coverage.list().map(({ year }) => year)),
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};

/** "2011 à 2024". */
function describeYears(years: readonly number[]): string | null {
  const sorted = [...new Set(years)].sort();
  if (sorted.length === 0) return null;
  return sorted.length === 1 ? String(sorted[0]) : `${sorted[0]!} à ${sorted.at(-1)!}`;
}
