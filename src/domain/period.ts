/** The period of a figure, and how a reader reads it. */
import { t } from '../language/translate.js';
import { formatMonth } from './format.js';
import type { Period, PeriodKind } from './period-schema.js';

export type { Period, PeriodKind };

export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}

/** "année 2021", "du 01/07/2023 au 30/06/2024", "1er semestre 2024"… */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return t('année {year}', { year: String(period.year) });
    case 'rolling-year':
    case 'range':
      return t('du {from} au {to}', { from: formatDate(period.from), to: formatDate(period.to) });
    case 'half-year':
      return t(period.half === 1 ? '1er semestre {year}' : '2e semestre {year}', {
        year: String(period.year),
      });
    case 'month':
      return formatMonth(period.year, period.month);
    case 'as-of':
      return t('au {date}', { date: formatDate(period.date) });
    case 'census':
      return t('recensement de {year}', { year: String(period.year) });
  }
}

/** First and last day, as 2024-06-30. A census is of the first of January of its year. */
export function periodBounds(period: Period): { from: string; to: string } {
  switch (period.kind) {
    case 'year':
      return { from: `${period.year}-01-01`, to: `${period.year}-12-31` };
    case 'rolling-year':
    case 'range':
      return { from: period.from, to: period.to };
    case 'half-year':
      return period.half === 1
        ? { from: `${period.year}-01-01`, to: `${period.year}-06-30` }
        : { from: `${period.year}-07-01`, to: `${period.year}-12-31` };
    case 'month':
      return {
        from: isoDay(period.year, period.month, 1),
        to: isoDay(period.year, period.month + 1, 0),
      };
    case 'as-of':
      return { from: period.date, to: period.date };
    case 'census':
      return { from: `${period.year}-01-01`, to: `${period.year}-01-01` };
  }
}

/** The month is 1 to 12; day 0 is the last of the month before. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
