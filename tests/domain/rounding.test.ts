import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideToNearest, fromTenths, rateInTenths, toTenths } from '../../src/domain/rounding.js';

describe('rounding', () => {
  it.each([
    [9417, 88_370, 107],
    [681, 88_370, 8],
    [2, 13, 154],
    [1, 74, 14],
    [0, 11, 0],
    [11, 11, 1000],
    // Ties: 0,05 % and 0,25 % are exactly between two tenths; 1/2000 as a float is not.
    [1, 2000, 1],
    [1, 400, 3],
    [3, 400, 8],
    [-1, 400, -3],
  ])('gives %i of %i as %i tenths of a percent', (numerator, denominator, tenths) => {
    expect(rateInTenths(numerator, denominator)).toBe(tenths);
  });

  it('agrees with whole-number arithmetic over the population of France', () => {
    const exact = (n: number, d: number) => Number((2000n * BigInt(n) + BigInt(d)) / (2n * BigInt(d)));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 70_000_000 }),
        fc.integer({ min: 1, max: 70_000_000 }),
        (n, d) => {
          expect(rateInTenths(n, d)).toBe(exact(n, d));
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('rounds every tie away from zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 30_000 }),
        (tenths, half) => {
          // (2k + 1) / 2 tenths, written over the denominator 2000 × half.
          const tie = (2 * tenths + 1) * half;
          expect(rateInTenths(tie, 2000 * half)).toBe(tenths + 1);
          expect(rateInTenths(-tie, 2000 * half)).toBe(-tenths - 1);
        },
      ),
    );
  });

  it('never gives minus zero', () => {
    expect(Object.is(divideToNearest(-1, 1000), 0)).toBe(true);
    expect(Object.is(toTenths(-0.01), 0)).toBe(true);
  });

  it.each([
    [1, 0],
    [1, -2],
    [Number.NaN, 2],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d over %d', (numerator, denominator) => {
    expect(() => divideToNearest(numerator, denominator)).toThrow(RangeError);
  });

  it('goes to tenths and back without a trace of binary', () => {
    for (let tenths = -2000; tenths <= 2000; tenths++) expect(toTenths(fromTenths(tenths))).toBe(tenths);
  });
});
