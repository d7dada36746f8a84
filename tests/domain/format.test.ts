import { describe, expect, it } from 'vitest';
import { missingFigure, value } from '../../src/domain/figure.js';
import { missingReasons } from '../../src/domain/figure-schema.js';
import {
  formatCount,
  formatDecimal,
  formatDifference,
  formatEdition,
  formatFigure,
  formatInteger,
  formatMeasure,
} from '../../src/domain/format.js';
import { formatPeriod } from '../../src/domain/period.js';
import { sizeClass } from '../../src/domain/size-class.js';

describe('French typography', () => {
  it.each([
    [formatInteger(100_647), '100\u00a0647'],
    [formatInteger(-1234), '\u22121\u00a0234'],
    [formatDecimal(10.7), '10,7'],
    [formatDecimal(16), '16,0'],
    [formatDifference(0.4), '+0,4'],
    [formatDifference(-2), '\u22122,0'],
    [formatDifference(0), '0,0'],
    [formatMeasure(10.7, '%'), '10,7\u00a0%'],
    [formatMeasure(21.2, 'pour 100'), '21,2'],
    [formatMeasure(64_545, 'patients'), '64\u00a0545'],
    [formatCount(0, { one: 'commune', other: 'communes' }), '0 commune'],
    [formatCount(1, { one: 'commune', other: 'communes' }), '1 commune'],
    [formatCount(2, { one: 'commune', other: 'communes' }), '2 communes'],
    [formatEdition('2024-12'), 'décembre 2024'],
  ])('%s is %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('says in words why a figure is missing, each reason in its own words', () => {
    const words = missingReasons.map((reason) => formatFigure(missingFigure(reason), String));
    expect(words).toEqual(['n.d. (neutralisé)', 'n.d.', 'sans objet', 'sans activité']);
    expect(formatFigure(value(0), String)).toBe('0');
  });
});

describe('a period', () => {
  it.each([
    [{ kind: 'year', year: 2021 } as const, 'année 2021'],
    [{ kind: 'rolling-year', from: '2023-07-01', to: '2024-06-30' } as const, 'du 01/07/2023 au 30/06/2024'],
    [{ kind: 'range', from: '2021-04-01', to: '2021-12-31' } as const, 'du 01/04/2021 au 31/12/2021'],
    [{ kind: 'half-year', year: 2024, half: 1 } as const, '1er semestre 2024'],
    [{ kind: 'half-year', year: 2024, half: 2 } as const, '2e semestre 2024'],
    [{ kind: 'month', year: 2022, month: 5 } as const, 'mai 2022'],
    [{ kind: 'as-of', date: '2022-05-27' } as const, 'au 27/05/2022'],
    [{ kind: 'census', year: 2018 } as const, 'recensement de 2018'],
  ])('%o reads "%s"', (period, words) => {
    expect(formatPeriod(period)).toBe(words);
  });
});

describe('the size class', () => {
  it.each([
    [0, 1],
    [39_999, 1],
    [40_000, 2],
    [79_999, 2],
    [80_000, 3],
    [175_000, 3],
    [175_001, 4],
  ])('of %i inhabitants is %i', (population, size) => {
    expect(sizeClass(population)).toBe(size);
  });
});
