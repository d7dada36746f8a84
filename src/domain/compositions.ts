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
  const parts = composition.parts.map((part) => ({
    ...part,
    terms: part.terms.map((term) => ({ column: columnOf(term.indicator), factor: term.factor })),
  }));
  const columns = [wholeColumn, ...parts.flatMap((part) => part.terms.map((term) => term.column))];

  let whole = 0;
  let communes = 0;
  let population = 0;
  const counts = parts.map(() => 0);
  let reason: MissingReason = 'unavailable';
  for (const row of territory.rowsInOrder) {
    const status = rowStatus(publication, row, columns);
    if (status === cellStatus.neutralised) reason = 'neutralised';
    if (status !== cellStatus.kept) continue;
    const count = (column: number) =>
      publication.indicators.numerators[row * publication.indicators.columns + column]!;
    communes += 1;
    population += publication.places.populations[row]!;
    whole += count(wholeColumn);
    parts.forEach((part, index) => {
      for (const term of part.terms) counts[index]! += term.factor * count(term.column);
    });
  }

  const known = communes > 0 && whole > 0;
  return {
    id: composition.id,
    label: composition.label,
    section: composition.section,
    parts: parts.map((part, index) => ({
      id: part.id,
      label: part.label,
      count: known ? value(counts[index]!) : missingFigure(reason),
      share: known ? value(fromTenths(rateInTenths(counts[index]!, whole))) : missingFigure(reason),
    })),
    coverage: coverageOf(
      { population, communes },
      { population: territory.population, communes: territory.rows.length },
    ),
    ...publication.manifest.periods.indicators[composition.whole]!,
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

/** Kept if every column is; else neutralised if one is; else unavailable. */
function rowStatus(publication: Publication, row: number, columns: readonly number[]): number {
  const { statuses, columns: width } = publication.indicators;
  const found = columns.map((column) => statuses[row * width + column]!);
  if (found.includes(cellStatus.neutralised)) return cellStatus.neutralised;
  return found.includes(cellStatus.unavailable) ? cellStatus.unavailable : cellStatus.kept;
}
