/** Counts that are written then read are the same counts, and give the same publication to the byte. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCountsFolder } from '../../src/counts/read-counts-folder.js';
import { countsFormats } from '../../src/counts/table-files.js';
import { writeCountsFolder } from '../../src/counts/write-counts-folder.js';
import type { ConfidentialCounts } from '../../src/disclosure/counts.js';
import { protect } from '../../src/disclosure/protect.js';
import { writePublication } from '../../src/publication/write-publication.js';
import { arbitraryDraft, largeDraft } from '../support/publications.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { contextOf, countsOf, replaceText, tinyContext, tinyCounts, writeTinyFolder } from './support.js';

async function throughFiles(
  counts: ConfidentialCounts,
  format: (typeof countsFormats)[number],
  parent: string,
) {
  const folder = join(parent, crypto.randomUUID());
  await writeCountsFolder(counts, folder, format);
  const context = contextOf(counts.places);
  return readCountsFolder(folder, { ...context, map: { ...context.map, outlines: counts.outlines } });
}

/** The cells of a table hold neither empty texts nor spaces around them. */
function tidy(counts: ConfidentialCounts): ConfidentialCounts {
  const text = (written: string) => `x${written}x`;
  const establishments = counts.establishments
    .map((one) => ({
      ...one,
      name: text(one.name),
      category: text(one.category),
      address: one.address === null ? null : text(one.address),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...counts, establishments };
}

/** Numbers of a cell that is not available mean nothing, and references without a measure are none. */
function meant(counts: ConfidentialCounts): ConfidentialCounts {
  return {
    ...counts,
    references: new Map([...counts.references].filter(([, measures]) => measures.size > 0)),
  };
}

describe.each(countsFormats)('through %s', (format) => {
  test('any counts come back as they were', async () => {
    const parent = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(arbitraryDraft(), async (draft) => {
        const counts = tidy(countsOf(draft));
        const { counts: back } = await throughFiles(counts, format, parent);
        assert.deepStrictEqual(back, meant(counts));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  test('counts of thousands of communes give the same publication', async () => {
    const parent = temporaryFolder();
    const counts = countsOf({ ...largeDraft(2500), outlines: new Map<string, string>() });
    const { counts: back } = await throughFiles(counts, format, parent);
    const [before, after] = [
      await writePublication(protect(counts, 'original'), join(parent, 'before')),
      await writePublication(protect(back, 'original'), join(parent, 'after')),
    ];
    expect(after).toEqual(before);
  });
});

test.each(countsFormats)('numbers that have no plain writing come back through %s', async (format) => {
  const [commune, ...others] = tinyCounts.places.communes;
  const communes = [{ ...commune!, position: [-0, 1e-7] as [number, number] }, ...others];
  const counts = { ...tinyCounts, places: { ...tinyCounts.places, communes } };
  const { counts: back } = await throughFiles(counts, format, temporaryFolder());
  assert.deepStrictEqual(back.places.communes[0]!.position, [-0, 1e-7]);
});

test('lines in another order, decimal commas and dropped zeros change nothing', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'counts');
  await writeCountsFolder(tinyCounts, folder, 'csv');
  const { counts: before } = await readCountsFolder(folder, tinyContext);
  for (const table of ['indicators', 'communes']) {
    const [headings, ...lines] = readFileSync(join(folder, `${table}.csv`), 'utf8')
      .trim()
      .split('\n');
    const commas = lines.toReversed().map((line) => line.replaceAll('.', ','));
    writeFileSync(join(folder, `${table}.csv`), `\uFEFF${[headings, ...commas].join('\r\n')}\r\n`);
  }
  const { counts: after } = await readCountsFolder(folder, tinyContext);
  assert.deepStrictEqual(after, before);
});

test('numbers as R writes them are read', async () => {
  const folder = await writeTinyFolder(temporaryFolder());
  replaceText(folder, 'indicators.csv', ';1000;', ';1e+03;');
  const { counts } = await readCountsFolder(folder, tinyContext);
  expect(counts.indicators.denominators[0]).toBe(1000);
});

test('a folder that holds something is left alone', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'counts');
  mkdirSync(folder);
  writeFileSync(join(folder, 'mine.txt'), 'x');
  await expect(writeCountsFolder(tinyCounts, folder, 'csv')).rejects.toThrow(/counts n’est pas vide/);
  expect(readdirSync(parent)).toEqual(['counts']);
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test('counts that cannot be written leave nothing', async () => {
  const parent = temporaryFolder();
  const population = { ...tinyCounts.periods.population, period: { kind: 'year', year: 21 } as const };
  const [commune, ...others] = tinyCounts.places.communes;
  const communes = [{ ...commune!, cpts: ['a|b'] }, ...others];
  const wrong = {
    ...tinyCounts,
    places: { ...tinyCounts.places, communes },
    periods: { ...tinyCounts.periods, population },
  };
  await expect(writeCountsFolder(wrong, join(parent, 'counts'), 'csv')).rejects.toThrow(RangeError);
  expect(readdirSync(parent)).toEqual([]);
});
