/** Counts by the communes of another year, carried to those of today. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryCounts, splitRows, type CommuneCounts } from '../../src/counts/carry-counts.js';
import { createCarriage } from '../../src/counts/commune-carriage.js';
import { readCountsFolder } from '../../src/counts/read-counts-folder.js';
import type { CodeChange } from '../../src/domain/code-changes.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { replaceText, tinyContext, writeTinyFolder } from './support.js';

const merger = (cog: number, before: string, after: string): CodeChange => ({
  cog,
  before,
  after,
  kind: 'merger',
  share: 1,
});
const renumbering = (cog: number, before: string, after: string): CodeChange => ({
  cog,
  before,
  after,
  kind: 'renumbering',
  share: 1,
});
const split = (cog: number, before: string, after: string): CodeChange => ({
  cog,
  before,
  after,
  kind: 'split',
  share: 0.5,
});

/** Of each code of the year, what it is today. */
function fates(year: number, present: string[], changes: CodeChange[]): Record<string, string[]> {
  const { codes, targets } = createCarriage(year, present, changes);
  return Object.fromEntries(
    codes.map((code, row) => [code, targets[row]!.map((target) => present[target]!)]),
  );
}

describe('the communes of a year', () => {
  test.each<[string, number, string[], CodeChange[], Record<string, string[]>]>([
    ['are those of today when nothing changed', 2020, ['A', 'B'], [], { A: ['A'], B: ['B'] }],
    ['leave out changes of before', 2020, ['A'], [merger(2019, 'B', 'A')], { A: ['A'] }],
    [
      'merge, whether the list names the one that stays',
      2018,
      ['A'],
      [merger(2019, 'B', 'A')],
      { A: ['A'], B: ['A'] },
    ],
    ['or not', 2018, ['A'], [merger(2019, 'A', 'A'), merger(2019, 'B', 'A')], { A: ['A'], B: ['A'] }],
    ['change code, and the new one was none', 2018, ['N'], [renumbering(2019, 'A', 'N')], { A: ['N'] }],
    [
      'split, and the new part was none',
      2018,
      ['A', 'B'],
      [split(2019, 'A', 'A'), split(2019, 'A', 'B')],
      { A: ['A', 'B'] },
    ],
    ['change twice', 2015, ['N'], [renumbering(2016, 'A', 'B'), renumbering(2019, 'B', 'N')], { A: ['N'] }],
    [
      'merge, then part as they were',
      2015,
      ['A', 'B'],
      [merger(2017, 'A', 'A'), merger(2017, 'B', 'A'), split(2025, 'A', 'A'), split(2025, 'A', 'B')],
      { A: ['A'], B: ['B'] },
    ],
  ])('%s', (_what, year, present, changes, expected) => {
    expect(fates(year, present, changes)).toEqual(expected);
  });
});

/** Every number of row r is 10 to the r, in matrices of one column. */
function countsOfRows(rows: number, available = new Uint8Array(rows).fill(1)): CommuneCounts {
  const numbers = Array.from({ length: rows }, (_, row) => 10 ** row);
  const doubles = () => Float64Array.from(numbers);
  const integers = () => Int32Array.from(numbers);
  return {
    indicators: { columns: 1, numerators: doubles(), denominators: doubles(), available },
    consumers: integers(),
    professionals: { columns: 1, counts: Int32Array.from(numbers.flatMap((one) => [one, one, one])) },
    activity: { columns: 1, professionals: integers(), patients: doubles(), actColumns: 1, acts: doubles() },
    structures: { columns: 1, counts: integers() },
    ages: { columns: 1, counts: integers() },
  };
}

describe('counts', () => {
  test('of merged communes add up', () => {
    const carriage = createCarriage(2018, ['A', 'C'], [merger(2019, 'B', 'A')]);
    const carried = carryCounts(countsOfRows(3), carriage);
    expect([...carried.indicators.numerators]).toEqual([11, 100]);
    expect([...carried.indicators.denominators]).toEqual([11, 100]);
    expect([...carried.indicators.available]).toEqual([1, 1]);
    expect([...carried.consumers]).toEqual([11, 100]);
    expect([...carried.professionals.counts]).toEqual([11, 11, 11, 100, 100, 100]);
    expect([...carried.activity.patients]).toEqual([11, 100]);
    expect([...carried.activity.acts]).toEqual([11, 100]);
    expect([...carried.structures.counts]).toEqual([11, 100]);
    expect([...carried.ages.counts]).toEqual([11, 100]);
  });

  test('of a merged commune are unavailable when those of a part are', () => {
    const carriage = createCarriage(2018, ['A', 'C'], [merger(2019, 'B', 'A')]);
    const counts = countsOfRows(3, Uint8Array.from([1, 0, 1]));
    const ages = { columns: 1, counts: Int32Array.from([1, -1, 100]) };
    const carried = carryCounts({ ...counts, ages }, carriage);
    expect([...carried.indicators.available]).toEqual([0, 1]);
    expect([...carried.indicators.numerators]).toEqual([0, 100]);
    expect([...carried.ages.counts]).toEqual([-1, 100]);
  });

  test('of a split commune are unavailable in each of its parts', () => {
    const carriage = createCarriage(2018, ['A', 'B', 'C'], [split(2019, 'A', 'A'), split(2019, 'A', 'B')]);
    const carried = carryCounts(countsOfRows(2), carriage);
    expect([...carried.indicators.available]).toEqual([0, 0, 1]);
    expect([...carried.indicators.numerators]).toEqual([0, 0, 10]);
    expect([...carried.ages.counts]).toEqual([-1, -1, 10]);
    expect([...carried.consumers]).toEqual([0, 0, 10]);
    expect([...splitRows(carriage)]).toEqual([0, 1]);
  });

  test('of the year of today stay as they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }),
        (consumers) => {
          const present = consumers.map((_, row) => `C${row}`);
          const counts = { ...countsOfRows(consumers.length), consumers: Int32Array.from(consumers) };
          expect(carryCounts(counts, createCarriage(2026, present, []))).toEqual(counts);
        },
      ),
    );
  });
});

test('a folder of an older year is carried, with a warning', async () => {
  const folder = await writeTinyFolder(temporaryFolder());
  replaceText(folder, 'manifest.json', '"cog": 2026', '"cog": 2018');
  // Bonnevaux took Concoules-le-Vieux in: alone, it lacks a part of its counts.
  const { counts, warnings } = await readCountsFolder(folder, tinyContext);
  const { columns, available } = counts.indicators;
  expect(counts.cog).toBe(2026);
  expect([...available.subarray(2 * columns, 3 * columns)]).toEqual(Array<number>(columns).fill(0));
  expect([...available.subarray(columns, 2 * columns)]).toEqual(Array<number>(columns).fill(1));
  expect(warnings.join('\n')).toMatch(/Codes de communes de 2018 portés à ceux de 2026/);
});
