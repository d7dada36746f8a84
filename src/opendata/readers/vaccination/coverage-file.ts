/** Vaccination coverage: one row by territory and year, one column by vaccine and group of people. */
import { basename } from 'node:path';
import type { CogReference } from '../../cog.js';
import { parseDecimal, readNamedRows } from '../../delimited.js';
import { createAreaCodes, france, type Area, type AreaCodes, type AreaLevel } from '../../departments.js';
import type { FindingLog } from '../../findings.js';

export type Vaccine = 'hpv' | 'meningococcal-c' | 'influenza' | 'covid-19';

export interface CoverageRow extends Area {
  readonly year: number;
  readonly vaccine: Vaccine;
  /** Of whom: `65-plus`, `girls-15-one-dose`… */
  readonly group: CoverageGroup;
  /** Heading of the column, which says both. */
  readonly label: string;
  /** In %. */
  readonly coverage: number;
}

const measures = [
  { vaccine: 'hpv', group: 'girls-15-one-dose', label: 'HPV filles 1 dose à 15 ans' },
  { vaccine: 'hpv', group: 'girls-16-two-doses', label: 'HPV filles 2 doses à 16 ans' },
  { vaccine: 'hpv', group: 'boys-15-one-dose', label: 'HPV garçons 1 dose à 15 ans' },
  { vaccine: 'hpv', group: 'boys-16-two-doses', label: 'HPV garçons 2 doses à 16 ans' },
  { vaccine: 'meningococcal-c', group: '10-14', label: 'Méningocoque C 10-14 ans' },
  { vaccine: 'meningococcal-c', group: '15-19', label: 'Méningocoque C 15-19 ans' },
  { vaccine: 'meningococcal-c', group: '20-24', label: 'Méningocoque C 20-24 ans' },
  { vaccine: 'influenza', group: 'under-65-at-risk', label: 'Grippe moins de 65 ans à risque' },
  { vaccine: 'influenza', group: '65-plus', label: 'Grippe 65 ans et plus' },
  { vaccine: 'influenza', group: '65-74', label: 'Grippe 65-74 ans' },
  { vaccine: 'influenza', group: '75-plus', label: 'Grippe 75 ans et plus' },
  { vaccine: 'covid-19', group: '65-plus', label: 'Covid-19 65 ans et plus' },
  { vaccine: 'influenza', group: 'nursing-home-residents', label: 'Grippe résidents en Ehpad' },
  { vaccine: 'influenza', group: 'nursing-home-staff', label: 'Grippe professionnels en Ehpad' },
  { vaccine: 'covid-19', group: 'nursing-home-residents', label: 'Covid-19 résidents en Ehpad' },
  { vaccine: 'covid-19', group: 'nursing-home-staff', label: 'Covid-19 professionnels en Ehpad' },
] as const;

export type CoverageGroup = (typeof measures)[number]['group'];
type Label = (typeof measures)[number]['label'];

const year = { year: ['Année'] } as const;
const codeHeadings = {
  department: ['Département Code'],
  region: ['Région Code'],
} as const;
const columns = Object.fromEntries(measures.map(({ label }) => [label, [label]])) as unknown as Record<
  Label,
  readonly string[]
>;

/** Collects the rows of one file after the other: a territory and a year count once. */
export class CoverageRows {
  readonly #rows: CoverageRow[] = [];
  readonly #seen = new Set<string>();
  /** Lines used. */
  lines = 0;

  /** False when the territory has a line for the year already. */
  addLine(key: string, rows: readonly CoverageRow[]): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    this.#rows.push(...rows);
    this.lines += 1;
    return true;
  }

  list(): readonly CoverageRow[] {
    return this.#rows;
  }
}

/** Reads one file; `year` and `code` are its key. */
export async function readCoverage(
  path: string,
  log: FindingLog,
  cog: CogReference,
  collected: CoverageRows,
): Promise<void> {
  const file = basename(path);
  const level = levelOf(file);
  const codes = createAreaCodes(cog);
  const empty = new EmptyCells();
  const code = level === 'france' ? {} : { code: codeHeadings[level] };
  const lines = readNamedRows<'year' | 'code', Label>(path, log, { ...year, ...code } as Headings, columns);
  for await (const { line, cells } of lines) {
    const area = areaOf(level, cells.code, codes);
    if (area === null) {
      log.add(level === 'department' ? 'unknown-department' : 'unknown-code', file, line, cells.code);
    } else if (!/^\d{4}$/.test(cells.year)) {
      log.add('impossible-value', file, line, `année ${cells.year}`);
    } else {
      const rows = measures.flatMap(({ vaccine, group, label }): CoverageRow[] => {
        const coverage = parseRate(cells[label]);
        if (coverage === undefined) log.add('impossible-value', file, line, `${label} : ${cells[label]}`);
        empty.note(coverage === null, line, `${label}, ${cells.year}`, area.code);
        return typeof coverage === 'number'
          ? [{ ...area, year: Number(cells.year), vaccine, group, label, coverage }]
          : [];
      });
      const key = `${area.level} ${area.code} ${cells.year}`;
      if (!collected.addLine(key, rows)) log.add('duplicate-key', file, line, key);
    }
  }
  for (const { line, value } of empty.missing()) log.add('missing-value', file, line, value);
}

type Headings = Record<'year' | 'code', readonly string[]>;

/** An empty cell is a missing rate where another territory has one for that year; else it was not measured. */
class EmptyCells {
  readonly #measured = new Set<string>();
  readonly #empty: { line: number; measure: string; value: string }[] = [];

  note(isEmpty: boolean, line: number, measure: string, code: string): void {
    if (isEmpty) this.#empty.push({ line, measure, value: `${measure} : ${code}` });
    else this.#measured.add(measure);
  }

  missing(): { line: number; value: string }[] {
    return this.#empty.filter(({ measure }) => this.#measured.has(measure));
  }
}

/** In %; null for an empty text, undefined for one that is no rate. */
function parseRate(text: string): number | null | undefined {
  if (text === '') return null;
  const rate = parseDecimal(text);
  return rate !== null && rate >= 0 && rate <= 100 ? rate : undefined;
}

function levelOf(file: string): AreaLevel {
  if (/france\.csv$/i.test(file)) return 'france';
  return /region\.csv$/i.test(file) ? 'region' : 'department';
}

/** Codes are written 1 as well as 01. */
function areaOf(level: AreaLevel, written: string, codes: AreaCodes): Area | null {
  if (level === 'france') return france;
  const code = level === 'region' ? codes.region(written) : codes.department(written);
  return code === null ? null : { level, code };
}
