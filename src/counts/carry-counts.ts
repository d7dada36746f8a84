/**
 * Counts by the communes of an older official geographic code to counts by those of today: merged communes add
 * up, renumbered ones change code. What a commune that was split had cannot be shared out between its parts:
 * their indicators become unavailable, their ages unknown, and the rest is left out.
 */
import type { CountMatrix } from '../disclosure/counts.js';
import type {
  ActivityMatrix,
  AgeMatrix,
  ProfessionalMatrix,
  StructureMatrix,
} from '../domain/publication.js';
import type { Carriage } from './commune-carriage.js';

/** Every matrix of a folder, on the same communes. */
export interface CommuneCounts {
  readonly indicators: CountMatrix;
  readonly consumers: Int32Array;
  readonly professionals: ProfessionalMatrix;
  readonly activity: ActivityMatrix;
  readonly structures: StructureMatrix;
  readonly ages: AgeMatrix;
}

export function carryCounts(counts: CommuneCounts, carriage: Carriage): CommuneCounts {
  const { professionals, activity, structures } = counts;
  const int32 = (values: Int32Array, width: number) => addUp(values, width, carriage, Int32Array);
  const float64 = (values: Float64Array, width: number) => addUp(values, width, carriage, Float64Array);
  return {
    indicators: carryIndicators(counts.indicators, carriage),
    consumers: int32(counts.consumers, 1),
    professionals: { ...professionals, counts: int32(professionals.counts, 3 * professionals.columns) },
    activity: {
      ...activity,
      professionals: int32(activity.professionals, activity.columns),
      patients: float64(activity.patients, activity.columns),
      acts: float64(activity.acts, activity.actColumns),
    },
    structures: { ...structures, counts: int32(structures.counts, structures.columns) },
    ages: carryAges(counts.ages, carriage),
  };
}

/** Rows of the present communes that have a part of a commune that was split. */
export function splitRows({ targets }: Carriage): Set<number> {
  return new Set(targets.filter((rows) => rows.length > 1).flat());
}

function carryIndicators(matrix: CountMatrix, carriage: Carriage): CountMatrix {
  const { columns } = matrix;
  const available = everyPart(
    (row, column) => matrix.available[row * columns + column] === 1,
    columns,
    carriage,
  );
  const known = (values: Float64Array) => values.map((value, cell) => (available[cell] === 1 ? value : 0));
  return {
    columns,
    numerators: known(addUp(matrix.numerators, columns, carriage, Float64Array)),
    denominators: known(addUp(matrix.denominators, columns, carriage, Float64Array)),
    available,
  };
}

function carryAges({ columns, counts }: AgeMatrix, carriage: Carriage): AgeMatrix {
  const known = everyPart((row, column) => counts[row * columns + column]! >= 0, columns, carriage);
  const sums = addUp(counts, columns, carriage, Int32Array);
  return { columns, counts: sums.map((sum, cell) => (known[cell] === 1 ? sum : -1)) };
}

/** 1 for each present cell all of whose parts have something, none of them being a part of a split. */
function everyPart(
  has: (row: number, column: number) => boolean,
  columns: number,
  carriage: Carriage,
): Uint8Array {
  const cells = new Uint8Array(carriage.presentRows * columns);
  for (const rows of carriage.targets)
    for (const target of rows) cells.fill(1, target * columns, (target + 1) * columns);
  for (const target of splitRows(carriage)) cells.fill(0, target * columns, (target + 1) * columns);
  carriage.targets.forEach((rows, row) => {
    for (const target of rows) {
      for (let column = 0; column < columns; column += 1) {
        if (!has(row, column)) cells[target * columns + column] = 0;
      }
    }
  });
  return cells;
}

/** @param width numbers of a commune */
function addUp<Values extends Int32Array | Float64Array>(
  values: Values,
  width: number,
  { targets, presentRows }: Carriage,
  Made: new (length: number) => Values,
): Values {
  const sums = new Made(presentRows * width);
  targets.forEach((rows, row) => {
    if (rows.length !== 1) return;
    const from = row * width;
    const to = rows[0]! * width;
    for (let offset = 0; offset < width; offset += 1) sums[to + offset]! += values[from + offset]!;
  });
  return sums;
}
