/** Tells the layout of a file from its first lines, and of when its data are. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';

export interface FileHead {
  readonly layout: 'national' | 'table' | 'flow';
  /** `2021-01-08`, or `2026-04` when the day is not known; null when nothing says it. */
  readonly vintage: string | null;
}

export async function readHead(path: string): Promise<FileHead> {
  const head = await firstCharacters(path);
  return { layout: layoutOf(head), vintage: vintageInside(head) ?? vintageOfName(basename(path)) };
}

function layoutOf(head: string): FileHead['layout'] {
  if (head.startsWith('{')) return 'flow';
  // A heading may precede the first line of a section.
  return /^(?:[^\n]*\n)?"?(?:finess|structureet|geolocalisation)"?;/.test(head) ? 'national' : 'table';
}

/** `finess;etalab;93;2021-01-08`, also written 08/01/2021, or the date of the flow. */
function vintageInside(head: string): string | null {
  const [, date] =
    /^finess;etalab;[^;]*;\s*([\d/-]+)/.exec(head) ??
    /"generatedAt"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(head) ??
    [];
  if (date === undefined) return null;
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(date);
  return french ? `${french[3]}-${french[2]}-${french[1]}` : validDate(date);
}

/** `…_2026-04.csv`, `…-stock-20210108-0427.csv`. */
function vintageOfName(name: string): string | null {
  const [, year, month, day] = /(?<!\d)(20\d{2})-?([01]\d)(?:-?([0-3]\d))?(?!\d)/.exec(name) ?? [];
  if (year === undefined || month === undefined) return null;
  return day === undefined ? `${year}-${month}` : validDate(`${year}-${month}-${day}`);
}

function validDate(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

const headLength = 1 << 16;

/** Its ASCII, which is all that is looked at, whatever the encoding: without byte order mark, UTF-16 made plain. */
async function firstCharacters(path: string): Promise<string> {
  const bytes = createReadStream(path, { end: headLength - 1 });
  const text = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => text.destroy(error));
  let head = '';
  try {
    for await (const chunk of text) {
      head += (chunk as Buffer).toString('latin1');
      if (head.length >= headLength) break;
    }
  } catch {
    // The compressed data are cut on purpose. A file that cannot be opened is reported by whoever reads it.
  } finally {
    bytes.destroy();
  }
  return head
    .replaceAll('\0', '')
    .replace(/^[\u0080-\u00ff]+/, '')
    .trimStart();
}
