import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, type Claim } from '../../src/demonstration/apportionment.js';

const claim = fc
  .record({ weight: fc.integer({ min: 0, max: 1000 }), lower: fc.nat(50), room: fc.nat(400) })
  .map(({ weight, lower, room }): Claim => ({ weight, lower, upper: lower + room }));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const bounds = (claims: readonly Claim[]) => ({
  least: sum(claims.map(({ lower }) => lower)),
  most: sum(claims.map(({ upper }) => upper)),
});

/** Claims and a total that they can share. */
const feasible = fc.array(claim, { minLength: 1, maxLength: 15 }).chain((claims) => {
  const { least, most } = bounds(claims);
  return fc.integer({ min: least, max: most }).map((total) => ({ claims, total }));
});

describe('apportion', () => {
  it('gives whole shares within the bounds that add up to the total', () => {
    fc.assert(
      fc.property(feasible, ({ claims, total }) => {
        const shares = apportion(total, claims);
        expect(sum(shares)).toBe(total);
        shares.forEach((share, index) => {
          expect(Number.isInteger(share)).toBe(true);
          expect(share).toBeGreaterThanOrEqual(claims[index]!.lower);
          expect(share).toBeLessThanOrEqual(claims[index]!.upper);
        });
      }),
    );
  });

  it('stays within one of proportional where no bound is in the way', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(weights, fc.nat(100_000), (values, total) => {
        const shares = apportion(
          total,
          values.map((weight) => ({ weight, lower: 0, upper: total })),
        );
        shares.forEach((share, index) => {
          expect(Math.abs(share - (total * values[index]!) / sum(values))).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('never gives less to a greater weight under the same bounds', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(weights, fc.nat(200), (values, total) => {
        const shares = apportion(
          total + 11 * values.length,
          values.map((weight) => ({ weight, lower: 11, upper: 11 + total })),
        );
        for (const [a, weightA] of values.entries()) {
          for (const [b, weightB] of values.entries()) {
            if (weightA > weightB) expect(shares[a]).toBeGreaterThanOrEqual(shares[b]!);
          }
        }
      }),
    );
  });

  it('refuses a total that no shares can reach', () => {
    const claims = [
      { weight: 1, lower: 2, upper: 5 },
      { weight: 1, lower: 0, upper: 5 },
    ];
    expect(() => apportion(11, claims)).toThrow(RangeError);
    expect(() => apportion(1, claims)).toThrow(RangeError);
    expect(() => apportion(3, [{ weight: 1, lower: 4, upper: 2 }])).toThrow(RangeError);
  });
});
