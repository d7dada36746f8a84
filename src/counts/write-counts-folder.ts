/** Confidential counts as a folder of the format `rezone-counts/1`: all of it, or nothing. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import type { ConfidentialCounts } from '../disclosure/counts.js';
import { CountsError } from './counts-error.js';
import { literal } from '../publication/database.js';
import { withCountsDatabase } from './database.js';
import { formatManifest } from './format-manifest.js';
import { manifestFile } from './manifest.js';
import type { CountsFormat } from './table-files.js';
import { rowsOf, type TableRow } from './table-rows.js';
import { columnsOf, countsTableNames, type CountsTable } from './tables.js';

/**
 * @param folder does not exist yet, or is empty
 * @throws CountsError when the folder holds something
 */
export async function writeCountsFolder(
  counts: ConfidentialCounts,
  folder: string,
  format: CountsFormat,
): Promise<void> {
  const present = await stat(folder).then(
    () => readdir(folder),
    () => null,
  );
  if (present && present.length > 0) {
    throw new CountsError([
      `Le dossier ${folder} n’est pas vide\u202f: videz-le, ou choisissez une autre destination.`,
    ]);
  }
  const fresh = join(dirname(folder), `.fresh-${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  try {
    await writeFile(join(fresh, manifestFile), formatManifest(counts));
    for (const table of countsTableNames) await writeCsv(table, rowsOf(table, counts), fresh);
    if (format === 'parquet') await turnToParquet(fresh);
    if (present) await rmdir(folder);
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

const csv = dsvFormat(';');
/** Lines written at once. */
const batch = 8192;

async function writeCsv(table: CountsTable, rows: Iterable<TableRow>, folder: string): Promise<void> {
  const file = await open(join(folder, `${table}.csv`), 'w');
  try {
    let lines = [
      columnsOf(table)
        .map(({ name }) => name)
        .join(';'),
    ];
    for (const row of rows) {
      lines.push(csv.formatRow(row.map(formatCell)));
      if (lines.length < batch) continue;
      await file.write(`${lines.join('\n')}\n`);
      lines = [];
    }
    if (lines.length > 0) await file.write(`${lines.join('\n')}\n`);
  } finally {
    await file.close();
  }
}

function formatCell(cell: string | number | null): string {
  if (typeof cell !== 'number') return cell ?? '';
  // The longitude of a commune on the meridian of Greenwich may be rounded to −0.
  const text = Object.is(cell, -0) ? '-0' : String(cell);
  return text.includes('e') ? plainDecimal.format(cell) : text;
}

const plainDecimal = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

/** In place: confidential lines go nowhere but to the folder. */
async function turnToParquet(folder: string): Promise<void> {
  await withCountsDatabase(async (connection) => {
    for (const table of countsTableNames) {
      const from = join(folder, `${table}.csv`);
      const types = columnsOf(table).map(({ name, type }) => `'${name}': '${type}'`);
      await connection.run(
        `COPY (FROM read_csv(${literal(from)}, auto_detect = false, header = true, delim = ';', quote = '"', escape = '"', nullstr = '', columns = {${types.join(', ')}}))
         TO ${literal(join(folder, `${table}.parquet`))} (FORMAT parquet, COMPRESSION zstd)`,
      );
      await rm(from);
    }
  });
}
