/** Sums over the communes of a territory, on the typed arrays of a publication. */
import { cellStatus, type IndicatorMatrix } from './publication.js';

/** One entry per indicator, in catalogue order, over the communes whose cell is kept. */
export interface IndicatorSums {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Inhabitants of the communes kept. */
  readonly population: Float64Array;
  /** Number of communes kept. */
  readonly communes: Int32Array;
}

/**
 * Sums every indicator over the territory; a commune that is not kept counts on neither side.
 *
 * @param populations inhabitants by row, 0 where unknown
 */
export function sumIndicators(
  matrix: IndicatorMatrix,
  populations: Float64Array,
  rows: Int32Array,
): IndicatorSums {
  const { columns, numerators, denominators, statuses } = matrix;
  const sums = {
    numerators: new Float64Array(columns),
    denominators: new Float64Array(columns),
    population: new Float64Array(columns),
    communes: new Int32Array(columns),
  };
  for (const row of rows) {
    const population = populations[row]!;
    const start = row * columns;
    for (let column = 0; column < columns; column++) {
      const cell = start + column;
      if (statuses[cell] !== cellStatus.kept) continue;
      sums.numerators[column]! += numerators[cell]!;
      sums.denominators[column]! += denominators[cell]!;
      sums.population[column]! += population;
      sums.communes[column]! += 1;
    }
  }
  return sums;
}

/** The rows, in the order given, whose cell of this indicator has the status. */
export function rowsWithStatus(
  matrix: IndicatorMatrix,
  rows: Int32Array,
  column: number,
  status: (typeof cellStatus)[keyof typeof cellStatus],
): number[] {
  const found: number[] = [];
  for (const row of rows) {
    if (matrix.statuses[row * matrix.columns + column] === status) found.push(row);
  }
  return found;
}

/** Sum of one column of a row-major matrix over the territory. */
export function sumColumn(
  values: Int32Array | Float64Array,
  columns: number,
  column: number,
  rows: Int32Array,
): number {
  let sum = 0;
  for (const row of rows) sum += values[row * columns + column]!;
  return sum;
}
