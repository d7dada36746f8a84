/** The denominators that printed counts and rates imply. */
import { indicatorModels, type PopulationId } from './magnitudes.js';
import type { TargetIndicator, Targets } from './target-figures.js';

interface Range {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Denominators that give the printed rate, rounded to the nearest tenth with ties away from zero:
 * rate − ½ ≤ 1000 × numerator ÷ denominator < rate + ½, in tenths.
 */
export function impliedDenominators(numerator: number, rate: number): Range {
  return {
    lower: Math.floor((2000 * numerator) / (2 * rate + 1)) + 1,
    upper: Math.floor((2000 * numerator) / (2 * rate - 1)),
  };
}

/** The printed indicators of a report that have this population as their denominator. */
export function indicatorsOver(targets: Targets, population: PopulationId): TargetIndicator[] {
  return Object.entries(targets.indicators)
    .filter(([id]) => indicatorModels[id]?.denominator === population)
    .map(([, indicator]) => indicator);
}

/**
 * One denominator, over all the communes, from which every printed rate follows: the middle of what they allow
 * together; undefined when nothing does.
 */
export function commonBase(indicators: readonly TargetIndicator[]): number | undefined {
  const ranges = indicators.flatMap(({ numerator, rate }) =>
    rate === undefined ? [] : [impliedDenominators(numerator, rate)],
  );
  const lower = Math.max(...ranges.map((range) => range.lower));
  const upper = Math.min(...ranges.map((range) => range.upper));
  return lower <= upper ? Math.floor((lower + upper) / 2) : undefined;
}
