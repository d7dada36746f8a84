import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonBase, impliedDenominators } from '../../src/demonstration/target-bases.js';
import { rateInTenths } from '../../src/domain/rounding.js';

describe('denominators that printed figures imply', () => {
  it('are all those that give the printed rate, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 999 }),
        (numerator, rate) => {
          const { lower, upper } = impliedDenominators(numerator, rate);
          if (lower > upper) return;
          expect(rateInTenths(numerator, lower)).toBe(rate);
          expect(rateInTenths(numerator, upper)).toBe(rate);
          expect(rateInTenths(numerator, upper + 1)).toBeLessThan(rate);
          if (lower > 1) expect(rateInTenths(numerator, lower - 1)).toBeGreaterThan(rate);
        },
      ),
    );
  });

  it('1 006 children at 98.3 % are 1 023', () => {
    expect(impliedDenominators(1006, 983)).toEqual({ lower: 1023, upper: 1023 });
  });

  const target = (numerator: number, rate: number) => ({
    numerator,
    rate,
    neutralised: [],
    references: { department: 0, region: 0, france: 0 },
  });

  it('have a common middle when printed figures agree', () => {
    expect(commonBase([target(3088, 187), target(9653, 585)])).toBe(16_500);
  });

  it('have none when they do not', () => {
    expect(commonBase([target(3998, 178), target(11_293, 510)])).toBeUndefined();
  });
});
