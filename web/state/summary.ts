/** What the banner and the panel say of the communes chosen, from their summaries. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { groupBy } from '../../src/domain/group-by.js';

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

export interface ExistingCpts {
  /** Those that have some of the communes, most of them first. */
  readonly groups: readonly { readonly name: string; readonly codes: readonly string[] }[];
  /** Communes that are in one CPTS at least. */
  readonly members: number;
  /** Communes of which nothing says whether they are in a CPTS. */
  readonly unknown: number;
}

export function existingCptsOf(codes: readonly string[], communes: Communes): ExistingCpts {
  const chosen = codes.flatMap((code) => communes.get(code) ?? []);
  const members = chosen.flatMap(({ code, cpts }) => (cpts ?? []).map((name) => ({ code, name })));
  const groups = [...groupBy(members, ({ name }) => name)].map(([name, some]) => ({
    name,
    codes: some.map(({ code }) => code),
  }));
  return {
    groups: groups.sort((a, b) => b.codes.length - a.codes.length),
    members: new Set(members.map(({ code }) => code)).size,
    unknown: chosen.filter(({ cpts }) => cpts === null).length,
  };
}
