/**
 * Census by commune, file "évolution et structure de la population": one line a commune, columns such as
 * `P22_POP0014` (0 to 14 years, census of 2022). It has several censuses, and several ways to cut ages.
 */
import { basename } from 'node:path';
import { repairCommuneCode, type CommuneCodes } from '../../communes.js';
import { parseDecimal, readDelimitedRows } from '../../delimited.js';
import type { FindingLog } from '../../findings.js';
import { CommuneAgeTable, type AgeBand, type CommuneAges } from './commune-ages.js';

interface Columns {
  readonly census: number;
  readonly code: number;
  /** In the order of the bands. */
  readonly bands: readonly number[];
}

/** Null when the file cannot be used, which is a finding. */
export async function readBandFile(
  path: string,
  log: FindingLog,
  codes: CommuneCodes,
  bands: readonly AgeBand[],
): Promise<CommuneAges | null> {
  const file = basename(path);
  const table = new CommuneAgeTable(codes);
  const seen = new Set<string>();
  let columns: Columns | null = null;
  for await (const { line, cells } of readDelimitedRows(path, log)) {
    if (columns === null) {
      columns = findColumns(cells, bands, (reason, value) => log.add(reason, file, line, value));
      if (columns === null) return null;
      continue;
    }
    const code = repairCommuneCode(cells[columns.code] ?? '');
    const texts = columns.bands.map((position) => cells[position] ?? '');
    const numbers = texts.map(parseDecimal);
    if (texts.includes('')) log.add('missing-value', file, line, code);
    else if (!numbers.every((number) => number !== null && number >= 0)) {
      log.add('impossible-value', file, line, `${code} : ${texts.join(', ')}`);
    } else if (seen.has(code)) log.add('duplicate-key', file, line, code);
    else if (!table.add(code, numbers as number[])) log.add('unknown-commune', file, line, code);
    seen.add(code);
  }
  return table.close(columns?.census ?? 0, file, log);
}

function findColumns(
  headings: readonly string[],
  bands: readonly AgeBand[],
  report: (reason: 'missing-column' | 'unknown-code', value: string) => void,
): Columns | null {
  const code = headings.indexOf('CODGEO');
  const census = latestCensus(headings);
  if (code < 0) report('missing-column', 'CODGEO');
  if (census === null) report('missing-column', 'P.._POP....');
  if (code < 0 || census === null) return null;
  const positions = bands.map((band) => headings.indexOf(columnOf(census, band)));
  const missing = bands.filter((_, i) => positions[i]! < 0);
  for (const band of missing) report('unknown-code', columnOf(census, band));
  return missing.length > 0 ? null : { census, code, bands: positions };
}

function latestCensus(headings: readonly string[]): number | null {
  const years = headings.flatMap((heading) => /^P(\d\d)_POP\d\d/.exec(heading)?.[1] ?? []).map(Number);
  return years.length === 0 ? null : 2000 + Math.max(...years.filter((year) => year < 60));
}

/** `P22_POP0014`, `P22_POP90P`. */
function columnOf(census: number, { from, to }: AgeBand): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `P${twoDigits(census % 100)}_POP${twoDigits(from)}${to === null ? 'P' : twoDigits(to)}`;
}
