/** Random histories of communes: lists of changes as INSEE writes them, and the land that each code truly had each year. */
import fc from 'fast-check';
import type { CodeChange } from '../../src/domain/code-changes.js';
import type { CarryingPlaces } from '../../src/domain/carry-codes.js';

export interface RandomHistory {
  readonly places: CarryingPlaces;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Plots of land by code, by year. */
  readonly truth: ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<string>>>;
}

const communes = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const firstYear = 2015;

interface Move {
  readonly kind: 'merge' | 'restore' | 'part' | 'renumber';
  readonly picks: readonly number[];
  readonly vanishes: boolean;
}

const arbitraryMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('merge', 'merge', 'restore', 'restore', 'part', 'renumber'),
  picks: fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }),
  vanishes: fc.boolean(),
});

export const arbitraryHistory: fc.Arbitrary<RandomHistory> = fc
  .array(fc.array(arbitraryMove, { maxLength: 3 }), { minLength: 1, maxLength: 7 })
  .map((years) => {
    const world = new World();
    for (const moves of years) world.live(moves);
    return world.history();
  });

/** Each commune has its core and a hidden part, which may one day be a commune of its own. */
class World {
  #year = firstYear;
  #land = new Map(communes.map((code) => [code, new Set([code, `${code} hidden`])]));
  readonly #truth = new Map([[firstYear, copyOf(this.#land)]]);
  readonly #lastLand = new Map<string, Set<string>>();
  readonly #changes: CodeChange[] = [];
  readonly #touched = new Set<string>();

  live(moves: readonly Move[]): void {
    this.#year += 1;
    this.#touched.clear();
    for (const move of moves) this.#apply(move);
    this.#truth.set(this.#year, copyOf(this.#land));
  }

  history(): RandomHistory {
    const codes = [...this.#land.keys()].sort();
    const places: CarryingPlaces = {
      communes: codes.map((code) => ({ code, name: `Commune ${code}` })),
      indexByCode: new Map(codes.map((code, index) => [code, index])),
      formerByCode: new Map(),
      codeChanges: this.#changes,
    };
    return { places, firstYear, lastYear: this.#year, truth: this.#truth };
  }

  #apply({ kind, picks, vanishes }: Move): void {
    const free = [...this.#land.keys()].filter((code) => !this.#touched.has(code)).sort();
    if (free.length === 0) return;
    const [first, second, third, fourth] = picks as [number, number, number, number];
    const code = free[first % free.length]!;
    if (kind === 'merge') {
      const others = [free[second % free.length]!, free[third % free.length]!];
      this.#merge(
        code,
        [...new Set(others)].filter((other) => other !== code),
      );
    } else if (kind === 'restore') this.#restore(code, third, vanishes);
    else if (kind === 'part') this.#divide(code);
    else this.#renumber(code, fourth);
  }

  #merge(into: string, others: readonly string[]): void {
    if (others.length === 0) return;
    for (const code of [into, ...others]) this.#add(code, into, 'merger', 1);
    for (const code of others) {
      for (const plot of this.#land.get(code)!) this.#land.get(into)!.add(plot);
      this.#end(code);
    }
  }

  /** A commune that was merged is one again, with the land that it had. */
  #restore(code: string, pick: number, vanishes: boolean): void {
    const land = this.#land.get(code)!;
    const lost = [...this.#lastLand].filter(
      ([other, plots]) =>
        !this.#land.has(other) &&
        !this.#touched.has(other) &&
        plots.size < land.size &&
        [...plots].every((plot) => land.has(plot)),
    );
    if (lost.length === 0) return;
    const [restored, plots] = lost[pick % lost.length]!;
    const rest = new Set([...land].filter((plot) => !plots.has(plot)));
    const heir = vanishes ? `${code}${this.#year}` : code;
    this.#add(code, heir, 'split', 0.7);
    this.#add(code, restored, 'split', 0.3);
    if (vanishes) this.#end(code);
    this.#land.set(heir, rest);
    this.#land.set(restored, new Set(plots));
  }

  /** The hidden part of a commune comes to light. */
  #divide(code: string): void {
    const part = `${code} hidden`;
    const land = this.#land.get(code)!;
    if (!land.has(part) || !land.has(code) || this.#land.has(part) || this.#lastLand.has(part)) return;
    this.#add(code, code, 'split', 0.5);
    this.#add(code, part, 'split', 0.5);
    land.delete(part);
    this.#land.set(part, new Set([part]));
  }

  /** To a code never used, or to one given up before. */
  #renumber(code: string, pick: number): void {
    const given = [...this.#lastLand.keys()].filter(
      (other) => !this.#land.has(other) && !this.#touched.has(other),
    );
    const choices = [`${code}r${this.#year}`, ...given];
    const next = choices[pick % choices.length]!;
    const land = this.#land.get(code)!;
    this.#add(code, next, 'renumbering', 1);
    this.#end(code);
    this.#land.set(next, land);
  }

  #add(before: string, after: string, kind: CodeChange['kind'], share: number): void {
    this.#changes.push({ cog: this.#year, before, after, kind, share });
    this.#touched.add(before).add(after);
  }

  #end(code: string): void {
    this.#lastLand.set(code, new Set(this.#land.get(code)));
    this.#land.delete(code);
  }
}

function copyOf(land: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  return new Map([...land].map(([code, plots]) => [code, new Set(plots)]));
}
