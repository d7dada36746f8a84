/** A DuckDB in memory that never writes counts on a disk by itself. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export async function withDatabase<Result>(
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  // One thread keeps the order of lines; without a temporary folder, nothing spills out of memory.
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', temp_directory: '' });
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
