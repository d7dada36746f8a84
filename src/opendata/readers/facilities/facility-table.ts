/**
 * The sheets of the workbook of facilities: some lines of title, one of labels, one of names of variables
 * (`CODGEO`, `LIBGEO`… `NB_D101`…), then a row a commune or arrondissement.
 */
import { CommuneTotals } from '../../arrondissements.js';
import { repairCommuneCode, type CommuneCodes } from '../../communes.js';
import { parseCount } from '../../delimited.js';
import type { FindingLog, FindingReason } from '../../findings.js';
import type { WorkbookRow } from '../../workbook.js';

export interface FacilityType {
  /** Code of the type in the BPE, such as `D307`. */
  readonly code: string;
  readonly label: string;
}

export interface Facilities {
  readonly types: readonly FacilityType[];
  /** Number of facilities of each type by present commune; communes that merged are added up. */
  readonly byCommune: ReadonlyMap<string, readonly number[]>;
}

/** Positions in the rows of a sheet. */
interface Columns {
  readonly code: number;
  /** In the order of the types. */
  readonly counts: readonly number[];
}

const codeVariable = 'CODGEO';
const nameVariable = 'LIBGEO';
const countPrefix = 'NB_';

export class FacilityTable {
  /** Lines used. */
  rowCount = 0;
  readonly #file: string;
  readonly #log: FindingLog;
  readonly #totals: CommuneTotals;
  readonly #seen = new Set<string>();
  readonly #columns = new Map<string, Columns>();
  #types: readonly FacilityType[] = [];
  #lineAbove: readonly string[] = [];

  constructor(file: string, codes: CommuneCodes, log: FindingLog) {
    this.#file = file;
    this.#log = log;
    this.#totals = new CommuneTotals(codes);
  }

  add({ sheet, line, cells }: WorkbookRow): void {
    const columns = this.#columns.get(sheet);
    if (columns !== undefined) this.#addCounts(cells, columns, line);
    else if (cells.includes(nameVariable)) this.#columns.set(sheet, this.#readVariables(cells, line));
    this.#lineAbove = cells;
  }

  /** What shows once every sheet is read. */
  check(): void {
    if (this.#columns.size === 0)
      this.#report('missing-column', null, [codeVariable, nameVariable].join(', '));
    if (this.rowCount === 0) this.#report('no-rows', null, '');
    for (const { city, own, summed } of this.#totals.conflicts(0)) {
      for (const [i, { label }] of this.#types.entries()) {
        if (own[i] === summed[i]) continue;
        this.#report(
          'conflicting-value',
          null,
          `${label}, ${city} : ${own[i]!}, arrondissements : ${summed[i]!}`,
        );
      }
    }
  }

  facilities(): Facilities {
    return { types: this.#types, byCommune: this.#totals.totals() };
  }

  /** The first sheet says which types there are. */
  #readVariables(cells: readonly string[], line: number): Columns {
    if (this.#types.length === 0) {
      this.#types = cells.flatMap((variable, i) =>
        variable.startsWith(countPrefix)
          ? [{ code: variable.slice(countPrefix.length), label: this.#lineAbove[i] ?? variable }]
          : [],
      );
    }
    const find = (variable: string) => {
      const position = cells.indexOf(variable);
      if (position < 0) this.#report('missing-column', line, variable);
      return position;
    };
    return { code: find(codeVariable), counts: this.#types.map(({ code }) => find(`${countPrefix}${code}`)) };
  }

  #addCounts(cells: readonly string[], columns: Columns, line: number): void {
    const code = repairCommuneCode(cells[columns.code] ?? '');
    const texts = columns.counts.map((position) => cells[position] ?? '');
    const counts = texts.map(parseCount);
    const wrong = counts.indexOf(null);
    if (wrong >= 0) {
      const value = `${code}, ${this.#types[wrong]!.label} : ${texts[wrong]!}`;
      this.#report(texts[wrong] === '' ? 'missing-value' : 'impossible-value', line, value);
    } else if (this.#seen.has(code)) this.#report('duplicate-key', line, code);
    else if (!this.#totals.add(code, counts as number[])) this.#report('unknown-commune', line, code);
    else {
      this.#seen.add(code);
      this.rowCount += 1;
    }
  }

  #report(reason: FindingReason, line: number | null, value: string): void {
    this.#log.add(reason, this.#file, line, value);
  }
}
