/** Two reports side by side: differences, verdicts, what is shared, and the same land in two editions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { carryCodes } from '../../src/domain/carry-codes.js';
import { compareReports, compareWithArea } from '../../src/domain/compare-reports.js';
import { areaFigures } from '../../src/domain/compare-reports/area-figures.js';
import { freezePerimeter } from '../../src/domain/compare-reports/frozen-perimeter.js';
import { haveSameLength, periodOverlap } from '../../src/domain/compare-reports/period-overlap.js';
import type { IndicatorResult, Report } from '../../src/domain/report.js';
import { arbitraryHistory } from '../support/random-histories.js';
import { arbitraryPublication, tinyPublication } from '../support/publications.js';

const twoReports = arbitraryPublication().chain((publication) => {
  const codes = fc.subarray(
    publication.places.communes.map(({ code }) => code),
    { minLength: 1 },
  );
  return fc
    .tuple(codes, codes)
    .map(([first, second]) => [buildReport(publication, first), buildReport(publication, second)] as const);
});

const all = (report: Report) => [...report.indicators, ...report.pathologies.all];
const compared = (first: Report, second: Report) => {
  const { indicators, pathologies } = compareReports(first, second);
  return [...indicators, ...pathologies.all];
};

/** The slow twin: each step of the published method by its own formula, on the numbers of the report. */
function slowVerdict(first: IndicatorResult, second: IndicatorResult): string {
  const [a, b] = [first.territory, second.territory];
  if (first.kind === 'count' || a.status !== 'value' || b.status !== 'value') return 'not-assessed';
  if (a.coverage.percent < 50 || b.coverage.percent < 50) return 'not-assessed';
  const z = 1.959963984540054;
  const bounds = (cases: number, people: number): [number, number] => {
    if (first.kind === 'proportion') {
      // The two roots of (p - x)² = z² x (1 - x) / n.
      const [square, linear, constant] = [people + z * z, -(2 * cases + z * z), (cases * cases) / people];
      const root = Math.sqrt(Math.max(0, linear * linear - 4 * square * constant));
      return [(100 * (-linear - root)) / (2 * square), (100 * (-linear + root)) / (2 * square)];
    }
    const low = cases === 0 ? 0 : cases * (1 - 1 / (9 * cases) - z / (3 * cases ** 0.5)) ** 3;
    const high = (cases + 1) * (1 - 1 / (9 * (cases + 1)) + z / (3 * (cases + 1) ** 0.5)) ** 3;
    return [(100 * low) / people, (100 * high) / people];
  };
  const [p, q] = [a, b].map(({ numerator, denominator }) => (100 * numerator!) / denominator!);
  const [l1, u1] = bounds(a.numerator!, a.denominator!);
  const [l2, u2] = bounds(b.numerator!, b.denominator!);
  const lower = p! - q! - Math.sqrt((p! - l1) ** 2 + (u2 - q!) ** 2);
  const upper = p! - q! + Math.sqrt((u1 - p!) ** 2 + (q! - l2) ** 2);
  const tenths = (real: number) => Math.sign(real) * Math.round(Math.abs(real) * 10);
  if (tenths(lower) > 0 && a.value > b.value) return 'higher';
  return tenths(upper) < 0 && a.value < b.value ? 'lower' : 'not-different';
}

describe('comparing two reports', () => {
  it('agrees with the slow and obvious computation', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(twoReports, ([first, second]) => {
        const verdicts = compared(first, second).map(({ difference }) => difference.verdict);
        expect(verdicts).toEqual(
          all(first).map((indicator, index) => slowVerdict(indicator, all(second)[index]!)),
        );
        for (const verdict of verdicts) seen.add(verdict);
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(['higher', 'lower', 'not-assessed', 'not-different']);
  });

  it('says the opposite when the sides are exchanged', () => {
    const opposite = {
      higher: 'lower',
      lower: 'higher',
      'not-different': 'not-different',
      'not-assessed': 'not-assessed',
    } as const;
    fc.assert(
      fc.property(twoReports, ([first, second]) => {
        const back = compared(second, first);
        compared(first, second).forEach(({ difference }, index) => {
          const other = back[index]!.difference;
          expect(other.verdict).toBe(opposite[difference.verdict]);
          if (difference.status === 'value' && other.status === 'value') {
            expect(other.value + difference.value).toBe(0);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('finds no difference between a territory and itself', () => {
    fc.assert(
      fc.property(twoReports, ([report]) => {
        for (const { difference } of compared(report, report)) {
          expect(['not-different', 'not-assessed']).toContain(difference.verdict);
          if (difference.status === 'value') expect(difference.value).toBe(0);
        }
        expect(compareReports(report, report).shared).toEqual({
          communes: report.territory.totals.communes,
          population: report.territory.totals.population,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('says why a figure is missing, and assesses nothing of it', () => {
    const publication = tinyPublication();
    const [known, hidden] = [buildReport(publication, ['30007']), buildReport(publication, ['30041'])];
    const { indicators } = compareReports(known, hidden);
    const share = indicators.find(({ kind }) => kind === 'proportion')!;
    expect(share.difference).toEqual({ status: 'neutralised', verdict: 'not-assessed', interval: null });
    const count = indicators.find(({ kind }) => kind === 'count')!;
    expect(count.difference.status).toBe('not-applicable');
  });

  it('counts the communes that both sides have', () => {
    const publication = tinyPublication();
    const first = buildReport(publication, ['30007', '34172']);
    const second = buildReport(publication, ['34172', '2A004']);
    expect(compareReports(first, second).shared).toEqual({ communes: 1, population: 302_454 });
  });

  it('sets professionals, structures, ages and patients side by side', () => {
    const publication = tinyPublication();
    const { professionals, structures, ages, patients } = compareReports(
      buildReport(publication, ['30007']),
      buildReport(publication, ['2A004']),
    );
    const rows = professionals.groups.flatMap((group) => group.rows);
    expect(rows.map(({ first, second }) => [first, second])).toContainEqual([
      { status: 'value', value: 40 },
      { status: 'value', value: 60 },
    ]);
    expect(structures.groups[0]!.rows[0]).toMatchObject({ first: { value: 1 }, second: { value: 2 } });
    expect(ages.groups[0]!.rows[0]!.first).toEqual({ status: 'value', value: 15.7 });
    expect(patients.groups[0]!.rows[0]!.first).toEqual({ status: 'value', value: 1600 });
  });
});

describe('comparing a territory with an area', () => {
  const publication = tinyPublication();
  const report = buildReport(publication, ['30007', '34172']);

  it.each([
    ['department', '30', ({ difference }: IndicatorResult) => difference.department[1]],
    ['department', '34', ({ difference }: IndicatorResult) => difference.department[0]],
    ['region', '76', ({ difference }: IndicatorResult) => difference.region[0]],
    ['france', 'FR', ({ difference }: IndicatorResult) => difference.france],
  ] as const)('says of its own %s %s what the report says', (level, code, ofReport) => {
    const { indicators } = compareWithArea(report, areaFigures(publication, level, code)!);
    indicators.forEach(({ difference }, index) => {
      expect(difference).toMatchObject(ofReport(report.indicators[index]!)!);
    });
    expect(indicators).toHaveLength(report.indicators.length);
  });

  it('knows how much of the territory the area holds', () => {
    const gard = compareWithArea(report, areaFigures(publication, 'department', '30')!);
    expect(gard.shared).toEqual({ communes: 1, population: 44_697 });
    const corsica = compareWithArea(report, areaFigures(publication, 'region', '94')!);
    expect(corsica.shared.communes).toBe(0);
    expect(corsica.second).toMatchObject({ communes: 1, population: 73_822 });
  });

  it('adds up the professionals and the structures of the area', () => {
    const { professionals } = areaFigures(publication, 'region', '76')!;
    expect(professionals.groups.flatMap(({ rows }) => rows)[0]!.figure).toEqual({
      status: 'value',
      value: 40 + 1 + 310,
    });
  });

  it('is null for an area that does not exist', () => {
    expect(areaFigures(publication, 'department', '99')).toBeNull();
    expect(areaFigures(publication, 'region', '30')).toBeNull();
  });
});

describe('the same land in two editions', () => {
  const journeys = arbitraryHistory.chain((history) =>
    fc.record({
      history: fc.constant(history),
      from: fc.integer({ min: history.firstYear, max: history.lastYear }),
      to: fc.integer({ min: history.firstYear, max: history.lastYear }),
      picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
    }),
  );

  it('is held whole by both lists, and holds all that was chosen', async () => {
    await fc.assert(
      fc.asyncProperty(journeys, async ({ history: { places, truth }, from, to, picks }) => {
        const all = [...truth.get(from)!.keys()].filter((code) => truth.get(from)!.get(code)!.size > 0);
        const codes = [...new Set(picks.map((pick) => all[pick % all.length]!))];
        const { first, second, added } = await freezePerimeter(
          codes,
          { edition: 'first', cog: from },
          { edition: 'second', cog: to },
          (list, cog, edition) =>
            Promise.resolve(carryCodes(places, list, cog, edition === 'first' ? from : to)),
        );
        const land = (list: readonly string[], year: number) =>
          list.flatMap((code) => [...truth.get(year)!.get(code)!]).sort();
        expect(land(second, to)).toEqual(land(first, from));
        expect(first.filter((code) => !codes.includes(code))).toEqual(added);
        expect(first).toEqual(expect.arrayContaining(codes));
      }),
      { numRuns: 500 },
    );
  });

  it('asks for nothing when the communes are those of the same year', async () => {
    const year = { edition: '2024-12', cog: 2026 };
    const frozen = await freezePerimeter(['30007'], year, { ...year, edition: '2022-07' }, () => {
      throw new Error('no need to carry');
    });
    expect(frozen).toEqual({ first: ['30007'], second: ['30007'], changes: [], added: [] });
  });
});

describe('periods of two editions', () => {
  it.each([
    [{ kind: 'year', year: 2021 }, { kind: 'year', year: 2021 }, 'same'],
    [{ kind: 'year', year: 2021 }, { kind: 'year', year: 2022 }, 'none'],
    [{ kind: 'year', year: 2023 }, { kind: 'rolling-year', from: '2023-07-01', to: '2024-06-30' }, 'partial'],
    [{ kind: 'half-year', year: 2023, half: 1 }, { kind: 'half-year', year: 2023, half: 2 }, 'none'],
    [{ kind: 'month', year: 2024, month: 11 }, { kind: 'as-of', date: '2024-11-30' }, 'partial'],
    // Census of 2018: surveys of 2016 to 2020; that of 2021: 2019 to 2023.
    [{ kind: 'census', year: 2018 }, { kind: 'census', year: 2021 }, 'partial'],
    [{ kind: 'census', year: 2018 }, { kind: 'census', year: 2023 }, 'none'],
  ] as const)('%o and %o: %s', (a, b, overlap) => {
    expect(periodOverlap(a, b)).toBe(overlap);
    expect(periodOverlap(b, a)).toBe(overlap);
  });

  it('are of the same length but for a leap year', () => {
    const year = { kind: 'year', year: 2021 } as const;
    const rolling = { kind: 'rolling-year', from: '2023-07-01', to: '2024-06-30' } as const;
    const half = { kind: 'half-year', year: 2024, half: 1 } as const;
    expect(haveSameLength(year, rolling)).toBe(true);
    expect(haveSameLength(year, half)).toBe(false);
    expect(haveSameLength(half, { ...half, half: 2 })).toBe(true);
  });
});
