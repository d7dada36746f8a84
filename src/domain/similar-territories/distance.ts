/**
 * How far two profiles are from each other: each dimension counted in usual gaps (standard deviations over
 * the groupings compared), then the root of the mean square over the dimensions that both have.
 */
import { mean, standardDeviation } from 'simple-statistics';
import { dimensions, type Dimension, type Profile } from './profile.js';

/** Between a hamlet and a city, what matters is how many times larger: these are compared by their logarithm. */
const byRatio: ReadonlySet<Dimension> = new Set(['population', 'density']);

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}
export type Scales = Readonly<Record<Dimension, Scale>>;

/** One number a dimension, in their order: 0 for the average grouping, 1 a usual gap above; null where missing. */
export type StandardProfile = readonly (number | null)[];

export function scalesOf(profiles: readonly Profile[]): Scales {
  return Object.fromEntries(
    dimensions.map((dimension) => {
      const known = profiles.flatMap((profile) => levelOf(profile, dimension) ?? []);
      if (known.length === 0) return [dimension, { mean: 0, deviation: 1 }];
      // Groupings that are all the same leave nothing to count in.
      return [dimension, { mean: mean(known), deviation: standardDeviation(known) || 1 }];
    }),
  ) as Record<Dimension, Scale>;
}

export function standardise(profile: Profile, scales: Scales): StandardProfile {
  return dimensions.map((dimension) => {
    const level = levelOf(profile, dimension);
    return level === null ? null : (level - scales[dimension].mean) / scales[dimension].deviation;
  });
}

/** Null when the two have no dimension in common. */
export function distanceBetween(a: StandardProfile, b: StandardProfile): number | null {
  const squares = a.flatMap((level, index) => {
    const other = b[index] ?? null;
    return level === null || other === null ? [] : [(level - other) ** 2];
  });
  return squares.length === 0 ? null : Math.sqrt(mean(squares));
}

function levelOf(profile: Profile, dimension: Dimension): number | null {
  const figure = profile[dimension];
  if (figure.status !== 'value') return null;
  return byRatio.has(dimension) ? Math.log(figure.value) : figure.value;
}

/** Half of the pairs of intercommunalités are more than 1.1 apart; the twentieth nearest is usually at 0.4. */
export const closenesses = ['very-close', 'close', 'fairly-close', 'distant'] as const;
export type Closeness = (typeof closenesses)[number];

export function closenessOf(distance: number): Closeness {
  if (distance < 0.25) return 'very-close';
  if (distance < 0.5) return 'close';
  return distance < 1 ? 'fairly-close' : 'distant';
}
