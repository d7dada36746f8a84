/**
 * Perimeters of the existing CPTS, in files of one row a CPTS and commune, one file a région: there is no national
 * one, so a département that no row mentions is unknown, not without CPTS.
 */
import { basename } from 'node:path';
import { frenchCollator } from '../../domain/places.js';
import type { CogReference } from '../cog.js';
import { createCommuneCodes } from '../communes.js';
import { readNamedRows } from '../delimited.js';
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import type { CptsMember } from './cpts/cpts-member.js';
import { reportNamesakes } from './cpts/likely-namesakes.js';
import { mergeSpellings } from './cpts/spellings.js';

export interface CptsPerimeters {
  /** Sorted names by present commune; no entry for a commune that no CPTS has. */
  readonly byCommune: ReadonlyMap<string, readonly string[]>;
  /** Départements with at least one commune in the files, sorted. */
  readonly departments: readonly string[];
}

const columns = { commune: ['code_commune'], cpts: ['cpts'] } as const;

export const cptsReader: SourceReader<CptsPerimeters> = {
  id: 'cpts',
  source: 'cpts',
  holds: 'communes des CPTS existantes',
  folder: 'cpts',
  files: [{ pattern: /^cpts.*\.csv$/i, example: 'cpts_paca_communes_2026.csv' }],
  downloads: [],
  async read(directory, { cog }) {
    const log = new FindingLog();
    const paths = await locateFiles(directory, cptsReader);
    const published: CptsMember[] = [];
    for (const path of paths) published.push(...(await readMembers(path, cog, log)));
    if (published.length === 0) log.add('no-rows', paths.map((path) => basename(path)).join(', '), null, '');
    const members = mergeSpellings(published, log);
    reportNamesakes(members, cog, log);
    return {
      rows: perimetersOf(members, cog),
      rowCount: members.length,
      vintage: vintageOf(paths),
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};

async function readMembers(path: string, cog: CogReference, log: FindingLog): Promise<CptsMember[]> {
  const file = basename(path);
  const communes = createCommuneCodes(cog);
  const members: CptsMember[] = [];
  const seen = new Set<string>();
  for await (const { line, cells } of readNamedRows(path, log, columns)) {
    const code = communes.resolve(cells.commune);
    const key = `${cells.commune} ${cells.cpts}`;
    if (code === null) log.add('unknown-commune', file, line, key);
    else if (cells.cpts === '') log.add('missing-value', file, line, key);
    else if (seen.has(key)) log.add('duplicate-key', file, line, key);
    else members.push({ file, line, code, cpts: cells.cpts });
    seen.add(key);
  }
  return members;
}

function perimetersOf(members: readonly CptsMember[], cog: CogReference): CptsPerimeters {
  const names = new Map<string, Set<string>>();
  for (const { code, cpts } of members) names.set(code, (names.get(code) ?? new Set<string>()).add(cpts));
  const listed = cog.communes.filter(({ code }) => names.has(code));
  return {
    byCommune: new Map(listed.map(({ code }) => [code, [...names.get(code)!].sort(frenchCollator.compare)])),
    departments: [...new Set(listed.map(({ department }) => department))].sort(),
  };
}

/** The year stands in the names of the files; the latest one is said. */
function vintageOf(paths: readonly string[]): string | null {
  const years = paths.flatMap((path) => /20\d{2}/.exec(basename(path))?.[0] ?? []);
  return years.toSorted().at(-1) ?? null;
}
