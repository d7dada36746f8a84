/** Gathers the establishments of one file, whatever its layout, and notes what cannot be used. */
import type { Catalogue } from '../../../domain/catalogue.js';
import { departmentOfCommune } from '../../../domain/commune-code.js';
import type { Establishment } from '../../../domain/establishment.js';
import { createCommuneCodes, type CommuneCodes } from '../../communes.js';
import type { FindingLog, FindingReason } from '../../findings.js';
import type { Position } from '../../positions.js';
import type { ReadingContext } from '../../reader.js';
import { isInside } from './territories.js';

/** An establishment as a file gives it; texts that it does not give are empty. */
export interface EstablishmentRow {
  readonly id: string;
  readonly shortName: string;
  readonly longName: string;
  /** Three digits. */
  readonly category: string;
  readonly categoryLabel: string;
  /** Code of a commune, present or not. */
  readonly commune: string;
  readonly street: string;
  /** Post code and town. */
  readonly town: string;
}

type FinessCategory = Catalogue['finessCategories'][number];

export class EstablishmentCollector {
  /** Rows that describe an establishment, used or not. */
  rows = 0;
  /** Rows of a category that the catalogue does not list. */
  otherCategories = 0;

  readonly #file: string;
  readonly #log: FindingLog;
  readonly #communes: CommuneCodes;
  readonly #categories: ReadonlyMap<string, FinessCategory>;
  readonly #found = new Map<string, { establishment: Establishment; line: number | null }>();

  constructor(file: string, { cog, catalogue }: ReadingContext, log: FindingLog) {
    this.#file = file;
    this.#log = log;
    this.#communes = createCommuneCodes(cog);
    this.#categories = new Map(catalogue.finessCategories.map((entry) => [entry.category, entry]));
  }

  note(reason: FindingReason, line: number | null, value: string): void {
    this.#log.add(reason, this.#file, line, value);
  }

  /** @returns whether the establishment is kept, so that a position is of use */
  add(row: EstablishmentRow, line: number | null): boolean {
    this.rows += 1;
    const id = repairNumber(row.id);
    if (!/^[0-9A-Z]{9}$/.test(id) || !/^\d{3}$/.test(row.category)) {
      this.note('malformed-row', line, `${row.id} ${row.category} ${row.shortName}`);
      return false;
    }
    const category = this.#categories.get(row.category);
    if (category === undefined) {
      this.otherCategories += 1;
      return false;
    }
    if (this.#found.has(id)) {
      this.note('duplicate-key', line, id);
      return false;
    }
    const commune = this.#communes.resolve(row.commune);
    if (commune === null) {
      this.note('unknown-commune', line, `${row.commune} ${row.town} (${id})`);
      return false;
    }
    this.#found.set(id, { establishment: describe(id, row, category, commune), line });
    return true;
  }

  /** Département of an establishment that is kept; null for any other. */
  departmentOf(id: string): string | null {
    const found = this.#found.get(repairNumber(id));
    return found === undefined ? null : departmentOfCommune(found.establishment.commune);
  }

  /** Gives its position to an establishment that is kept; one outside of its own territory is refused. */
  place(id: string, position: Position, line: number | null): void {
    const { establishment } = this.#found.get(repairNumber(id))!;
    if (!isInside(departmentOfCommune(establishment.commune), position)) {
      this.note('outside-france', line, `${position.map(roundDegrees).join(', ')} (${establishment.id})`);
      return;
    }
    establishment.position = [roundDegrees(position[0]), roundDegrees(position[1])];
  }

  /** Once the whole file is read. */
  finish(): Establishment[] {
    const found = [...this.#found.values()];
    for (const { establishment, line } of found) {
      if (establishment.position === null) this.note('missing-position', line, establishment.id);
    }
    return found.map(({ establishment }) => establishment);
  }
}

/** Spreadsheets drop the first zero of the numbers of Ain to Ariège. */
function repairNumber(id: string): string {
  return id.length === 8 ? `0${id}` : id.toUpperCase();
}

function describe(
  id: string,
  row: EstablishmentRow,
  { label, type }: FinessCategory,
  commune: string,
): Establishment {
  const address = [tidy(row.street), tidy(row.town)].filter((part) => part !== '').join(', ');
  return {
    id,
    name: chooseName(tidy(row.shortName), tidy(row.longName)) || id,
    type,
    category: row.categoryLabel || label,
    commune,
    address: address || null,
    position: null,
  };
}

/**
 * The short name is cut at 38 characters and abbreviated; the long one spells it out, but for a few that say
 * less. Capitals stay: nothing tells an acronym or a name from a word.
 */
function chooseName(short: string, long: string): string {
  return long.length > short.length ? long : short;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/"{2,}/g, '"').trim();
}

/** To about a metre. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
