/** A whole and its parts (the donuts), over the communes where every part is known. */
import type { Composition, Catalogue } from './catalogue.js';
import { coverageOf } from './coverage.js';
import { missingFigure, value, type MissingReason } from './figure.js';
import { cellStatus, type Publication } from './publication.js';
import type { CompositionResult } from './report.js';
import { fromTenths, rateInTenths } from './rounding.js';
import type { TerritoryRows } from './territory-rows.js';

export function compositionResult(
  publication: Publication,
  territory: TerritoryRows,
  composition: Composition,
): CompositionResult {
  const columnOf = columnsById(publication.catalogue);
  const wholeColumn = columnOf(composition.whole);
  const partTerms = composition.parts.map((part) =>
    part.terms.map((term) => ({ column: columnOf(term.indicator), factor: term.factor })),
  );
  const columns = [wholeColumn, ...new Set(partTerms.flat().map((term) => term.column))];
  const complete = sumCompleteCommunes(publication, territory.rowsInOrder, columns);

  const whole = complete.sums.get(wholeColumn)!;
  return {
    id: composition.id,
    label: composition.label,
    section: composition.section,
    parts: composition.parts.map(({ id, label }, index) => {
      const count = partTerms[index]!.reduce(
        (sum, term) => sum + term.factor * complete.sums.get(term.column)!,
        0,
      );
      return whole > 0
        ? { id, label, count: value(count), share: value(fromTenths(rateInTenths(count, whole))) }
        : { id, label, count: missingFigure(complete.reason), share: missingFigure(complete.reason) };
    }),
    coverage: coverageOf(complete, { population: territory.population, communes: territory.rows.length }),
    ...publication.manifest.periods.indicators[composition.whole]!,
  };
}

interface CompleteCommunes {
  readonly communes: number;
  readonly population: number;
  /** Sum of the numerators, by column. */
  readonly sums: ReadonlyMap<number, number>;
  /** Why the other communes are left out. */
  readonly reason: MissingReason;
}

/** Sums over the communes where every one of the columns is kept. */
function sumCompleteCommunes(
  { indicators, places }: Publication,
  rows: Int32Array,
  columns: readonly number[],
): CompleteCommunes {
  const sums = new Float64Array(columns.length);
  let communes = 0;
  let population = 0;
  let reason: MissingReason = 'unavailable';
  for (const row of rows) {
    const start = row * indicators.columns;
    let isComplete = true;
    for (const column of columns) {
      const status = indicators.statuses[start + column]!;
      if (status === cellStatus.kept) continue;
      isComplete = false;
      if (status === cellStatus.neutralised) reason = 'neutralised';
    }
    if (!isComplete) continue;
    communes += 1;
    population += places.populations[row]!;
    for (let index = 0; index < columns.length; index++) {
      sums[index]! += indicators.numerators[start + columns[index]!]!;
    }
  }
  return {
    communes,
    population,
    reason,
    sums: new Map(columns.map((column, index) => [column, sums[index]!])),
  };
}

function columnsById(catalogue: Catalogue): (id: string) => number {
  const columns = new Map(catalogue.indicators.map((indicator, column) => [indicator.id, column]));
  return (id) => {
    const column = columns.get(id);
    if (column === undefined) throw new Error(`composition over an indicator that does not exist: ${id}`);
    return column;
  };
}
