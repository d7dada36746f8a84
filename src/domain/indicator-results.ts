/** One result per indicator of the catalogue: figure, interval, coverage, references, differences. */
import type { IndicatorSums, LeftOut } from './aggregation.js';
import type { Indicator } from './catalogue.js';
import { compareRates } from './comparison.js';
import { coverageOf } from './coverage.js';
import { missingFigure, value, type Figure } from './figure.js';
import { byarInterval, wilsonInterval } from './interval.js';
import { measureKey, type Publication } from './publication.js';
import { referenceFigures } from './references.js';
import type { Difference, IndicatorResult, Interval } from './report.js';
import type { TerritoryRows } from './territory-rows.js';
import { divideToNearest, fromTenths, rateInTenths, toTenths } from './rounding.js';

export function indicatorResult(
  publication: Publication,
  territory: TerritoryRows,
  sums: IndicatorSums,
  { neutralised, unavailable }: LeftOut,
  column: number,
): IndicatorResult {
  const indicator = publication.catalogue.indicators[column]!;

  const numerator = sums.numerators[column]!;
  const denominator = sums.denominators[column]!;
  const known = sums.communes[column]! > 0 && (indicator.kind === 'count' || denominator > 0);
  const figure = known
    ? value(displayedValue(indicator, numerator, denominator))
    : missingFigure(neutralised.length > 0 ? 'neutralised' : 'unavailable');
  const interval = known ? displayedInterval(indicator, numerator, denominator) : null;
  const coverage = coverageOf(
    { population: sums.population[column]!, communes: sums.communes[column]! },
    { population: territory.population, communes: territory.rows.length },
  );

  const references = referenceFigures(
    publication,
    territory,
    measureKey.indicator(indicator.id),
    indicator.kind === 'count' ? (count) => count : fromTenths,
  );
  const differenceWith = (reference: Figure): Difference =>
    indicator.kind === 'count'
      ? { ...missingFigure('not-applicable'), verdict: 'not-assessed' }
      : compareRates(figure, interval, coverage, reference);

  return {
    id: indicator.id,
    label: indicator.label,
    unit: unitOf(indicator),
    kind: indicator.kind,
    polarity: indicator.polarity,
    territory: {
      ...figure,
      numerator: known ? numerator : null,
      denominator: known && indicator.kind !== 'count' ? denominator : null,
      interval,
      coverage,
    },
    ...references,
    difference: {
      department: references.department.map(differenceWith),
      region: references.region.map(differenceWith),
      france: differenceWith(references.france),
    },
    neutralised: {
      communes: neutralised,
      share: fromTenths(rateInTenths(neutralised.length, territory.rows.length)),
    },
    unavailable: { communes: unavailable },
    ...publication.manifest.periods.indicators[indicator.id]!,
  };
}

export function unitOf(indicator: Indicator): string {
  switch (indicator.kind) {
    case 'count':
      return indicator.counted.other;
    case 'proportion':
      return '%';
    case 'event-rate':
      return 'pour 100';
  }
}

export function displayedValue(indicator: Indicator, numerator: number, denominator: number): number {
  return indicator.kind === 'count'
    ? divideToNearest(numerator, 1)
    : fromTenths(rateInTenths(numerator, denominator));
}

function displayedInterval(indicator: Indicator, numerator: number, denominator: number): Interval | null {
  if (indicator.kind === 'count') return null;
  const bounds =
    indicator.kind === 'proportion'
      ? wilsonInterval(numerator, denominator)
      : byarInterval(numerator, denominator);
  return { lower: fromTenths(toTenths(bounds.lower)), upper: fromTenths(toTenths(bounds.upper)) };
}
