/** What the banner and the panel say of the communes chosen: sums over their summaries. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';

export interface SelectionSummary {
  readonly population: number;
  /** Communes without a population, left out of the sum. */
  readonly withoutPopulation: number;
  readonly professionals: number;
  readonly structures: number;
  readonly coordinatedStructures: number;
}

export type Communes = ReadonlyMap<string, CommuneSummary>;

/** Codes that are not communes of the edition count for nothing. */
export function summariseSelection(codes: readonly string[], communes: Communes): SelectionSummary {
  const chosen = codes.flatMap((code) => communes.get(code) ?? []);
  const sum = (measure: (commune: CommuneSummary) => number) =>
    chosen.reduce((total, commune) => total + measure(commune), 0);
  return {
    population: sum((commune) => commune.population ?? 0),
    withoutPopulation: chosen.filter((commune) => commune.population === null).length,
    professionals: sum((commune) => commune.professionals),
    structures: sum((commune) => commune.structures),
    coordinatedStructures: sum((commune) => commune.coordinatedStructures),
  };
}
