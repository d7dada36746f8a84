/** No text of the catalogue is taken from the printed reports: no eight words in a row are shared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { stringsOf } from './strings-of.js';

const shared = process.env['REZONE_OPENDATA'] ? join(process.env['REZONE_OPENDATA'], '..') : '../shared';
const golden = join(shared, 'golden');
const runLength = 8;

function wordRuns(text: string): string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '));
}

describe.skipIf(!existsSync(golden))(`own wording (skipped where ${golden} is absent)`, () => {
  it('shares no run of eight words with the printed reports', () => {
    const printed = new Set(
      readdirSync(golden)
        .filter((name) => /-\d{4}-\d{2}-\d{2}\.json$/.test(name))
        .map((name) => JSON.parse(readFileSync(join(golden, name), 'utf8')) as unknown)
        .flatMap(stringsOf)
        .flatMap(wordRuns),
    );
    expect(printed.size).toBeGreaterThan(500);
    expect(
      stringsOf(loadCatalogue())
        .flatMap(wordRuns)
        .filter((run) => printed.has(run)),
    ).toEqual([]);
  });
});
