/**
 * What territories are compared with: the printed references where there are, else the sums of the draw over all
 * people of each département, of each région and of France.
 */
import {
  levelKey,
  measureKey,
  type ActivityMatrix,
  type AgeMatrix,
  type References,
} from '../domain/publication.js';
import { divideToNearest, rateInTenths } from '../domain/rounding.js';
import type { CountMatrix } from '../disclosure/counts.js';
import type { DrawContext } from './context.js';
import type { TargetReferences } from './target-figures.js';

interface DrawnCounts {
  readonly indicators: CountMatrix;
  readonly activity: ActivityMatrix;
  readonly ages: AgeMatrix;
}

export function computeReferences(context: DrawContext, counts: DrawnCounts): References {
  const references = new Map<string, Map<string, number>>();
  for (const [key, rows] of rowsByArea(context)) references.set(key, areaMeasures(context, counts, rows));
  setPrintedReferences(context, references);
  return references;
}

/** Rows that claims cover, by key of their département, of their région and of France. */
function rowsByArea({ communes, covered }: DrawContext): Map<string, number[]> {
  const areas = new Map<string, number[]>();
  communes.forEach(({ department, region }, row) => {
    if (!covered[row]) return;
    for (const key of [levelKey.france, levelKey.region(region), levelKey.department(department)]) {
      const rows = areas.get(key);
      if (rows) rows.push(row);
      else areas.set(key, [row]);
    }
  });
  return areas;
}

function areaMeasures(
  { catalogue }: DrawContext,
  { indicators, activity, ages }: DrawnCounts,
  rows: readonly number[],
): Map<string, number> {
  const measures = new Map<string, number>();
  const numerators = sumColumns(indicators.numerators, indicators.columns, rows);
  const denominators = sumColumns(indicators.denominators, indicators.columns, rows);
  catalogue.indicators.forEach(({ id, kind }, column) => {
    const [numerator, denominator] = [numerators[column]!, denominators[column]!];
    if (kind === 'count') measures.set(measureKey.indicator(id), numerator);
    else if (denominator > 0) measures.set(measureKey.indicator(id), rateInTenths(numerator, denominator));
  });

  const inhabitants = sumColumns(ages.counts, ages.columns, rows);
  const everyone = inhabitants.reduce((sum, count) => sum + count, 0);
  catalogue.ageBands.forEach(({ id }, column) => {
    measures.set(measureKey.ageBand(id), rateInTenths(inhabitants[column]!, everyone));
  });

  const professionals = sumColumns(activity.professionals, activity.columns, rows);
  const patients = sumColumns(activity.patients, activity.columns, rows);
  const acts = sumColumns(activity.acts, activity.actColumns, rows);
  let actColumn = 0;
  catalogue.activityFamilies.forEach((family, column) => {
    const average = (key: string, sum: number) => {
      if (professionals[column]! > 0) measures.set(key, divideToNearest(sum, professionals[column]!));
    };
    average(measureKey.patientsPerProfessional(family.id), patients[column]!);
    for (const act of family.actKeys) {
      average(measureKey.actsPerProfessional(family.id, act.id), acts[actColumn]!);
      actColumn += 1;
    }
  });
  return measures;
}

function sumColumns(
  values: Float64Array | Int32Array,
  columns: number,
  rows: readonly number[],
): Float64Array {
  const sums = new Float64Array(columns);
  for (const row of rows) {
    const start = row * columns;
    for (let column = 0; column < columns; column++) sums[column]! += values[start + column]!;
  }
  return sums;
}

function setPrintedReferences({ targets }: DrawContext, references: Map<string, Map<string, number>>): void {
  const set = (measure: string, printed: TargetReferences) => {
    references.get(levelKey.department(targets.department))!.set(measure, printed.department);
    references.get(levelKey.region(targets.region))!.set(measure, printed.region);
    references.get(levelKey.france)!.set(measure, printed.france);
  };
  for (const [id, indicator] of Object.entries(targets.indicators)) {
    set(measureKey.indicator(id), indicator.references);
  }
  for (const [family, average] of Object.entries(targets.patientsPerProfessional)) {
    set(measureKey.patientsPerProfessional(family), average.references);
  }
}
