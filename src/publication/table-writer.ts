/** Lines and cells to Parquet files, through a DuckDB with one thread so that bytes repeat. */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { appendRows, type SourceColumn } from './append-rows.js';
import { literal } from './database.js';
import { columnsOf, tableFile, type TableName, type TableRow } from './tables.js';

/** Where tables are made, and the folder where their files go. */
export interface Target {
  readonly connection: DuckDBConnection;
  readonly folder: string;
}

/** Writes a table of few lines, in the order given. */
export async function writeRows<Name extends TableName>(
  target: Target,
  table: Name,
  rows: readonly TableRow<Name>[],
): Promise<void> {
  const columns = columnsOf(table).map(({ name, type }): SourceColumn => {
    const column = name as keyof TableRow<Name>;
    return { name, type, at: (row) => rows[row]![column] };
  });
  await appendRows(target.connection, 'staged', columns, rows.length);
  await copyToParquet(target, table, 'SELECT * FROM staged');
  await target.connection.run('DROP TABLE staged');
}

/** A commune × key matrix seen as lines. */
export interface CellTable {
  readonly table: TableName;
  /** For each column of the matrix, the texts that name it, by column of the table. */
  readonly keys: readonly Readonly<Record<string, string>>[];
  /** Whether a cell has a line. */
  readonly has: (cell: number) => boolean;
  /** Numbers of a cell, by column of the table. */
  readonly numbers: Readonly<Record<string, (cell: number) => number | null>>;
  /** For the numbers that stand for a word of a list: the list, by column of the table. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Writes a matrix, sorted by commune then by key. Communes and keys travel as numbers and find
 * their texts in DuckDB: texts passed one by one would take twenty times longer.
 */
export async function writeCells(
  target: Target,
  communeCodes: readonly string[],
  cellTable: CellTable,
): Promise<void> {
  const { connection } = target;
  const { table, keys, numbers, words = {} } = cellTable;
  const cells = cellsWithLine(cellTable, communeCodes.length * keys.length);
  const columns = columnsOf(table);
  const staged = columns.flatMap(({ name, type }): SourceColumn[] => {
    const at = numbers[name];
    return at ? [{ name, type: name in words ? 'INTEGER' : type, at: (row) => at(cells[row]!) }] : [];
  });
  await appendRows(
    connection,
    'staged',
    [
      { name: 'cell_row', type: 'INTEGER', at: (row) => Math.floor(cells[row]! / keys.length) },
      { name: 'cell_key', type: 'INTEGER', at: (row) => cells[row]! % keys.length },
      ...staged,
    ],
    cells.length,
  );
  await appendTexts(
    connection,
    'row_texts',
    communeCodes.map((commune) => ({ commune })),
  );
  await appendTexts(connection, 'key_texts', keys);
  const selected = columns.map(({ name }) => {
    const list = words[name];
    return list ? `[${list.map(literal).join(', ')}][staged."${name}" + 1] AS "${name}"` : `"${name}"`;
  });
  await copyToParquet(
    target,
    table,
    `SELECT ${selected.join(', ')} FROM staged
     JOIN row_texts ON row_texts.position = cell_row
     JOIN key_texts ON key_texts.position = cell_key
     ORDER BY cell_row, cell_key`,
  );
  for (const name of ['staged', 'row_texts', 'key_texts']) await connection.run(`DROP TABLE ${name}`);
}

function cellsWithLine({ has }: CellTable, length: number): Int32Array {
  const cells = new Int32Array(length);
  let count = 0;
  for (let cell = 0; cell < length; cell += 1) {
    if (has(cell)) cells[count++] = cell;
  }
  return cells.subarray(0, count);
}

/** A table that gives the texts of each position. */
async function appendTexts(
  connection: DuckDBConnection,
  table: string,
  texts: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const names = Object.keys(texts[0] ?? {});
  await appendRows(
    connection,
    table,
    [
      { name: 'position', type: 'INTEGER', at: (row) => row },
      ...names.map((name): SourceColumn => ({ name, type: 'VARCHAR', at: (row) => texts[row]![name]! })),
    ],
    texts.length,
  );
}

async function copyToParquet({ connection, folder }: Target, table: TableName, query: string): Promise<void> {
  const file = literal(join(folder, tableFile(table)));
  await connection.run(`COPY (${query}) TO ${file} (FORMAT parquet, COMPRESSION zstd)`);
}
