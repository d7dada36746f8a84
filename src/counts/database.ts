/** A DuckDB in memory that never writes counts on a disk by itself. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { withDatabase } from '../publication/database.js';

export function withCountsDatabase<Result>(
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  // One thread keeps the order of lines; without a temporary folder, nothing spills out of memory.
  return withDatabase(1, work, { temp_directory: '' });
}
