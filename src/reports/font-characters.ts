/**
 * What the fonts of the document can show: PDF/UA refuses a text that its font cannot, and a project may be
 * called anything.
 */
import { readFileSync } from 'node:fs';
import { fontPaths } from './fonts.js';

/** Most texts have no other, and need not be looked at one character after the other. */
const plain = /^[\n\x20-\x7e\u00a0-\u00ff\u2019\u202f]*$/;
/** Typst makes its spaces by itself. */
const spaces = new Set(['\n', '\u202f']);

let known: ReadonlySet<number> | undefined;

/** The text without the characters that no font of the document has. */
export function displayable(text: string): string {
  if (plain.test(text)) return text;
  const characters = (known ??= charactersOf(readFileSync(fontPaths()[0]!)));
  return Array.from(text.normalize('NFC'))
    .filter((one) => spaces.has(one) || characters.has(one.codePointAt(0)!))
    .join('');
}

/**
 * The code points of a TrueType font: its table `cmap` in format 12 (OpenType 1.9).
 *
 * @throws RangeError when it has none
 */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const cmap = tableOffset(font);
  const tables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const table = tables.find((offset) => font.readUInt16BE(offset) === 12);
  if (table === undefined) throw new RangeError('font without a cmap of format 12');
  const characters = new Set<number>();
  for (let group = 0; group < font.readUInt32BE(table + 12); group++) {
    const start = table + 16 + 12 * group;
    const last = font.readUInt32BE(start + 4);
    for (let code = font.readUInt32BE(start); code <= last; code++) characters.add(code);
  }
  return characters;
}

function tableOffset(font: Buffer): number {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = records.find((start) => font.toString('latin1', start, start + 4) === 'cmap');
  return font.readUInt32BE((record ?? Number.NaN) + 8);
}
