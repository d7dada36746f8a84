/**
 * Population municipale of each commune, one file a vintage, under the codes of that vintage:
 * `carryAmounts` brings them to the communes of another year.
 */
import { basename } from 'node:path';
import type { CogReference } from '../cog.js';
import { createCommuneCodes, repairCommuneCode } from '../communes.js';
import { parseCount, readDelimitedRows, readNamedRows } from '../delimited.js';
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';

export interface PopulationVintage {
  /** Year of the official geographic code of the file. */
  readonly cog: number;
  /** Year of the census; null when nothing says it. */
  readonly census: number | null;
  /** By code of that year; null where the file has none. */
  readonly populations: ReadonlyMap<string, number | null>;
}

/**
 * Censuses of the files whose headings do not say it, by year of their code: their totals are those that
 * INSEE published for the whole country but Mayotte, 66 732 538 for 2018 and 67 408 052 for 2021.
 */
const knownCensuses: ReadonlyMap<number, number> = new Map([
  [2020, 2018],
  [2024, 2021],
]);

/** From the oldest to the latest. */
export const populationsReader: SourceReader<readonly PopulationVintage[]> = {
  id: 'populations',
  source: 'insee-population',
  holds: 'population des communes',
  folder: 'communes-appartenance',
  files: [{ pattern: /^cog_\d{4}_population\.csv$/i, example: 'cog_2024_population.csv' }],
  downloads: [],
  async read(directory, { cog }) {
    const log = new FindingLog();
    const paths = await locateFiles(directory, populationsReader);
    const vintages: PopulationVintage[] = [];
    for (const path of paths) vintages.push(await readVintage(path, cog, log));
    const rows = vintages.filter(({ populations }) => populations.size > 0).sort((a, b) => a.cog - b.cog);
    return {
      rows,
      rowCount: rows.reduce((sum, { populations }) => sum + populations.size, 0),
      vintage: describeVintages(rows),
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};

async function readVintage(path: string, cog: CogReference, log: FindingLog): Promise<PopulationVintage> {
  const file = basename(path);
  const year = Number(/\d{4}/.exec(file)![0]);
  const { heading, census } = await findColumn(path);
  const { resolve } = createCommuneCodes(cog);
  const populations = new Map<string, number | null>();
  for await (const { line, cells } of readNamedRows(path, log, {
    commune: ['CODGEO'],
    population: [heading],
  })) {
    const code = repairCommuneCode(cells.commune);
    const population = cells.population === '' ? null : parseCount(cells.population);
    if (resolve(code) === null) log.add('unknown-commune', file, line, cells.commune);
    else if (populations.has(code)) log.add('duplicate-key', file, line, code);
    else if (population === null && cells.population !== '') {
      log.add('impossible-value', file, line, `${code} ${cells.population}`);
    } else {
      if (population === null) log.add('missing-value', file, line, code);
      populations.set(code, population);
    }
  }
  if (populations.size === 0) log.add('no-rows', file, null, '');
  return { cog: year, census: census ?? knownCensuses.get(year) ?? null, populations };
}

/**
 * The latest population of a file: POP where there is one, or as INSEE heads it, PMUN or PMUN21 or, with
 * those of earlier censuses, P21_POP.
 */
async function findColumn(path: string): Promise<{ heading: string; census: number | null }> {
  for await (const { cells } of readDelimitedRows(path, new FindingLog())) {
    const dated = cells.flatMap((heading) => {
      const digits = /^(?:PMUN(\d\d)|P(\d\d)_POP)$/i.exec(heading)?.slice(1).join('');
      return digits === undefined ? [] : [{ heading, census: 2000 + Number(digits) }];
    });
    const latest = dated.toSorted((a, b) => b.census - a.census)[0];
    if (latest) return latest;
    return { heading: cells.find((heading) => /^PMUN$/i.test(heading)) ?? 'POP', census: null };
  }
  return { heading: 'POP', census: null };
}

const enumeration = new Intl.ListFormat('fr', { type: 'conjunction' });

function describeVintages(rows: readonly PopulationVintage[]): string | null {
  const vintages = rows.map(({ cog, census }) =>
    census === null ? `code géographique de ${cog}` : `recensement de ${census}`,
  );
  return vintages.length === 0 ? null : enumeration.format(vintages);
}
