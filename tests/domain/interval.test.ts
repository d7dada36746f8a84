import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byarInterval,
  differenceInterval,
  wilsonInterval,
  type Estimate,
} from '../../src/domain/interval.js';

describe('Wilson interval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('of %i out of %i is that of the published table', (cases, people, lower, upper) => {
    const interval = wilsonInterval(cases, people);
    expect(interval.lower).toBeCloseTo(lower, 2);
    expect(interval.upper).toBeCloseTo(upper, 2);
  });

  it('holds the observed share and stays between 0 and 100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        (people, drawn) => {
          const cases = Math.min(drawn, people);
          const { lower, upper } = wilsonInterval(cases, people);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(100);
          expect(lower).toBeLessThanOrEqual((100 * cases) / people + 1e-9);
          expect(upper).toBeGreaterThanOrEqual((100 * cases) / people - 1e-9);
        },
      ),
    );
  });
});

describe('Byar interval', () => {
  // Exact Poisson limits (Breslow and Day, 1987, table 2.10): Byar's approximation is within 1 % from 10 events on.
  it.each([
    [10, 4.795, 18.39],
    [20, 12.22, 30.89],
    [100, 81.36, 121.63],
  ])('of %i events is close to the exact Poisson limits', (events, lower, upper) => {
    const interval = byarInterval(events, 100);
    expect(Math.abs(interval.lower / lower - 1)).toBeLessThan(0.01);
    expect(Math.abs(interval.upper / upper - 1)).toBeLessThan(0.01);
  });

  it('starts at zero when nothing happened', () => {
    expect(byarInterval(0, 50).lower).toBe(0);
    expect(byarInterval(0, 50).upper).toBeGreaterThan(0);
  });
});

const proportion = (cases: number, people: number): Estimate => ({
  value: (100 * cases) / people,
  ...wilsonInterval(cases, people),
});

/** At random, or all, or none: the corners are where formulas break. */
const arbitraryProportion = fc
  .record({
    people: fc.integer({ min: 1, max: 50_000 }),
    share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ people, share }) => ({ cases: Math.round(people * share), people }));

describe('interval of a difference', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 5.24, 33.39],
    [9, 10, 3, 10, 17.05, 80.9],
    [6, 7, 2, 7, 5.82, 80.62],
    [5, 56, 0, 29, -3.81, 19.26],
    [0, 10, 0, 20, -16.11, 27.75],
    [0, 10, 0, 10, -27.75, 27.75],
    [10, 10, 0, 20, 67.91, 100],
    [10, 10, 0, 10, 60.75, 100],
  ])('of %i/%i and %i/%i is that of the published table', (a, m, b, n, lower, upper) => {
    const interval = differenceInterval(proportion(a, m), proportion(b, n));
    expect(interval.lower).toBeCloseTo(lower, 2);
    expect(interval.upper).toBeCloseTo(upper, 2);
  });

  it('changes sign with the order, holds the difference and stays between -100 and 100', () => {
    fc.assert(
      fc.property(arbitraryProportion, arbitraryProportion, (one, other) => {
        const [first, second] = [proportion(one.cases, one.people), proportion(other.cases, other.people)];
        const { lower, upper } = differenceInterval(first, second);
        const opposite = differenceInterval(second, first);
        expect(opposite.lower).toBeCloseTo(-upper, 9);
        expect(opposite.upper).toBeCloseTo(-lower, 9);
        expect(lower).toBeLessThanOrEqual(first.value - second.value + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(first.value - second.value - 1e-9);
        expect(lower).toBeGreaterThanOrEqual(-100 - 1e-9);
        expect(upper).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('is that of the first figure, shifted, when the second is certain', () => {
    const { lower, upper } = differenceInterval(proportion(81, 263), { value: 30, lower: 30, upper: 30 });
    const own = wilsonInterval(81, 263);
    expect(lower).toBeCloseTo(own.lower - 30, 9);
    expect(upper).toBeCloseTo(own.upper - 30, 9);
  });
});
