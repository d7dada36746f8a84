/** The count matrix under construction, by indicator id. */
import type { CountMatrix } from '../disclosure/counts.js';
import type { DrawContext } from './context.js';

/** One indicator, all communes. */
export interface CountColumn {
  readonly numerator: (row: number) => number;
  readonly denominator: (row: number) => number;
  /** Fills a cell, which makes it available. The denominator of a count is 0. */
  readonly set: (row: number, numerator: number, denominator: number) => void;
}

export interface CountTable {
  readonly matrix: CountMatrix;
  /** @throws Error when the catalogue does not have the indicator */
  readonly column: (id: string) => CountColumn;
}

/** A table where nothing is available yet. */
export function createCountTable({ catalogue, communes }: DrawContext): CountTable {
  const columns = catalogue.indicators.length;
  const columnById = new Map(catalogue.indicators.map(({ id }, column) => [id, column]));
  const numerators = new Float64Array(communes.length * columns);
  const denominators = new Float64Array(communes.length * columns);
  const available = new Uint8Array(communes.length * columns);
  return {
    matrix: { columns, numerators, denominators, available },
    column(id) {
      const offset = columnById.get(id);
      if (offset === undefined) throw new Error(`the catalogue does not have the indicator ${id}`);
      return {
        numerator: (row) => numerators[row * columns + offset]!,
        denominator: (row) => denominators[row * columns + offset]!,
        set(row, numerator, denominator) {
          const cell = row * columns + offset;
          numerators[cell] = numerator;
          denominators[cell] = denominator;
          available[cell] = 1;
        },
      };
    },
  };
}
