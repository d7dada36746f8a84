/** The lines of one table, one at a time, with the faults of each said where they stand. */
import type { DelimitedRow } from '../opendata/delimited.js';
import { parseDecimal } from '../opendata/delimited.js';
import type { ProblemLog } from './counts-error.js';
import { readCsvRows, UnreadableTable } from './csv-rows.js';
import { readParquetRows } from './parquet-rows.js';
import type { TableFile } from './table-files.js';
import {
  columnsOf,
  emptyList,
  listSeparator,
  type ColumnOf,
  type CountsColumn,
  type CountsTable,
} from './tables.js';

/** Largest number that the arrays and the tables of a publication hold. */
const largestInteger = 2 ** 31 - 1;

export class TableCursor<Column extends string> {
  #line = 0;
  #cells: readonly string[] = [];

  constructor(
    readonly file: string,
    readonly log: ProblemLog,
    private readonly positions: ReadonlyMap<Column, number>,
  ) {}

  get line(): number {
    return this.#line;
  }

  move({ line, cells }: DelimitedRow): void {
    this.#line = line;
    this.#cells = cells;
  }

  has(column: Column): boolean {
    return this.positions.has(column);
  }

  /** Empty where the table lacks the column. */
  text(column: Column): string {
    const position = this.positions.get(column);
    return position === undefined ? '' : (this.#cells[position] ?? '');
  }

  fault(reason: string): void {
    this.log.add(this.file, this.#line, reason);
  }

  /** The text of a cell that must have one; null after a fault. */
  required(column: Column): string | null {
    const text = this.text(column);
    if (text !== '') return text;
    this.fault(`la colonne « ${column} » est vide : remplissez-la.`);
    return null;
  }

  /** A whole number, zero or more; null after a fault. */
  count(column: Column): number | null {
    const text = this.text(column);
    const number = parseNumber(text);
    if (number !== null && Number.isInteger(number) && number >= 0 && number <= largestInteger) return number;
    return this.#notNumber(column, text, 'un nombre entier, zéro ou plus, sans unité');
  }

  /** A number, zero or more; null after a fault. */
  amount(column: Column): number | null {
    const text = this.text(column);
    const number = parseNumber(text);
    if (number !== null && number >= 0 && number <= Number.MAX_SAFE_INTEGER) return number;
    return this.#notNumber(column, text, 'un nombre, zéro ou plus, sans unité');
  }

  /** A longitude or a latitude; null for an empty cell or after a fault. */
  degrees(column: Column, limit: 90 | 180): number | null {
    const text = this.text(column);
    if (text === '') return null;
    const number = parseNumber(text);
    if (number !== null && Math.abs(number) <= limit) return number;
    return this.#notNumber(column, text, `un nombre de degrés entre -${limit} et ${limit}`);
  }

  /** Null for an empty cell: the list is unknown. */
  list(column: Column): string[] | null {
    const text = this.text(column);
    if (text === '') return null;
    if (text === emptyList) return [];
    return text.split(listSeparator).map((member) => member.trim());
  }

  /** One of the words; null after a fault. */
  word<Word extends string>(column: Column, words: readonly Word[]): Word | null {
    const text = this.text(column);
    const word = words.find((one) => one === text);
    if (word === undefined) {
      this.fault(
        `la colonne « ${column} » contient « ${text} » : écrivez l’un de ces mots, ${words.join(', ')}.`,
      );
    }
    return word ?? null;
  }

  /** The number itself is never repeated: it may be a few people. */
  #notNumber(column: Column, text: string, expected: string): null {
    const fault = text === '' ? 'est vide' : 'n’est pas ce qu’il faut';
    this.fault(`la colonne « ${column} » ${fault} : écrivez ${expected}.`);
    return null;
  }
}

/** R writes 100000 as 1e+05, and Parquet keeps no writing of its numbers at all. */
function parseNumber(text: string): number | null {
  if (isDigits(text)) return Number(text);
  return /^-?\d+(\.\d+)?e[+-]?\d+$/i.test(text) ? Number(text) : parseDecimal(text);
}

/** Most cells are plain digits, which are read four times faster than any number. */
function isDigits(text: string): boolean {
  if (text.length === 0 || text.length > 15) return false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/**
 * Visits every line; faults go to the log.
 *
 * @returns false when the table could not be read to its end
 */
export async function readTable<Table extends CountsTable>(
  table: Table,
  file: TableFile,
  log: ProblemLog,
  visit: (cursor: TableCursor<ColumnOf<Table>>) => void,
): Promise<boolean> {
  let cursor: TableCursor<ColumnOf<Table>> | null = null;
  let width = 0;
  try {
    for await (const row of file.format === 'csv' ? readCsvRows(file.path) : readParquetRows(file.path)) {
      if (cursor === null) {
        const positions = readHeadings(columnsOf(table), row, file, log);
        if (positions === null) return false;
        cursor = new TableCursor(file.name, log, positions);
        width = row.cells.length;
        continue;
      }
      cursor.move(row);
      if (hasWidth(cursor, row.cells, width)) visit(cursor);
    }
    if (cursor === null)
      throw new UnreadableTable('le fichier est vide : il lui faut au moins une ligne de titres.');
    return true;
  } catch (error) {
    if (error instanceof UnreadableTable) log.add(file.name, error.line, error.message);
    else if (error instanceof Error && 'code' in error) {
      log.add(
        file.name,
        null,
        `le fichier ne peut pas être lu (${String(error.code)}) : vérifiez ses droits d’accès.`,
      );
    } else throw error;
    return false;
  }
}

/** A decimal comma in a file separated by commas moves every cell that follows. */
function hasWidth(cursor: TableCursor<string>, cells: readonly string[], width: number): boolean {
  if (cells.length === width) return true;
  if (cells.length > width && cells.slice(width).every((cell) => cell === '')) return true;
  cursor.fault(
    `${cells.length} cellules au lieu de ${width} : vérifiez le séparateur, et mettez entre guillemets ce qui le contient.`,
  );
  return false;
}

function readHeadings<Column extends string>(
  columns: readonly CountsColumn<Column>[],
  { line, cells }: DelimitedRow,
  file: TableFile,
  log: ProblemLog,
): Map<Column, number> | null {
  const before = log.count;
  const at = line === 0 ? null : line;
  const positions = new Map<Column, number>();
  cells.forEach((heading, position) => {
    const column = columns.find(({ name }) => name === heading.toLowerCase());
    if (column === undefined) {
      if (heading === '') return;
      const expected = columns.map(({ name }) => name).join(', ');
      log.add(file.name, at, `la colonne « ${heading} » est inconnue : les colonnes sont ${expected}.`);
    } else if (positions.has(column.name)) {
      log.add(file.name, at, `la colonne « ${column.name} » est là deux fois : n’en gardez qu’une.`);
    } else {
      positions.set(column.name, position);
    }
  });
  for (const { name, optional } of columns) {
    if (optional || positions.has(name)) continue;
    log.add(file.name, at, `la colonne « ${name} » manque : ajoutez-la.`);
  }
  return log.count > before ? null : positions;
}
