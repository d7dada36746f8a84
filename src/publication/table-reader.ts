/** Parquet files to lines and matrices, refusing a table that is not what it should be. */
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import { appendRows, type SourceColumn } from './append-rows.js';
import { literal } from './database.js';
import { PublicationError, remedy } from './publication-error.js';
import { columnsOf, tableFile, type TableName, type TableRow } from './tables.js';

/** Where tables are read, and the folder of their files. */
export interface TableSource {
  readonly connection: DuckDBConnection;
  readonly folder: string;
}

/** What is wrong with a table, and the way out. */
export function tableFault(source: TableSource, table: TableName, fault: string): PublicationError {
  const path = join(source.folder, tableFile(table));
  return new PublicationError(`Table ${path} refusée, ${fault} : ${remedy}.`);
}

/**
 * All the lines of a small table, in the order of the file.
 *
 * @throws PublicationError when columns, types or missing values are not those of the table
 */
export async function readRows<Name extends TableName>(
  source: TableSource,
  table: Name,
): Promise<TableRow<Name>[]> {
  await checkColumns(source, table);
  // One JSON text a line comes through four times faster than values of each type.
  const reader = await source.connection.runAndReadAll(
    `SELECT CAST(to_json(line) AS VARCHAR) FROM ${parquet(source, table)} AS line`,
  );
  const rows = reader.getRows().map(([text]) => JSON.parse(String(text)) as TableRow<Name>);
  for (const { name, nullable } of columnsOf(table)) {
    if (!nullable && rows.some((row) => row[name as keyof TableRow<Name>] === null)) {
      throw tableFault(source, table, `la colonne « ${name} » a des valeurs manquantes`);
    }
  }
  return rows;
}

/** A source whose communes are known, so that lines find their row. */
export interface CellSource extends TableSource {
  readonly communeCodes: readonly string[];
}

/** @param communeCodes the code of each row of the matrices to read */
export async function openCells(source: TableSource, communeCodes: readonly string[]): Promise<CellSource> {
  await appendPositions(source.connection, 'row_positions', communeCodes);
  return { ...source, communeCodes };
}

/** A matrix of commune × key to fill from the lines of a table. */
export interface CellReading {
  readonly table: TableName;
  /** SQL of the text that names the column of a line. */
  readonly key: string;
  /** The text of each column of the matrix. */
  readonly keys: readonly string[];
  /** Whether each cell must have its line. */
  readonly complete: boolean;
  readonly targets: readonly {
    /** SQL of the number to place. */
    readonly number: string;
    readonly into: Float64Array | Int32Array | Uint8Array;
    /** Numbers of a cell in `into`, and the place of this one among them. */
    readonly stride?: number;
    readonly offset?: number;
  }[];
}

/**
 * Fills the targets. Cells without a line keep what they hold.
 *
 * @throws PublicationError for an unknown commune or key, a cell given twice or not at all, a number missing
 */
export async function readCells(source: CellSource, reading: CellReading): Promise<void> {
  const { connection, communeCodes } = source;
  const { table, key, keys, targets, complete } = reading;
  await checkColumns(source, table);
  await appendPositions(connection, 'key_positions', keys);
  const numbers = targets.map(({ number }) => `CAST(${number} AS DOUBLE)`);
  const result = await connection.stream(
    `SELECT row_positions.position * ${keys.length} + key_positions.position, ${numbers.join(', ')}
     FROM ${parquet(source, table)} AS line
     LEFT JOIN row_positions ON row_positions.code = line.commune
     LEFT JOIN key_positions ON key_positions.code = ${key}`,
  );
  const seen = new Uint8Array(communeCodes.length * keys.length);
  let lines = 0;
  for await (const chunk of result) {
    const fault = placeChunk(chunk, seen, targets);
    if (fault !== null) throw tableFault(source, table, await describeFault(source, reading, fault));
    lines += chunk.rowCount;
  }
  if (complete && lines !== seen.length) {
    throw tableFault(source, table, `${lines} lignes au lieu de ${seen.length}`);
  }
  await connection.run('DROP TABLE key_positions');
}

type CellFault =
  { readonly kind: 'unknown' } | { readonly kind: 'duplicate' | 'missing'; readonly cell: number };

/** Places the numbers of a chunk, whose first column is the cell, then one column a target. */
function placeChunk(
  chunk: DuckDBDataChunk,
  seen: Uint8Array,
  targets: CellReading['targets'],
): CellFault | null {
  const cells = new Int32Array(chunk.rowCount);
  const positions = numberVector(chunk, 0);
  for (let line = 0; line < cells.length; line += 1) {
    const cell = positions.getItem(line);
    if (cell === null) return { kind: 'unknown' };
    if (seen[cell] === 1) return { kind: 'duplicate', cell };
    seen[cell] = 1;
    cells[line] = cell;
  }
  for (const [index, { into, stride = 1, offset = 0 }] of targets.entries()) {
    const numbers = numberVector(chunk, index + 1);
    for (let line = 0; line < cells.length; line += 1) {
      const cell = cells[line]!;
      const number = numbers.getItem(line);
      if (number === null) return { kind: 'missing', cell };
      into[cell * stride + offset] = number;
    }
  }
  return null;
}

/** The query that made the chunk cast every column to numbers. */
function numberVector(chunk: DuckDBDataChunk, column: number): DuckDBVector<number> {
  return chunk.getColumnVector(column) as DuckDBVector<number>;
}

async function describeFault(
  source: CellSource,
  { table, key, keys }: CellReading,
  fault: CellFault,
): Promise<string> {
  if (fault.kind !== 'unknown') {
    const cell = `${source.communeCodes[Math.floor(fault.cell / keys.length)]!}, ${keys[fault.cell % keys.length]!}`;
    return fault.kind === 'duplicate'
      ? `deux lignes pour ${cell}`
      : `valeur manquante ou inconnue pour ${cell}`;
  }
  const reader = await source.connection.runAndReadAll(
    `SELECT line.commune, ${key}, row_positions.position IS NULL
     FROM ${parquet(source, table)} AS line
     LEFT JOIN row_positions ON row_positions.code = line.commune
     LEFT JOIN key_positions ON key_positions.code = ${key}
     WHERE row_positions.position IS NULL OR key_positions.position IS NULL LIMIT 1`,
  );
  const [[commune, unknownKey, isCommune]] = reader.getRows() as [[string, string, boolean]];
  return isCommune ? `commune inconnue : ${commune}` : `clé inconnue du catalogue : ${unknownKey}`;
}

/** The place of each code in its list, for joins. */
async function appendPositions(
  connection: DuckDBConnection,
  table: string,
  codes: readonly string[],
): Promise<void> {
  const columns: SourceColumn[] = [
    { name: 'position', type: 'INTEGER', at: (row) => row },
    { name: 'code', type: 'VARCHAR', at: (row) => codes[row]! },
  ];
  await appendRows(connection, table, columns, codes.length);
}

async function checkColumns(source: TableSource, table: TableName): Promise<void> {
  const expected = columnsOf(table).map(({ name, type }) => `${name} ${type}`);
  let actual: string[];
  try {
    const reader = await source.connection.runAndReadAll(`DESCRIBE SELECT * FROM ${parquet(source, table)}`);
    actual = (reader.getRows() as [string, string][]).map(([name, type]) => `${name} ${type}`);
  } catch {
    throw tableFault(source, table, 'le fichier n’est pas un fichier Parquet lisible');
  }
  if (actual.join() !== expected.join()) {
    throw tableFault(
      source,
      table,
      `colonnes « ${actual.join(', ')} » au lieu de « ${expected.join(', ')} »`,
    );
  }
}

function parquet(source: TableSource, table: TableName): string {
  return `read_parquet(${literal(join(source.folder, tableFile(table)))})`;
}
