import { expect, it } from 'vitest';
import { periodOfVintage } from '../../src/opendata/public-data/vintage-period.js';

it.each([
  ['8 janvier 2021', { kind: 'as-of', date: '2021-01-08' }],
  ['1er août 2024', { kind: 'as-of', date: '2024-08-01' }],
  ['février 2026', { kind: 'month', year: 2026, month: 2 }],
  ['QPV 2024', { kind: 'year', year: 2024 }],
  ['2026', { kind: 'year', year: 2026 }],
  ['recensement de 2021', { kind: 'census', year: 2021 }],
  ['arrêtés jusqu’au 30/10/2025', { kind: 'as-of', date: '2025-10-30' }],
  ['code géographique de 2024 (EPCI\u202f: 2026)', { kind: 'year', year: 2024 }],
  ['12 mai 2026, avril 2026, 8 janvier 2021', { kind: 'range', from: '2021-01-08', to: '2026-05-12' }],
  ['décembre 2024, 2023', { kind: 'range', from: '2023-01-01', to: '2024-12-31' }],
  ['février 2024, 3 février 2024', { kind: 'range', from: '2024-02-01', to: '2024-02-29' }],
])('the vintage « %s » has its period', (vintage, period) => {
  expect(periodOfVintage(vintage)).toEqual(period);
});

it('words without a date have none', () => {
  expect(periodOfVintage('édition provisoire')).toBeNull();
});
