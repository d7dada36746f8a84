/** Figures written the way of the published reports: decimal point, no useless zero, plain spaces. */
import type { Figure } from '../../src/domain/figure.js';
import type { IndicatorResult } from '../../src/domain/report.js';

/** 12.7 gives "12.7"; 16 gives "16"; -0.1 gives "-0.1". */
export function printDecimal(value: number): string {
  return String(value);
}

/** 100647 gives "100 647". */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** "23.1 %", with a space where the rates of indicators have none. */
export function printShare(share: number): string {
  return `${printDecimal(share)} %`;
}

/** A missing figure is written as its status, which no printed figure is. */
export function printFigure(figure: Figure, print: (value: number) => string): string {
  return figure.status === 'value' ? print(figure.value) : figure.status;
}

export function printRate({ unit, kind }: Pick<IndicatorResult, 'unit' | 'kind'>, figure: Figure): string {
  if (kind === 'count') return printFigure(figure, printCount);
  return printFigure(figure, (value) => `${printDecimal(value)}${unit === '%' ? '%' : ''}`);
}

/** "-" where a difference makes no sense. */
export function printDifference(difference: Figure): string {
  return difference.status === 'not-applicable' ? '-' : printFigure(difference, printDecimal);
}

/**
 * "11.7% 7 564 pat.", "21.2 13 025 pat.", "64 545".
 *
 * @param starred whether the table of the indicator puts a star where communes are neutralised
 */
export function printTerritory(result: IndicatorResult, starred: boolean): string {
  const rate = printRate(result, result.territory);
  if (result.kind === 'count') return rate;
  const star = starred && result.neutralised.communes.length > 0 ? '*' : '';
  return `${rate}${star} ${printCount(result.territory.numerator ?? Number.NaN)} pat.`;
}

/** The access table of 2024 forgets the point of "pat." in three rows. */
export function withAbbreviationPoint(printed: string): string {
  return printed.replace(/pat$/, 'pat.');
}
