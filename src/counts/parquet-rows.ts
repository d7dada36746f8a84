/** Lines of a Parquet table of a counts folder, as texts, so that one validation serves both formats. */
import { literal } from '../publication/database.js';
import { withCountsDatabase } from './database.js';
import { UnreadableTable } from './csv-rows.js';
import type { DelimitedRow } from '../opendata/delimited.js';

/** ASCII's own separators of records and of fields, which no text of the tables holds. */
const recordSeparator = '\u001e';
const fieldSeparator = '\u001f';

/** Lines that come through DuckDB as one text: ten times faster than cell by cell. */
const linesAtOnce = 4096;

/**
 * Headings first, then lines numbered from 1; a null is an empty text.
 *
 * @throws UnreadableTable when the file is not Parquet
 */
export async function* readParquetRows(path: string): AsyncGenerator<DelimitedRow> {
  const { headings, texts } = await readTexts(path);
  yield { line: 0, cells: headings };
  let line = 0;
  for (const text of texts) {
    for (const record of text.split(recordSeparator)) {
      line += 1;
      yield { line, cells: record.split(fieldSeparator) };
    }
  }
}

async function readTexts(path: string): Promise<{ headings: string[]; texts: string[] }> {
  const table = `read_parquet(${literal(path)}, file_row_number = true)`;
  try {
    return await withCountsDatabase(async (connection) => {
      const described = await connection.runAndReadAll(
        `DESCRIBE SELECT * EXCLUDE (file_row_number) FROM ${table}`,
      );
      const headings = described.getRows().map(([name]) => String(name));
      const cells = headings.map(
        (name) =>
          `coalesce(translate(trim(CAST("${name.replaceAll('"', '""')}" AS VARCHAR)), '${recordSeparator}${fieldSeparator}', '  '), '')`,
      );
      const result = await connection.runAndReadAll(
        `SELECT string_agg(concat_ws('${fieldSeparator}', ${cells.join(', ')}), '${recordSeparator}' ORDER BY file_row_number)
         FROM ${table} GROUP BY file_row_number // ${linesAtOnce} ORDER BY file_row_number // ${linesAtOnce}`,
      );
      return { headings, texts: result.getRows().map(([text]) => String(text)) };
    });
  } catch {
    throw new UnreadableTable('ce n’est pas un fichier Parquet lisible : refaites-le.');
  }
}
