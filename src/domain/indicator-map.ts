/**
 * One indicator over the communes of a map: their figures as displayed, what they are compared with, and
 * the limits of the classes of colour, which are the same for every région of an edition.
 */
import { ckmeans } from 'simple-statistics';
import { z } from 'zod';
import type { Indicator } from './catalogue.js';
import type { Figure } from './figure.js';
import { displayedValue, unitOf } from './indicator-results.js';
import { classCount } from './map-classes.js';
import { cellStatus, measureKey, type Publication } from './publication.js';
import { referenceFigures } from './references.js';
import { indicatorResultSchema, referenceFigureSchema } from './report.js';
import { fromTenths, toTenths } from './rounding.js';

/** The figure of a commune, or why it has none. */
const communeFigureSchema = z.union([z.number(), z.enum(['neutralised', 'unavailable'])]);

export const indicatorMapSchema = indicatorResultSchema
  .pick({ label: true, unit: true, kind: true, polarity: true, period: true, source: true })
  .extend({
    indicator: z.string().describe('Identifiant de l’indicateur.'),
    values: z.array(communeFigureSchema).describe('Dans l’ordre des communes de /communes.'),
    breaks: z
      .array(z.number())
      .max(classCount - 1)
      .describe('Limites intérieures des classes, croissantes, les mêmes dans toute la France.'),
    differenceBreaks: z
      .array(z.number())
      .max(classCount - 1)
      .describe('Limites des classes d’écart, symétriques\u202f; aucune pour un effectif.'),
    references: z.object({
      france: referenceFigureSchema,
      regions: z.array(referenceFigureSchema),
      departments: z.array(referenceFigureSchema),
    }),
  });

export type CommuneFigure = z.infer<typeof communeFigureSchema>;
export type IndicatorMap = z.infer<typeof indicatorMapSchema>;
export type IndicatorBreaks = Pick<IndicatorMap, 'breaks' | 'differenceBreaks'>;

/**
 * @param column of the indicator, in catalogue order
 * @param region code of the only région wanted; all of France without it
 */
export function indicatorMap(
  publication: Publication,
  column: number,
  breaks: IndicatorBreaks,
  region?: string,
): IndicatorMap {
  const { catalogue, places, manifest } = publication;
  const indicator = catalogue.indicators[column]!;
  return {
    indicator: indicator.id,
    label: indicator.label,
    unit: unitOf(indicator),
    kind: indicator.kind,
    polarity: indicator.polarity,
    values: places.communes.flatMap((commune, row) =>
      region === undefined || commune.region === region ? [figureAt(publication, row, column)] : [],
    ),
    ...breaks,
    references: referencesOf(publication, indicator),
    ...manifest.periods.indicators[indicator.id]!,
  };
}

/** Over all the communes of France: to be worked out once for an edition and an indicator. */
export function indicatorBreaks(publication: Publication, column: number): IndicatorBreaks {
  const indicator = publication.catalogue.indicators[column]!;
  const figures = publication.places.communes
    .map((_, row) => figureAt(publication, row, column))
    .filter((figure) => typeof figure === 'number');
  if (indicator.kind === 'count') {
    // Communes differ by orders of magnitude: on a plain scale nearly all of them would be in one class.
    const logarithms = figures.map((count) => Math.log1p(count));
    return {
      breaks: limitsOf(logarithms, classCount, (least) => roundCount(Math.expm1(least))),
      differenceBreaks: [],
    };
  }
  const rates = figures.map(toTenths);
  return {
    breaks: limitsOf(rates, classCount, fromTenths),
    differenceBreaks: differenceLimits(rates, referencesOf(publication, indicator).france),
  };
}

function referencesOf(publication: Publication, indicator: Indicator): IndicatorMap['references'] {
  const { regions, departments } = publication.places;
  const { france, region, department } = referenceFigures(
    publication,
    { regions: [...regions.values()], departments: [...departments.values()] },
    measureKey.indicator(indicator.id),
    indicator.kind === 'count' ? (count) => count : fromTenths,
  );
  return { france, regions: region, departments: department };
}

function figureAt({ catalogue, indicators }: Publication, row: number, column: number): CommuneFigure {
  const indicator = catalogue.indicators[column]!;
  const cell = row * indicators.columns + column;
  if (indicators.statuses[cell] === cellStatus.neutralised) return 'neutralised';
  const denominator = indicators.denominators[cell]!;
  const isKnown =
    indicators.statuses[cell] === cellStatus.kept && (indicator.kind === 'count' || denominator > 0);
  return isKnown ? displayedValue(indicator, indicators.numerators[cell]!, denominator) : 'unavailable';
}

/** The least figure of each class but the first, the classes being those whose figures are the closest to each other. */
function limitsOf(figures: readonly number[], classes: number, round: (least: number) => number): number[] {
  const distinct = new Set(figures).size;
  if (distinct < 2) return [];
  const clusters = ckmeans([...figures], Math.min(classes, distinct));
  const limits = clusters.slice(1).map(([least]) => round(least!));
  return [...new Set(limits)];
}

/** Two significant digits: "410", "1 900". */
function roundCount(count: number): number {
  return Number(count.toPrecision(2));
}

/** Near, far and very far from France: the classes of the distances, on either side. */
function differenceLimits(rates: readonly number[], france: Figure): number[] {
  if (france.status !== 'value') return [];
  const reference = toTenths(france.value);
  const limits = limitsOf(
    rates.map((rate) => Math.abs(rate - reference)),
    (classCount + 1) / 2,
    fromTenths,
  );
  return [...limits.toReversed().map((limit) => -limit), ...limits];
}
