/** Invented figures that show how the method works: the intervals and the coverage are calculated as in a report. */
import { wilsonInterval } from '../../src/domain/interval.js';
import { coverageOf } from '../../src/domain/coverage.js';
import { fromTenths, rateInTenths, toTenths } from '../../src/domain/rounding.js';

/** The same share, in three sizes of territory, against one reference. */
export const reference = 15;

export interface IntervalExample {
  readonly people: number;
  readonly cases: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the reference is outside the interval. */
  readonly differs: boolean;
}

export const intervalExamples: readonly IntervalExample[] = [25, 250, 2500].map((people) => {
  const cases = (people * 12) / 100;
  const bounds = wilsonInterval(cases, people);
  const lower = fromTenths(toTenths(bounds.lower));
  const upper = fromTenths(toTenths(bounds.upper));
  return { people, cases, share: 12, lower, upper, differs: reference < lower || reference > upper };
});

export interface CommuneExample {
  readonly name: string;
  readonly inhabitants: number;
  readonly people: number;
  /** Null where the number is hidden. */
  readonly cases: number | null;
}

/** Four communes of a territory, one of which has fewer cases than the threshold. */
export function hiddenExample(threshold: number): readonly CommuneExample[] {
  return [
    { name: 'A', inhabitants: 12_000, people: 10_000, cases: 12 * threshold },
    { name: 'B', inhabitants: 6_000, people: 5_000, cases: 5 * threshold },
    { name: 'C', inhabitants: 1_500, people: 1_200, cases: threshold + 3 },
    { name: 'D', inhabitants: 500, people: 400, cases: null },
  ];
}

export interface HiddenTotals {
  readonly cases: number;
  readonly people: number;
  readonly rate: number;
  /** Share of the inhabitants who live in the communes kept, in %. */
  readonly coverage: number;
}

export function totalsOf(communes: readonly CommuneExample[]): HiddenTotals {
  const sum = (list: readonly CommuneExample[], of: (commune: CommuneExample) => number) =>
    list.reduce((total, commune) => total + of(commune), 0);
  const kept = communes.filter(({ cases }) => cases !== null);
  const cases = sum(kept, (commune) => commune.cases!);
  const people = sum(kept, (commune) => commune.people);
  const size = (list: readonly CommuneExample[]) => ({
    population: sum(list, (commune) => commune.inhabitants),
    communes: list.length,
  });
  return {
    cases,
    people,
    rate: fromTenths(rateInTenths(cases, people)),
    coverage: coverageOf(size(kept), size(communes)).percent,
  };
}
