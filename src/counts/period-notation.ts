/**
 * Periods as the counts format writes them, on a few characters: `2021`, `2024-S1`, `2024-11`,
 * `2024-11-08`, `2023-07-01/2024-06-30`, and `RP2021` for the census of a year.
 */
import { isDeepStrictEqual } from 'node:util';
import { periodSchema, type Period } from '../domain/period-schema.js';

const date = String.raw`\d{4}-\d{2}-\d{2}`;

/** What a notation looks like, whether or not its dates exist. */
export const periodPattern = new RegExp(
  String.raw`^(\d{4}|RP\d{4}|\d{4}-S[12]|\d{4}-\d{2}|${date}|${date}\/${date})$`,
);

/** How to write a period, for messages. */
export const periodExamples = '2021, 2024-S1, 2024-11, 2024-11-08, 2023-07-01/2024-06-30 ou RP2021';

/** Null when the text is not a period. */
export function parsePeriod(text: string): Period | null {
  if (!periodPattern.test(text)) return null;
  const parsed = periodSchema.safeParse(shapeOf(text));
  if (!parsed.success) return null;
  const period = parsed.data;
  return 'from' in period && period.from > period.to ? null : period;
}

/** @throws RangeError for a period that the notation cannot tell, such as a `range` of exactly twelve months */
export function writePeriod(period: Period): string {
  const text = notationOf(period);
  if (!isDeepStrictEqual(parsePeriod(text), period)) {
    throw new RangeError(`no notation for the period ${JSON.stringify(period)}`);
  }
  return text;
}

function shapeOf(text: string): unknown {
  if (text.startsWith('RP')) return { kind: 'census', year: Number(text.slice(2)) };
  const [from, to] = text.split('/');
  if (to !== undefined) return { kind: isTwelveMonths(from!, to) ? 'rolling-year' : 'range', from, to };
  const [year, part, day] = text.split('-');
  if (day !== undefined) return { kind: 'as-of', date: text };
  if (part === undefined) return { kind: 'year', year: Number(year) };
  if (part.startsWith('S')) return { kind: 'half-year', year: Number(year), half: Number(part.slice(1)) };
  return { kind: 'month', year: Number(year), month: Number(part) };
}

function notationOf(period: Period): string {
  switch (period.kind) {
    case 'year':
      return fourDigits(period.year);
    case 'census':
      return `RP${fourDigits(period.year)}`;
    case 'half-year':
      return `${fourDigits(period.year)}-S${period.half}`;
    case 'month':
      return `${fourDigits(period.year)}-${String(period.month).padStart(2, '0')}`;
    case 'as-of':
      return period.date;
    case 'rolling-year':
    case 'range':
      return `${period.from}/${period.to}`;
  }
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

/** Whether the last day is the eve of the first one, a year later. */
function isTwelveMonths(from: string, to: string): boolean {
  const eve = new Date(`${from}T00:00:00Z`);
  if (Number.isNaN(eve.getTime())) return false;
  eve.setUTCFullYear(eve.getUTCFullYear() + 1);
  eve.setUTCDate(eve.getUTCDate() - 1);
  return eve.toISOString().slice(0, 10) === to;
}
