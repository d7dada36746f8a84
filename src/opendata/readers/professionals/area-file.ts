/**
 * The data set "démographie, effectifs et densités" of data.ameli.fr: one row by year, profession, territory, age
 * class and sex. Totals are rows among the others: of territories, of ages, of sexes, and of professions.
 */
import { basename } from 'node:path';
import { foldText } from '../../../domain/fold-text.js';
import { createAmeliAreas } from '../../ameli-area.js';
import type { CogReference } from '../../cog.js';
import { parseCount, parseDecimal, readNamedRows, type NamedRow } from '../../delimited.js';
import type { Area } from '../../departments.js';
import type { FindingLog, FindingReason } from '../../findings.js';

export interface AreaProfessionals extends Area {
  readonly year: number;
  /** As the Assurance Maladie names it. */
  readonly profession: string;
  /** The profession is the sum of others, such as "Ensemble des médecins". */
  readonly isTotal: boolean;
  readonly count: number;
  /** Of them, those of 60 years and over; null where the file has no ages. */
  readonly over60: number | null;
  /** For 100 000 inhabitants; null when the file does not say it. */
  readonly density: number | null;
}

/** A row, and where it stands. */
export interface LocatedRow {
  readonly row: AreaProfessionals;
  readonly file: string;
  readonly line: number;
}

const required = {
  year: ['annee'],
  profession: ['profession_sante'],
  region: ['region'],
  department: ['departement'],
  count: ['effectif'],
} as const;
const optional = { age: ['libelle_classe_age'], sex: ['libelle_sexe'], density: ['densite'] } as const;

type Cells = NamedRow<keyof typeof required, keyof typeof optional>['cells'];

/** A row, and the first age of its class; null for all ages. */
interface Parsed {
  readonly row: AreaProfessionals;
  readonly ageFrom: number | null;
}

type Problem = readonly [reason: FindingReason, value: string];

/** Collects the rows of one file after the other: a year and a profession in two of them count once. */
export class AreaRows {
  readonly #rows = new Map<string, LocatedRow>();
  readonly #over60 = new Map<string, number>();
  /** Lines used. */
  lines = 0;

  /** False when the row is there already. */
  add({ row, ageFrom }: Parsed, file: string, line: number): boolean {
    const key = [row.year, row.profession, row.level, row.code].join('|');
    if (ageFrom !== null) {
      this.#over60.set(key, (this.#over60.get(key) ?? 0) + (ageFrom >= 60 ? row.count : 0));
    } else if (this.#rows.has(key)) {
      return false;
    } else {
      this.#rows.set(key, { row, file, line });
    }
    this.lines += 1;
    return true;
  }

  list(): LocatedRow[] {
    return [...this.#rows].map(([key, { row, ...place }]) => ({
      ...place,
      row: { ...row, over60: this.#over60.get(key) ?? null },
    }));
  }
}

/** Rows of all ages and both sexes; those of one age class only add up to `over60`, those of one sex are passed. */
export async function readAreaFile(
  path: string,
  log: FindingLog,
  cog: CogReference,
  rows: AreaRows,
): Promise<void> {
  const file = basename(path);
  const areaOf = createAmeliAreas(cog);
  for await (const { line, cells } of readNamedRows(path, log, required, optional)) {
    if (!isEveryone(cells.sex)) continue;
    const parsed = parse(cells, areaOf(cells.region, cells.department));
    if (!('row' in parsed)) log.add(parsed[0], file, line, parsed[1]);
    else if (!rows.add(parsed, file, line)) log.add('duplicate-key', file, line, nameOf(parsed.row));
    else if (parsed.row.density === null)
      log.add('missing-value', file, line, `densité : ${nameOf(parsed.row)}`);
  }
}

const nameOf = ({ profession, code, year }: AreaProfessionals) => `${profession}, ${code}, ${year}`;

function parse(cells: Cells, area: Area | FindingReason): Parsed | Problem {
  if (typeof area === 'string') return [area, `région ${cells.region}, département ${cells.department}`];
  const year = yearOf(cells.year);
  if (year === null) return ['impossible-value', `année ${cells.year}`];
  if (cells.profession === '') return ['missing-value', 'profession_sante'];
  const count = parseCount(cells.count);
  if (count === null)
    return [cells.count === '' ? 'missing-value' : 'impossible-value', `effectif ${cells.count}`];
  const ageFrom = isEveryone(cells.age) ? null : firstAge(cells.age);
  if (ageFrom === undefined) return ['unknown-code', cells.age];
  const { profession } = cells;
  const isTotal = foldText(profession).startsWith('ensemble ');
  const density = parseDecimal(cells.density);
  return { row: { ...area, year, profession, isTotal, count, over60: null, density }, ageFrom };
}

/** 2024, or the date 2024-12-31. */
function yearOf(text: string): number | null {
  const year = /^(\d{4})(-|$)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** "Tout âge", "tout sexe", or a file that has no such column. */
function isEveryone(label: string): boolean {
  return label === '' || foldText(label).startsWith('tou');
}

/** First age of "de 60 à 64 ans", "70 ans et plus", "moins de 30 ans"; undefined for another text. */
function firstAge(label: string): number | undefined {
  if (foldText(label).startsWith('moins')) return 0;
  const age = /\d+/.exec(label)?.[0];
  return age === undefined ? undefined : Number(age);
}
