/** Lines of a CSV table of a counts folder: UTF-8 only, where public files come in any encoding. */
import { createReadStream } from 'node:fs';
import { readDelimitedRows, type DelimitedRow } from '../opendata/delimited.js';
import { FindingLog } from '../opendata/findings.js';

/** The message says in French what is wrong with the file as a whole. */
export class UnreadableTable extends Error {
  constructor(
    reason: string,
    readonly line: number | null = null,
  ) {
    super(reason);
    this.name = 'UnreadableTable';
  }
}

/**
 * Headings first.
 *
 * @throws UnreadableTable when the file is not UTF-8, or is not CSV to its end
 */
export async function* readCsvRows(path: string): AsyncGenerator<DelimitedRow> {
  await refuseOtherEncodings(path);
  const findings = new FindingLog();
  yield* readDelimitedRows(path, findings);
  if (findings.list().length > 0) {
    throw new UnreadableTable('la lecture s’arrête avant la fin : vérifiez les guillemets du fichier.');
  }
}

/** Line feeds are counted on the way, to say where the first wrong byte stands. */
async function refuseOtherEncodings(path: string): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = chunk as Buffer;
    try {
      decoder.decode(bytes, { stream: true });
    } catch {
      throw notUtf8(line + lineOfWrongByte(bytes));
    }
    line += lineFeeds(bytes);
  }
  try {
    decoder.decode();
  } catch {
    throw notUtf8(line);
  }
}

function notUtf8(line: number): UnreadableTable {
  return new UnreadableTable(
    'le fichier n’est pas en UTF-8 : enregistrez-le de nouveau dans cet encodage.',
    line,
  );
}

/** Line feeds before the first line of the bytes that cannot be decoded; a first line may begin inside a letter. */
function lineOfWrongByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let count = 0;
  for (let start = 0; start < bytes.length; count += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop), { stream: end < 0 });
    } catch {
      if (count > 0 || (bytes[start]! & 0xc0) !== 0x80) return count;
    }
    start = stop;
  }
  return 0;
}

function lineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
