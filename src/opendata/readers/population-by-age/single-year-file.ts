/**
 * Census by commune, sex and single year of age (file POP1B): millions of lines, from which any bands are summed.
 */
import { basename } from 'node:path';
import { repairCommuneCode, type CommuneCodes } from '../../communes.js';
import { parseCount, parseDecimal, readNamedRows } from '../../delimited.js';
import type { FindingLog } from '../../findings.js';
import { CommuneAgeTable, type AgeBand, type CommuneAges } from './commune-ages.js';

const columns = { commune: ['CODGEO'], sex: ['SEXE'], age: ['AGED100'], people: ['NB'] } as const;

/** The last age of the file holds those of 100 years and over. */
const lastAge = 100;

/** Null when the file cannot be used, which is a finding. */
export async function readSingleYearFile(
  path: string,
  log: FindingLog,
  codes: CommuneCodes,
  bands: readonly AgeBand[],
): Promise<CommuneAges | null> {
  const file = basename(path);
  const table = new CommuneAgeTable(codes);
  const seen = new SeenAges();
  const bandOfAge = Array.from({ length: lastAge + 1 }, (_, age) =>
    bands.findIndex(({ from, to }) => from <= age && (to === null || age <= to)),
  );
  for await (const { line, cells } of readNamedRows(path, log, columns)) {
    const code = repairCommuneCode(cells.commune);
    const band = bandOfAge[parseCount(cells.age) ?? -1];
    const people = parseDecimal(cells.people);
    const value = `${code}, sexe ${cells.sex}, ${cells.age} ans : ${cells.people}`;
    if (band === undefined || people === null || people < 0) {
      log.add(cells.people === '' ? 'missing-value' : 'impossible-value', file, line, value);
    } else if (band < 0) log.add('unknown-code', file, line, value);
    else if (!seen.add(code, cells.sex, Number(cells.age))) log.add('duplicate-key', file, line, value);
    else {
      const numbers = bands.map((_, i) => (i === band ? people : 0));
      if (!table.add(code, numbers)) log.add('unknown-commune', file, line, value);
    }
  }
  return table.close(Number(/\d{4}(?=\.csv$)/i.exec(file)![0]), file, log);
}

/** Ages already met, a byte each: a set of texts would take a gigabyte. */
class SeenAges {
  readonly #bySexAndCommune = new Map<string, Uint8Array>();

  /** False when it is there already. */
  add(commune: string, sex: string, age: number): boolean {
    const key = `${sex} ${commune}`;
    let ages = this.#bySexAndCommune.get(key);
    if (ages === undefined) this.#bySexAndCommune.set(key, (ages = new Uint8Array(lastAge + 1)));
    if (ages[age] === 1) return false;
    ages[age] = 1;
    return true;
  }
}
