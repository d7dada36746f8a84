/**
 * What makes two territories alike: how many people live there, how densely, how old they are and how
 * many have little money. The reasons are in docs/decisions/0014-territoires-semblables.md.
 */
import { sumIndicators, type IndicatorSums } from '../aggregation.js';
import { coverageOf } from '../coverage.js';
import { missingFigure, value, type Figure } from '../figure.js';
import { cellStatus, type IndicatorMatrix, type Publication } from '../publication.js';
import { fromTenths, rateInTenths } from '../rounding.js';

export const dimensions = ['population', 'density', 'aged-60-plus', 'css'] as const;
export type Dimension = (typeof dimensions)[number];

/** Each in its unit, not rounded: inhabitants, inhabitants per km², % of the inhabitants, % of the people of 17 and over. */
export type Profile = Readonly<Record<Dimension, Figure>>;

/** The census bands end at 59, 74 and 89: 65 is none of their limits. */
const oldFrom = 60;
/** Share of the people covered by the complémentaire santé solidaire, kept for households of small means. */
export const deprivationIndicator = 'consumers-17-plus-with-css';

/** What a list of communes adds up to. */
export interface TerritorySums {
  readonly rows: Int32Array;
  readonly population: number;
  readonly indicators: IndicatorSums;
}

/** @param rows of the communes, in the order of the matrices */
export function sumTerritory({ indicators, places }: Publication, rows: Int32Array): TerritorySums {
  return {
    rows,
    population: rows.reduce((sum, row) => sum + places.populations[row]!, 0),
    indicators: sumIndicators(indicators, places.populations, rows),
  };
}

/** @param areas km² of each commune by row, 0 where unknown */
export function profileOf(publication: Publication, areas: Float64Array, sums: TerritorySums): Profile {
  const column = publication.catalogue.indicators.findIndex(({ id }) => id === deprivationIndicator);
  return {
    population: sums.population > 0 ? value(sums.population) : missingFigure('unavailable'),
    density: densityOf(publication, areas, sums),
    'aged-60-plus': shareOfOld(publication, sums),
    css: column < 0 ? missingFigure('unavailable') : shareOf(publication, sums, column, exactShare),
  };
}

/** Rounded as it is shown: whole people, tenths for the rest. */
export function displayedProfile(profile: Profile): Profile {
  const shown = (figure: Figure): Figure =>
    figure.status === 'value' ? value(Math.round(10 * figure.value) / 10) : figure;
  return {
    population: profile.population,
    density: shown(profile.density),
    'aged-60-plus': shown(profile['aged-60-plus']),
    css: shown(profile.css),
  };
}

/** A rate as the report shows it; missing when the communes kept hold less than half of the inhabitants. */
export function displayedRate(publication: Publication, sums: TerritorySums, column: number): Figure {
  return shareOf(publication, sums, column, (numerator, denominator) =>
    fromTenths(rateInTenths(numerator, denominator)),
  );
}

function exactShare(numerator: number, denominator: number): number {
  return (100 * numerator) / denominator;
}

function shareOf(
  { indicators }: Publication,
  { rows, population, indicators: sums }: TerritorySums,
  column: number,
  divide: (numerator: number, denominator: number) => number,
): Figure {
  const denominator = sums.denominators[column]!;
  const kept = { population: sums.population[column]!, communes: sums.communes[column]! };
  const isKnown = kept.communes > 0 && denominator > 0;
  return isKnown && isEnough(kept, { population, communes: rows.length })
    ? value(divide(sums.numerators[column]!, denominator))
    : missingFigure(whyMissing(indicators, rows, column));
}

function whyMissing(matrix: IndicatorMatrix, rows: Int32Array, column: number) {
  const isNeutralised = (row: number) =>
    matrix.statuses[row * matrix.columns + column] === cellStatus.neutralised;
  return rows.some(isNeutralised) ? 'neutralised' : 'unavailable';
}

type Part = Parameters<typeof coverageOf>[0];

/** Half of the inhabitants at least, as for any comparison. */
function isEnough(part: Part, whole: Part): boolean {
  return coverageOf(part, whole).level !== 'insufficient';
}

/** Over the communes whose area is known. */
function densityOf({ places }: Publication, areas: Float64Array, sums: TerritorySums): Figure {
  const located = sums.rows.filter((row) => areas[row]! > 0);
  const part = {
    communes: located.length,
    population: located.reduce((sum, row) => sum + places.populations[row]!, 0),
  };
  if (part.population === 0 || !isEnough(part, wholeOf(sums))) return missingFigure('unavailable');
  return value(part.population / located.reduce((sum, row) => sum + areas[row]!, 0));
}

/** Over the communes whose ages are known. */
function shareOfOld({ ages, catalogue, places }: Publication, sums: TerritorySums): Figure {
  const part = { communes: 0, population: 0 };
  let old = 0;
  let all = 0;
  for (const row of sums.rows) {
    const counts = ages.counts.subarray(row * ages.columns, (row + 1) * ages.columns);
    if (counts.some((count) => count < 0)) continue;
    part.communes += 1;
    part.population += places.populations[row]!;
    counts.forEach((count, band) => {
      all += count;
      if (catalogue.ageBands[band]!.from >= oldFrom) old += count;
    });
  }
  if (all === 0 || !isEnough(part, wholeOf(sums))) return missingFigure('unavailable');
  return value((100 * old) / all);
}

function wholeOf({ rows, population }: TerritorySums): Part {
  return { communes: rows.length, population };
}
