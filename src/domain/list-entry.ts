/** The entries of a list of communes as it was pasted, and what each says: a name, codes, a département. */
import { foldText } from './fold-text.js';
import { readQuery, type NameKey } from './name-key.js';
import type { Area } from './places.js';

export interface ListEntry {
  /** As it was written. */
  readonly text: string;
  /** Empty when there are only codes. */
  readonly name: NameKey;
  /** Five characters each: INSEE or postal codes. */
  readonly codes: readonly string[];
  /** Code of the département that goes with the name; null when there is none. */
  readonly department: string | null;
}

/** The lines that say something, each cut in the cells that it may be made of. */
export function splitLines(list: string): { line: string; cells: string[] }[] {
  return list.split(/\r?\n|\r/).flatMap((raw) => {
    const cells = raw.split(/[,;\t|]/).flatMap(splitCodes);
    return cells.length === 0 ? [] : { line: cells.join(' '), cells };
  });
}

/** Codes in a row need no comma between them: "13040 13041". */
function splitCodes(cell: string): string[] {
  const words = cell.trim().split(/\s+/);
  if (words.every((word) => codePattern.test(word))) return words;
  const text = words.join(' ').replace(bullet, '').replaceAll(/["“”]/g, '').trim();
  return /[\p{L}\d]/u.test(text) ? [text] : [];
}

const codePattern = /^(\d{4,5}|2[ab]\d{3})$/i;
const bullet = /^([-–—•*·]|\d{1,3}[.)])\s+/;
/** What an address adds to a name: "Cedex 04", "15e arrondissement". */
const ofAddresses = /\bcedex(\s+\d+)?\b|\b\d{1,2}\s?(er|e|ème|eme)\b(\s+arr\S*)?/giu;

export type EntryReader = (text: string) => ListEntry;

export function createEntryReader(departments: readonly Area[]): EntryReader {
  const departmentByName = new Map(departments.map(({ code, name }) => [foldText(name).trim(), code]));
  const departmentCodes = new Set(departments.map(({ code }) => code));

  /** "Le Mans (Sarthe)": other words in brackets are a part of the name. */
  const takeDepartment = (text: string) => {
    const [inBrackets, words] = /\(([^()]*)\)/.exec(text) ?? [];
    const named = words === undefined ? undefined : departmentByName.get(foldText(words).trim());
    return { rest: named === undefined ? text : text.replace(inBrackets!, ' '), named: named ?? null };
  };
  return (text) => {
    const { rest, named } = takeDepartment(text.replaceAll(ofAddresses, ' '));
    // No word is unfinished: "St" is "Saint".
    const { codes: numbers, ...name } = readQuery(`${rest} `);
    return {
      text,
      name,
      codes: numbers.filter((number) => codePattern.test(number)).map((code) => code.padStart(5, '0')),
      department: named ?? numbers.find((number) => departmentCodes.has(number)) ?? null,
    };
  };
}
