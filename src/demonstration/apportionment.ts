/**
 * Apportionment: a whole number of people shared out between communes, in proportion to weights,
 * within the bounds of each, to the last person (largest remainders).
 */

export interface Claim {
  readonly weight: number;
  /** Least and most that it may receive; whole numbers. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * Whole shares that add up to `total`, each within its bounds, as close to proportional as the bounds allow.
 *
 * @throws RangeError when no shares can do so
 */
export function apportion(total: number, claims: readonly Claim[]): number[] {
  const sum = (bound: 'lower' | 'upper') => claims.reduce((sum, claim) => sum + claim[bound], 0);
  if (claims.some(({ lower, upper }) => lower > upper) || total < sum('lower') || total > sum('upper')) {
    throw new RangeError(`cannot share ${total} out between ${JSON.stringify(claims)}`);
  }
  const ideal = idealShares(total, claims);
  const shares = ideal.map(Math.floor);
  const byRemainder = [...claims.keys()].sort(
    (a, b) => ideal[b]! - shares[b]! - (ideal[a]! - shares[a]!) || a - b,
  );
  let rest = total - shares.reduce((sum, share) => sum + share, 0);
  while (rest > 0) {
    for (const index of byRemainder) {
      if (rest === 0 || shares[index]! >= claims[index]!.upper) continue;
      shares[index]! += 1;
      rest -= 1;
    }
  }
  return shares;
}

/**
 * Real shares `weight × level` held within the bounds, `level` such that they add up to at most `total` and nearly so:
 * their sum grows with the level, which halving an interval finds.
 */
function idealShares(total: number, claims: readonly Claim[]): number[] {
  const sharesAt = (level: number) =>
    claims.map(({ weight, lower, upper }) => Math.min(Math.max(weight * level, lower), upper));
  const fits = (level: number) => sharesAt(level).reduce((sum, share) => sum + share, 0) <= total;
  let low = 0;
  let high = 1;
  while (fits(high) && high < Number.MAX_SAFE_INTEGER) {
    low = high;
    high *= 2;
  }
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return sharesAt(low);
}
