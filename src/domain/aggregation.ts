/** Sums over the communes of a territory, on the typed arrays of a publication. */
import type { CommuneRef } from './places.js';
import { cellStatus, type IndicatorMatrix } from './publication.js';

const { kept, neutralised, unavailable } = cellStatus;

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
      if (statuses[cell] !== kept) continue;
      sums.numerators[column]! += numerators[cell]!;
      sums.denominators[column]! += denominators[cell]!;
      sums.population[column]! += population;
      sums.communes[column]! += 1;
    }
  }
  return sums;
}

/** The communes that do not count for an indicator, and why; in the order of the rows. */
export interface LeftOut {
  readonly neutralised: CommuneRef[];
  readonly unavailable: CommuneRef[];
}

/**
 * One entry per indicator, in catalogue order. Counted first, then filled: over all France the
 * lists hold a million entries, and growing them would take longer than all the sums.
 */
export function communesLeftOut(
  matrix: IndicatorMatrix,
  refs: readonly CommuneRef[],
  { rows, rowsInOrder }: { rows: Int32Array; rowsInOrder: Int32Array },
): LeftOut[] {
  const { columns, statuses } = matrix;
  const sizes = countStatuses(matrix, rowsInOrder);
  const lists = Array.from(sizes, (size, index) => new Array<CommuneRef>(index % 3 === kept ? 0 : size));
  const filled = new Uint32Array(sizes.length);
  for (const row of rows) {
    const ref = refs[row]!;
    const start = row * columns;
    for (let column = 0; column < columns; column++) {
      const status = statuses[start + column]!;
      if (status === kept) continue;
      const list = column * 3 + status;
      lists[list]![filled[list]!++] = ref;
    }
  }
  return Array.from({ length: columns }, (_, column) => ({
    neutralised: lists[column * 3 + neutralised]!,
    unavailable: lists[column * 3 + unavailable]!,
  }));
}

/** Number of communes of each of the three statuses, for each indicator. */
function countStatuses({ columns, statuses }: IndicatorMatrix, rows: Int32Array): Uint32Array {
  const sizes = new Uint32Array(columns * 3);
  for (const row of rows) {
    const start = row * columns;
    for (let column = 0; column < columns; column++) sizes[column * 3 + statuses[start + column]!]! += 1;
  }
  return sizes;
}
