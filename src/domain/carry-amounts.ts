/** Carries an amount of each commune, such as its inhabitants, to the communes of a later geographic code. */
import { createCarrier, type CarryingPlaces } from './carry-codes.js';
import { groupBy } from './group-by.js';

export interface CarriedAmounts {
  /** By code of the later year; null where a commune is made of one whose amount is unknown. */
  readonly amounts: ReadonlyMap<string, number | null>;
  /** Codes whose amount had to be shared out over several communes: what these have is an estimate. */
  readonly shared: readonly string[];
  /** Codes of no commune, left out. */
  readonly unknown: readonly string[];
}

/**
 * Mergers add up. What a split divided is shared out as the list of changes says, in whole numbers
 * that add up to the amount; a commune restored after the year `from` gets its own amount back.
 *
 * @param amounts whole numbers by code of the year `from`, null where unknown
 */
export function carryAmounts(
  places: CarryingPlaces,
  amounts: ReadonlyMap<string, number | null>,
  from: number,
  to: number,
): CarriedAmounts {
  const locate = createCarrier(places, from, to);
  const weigh = createWeights(places, from, to);
  const carried = new Map<string, number | null>();
  const add = (code: string, amount: number | null) => {
    const sum = carried.get(code);
    carried.set(code, sum === null || amount === null ? null : (sum ?? 0) + amount);
  };
  const shared: string[] = [];
  const unknown: string[] = [];
  for (const [code, amount] of amounts) {
    const targets = locate(code)?.targets ?? [];
    if (targets.length === 0) unknown.push(code);
    if (targets.length > 1) shared.push(code);
    const parts = amount === null ? null : shareOut(amount, weigh(code, targets));
    targets.forEach((target, rank) => add(target, parts === null ? null : parts[rank]!));
  }
  return { amounts: carried, shared, unknown };
}

/** Share of a code of the year `from` that each of its targets has, followed from change to change. */
function createWeights(
  { codeChanges }: CarryingPlaces,
  from: number,
  to: number,
): (code: string, targets: readonly string[]) => number[] {
  const between = codeChanges.filter(({ cog }) => cog > from && cog <= to);
  const years = [...groupBy(between, ({ cog }) => cog)]
    .sort(([a], [b]) => a - b)
    .map(([, rows]) => groupBy(rows, ({ before }) => before));
  return (code, targets) => {
    if (targets.length === 1) return [1];
    let shares = new Map([[code, 1]]);
    for (const steps of years) {
      const next = new Map<string, number>();
      for (const [before, part] of shares) {
        for (const { after, share } of steps.get(before) ?? [{ after: before, share: 1 }]) {
          next.set(after, (next.get(after) ?? 0) + part * share);
        }
      }
      shares = next;
    }
    return targets.map((target) => shares.get(target) ?? 0);
  };
}

/** Whole parts in proportion to the weights, that add up to the amount: the largest remainders get what is left. */
function shareOut(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total > 0 ? (amount * weight) / total : amount / weights.length));
  const parts = exact.map(Math.floor);
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = [...exact.keys()].sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!));
  for (const rank of byRemainder.slice(0, left)) parts[rank]! += 1;
  return parts;
}
