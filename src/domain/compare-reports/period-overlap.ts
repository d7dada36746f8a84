/** What keeps the figures of two periods from being compared: days in common, or not the same length. */
import { periodBounds, type Period } from '../period.js';

export type PeriodOverlap = 'none' | 'partial' | 'same';

export function periodOverlap(a: Period, b: Period): PeriodOverlap {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first.from === second.from && first.to === second.to) return 'same';
  return first.from <= second.to && second.from <= first.to ? 'partial' : 'none';
}

/** What is counted over a period grows with it: a tenth of difference is more than a leap year. */
export function haveSameLength(a: Period, b: Period): boolean {
  const [first, second] = [daysOf(spanOf(a)), daysOf(spanOf(b))];
  return Math.abs(first - second) <= Math.max(first, second) / 10;
}

const dayInMilliseconds = 86_400_000;

function daysOf({ from, to }: Span): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMilliseconds + 1;
}

interface Span {
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
}

/** Years of surveys before and after the year that a census bears (INSEE, five yearly surveys). */
const censusYears = 2;

/** Of the whole years of its surveys for a census, else the days of the period. */
function spanOf(period: Period): Span {
  if (period.kind !== 'census') return periodBounds(period);
  return { from: `${period.year - censusYears}-01-01`, to: `${period.year + censusYears}-12-31` };
}
