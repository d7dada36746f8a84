/**
 * Delimited text files as administrations publish them: UTF-8 with or without byte order mark, or
 * windows-1252; comma, semicolon or tab; compressed or not; quoted fields over several lines; empty
 * lines at the end; cells that a spreadsheet wrapped (`="01004"`). Read as a stream.
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { foldText } from '../domain/fold-text.js';
import type { FindingLog } from './findings.js';

export interface DelimitedRow {
  /** Line of the file where the row begins, the first one being 1. */
  readonly line: number;
  /** Trimmed and unwrapped. */
  readonly cells: readonly string[];
}

/** Columns by name, each with the headings that files give it, compared without case, accents nor punctuation. */
export type ColumnHeadings<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export interface NamedRow<Column extends string, Optional extends string = never> {
  readonly line: number;
  /** An optional column that the file lacks reads as an empty text. */
  readonly cells: Readonly<Record<Column | Optional, string>>;
}

/**
 * Every row that is not empty, headings included, in the order of the file.
 * A file that ends in the middle, or whose quotes never close, stops with a `malformed-file` finding.
 *
 * @param separator found in the first line when absent
 */
export async function* readDelimitedRows(
  path: string,
  log: FindingLog,
  separator?: string,
): AsyncGenerator<DelimitedRow> {
  const file = basename(path);
  try {
    const encoding = await detectEncoding(path);
    if (encoding === null) {
      log.add('wrong-encoding', file, null, 'ni UTF-8, ni UTF-16, ni windows-1252');
      return;
    }
    const delimiter = separator ?? separatorOf(await firstLine(path, encoding));
    let line = 0;
    for await (const { data, errors } of parseRecords(path, encoding, delimiter)) {
      // What follows a quote that never closes is one cell: the rest of the file is lost.
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        log.add('malformed-file', file, null, 'guillemet jamais refermé');
      }
      const misquoted = new Set(errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' ? row : [])));
      for (const [index, record] of data.entries()) {
        line += 1;
        const start = line;
        if (misquoted.has(index)) log.add('malformed-row', file, start, 'guillemet mal placé');
        for (const cell of record) line += newlinesIn(cell);
        if (record.some((cell) => cell !== '')) yield { line: start, cells: record.map(cleanCell) };
      }
    }
  } catch (error) {
    log.add('malformed-file', file, null, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Rows under headings, by column name.
 * A required column that the file lacks is a `missing-column` finding, and no row comes.
 */
export async function* readNamedRows<Column extends string, Optional extends string = never>(
  path: string,
  log: FindingLog,
  required: ColumnHeadings<Column>,
  optional: ColumnHeadings<Optional> = {} as ColumnHeadings<Optional>,
): AsyncGenerator<NamedRow<Column, Optional>> {
  let positions: [Column | Optional, number][] | null = null;
  for await (const { line, cells } of readDelimitedRows(path, log)) {
    if (positions === null) {
      positions = [...findColumns(cells, required), ...findColumns(cells, optional)];
      const missing = findColumns(cells, required).filter(([, position]) => position < 0);
      for (const [column] of missing) {
        log.add('missing-column', basename(path), line, required[column].join(' / '));
      }
      if (missing.length > 0) return;
      continue;
    }
    yield {
      line,
      cells: Object.fromEntries(
        positions.map(([column, position]) => [column, cells[position] ?? '']),
      ) as Record<Column | Optional, string>,
    };
  }
}

/** A number written with a decimal comma or point and any spaces; null when it is not one. */
export function parseDecimal(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** A whole number of zero or more; null when the text is not one. */
export function parseCount(text: string): number | null {
  const number = parseDecimal(text);
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

function findColumns<Column extends string>(
  headings: readonly string[],
  columns: ColumnHeadings<Column>,
): [Column, number][] {
  const folded = headings.map((heading) => foldText(heading).trim());
  return (Object.entries(columns) as [Column, readonly string[]][]).map(([column, names]) => [
    column,
    folded.findIndex((heading) => names.some((name) => foldText(name).trim() === heading)),
  ]);
}

/** Trims, and takes off what makes a spreadsheet show `="01004"` as the text 01004. */
function cleanCell(cell: string): string {
  const trimmed = cell.trim();
  return /^="([^"]*)"$/.exec(trimmed)?.[1]?.trim() ?? trimmed;
}

function newlinesIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

function separatorOf(line: string): string {
  const count = (separator: string) => line.split(separator).length;
  return [';', '\t', ','].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * Nothing in a windows-1252 file says that it is one: what is not UTF-8 to the last byte is taken for it.
 * Spreadsheets also save UTF-16 with its mark. Null for what is no text: a text has no zero byte.
 */
async function detectEncoding(path: string): Promise<Encoding | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  for await (const chunk of openBytes(path) as AsyncIterable<Buffer>) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    if (chunk.includes(0)) return null;
    isUtf8 &&= decodes(decoder, chunk);
    isFirst = false;
  }
  return isUtf8 && decodes(decoder) ? 'utf-8' : 'windows-1252';
}

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

async function firstLine(path: string, encoding: Encoding): Promise<string> {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for await (const chunk of openBytes(path)) {
    text += decoder.decode(chunk as Buffer, { stream: true });
    if (text.includes('\n')) break;
  }
  return text.split(/\r?\n/, 1)[0]!;
}

/**
 * Batches of records. Papa Parse reads 35 MB in 0.6 s where csv-parse took 8 s, as long as it hands over
 * whole batches: record by record through a Node stream, it is as slow.
 */
function parseRecords(
  path: string,
  encoding: Encoding,
  delimiter: string,
): AsyncIterable<Papa.ParseResult<string[]>> {
  const text = Readable.from(decode(path, encoding));
  let parser: Papa.Parser | null = null;
  const batches = new Readable({
    objectMode: true,
    highWaterMark: 1,
    read: () => parser?.resume(),
    destroy(error, done) {
      text.destroy();
      done(error);
    },
  });
  Papa.parse<string[]>(text, {
    delimiter,
    chunk(results, current) {
      parser = current;
      if (!batches.push(results)) current.pause();
    },
    complete: () => batches.push(null),
    error: (error) => batches.destroy(error),
  });
  return batches;
}

/** The byte order mark goes too. */
async function* decode(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of openBytes(path)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

function openBytes(path: string): NodeJS.ReadableStream {
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!path.endsWith('.gz')) return bytes;
  const gunzip = createGunzip();
  bytes.on('error', (error) => gunzip.destroy(error));
  return bytes.pipe(gunzip);
}
