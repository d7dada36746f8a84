import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval, wilsonInterval } from '../../src/domain/interval.js';

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
