import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, writePeriod } from '../../src/counts/period-notation.js';

test.each([
  ['2021', { kind: 'year', year: 2021 }],
  ['RP2021', { kind: 'census', year: 2021 }],
  ['2024-S1', { kind: 'half-year', year: 2024, half: 1 }],
  ['2024-11', { kind: 'month', year: 2024, month: 11 }],
  ['2024-11-08', { kind: 'as-of', date: '2024-11-08' }],
  ['2023-07-01/2024-06-30', { kind: 'rolling-year', from: '2023-07-01', to: '2024-06-30' }],
  ['2024-02-29/2025-02-28', { kind: 'rolling-year', from: '2024-02-29', to: '2025-02-28' }],
  ['2023-04-01/2023-12-31', { kind: 'range', from: '2023-04-01', to: '2023-12-31' }],
])('%s is a period, which writes itself so', (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
  expect(writePeriod(parsePeriod(text)!)).toBe(text);
});

test.each([
  '',
  '21',
  '2024-13',
  '2024-S3',
  '2023-02-30',
  '2024-06-30/2023-07-01',
  'RP21',
  '2021 ',
  '2021/2022',
])('«%s» is none', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

const year = fc.integer({ min: 1900, max: 2100 });
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('what is written reads back the same', () => {
  const text = fc.oneof(
    year.map(String),
    year.map((one) => `RP${one}`),
    fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([one, half]) => `${one}-S${half}`),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([one, month]) => `${one}-${String(month).padStart(2, '0')}`),
    date,
    fc.tuple(date, date).map((dates) => dates.toSorted().join('/')),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(writePeriod(parsePeriod(written)!)).toBe(written);
    }),
  );
});

test('a period that would read back as another is refused', () => {
  expect(() => writePeriod({ kind: 'range', from: '2023-01-01', to: '2023-12-31' })).toThrow(RangeError);
  expect(() => writePeriod({ kind: 'rolling-year', from: '2023-01-01', to: '2023-06-30' })).toThrow(
    RangeError,
  );
});
