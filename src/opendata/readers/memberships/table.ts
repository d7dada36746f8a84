/** The table of communes and of what each belongs to, which INSEE publishes with each official geographic code (COG). */
import { basename } from 'node:path';
import { repairCommuneCode } from '../../communes.js';
import { readNamedRows } from '../../delimited.js';
import { FindingLog } from '../../findings.js';
import { locateFiles } from '../../source-files.js';

export const folder = 'communes-appartenance';
export const tableFile = { pattern: /^table_supracom_\d{4}\.csv$/i, example: 'table_supracom_2024.csv' };

/** A table, and the year of its COG. */
export interface CommuneTable {
  readonly path: string;
  readonly year: number;
}

/** The latest table of an open data folder; null when there is none. */
export async function locateTable(directory: string): Promise<CommuneTable | null> {
  const path = (await locateFiles(directory, { folder, files: [tableFile] })).at(-1);
  return path === undefined ? null : { path, year: yearOf(path) };
}

/** The year in the name of a file. */
export function yearOf(path: string): number {
  return Number(/\d{4}/.exec(basename(path))![0]);
}

/** The codes of a table; what is wrong with it is for its own reader to say. */
export async function readTableCodes(path: string): Promise<Set<string>> {
  const codes = new Set<string>();
  for await (const { cells } of readNamedRows(path, new FindingLog(), { code: ['CODGEO'] })) {
    if (cells.code !== '') codes.add(repairCommuneCode(cells.code));
  }
  return codes;
}
