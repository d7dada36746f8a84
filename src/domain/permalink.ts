/**
 * A selection of communes as a short text for an address: the sorted set of codes with the year of the
 * geographic code, as varints of successive differences, deflated when that is shorter, in base64url.
 * The order of addition is not kept: the same territory always has the same permalink.
 */
import { deflateSync, inflateSync } from 'fflate';
import { t } from '../language/translate.js';

export interface Selection {
  /** Year of the official geographic code that the codes belong to. */
  readonly cog: number;
  /** INSEE codes, sorted as the integers that stand for them. */
  readonly codes: readonly string[];
}

/** A text that is not a permalink; the message is one sentence. */
export class PermalinkError extends Error {
  constructor() {
    super(t('Le lien est incomplet ou abîmé : copiez-le de nouveau en entier, ou recommencez la sélection.'));
    this.name = 'PermalinkError';
  }
}

/** First character of the text. */
const plainVersion = '1';
const deflatedVersion = '2';

const firstYear = 2000;
const lastYear = 2100;
/** Above the number of communes that France ever had; bounds what a hostile text may inflate to. */
const maximumCodes = 40_000;
/** An integer below 100 000 takes three bytes at most. */
const bytesPerInteger = 3;
const maximumBytes = (maximumCodes + 1) * bytesPerInteger;

/** No département is numbered 20 or 96, so that Corsica's two fit there. */
const corsica = [
  { letters: '2A', digits: '20' },
  { letters: '2B', digits: '96' },
] as const;

/**
 * @param codes INSEE codes of five characters, in any order
 * @throws RangeError when a code does not look like one, or the year is not between 2000 and 2100
 */
export function encodeSelection(codes: Iterable<string>, cog: number): string {
  if (!isYear(cog)) throw new RangeError(`not a year of the geographic code: ${cog}`);
  const integers = Array.from(new Set(codes), codeToInteger).sort((a, b) => a - b);
  const gaps = integers.map((integer, index) => integer - (integers[index - 1] ?? -1));
  const plain = writeVarints([cog - firstYear, ...gaps]);
  const deflated = deflateSync(plain, { level: 9 });
  return deflated.length < plain.length
    ? deflatedVersion + toBase64Url(deflated)
    : plainVersion + toBase64Url(plain);
}

/** @throws PermalinkError for anything that `encodeSelection` cannot have written */
export function decodeSelection(text: string): Selection {
  const [year, ...gaps] = readVarints(readBytes(text));
  if (year === undefined || !isYear(year + firstYear)) throw new PermalinkError();
  let integer = -1;
  const codes = gaps.map((gap) => {
    integer += gap;
    if (gap === 0 || integer > 99_999) throw new PermalinkError();
    return integerToCode(integer);
  });
  return { cog: year + firstYear, codes };
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}

function codeToInteger(code: string): number {
  const island = corsica.find(({ letters }) => code.startsWith(letters));
  const digits = island ? island.digits + code.slice(2) : code;
  const taken = !island && corsica.some((other) => code.startsWith(other.digits));
  if (taken || !/^\d{5}$/.test(digits)) throw new RangeError(`not an INSEE code: ${code}`);
  return Number(digits);
}

function integerToCode(integer: number): string {
  const digits = String(integer).padStart(5, '0');
  const island = corsica.find((other) => digits.startsWith(other.digits));
  return island ? island.letters + digits.slice(2) : digits;
}

/** Little-endian groups of seven bits, the high bit set on all but the last. */
function writeVarints(integers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let integer of integers) {
    while (integer > 0x7f) {
      bytes.push((integer & 0x7f) | 0x80);
      integer >>>= 7;
    }
    bytes.push(integer);
  }
  return Uint8Array.from(bytes);
}

function readVarints(bytes: Uint8Array): number[] {
  const integers: number[] = [];
  let integer = 0;
  let length = 0;
  for (const byte of bytes) {
    integer |= (byte & 0x7f) << (7 * length++);
    if (length > bytesPerInteger) throw new PermalinkError();
    if (byte & 0x80) continue;
    integers.push(integer);
    integer = 0;
    length = 0;
  }
  if (length > 0) throw new PermalinkError();
  return integers;
}

function readBytes(text: string): Uint8Array {
  const version = text[0];
  if (version !== plainVersion && version !== deflatedVersion) throw new PermalinkError();
  const body = text.slice(1);
  // Four base64 characters carry three bytes.
  if (!/^[\w-]+$/.test(body) || body.length > (maximumBytes / 3) * 4) throw new PermalinkError();
  const bytes = fromBase64Url(body);
  return version === deflatedVersion ? inflate(bytes) : bytes;
}

function inflate(bytes: Uint8Array): Uint8Array {
  const inflated = inflateWithin(bytes, new Uint8Array(maximumBytes + 1));
  if (inflated.length > maximumBytes) throw new PermalinkError();
  return inflated;
}

/** Fills `room` at most: fflate drops what does not fit, so that a bomb costs nothing. */
function inflateWithin(bytes: Uint8Array, room: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { out: room });
  } catch {
    throw new PermalinkError();
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    throw new PermalinkError();
  }
}
