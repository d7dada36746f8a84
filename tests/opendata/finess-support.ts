/** FINESS files of a few lines, read by the reader itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Establishment } from '../../src/domain/establishment.js';
import { readCog } from '../../src/opendata/cog.js';
import type { ReadingContext } from '../../src/opendata/reader.js';
import { finessReader } from '../../src/opendata/readers/finess.js';
import { smallCatalogue } from '../support/small-catalogue.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const context: ReadingContext = { cog: readCog(), catalogue: smallCatalogue };

export async function readFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  const directory = temporaryFolder();
  mkdirSync(join(directory, 'finess'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(directory, 'finess', name), content);
  }
  const reading = await finessReader.read(directory, context);
  const { establishments, perFile } = reading.rows;
  return {
    reading,
    establishments,
    perFile,
    one: (id: string): Establishment => {
      const found = establishments.find((establishment) => establishment.id === id);
      if (!found) throw new Error(`no establishment ${id}`);
      return found;
    },
    findings: reading.findings.map(({ reason, count, examples }) => [reason, count, examples[0]!.line]),
  };
}

const blank: Readonly<Record<number, string>> = {
  0: 'structureet',
  1: '010000024',
  3: 'CH DE FLEYRIAT',
  12: '451',
  13: '01',
  15: '01440 VIRIAT',
  18: '355',
  19: 'Centre Hospitalier (C.H.)',
};

/** A line of the national extraction, 32 fields, some of them given by their place from 0. */
export function structureLine(given: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: 32 }, (_, place) => given[place] ?? blank[place] ?? '').join(';');
}
