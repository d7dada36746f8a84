/**
 * The population of a territory is one for every pathology of a year, an age class and a sex. It is not in files
 * that someone added up over pathologies or sexes: their rates are then those of no one.
 */
import type { FindingLog } from '../../findings.js';
import type { PathologyRow } from './pathology-file.js';

export class PopulationCheck {
  readonly #log: FindingLog;
  /** First population said of each group; null once another one was met. */
  readonly #populations = new Map<string, number | null>();

  constructor(log: FindingLog) {
    this.#log = log;
  }

  /** One finding a group. */
  add({ year, level, code, ageFrom, sex, population }: PathologyRow, file: string, line: number): void {
    const key = [level, code, year, ageFrom, sex].join(' ');
    const known = this.#populations.get(key);
    if (known === undefined) this.#populations.set(key, population);
    else if (known !== null && known !== population) {
      this.#populations.set(key, null);
      this.#log.add(
        'conflicting-value',
        file,
        line,
        `population ${code}, ${year} : ${known} ou ${population}`,
      );
    }
  }
}
