/** The dates of the decrees of a zoning: each ARS revises its own, so a national file has several. */
import { z } from 'zod';
import { formatDate } from '../../../domain/period.js';
import type { FindingLog } from '../../findings.js';

const isoDate = z.iso.date();

export class DecreeDates {
  readonly #log: FindingLog;
  #latest: string | null = null;

  constructor(log: FindingLog) {
    this.#log = log;
  }

  /** @param text dd/mm/yyyy, or empty */
  add(file: string, line: number, text: string): void {
    if (text === '') return;
    const date = isoDate.safeParse(text.split('/').toReversed().join('-'));
    if (!date.success) this.#log.add('impossible-value', file, line, text);
    else if (this.#latest === null || date.data > this.#latest) this.#latest = date.data;
  }

  /** Null when no line has a date. */
  describe(): string | null {
    return this.#latest === null ? null : `arrêtés jusqu’au ${formatDate(this.#latest)}`;
  }
}
