/**
 * Changes of the codes of communes from one official geographic code (COG) to the next: those of INSEE,
 * then those that can be told from the COG of the day.
 */
import { basename } from 'node:path';
import type { CodeChange } from '../../domain/code-changes.js';
import { createCommuneCodes, repairCommuneCode } from '../communes.js';
import { parseCount, parseDecimal, readNamedRows, type NamedRow } from '../delimited.js';
import { FindingLog, type FindingReason } from '../findings.js';
import type { ReadingContext, SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { deriveRecentChanges } from './code-changes/recent-changes.js';
import { locateTable, readTableCodes } from './memberships/table.js';

const columns = {
  cog: ['cog_apres'],
  before: ['code_avant'],
  after: ['code_apres'],
  kind: ['typemodif'],
  share: ['ratio'],
} as const;

type Row = NamedRow<keyof typeof columns>['cells'];

/** As COGugaison writes them: fusion, défusion, changement de code. */
const kinds: Readonly<Record<string, CodeChange['kind']>> = { f: 'merger', d: 'split', c: 'renumbering' };

export const codeChangesReader: SourceReader<readonly CodeChange[]> = {
  id: 'code-changes',
  source: 'code-changes',
  holds: 'changements de codes des communes',
  folder: 'communes-appartenance',
  files: [{ pattern: /^passages_communes_.*\.csv$/i, example: 'passages_communes_2015-2024.csv' }],
  downloads: [],
  async read(directory, context) {
    const log = new FindingLog();
    const paths = await locateFiles(directory, codeChangesReader);
    const listed: CodeChange[] = [];
    for (const path of paths) listed.push(...(await readPassages(path, context, log)));
    if (listed.length === 0) log.add('no-rows', paths.map((path) => basename(path)).join(', '), null, '');
    const table = await locateTable(directory);
    const known = table && { year: table.year, codes: await readTableCodes(table.path) };
    const { changes: recent, unexplained } = deriveRecentChanges(listed, context.cog, known);
    for (const code of unexplained)
      log.add('unknown-commune', basename((table?.path ?? paths[0])!), null, code);
    const rows = [...listed, ...recent].sort((a, b) => a.cog - b.cog);
    return {
      rows,
      rowCount: listed.length,
      vintage: vintageOf(rows),
      files: await describeFiles(table === null ? paths : [...paths, table.path]),
      findings: log.list(),
    };
  },
};

async function readPassages(path: string, { cog }: ReadingContext, log: FindingLog): Promise<CodeChange[]> {
  const file = basename(path);
  const { resolve } = createCommuneCodes(cog);
  const changes = new Map<string, CodeChange>();
  for await (const { line, cells } of readNamedRows(path, log, columns)) {
    const change = toChange(cells);
    if (typeof change === 'string') {
      log.add(change, file, line, Object.values(cells).join(';'));
      continue;
    }
    const { cog: year, before, after } = change;
    const key = `${year} ${before} ${after}`;
    const unknown = [before, after].filter((code) => resolve(code) === null);
    for (const code of unknown) log.add('unknown-commune', file, line, code);
    if (unknown.length > 0) continue;
    if (changes.has(key)) log.add('duplicate-key', file, line, key);
    else changes.set(key, change);
  }
  return [...changes.values()];
}

/** The change of a row, or what is wrong with it. */
function toChange({ cog, before, after, kind, share }: Row): CodeChange | FindingReason {
  const year = parseCount(cog);
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (year === null || before === '' || after === '' || known === undefined) return 'malformed-row';
  const ratio = parseDecimal(share);
  if (ratio === null || ratio < 0 || ratio > 1) return 'impossible-value';
  return {
    cog: year,
    before: repairCommuneCode(before),
    after: repairCommuneCode(after),
    kind: known,
    share: ratio,
  };
}

function vintageOf(rows: readonly CodeChange[]): string | null {
  const first = rows[0];
  return first === undefined ? null : `codes géographiques de ${first.cog - 1} à ${rows.at(-1)!.cog}`;
}
