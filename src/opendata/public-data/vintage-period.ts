/** The period that the words of a vintage name, for the stamp of a manifest. */
import type { Period } from '../../domain/period.js';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const date = new RegExp(
  `(?:(?<day>\\d{1,2})(?:er)? )?(?:(?<month>${months.join('|')}) )?\\b(?<year>\\d{4})\\b|(?<numeric>\\d{2}/\\d{2}/\\d{4})`,
  'g',
);

/**
 * "8 janvier 2021", "février 2026", "QPV 2024", "recensement de 2021", "arrêtés jusqu’au 30/10/2025";
 * the whole span when there are several dates, null when there is none. What stands in brackets is left out.
 */
export function periodOfVintage(vintage: string): Period | null {
  const periods = Array.from(vintage.replaceAll(/\(.*?\)/g, '').matchAll(date), ({ groups }) =>
    periodOfDate(groups!),
  );
  if (periods.length > 1) {
    const days = periods.flatMap(boundsOf).sort();
    return { kind: 'range', from: days[0]!, to: days.at(-1)! };
  }
  const [period] = periods;
  if (period?.kind === 'year' && vintage.startsWith('recensement'))
    return { kind: 'census', year: period.year };
  return period ?? null;
}

type DatedPeriod = Extract<Period, { kind: 'year' | 'month' | 'as-of' }>;

function periodOfDate({
  day,
  month,
  year,
  numeric,
}: Readonly<Record<string, string | undefined>>): DatedPeriod {
  if (numeric !== undefined) return { kind: 'as-of', date: numeric.split('/').toReversed().join('-') };
  if (month === undefined) return { kind: 'year', year: Number(year) };
  const number = months.indexOf(month) + 1;
  if (day === undefined) return { kind: 'month', year: Number(year), month: number };
  return { kind: 'as-of', date: isoDay(Number(year), number, Number(day)) };
}

function boundsOf(period: DatedPeriod): [from: string, to: string] {
  switch (period.kind) {
    case 'as-of':
      return [period.date, period.date];
    case 'month':
      return [isoDay(period.year, period.month, 1), isoDay(period.year, period.month + 1, 0)];
    case 'year':
      return [isoDay(period.year, 1, 1), isoDay(period.year, 12, 31)];
  }
}

/** Day 0 is the last one of the month before. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
