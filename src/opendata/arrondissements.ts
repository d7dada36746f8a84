/**
 * Numbers by commune in files that give Paris, Lyon and Marseille twice: as communes, and by arrondissement
 * municipal. The arrondissements are held apart: they stand for a city only where it has no line of its own.
 */
import type { CommuneCodes } from './communes.js';

const isArrondissement = (code: string) => /^(751(0[1-9]|1\d|20)|6938[1-9]|132(0[1-9]|1[0-6]))$/.test(code);

/** A city whose line differs from the sum of its arrondissements. */
export interface CityConflict {
  readonly city: string;
  readonly own: readonly number[];
  readonly summed: readonly number[];
}

/** Adds up numbers by present commune: communes that merged are summed. */
export class CommuneTotals {
  readonly #codes: CommuneCodes;
  readonly #communes = new Map<string, Float64Array>();
  readonly #cities = new Map<string, Float64Array>();

  constructor(codes: CommuneCodes) {
    this.#codes = codes;
  }

  /** False when the code is that of no commune, present or former. */
  add(code: string, numbers: ArrayLike<number>): boolean {
    const commune = this.#codes.resolve(code);
    if (commune === null) return false;
    const totals = isArrondissement(code) ? this.#cities : this.#communes;
    let sums = totals.get(commune);
    if (sums === undefined) totals.set(commune, (sums = new Float64Array(numbers.length)));
    for (let i = 0; i < sums.length; i++) sums[i]! += numbers[i]!;
    return true;
  }

  /** By code of commune, in no order. */
  totals(): Map<string, number[]> {
    return new Map([...this.#cities, ...this.#communes].map(([code, sums]) => [code, [...sums]]));
  }

  /** @param tolerance what rounding may explain */
  conflicts(tolerance: number): CityConflict[] {
    return [...this.#cities].flatMap(([city, summed]) => {
      const own = this.#communes.get(city);
      const differs = own?.some((number, i) => Math.abs(number - summed[i]!) > tolerance);
      return differs ? [{ city, own: [...own!], summed: [...summed] }] : [];
    });
  }
}
