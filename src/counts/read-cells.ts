/** Visits the lines of a table of cells (commune × key), each cell once. */
import type { Catalogue } from '../domain/catalogue.js';
import type { CommuneLookup } from './commune-lookup.js';
import type { ProblemLog } from './counts-error.js';
import { readTable, type TableCursor } from './table-cursor.js';
import type { TableFile } from './table-files.js';
import type { ColumnOf, CountsTable } from './tables.js';

/** What every reader of a table needs. */
export interface TableReading {
  readonly catalogue: Catalogue;
  readonly lookup: CommuneLookup;
  readonly files: ReadonlyMap<CountsTable, TableFile>;
  readonly log: ProblemLog;
}

type CellTable = 'indicators' | 'consumers' | 'professionals' | 'activity' | 'acts' | 'structures' | 'ages';

interface CellSpec<Table extends CellTable> {
  readonly table: Table;
  /** The texts of each column of the matrix, in as many columns of the table. */
  readonly keys: readonly (readonly string[])[];
  readonly keyColumns: readonly ColumnOf<Table>[];
  /** How a message names a key: "l’indicateur". */
  readonly keyWord: string;
}

/**
 * @param place receives the number of the cell and its line
 * @returns by cell, the line where it stands, 0 where it has none; null when there is no such table, or it could not be read
 */
export async function readCells<Table extends CellTable>(
  { lookup, files, log }: TableReading,
  { table, keys, keyColumns, keyWord }: CellSpec<Table>,
  place: (cell: number, cursor: TableCursor<ColumnOf<Table>>) => void,
): Promise<Int32Array | null> {
  const file = files.get(table);
  if (!file) return null;
  const lines = new Int32Array(lookup.carriage.codes.length * keys.length);
  const columnByKey = new Map(keys.map((key, column) => [key.join('/'), column]));
  const isRead = await readTable(table, file, log, (cursor) => {
    const row = lookup.row(cursor, 'commune' as ColumnOf<Table>);
    const key =
      keyColumns.length === 1
        ? cursor.text(keyColumns[0]!)
        : keyColumns.map((one) => cursor.text(one)).join('/');
    const column = columnByKey.get(key);
    if (column === undefined)
      cursor.fault(`${keyWord} « ${key} » n’est pas dans le catalogue : corrigez son identifiant.`);
    if (row === null || column === undefined) return;
    const cell = row * keys.length + column;
    if (lines[cell] !== 0) {
      const commune = `la commune ${lookup.carriage.codes[row]!}`;
      const cellHas = key === '' ? `${commune} a` : `${commune} et ${keyWord} ${key} ont`;
      cursor.fault(`${cellHas} déjà la ligne ${lines[cell]!} : n’en gardez qu’une.`);
      return;
    }
    lines[cell] = cursor.line;
    place(cell, cursor);
  });
  return isRead ? lines : null;
}
