/** 95 % intervals: how far chance alone could have moved a figure. */

/** Quantile 0.975 of the normal law. */
const z = 1.959963984540054;

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson score interval of a proportion, in %.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212.
 *
 * @param cases 0 ≤ cases ≤ people
 * @param people > 0
 */
export function wilsonInterval(cases: number, people: number): Bounds {
  const share = cases / people;
  const scale = 1 + (z * z) / people;
  const centre = share + (z * z) / (2 * people);
  const spread = z * Math.sqrt((share * (1 - share)) / people + (z * z) / (4 * people * people));
  return {
    lower: Math.max(0, (100 * (centre - spread)) / scale),
    upper: Math.min(100, (100 * (centre + spread)) / scale),
  };
}

/**
 * Byar's approximation of the exact Poisson interval, per 100 people.
 * N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research, vol. II (IARC, 1987), p. 69.
 *
 * @param events ≥ 0
 * @param people > 0
 */
export function byarInterval(events: number, people: number): Bounds {
  const bound = (count: number, sign: 1 | -1) =>
    count * (1 - 1 / (9 * count) + (sign * z) / (3 * Math.sqrt(count))) ** 3;
  const lower = events === 0 ? 0 : Math.max(0, bound(events, -1));
  return { lower: (100 * lower) / people, upper: (100 * bound(events + 1, 1)) / people };
}

/** A figure between the bounds of its own interval; three times the same number when it is certain. */
export interface Estimate extends Bounds {
  readonly value: number;
}

/**
 * Interval of the difference of two independent figures, first minus second, from the interval of each:
 * R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
 * eleven methods", Statistics in Medicine 17 (1998), 873-890, method 10; for rates of events as well,
 * G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008), 1693-1702 (MOVER).
 */
export function differenceInterval(first: Estimate, second: Estimate): Bounds {
  const difference = first.value - second.value;
  return {
    lower: difference - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: difference + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
