/** Inhabitants of each commune by age band, as the files of the census add up to them. */
import { CommuneTotals } from '../../arrondissements.js';
import type { CommuneCodes } from '../../communes.js';
import type { FindingLog } from '../../findings.js';

export interface CommuneAges {
  /** Year of the census. */
  readonly census: number;
  /** By present commune, in the order of the bands of the catalogue. The census gives decimals: these are rounded. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
  /** Lines used. */
  readonly rowCount: number;
}

export interface AgeBand {
  readonly from: number;
  /** Last age; null for the open band. */
  readonly to: number | null;
}

/** People that rounding may add or take away in a band of a city with twenty arrondissements. */
const tolerance = 1;

/** Collects the lines of a file, then closes it: null where none could be used. */
export class CommuneAgeTable {
  readonly #totals: CommuneTotals;
  #rowCount = 0;

  constructor(codes: CommuneCodes) {
    this.#totals = new CommuneTotals(codes);
  }

  /** False when the code is that of no commune. */
  add(code: string, numbers: readonly number[]): boolean {
    const isKnown = this.#totals.add(code, numbers);
    if (isKnown) this.#rowCount += 1;
    return isKnown;
  }

  close(census: number, file: string, log: FindingLog): CommuneAges | null {
    if (this.#rowCount === 0) {
      log.add('no-rows', file, null, '');
      return null;
    }
    for (const { city, own, summed } of this.#totals.conflicts(tolerance)) {
      const value = `${city} : ${total(own)} habitants, arrondissements : ${total(summed)}`;
      log.add('conflicting-value', file, null, value);
    }
    const counts = [...this.#totals.totals()].map(([code, sums]) => [code, sums.map(Math.round)] as const);
    return { census, counts: new Map(counts), rowCount: this.#rowCount };
  }
}

function total(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0));
}
