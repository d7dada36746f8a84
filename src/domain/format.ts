/** Typography of figures in the language of the reader; in French: decimal comma, no-break spaces, true minus sign. */
import { currentLanguage, t, type Language, type Sentence } from '../language/translate.js';
import { figureSpace, narrowSpace } from '../language/typography.js';
import type { Figure, MissingReason } from './figure.js';

const minus = '\u2212';

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const byLanguage = <T>(make: (locale: string) => T): Readonly<Record<Language, T>> => ({
  fr: make(locales.fr),
  en: make(locales.en),
});

const integerFormats = byLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const decimalFormats = byLanguage(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

function spaced(formatted: string): string {
  return formatted.replaceAll(narrowSpace, figureSpace).replace('-', minus);
}

/** 100647 gives "100 647". */
export function formatInteger(number: number): string {
  return spaced(integerFormats[currentLanguage()].format(number));
}

/** 10.7 gives "10,7"; always one decimal, so that a column aligns. */
export function formatDecimal(number: number): string {
  return spaced(decimalFormats[currentLanguage()].format(number));
}

/** A difference in points carries its sign: "+0,4", "−2,0", "0,0". */
export function formatDifference(points: number): string {
  return points > 0 ? `+${formatDecimal(points)}` : formatDecimal(points);
}

/** "10,7 %" for a share, "21,2" for events per 100, "64 545" for a count. */
export function formatMeasure(number: number, unit: string): string {
  switch (unit) {
    case '%':
      return currentLanguage() === 'fr'
        ? `${formatDecimal(number)}${figureSpace}%`
        : `${formatDecimal(number)}%`;
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
} as const satisfies Record<MissingReason, Sentence>;

/** The value through `format`, or the words that say why there is none. */
export function formatFigure(figure: Figure, format: (value: number) => string): string {
  return figure.status === 'value' ? format(figure.value) : t(missingWords[figure.status]);
}

/** "1 commune", "13 communes"; French takes the plural from two on, English does not for zero. */
export function formatCount(count: number, words: { one: string; other: string }): string {
  const size = Math.abs(count);
  const isOne = currentLanguage() === 'fr' ? size < 2 : size === 1;
  return `${formatInteger(count)} ${isOne ? words.one : words.other}`;
}

const listFormats = byLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** "Fuveau, Gardanne et Mimet" */
export function formatList(items: readonly string[]): string {
  return listFormats[currentLanguage()].format(items);
}

const monthFormats = byLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** "décembre 2024"; the month is 1 to 12. */
export function formatMonth(year: number, month: number): string {
  return monthFormats[currentLanguage()].format(new Date(Date.UTC(year, month - 1)));
}

/** An edition "2024-12" gives "décembre 2024". */
export function formatEdition(edition: string): string {
  const [year, month] = edition.split('-');
  return formatMonth(Number(year), Number(month));
}
