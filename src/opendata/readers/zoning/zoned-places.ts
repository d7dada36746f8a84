/** The zonings that the lines of a file give to communes and to parts of them, settled commune by commune. */
import type { Zoning } from '../../../domain/places.js';
import type { FindingLog } from '../../findings.js';
import { parseZoning } from './parse-zoning.js';

export interface ZonedPlace {
  readonly file: string;
  readonly line: number;
  /** Present commune. */
  readonly code: string;
  /** False for a commune that was merged into it, or an arrondissement. */
  readonly isWhole: boolean;
  /** As the file names it. */
  readonly place: string;
  /** As the file writes it. */
  readonly zoning: string;
}

interface Settled {
  readonly isWhole: boolean;
  /** Null once two lines have contradicted each other. */
  readonly zoning: Zoning | null;
}

export class ZonedPlaces {
  readonly #log: FindingLog;
  readonly #settled = new Map<string, Settled>();
  readonly #seen = new Set<string>();
  rowCount = 0;

  constructor(log: FindingLog) {
    this.#log = log;
  }

  /** What is said of a commune itself wins over what is said of its parts; lines that contradict each other settle nothing. */
  add({ file, line, code, isWhole, place, zoning: text }: ZonedPlace): void {
    const zoning = parseZoning(text);
    const key = `${place} ${text}`;
    if (zoning === null) this.#log.add('impossible-value', file, line, key);
    else if (zoning === 'unavailable') this.#log.add('missing-value', file, line, key);
    else if (this.#seen.has(key)) this.#log.add('duplicate-key', file, line, key);
    else {
      this.#seen.add(key);
      this.rowCount += 1;
      const known = this.#settled.get(code);
      if (known === undefined || (isWhole && !known.isWhole)) this.#settled.set(code, { isWhole, zoning });
      else if (isWhole === known.isWhole && zoning !== known.zoning) {
        this.#log.add('conflicting-value', file, line, key);
        this.#settled.set(code, { isWhole, zoning: null });
      }
    }
  }

  byCommune(): Map<string, Zoning> {
    const zonings = new Map<string, Zoning>();
    for (const [code, { zoning }] of [...this.#settled].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (zoning !== null) zonings.set(code, zoning);
    }
    return zonings;
  }
}
