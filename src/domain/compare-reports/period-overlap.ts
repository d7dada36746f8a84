/** What keeps the figures of two periods from being compared: days in common, or not the same length. */
import type { Period } from '../period.js';

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

function spanOf(period: Period): Span {
  switch (period.kind) {
    case 'year':
      return years(period.year, period.year);
    case 'census':
      return years(period.year - censusYears, period.year + censusYears);
    case 'rolling-year':
    case 'range':
      return { from: period.from, to: period.to };
    case 'half-year':
      return period.half === 1
        ? { from: `${period.year}-01-01`, to: `${period.year}-06-30` }
        : { from: `${period.year}-07-01`, to: `${period.year}-12-31` };
    case 'month': {
      const month = `${period.year}-${String(period.month).padStart(2, '0')}`;
      const last = new Date(Date.UTC(period.year, period.month, 0)).getUTCDate();
      return { from: `${month}-01`, to: `${month}-${last}` };
    }
    case 'as-of':
      return { from: period.date, to: period.date };
  }
}

function years(first: number, last: number): Span {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}
