/** Professionals that a data team counted, by commune and category of the catalogue. */
import { basename } from 'node:path';
import { professionCategories, type Catalogue, type ProfessionCategory } from '../../../domain/catalogue.js';
import { createCommuneCodes, repairCommuneCode, type CommuneCodes } from '../../communes.js';
import { parseCount, readNamedRows, type NamedRow } from '../../delimited.js';
import type { FindingLog, FindingReason } from '../../findings.js';
import type { ReadingContext } from '../../reader.js';

export interface CommuneProfessionals {
  /** Present code. */
  readonly commune: string;
  /** Id in the catalogue. */
  readonly category: string;
  readonly total: number;
  /** Of them, those of 60 and of 65 years and over; null where the category has no ages, or the file does not say. */
  readonly over60: number | null;
  readonly over65: number | null;
}

const required = { commune: ['commune'], category: ['category', 'categorie'], total: ['total'] } as const;
const optional = { over60: ['over60', 'plus60'], over65: ['over65', 'plus65'] } as const;

type Cells = NamedRow<keyof typeof required, keyof typeof optional>['cells'];
type Problem = readonly [reason: FindingReason, value: string];

/** Collects the rows of one file after the other; communes that merged are added up. */
export class CommuneRows {
  readonly #rows = new Map<string, CommuneProfessionals>();
  readonly #seen = new Set<string>();
  /** Lines used. */
  lines = 0;

  /**
   * False when the row is there already.
   *
   * @param published code of the commune in the file
   */
  add(row: CommuneProfessionals, published: string): boolean {
    const line = `${published} ${row.category}`;
    if (this.#seen.has(line)) return false;
    this.#seen.add(line);
    const key = `${row.commune} ${row.category}`;
    const known = this.#rows.get(key);
    this.#rows.set(key, known ? sum(known, row) : row);
    this.lines += 1;
    return true;
  }

  list(): CommuneProfessionals[] {
    return [...this.#rows.values()];
  }
}

export async function readCommuneFile(
  path: string,
  log: FindingLog,
  { cog, catalogue }: ReadingContext,
  rows: CommuneRows,
): Promise<void> {
  const file = basename(path);
  const parse = createParser(createCommuneCodes(cog), catalogue);
  for await (const { line, cells } of readNamedRows(path, log, required, optional)) {
    const parsed = parse(cells);
    if (!('total' in parsed)) log.add(parsed[0], file, line, parsed[1]);
    else if (!rows.add(parsed, repairCommuneCode(cells.commune))) {
      log.add('duplicate-key', file, line, `${cells.commune} ${cells.category}`);
    }
  }
}

function createParser(
  codes: CommuneCodes,
  catalogue: Catalogue,
): (cells: Cells) => CommuneProfessionals | Problem {
  const categories = new Map(professionCategories(catalogue).map((category) => [category.id, category]));
  return (cells) => {
    const commune = codes.resolve(cells.commune);
    if (commune === null) return ['unknown-commune', cells.commune];
    const category = categories.get(cells.category);
    if (category === undefined) return ['unknown-code', cells.category];
    if (cells.total === '') return ['missing-value', `${cells.commune} ${cells.category} : total`];
    const counts = parseCounts(cells, category);
    return counts === null
      ? [
          'impossible-value',
          `${cells.commune} ${cells.category} : ${cells.total}, ${cells.over60}, ${cells.over65}`,
        ]
      : { commune, category: category.id, ...counts };
  };
}

type Counts = Pick<CommuneProfessionals, 'total' | 'over60' | 'over65'>;

/** Null unless each group holds the next: all, 60 and over, 65 and over. */
function parseCounts(cells: Cells, { hasAges }: ProfessionCategory): Counts | null {
  const total = parseCount(cells.total);
  const over60 = parseOptionalCount(hasAges ? cells.over60 : '');
  const over65 = parseOptionalCount(hasAges ? cells.over65 : '');
  if (total === null || over60 === undefined || over65 === undefined) return null;
  const nested = (over60 ?? 0) <= total && (over65 ?? 0) <= (over60 ?? total);
  return nested ? { total, over60, over65 } : null;
}

/** Null for an empty text, undefined for one that is no count. */
function parseOptionalCount(text: string): number | null | undefined {
  return text === '' ? null : (parseCount(text) ?? undefined);
}

function sum(a: CommuneProfessionals, b: CommuneProfessionals): CommuneProfessionals {
  const plus = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return {
    ...a,
    total: a.total + b.total,
    over60: plus(a.over60, b.over60),
    over65: plus(a.over65, b.over65),
  };
}
