/** A DuckDB in memory for as long as a piece of work lasts. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/**
 * @param threads 1 makes the order of lines, hence the bytes of a file, the same at every run
 * @param settings of DuckDB, besides
 */
export async function withDatabase<Result>(
  threads: number,
  work: (connection: DuckDBConnection) => Promise<Result>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const instance = await DuckDBInstance.create(':memory:', { ...settings, threads: String(threads) });
  try {
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
