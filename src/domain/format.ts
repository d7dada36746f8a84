/** French typography for figures: decimal comma, no-break spaces, true minus sign. */
import type { Figure } from './figure.js';

export const narrowSpace = '\u202f';
/**
 * Inside numbers and before %. Source Sans 3 has no narrow no-break space and makes it a tenth of an em,
 * which runs "100 647" together; its plain no-break space is a fifth, the width of a fine space.
 */
const figureSpace = '\u00a0';
const minus = '\u2212';

const integerFormat = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const decimalFormat = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function spaced(formatted: string): string {
  return formatted.replaceAll(narrowSpace, figureSpace).replace('-', minus);
}

/** 100647 gives "100 647". */
export function formatInteger(number: number): string {
  return spaced(integerFormat.format(number));
}

/** 10.7 gives "10,7"; always one decimal, so that a column aligns. */
export function formatDecimal(number: number): string {
  return spaced(decimalFormat.format(number));
}

/** A difference in points carries its sign: "+0,4", "−2,0", "0,0". */
export function formatDifference(points: number): string {
  return points > 0 ? `+${formatDecimal(points)}` : formatDecimal(points);
}

/** "10,7 %" for a share, "21,2" for events per 100, "64 545" for a count. */
export function formatMeasure(number: number, unit: string): string {
  switch (unit) {
    case '%':
      return `${formatDecimal(number)}${figureSpace}%`;
    case 'pour 100':
      return formatDecimal(number);
    default:
      return formatInteger(number);
  }
}

const missingWords = {
  neutralised: 'n.d. (neutralisé)',
  unavailable: 'n.d.',
  'not-applicable': 'sans objet',
  'no-activity': 'sans activité',
} as const;

/** The value through `format`, or the words that say why there is none. */
export function formatFigure(figure: Figure, format: (value: number) => string): string {
  return figure.status === 'value' ? format(figure.value) : missingWords[figure.status];
}

/** "1 commune", "13 communes"; French takes the plural from two on. */
export function formatCount(count: number, words: { one: string; other: string }): string {
  return `${formatInteger(count)} ${Math.abs(count) < 2 ? words.one : words.other}`;
}

const monthFormat = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "décembre 2024"; the month is 1 to 12. */
export function formatMonth(year: number, month: number): string {
  return monthFormat.format(new Date(Date.UTC(year, month - 1)));
}

/** An edition "2024-12" gives "décembre 2024". */
export function formatEdition(edition: string): string {
  const [year, month] = edition.split('-');
  return formatMonth(Number(year), Number(month));
}

/** Puts the narrow spaces of French typography where a sentence has plain ones. */
export function typeset(sentence: string): string {
  return sentence.replace(/ ([:;?!»])/g, `${narrowSpace}$1`).replace(/« /g, `«${narrowSpace}`);
}
