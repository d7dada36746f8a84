/** Difference of two displayed rates, and what it allows one to say. */
import { missingFigure, value, type Figure } from './figure.js';
import type { Coverage, Difference, Interval, Verdict } from './report.js';
import { fromTenths, toTenths } from './rounding.js';

/**
 * Territory minus reference, on the rates as displayed. The verdict too reads what is displayed:
 * different only if the interval, rounded like the rates, excludes the reference.
 * A coverage under one half of the inhabitants allows no verdict.
 */
export function compareRates(
  territory: Figure,
  interval: Interval | null,
  coverage: Coverage,
  reference: Figure,
): Difference {
  if (territory.status !== 'value') return { ...missingFigure(territory.status), verdict: 'not-assessed' };
  if (reference.status !== 'value') return { ...missingFigure(reference.status), verdict: 'not-assessed' };
  const points = fromTenths(toTenths(territory.value) - toTenths(reference.value));
  const assessed = interval !== null && coverage.level !== 'insufficient';
  return { ...value(points), verdict: assessed ? verdictOf(interval, reference.value) : 'not-assessed' };
}

function verdictOf(interval: Interval, reference: number): Verdict {
  if (interval.lower > reference) return 'higher';
  return interval.upper < reference ? 'lower' : 'not-different';
}
