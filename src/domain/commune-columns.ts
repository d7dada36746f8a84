/**
 * The summaries of communes as columns. Measured on the 34,969 communes, once compressed: 353 kB against 574 as
 * objects, and half the time to read them.
 */
import type { CommuneSummary } from './commune-summary.js';

/** Same length, one place for each commune. */
export type CommuneColumns = { readonly [Name in keyof CommuneSummary]: readonly CommuneSummary[Name][] };

export interface CommuneColumnsAnswer {
  readonly columns: CommuneColumns;
}

export function toColumns(communes: readonly CommuneSummary[]): CommuneColumns {
  return {
    code: communes.map(({ code }) => code),
    name: communes.map(({ name }) => name),
    department: communes.map(({ department }) => department),
    region: communes.map(({ region }) => region),
    postalCodes: communes.map(({ postalCodes }) => postalCodes),
    population: communes.map(({ population }) => population),
    cpts: communes.map(({ cpts }) => cpts),
    professionals: communes.map(({ professionals }) => professionals),
    structures: communes.map(({ structures }) => structures),
    coordinatedStructures: communes.map(({ coordinatedStructures }) => coordinatedStructures),
  };
}

export function fromColumns(columns: CommuneColumns): CommuneSummary[] {
  return columns.code.map((code, place) => ({
    code,
    name: columns.name[place]!,
    department: columns.department[place]!,
    region: columns.region[place]!,
    postalCodes: columns.postalCodes[place]!,
    population: columns.population[place]!,
    cpts: columns.cpts[place]!,
    professionals: columns.professionals[place]!,
    structures: columns.structures[place]!,
    coordinatedStructures: columns.coordinatedStructures[place]!,
  }));
}
