/**
 * The same land in two editions whose communes are not the same: a list of one is carried to the other and
 * back until both lists hold the same land, whole communes on each side.
 */
import type { CarriedChange, CarriedCodes } from '../carry-codes.js';

export interface DatedCodes {
  readonly edition: string;
  /** Year of the geographic code. */
  readonly cog: number;
}

/** Carries codes of the geographic code of a year to the communes of an edition. */
export type CarryTo = (codes: readonly string[], cog: number, edition: string) => Promise<CarriedCodes>;

export interface FrozenPerimeter {
  /** Codes on the map of each edition. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** What became of the communes of the first list, from its edition to the other. */
  readonly changes: readonly CarriedChange[];
  /** Communes that the first list did not have, and that had to join it. */
  readonly added: readonly string[];
}

export async function freezePerimeter(
  codes: readonly string[],
  first: DatedCodes,
  second: DatedCodes,
  carry: CarryTo,
): Promise<FrozenPerimeter> {
  if (first.cog === second.cog) return { first: codes, second: codes, changes: [], added: [] };
  let own = codes;
  // The list grows at each turn but the last: at worst, to the whole country.
  for (;;) {
    const there = await carry(own, first.cog, second.edition);
    const back = await carry(there.codes, second.cog, first.edition);
    if (isSameSet(back.codes, own)) {
      const added = own.filter((code) => !codes.includes(code));
      return { first: own, second: there.codes, changes: there.changes, added };
    }
    own = back.codes;
  }
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(a);
  return set.size === new Set(b).size && b.every((code) => set.has(code));
}
