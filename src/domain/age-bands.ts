/** Inhabitants of the territory by age band, with the shares of the references. */
import { missingFigure, value } from './figure.js';
import { measureKey, type Publication } from './publication.js';
import { referenceFigures } from './references.js';
import type { AgeBandResult } from './report.js';
import { fromTenths, rateInTenths } from './rounding.js';
import type { TerritoryRows } from './territory-rows.js';

export function ageBandResults(publication: Publication, territory: TerritoryRows): AgeBandResult[] {
  const { columns, counts } = publication.ages;
  const sums = new Float64Array(columns);
  for (const row of territory.rowsInOrder) {
    if (counts[row * columns]! < 0) continue;
    for (let column = 0; column < columns; column++) sums[column]! += counts[row * columns + column]!;
  }
  const total = sums.reduce((sum, count) => sum + count, 0);
  return publication.catalogue.ageBands.map((band, column) => ({
    id: band.id,
    label: band.label,
    count: total > 0 ? value(sums[column]!) : missingFigure('unavailable'),
    territory:
      total > 0 ? value(fromTenths(rateInTenths(sums[column]!, total))) : missingFigure('unavailable'),
    ...referenceFigures(publication, territory, measureKey.ageBand(band.id), fromTenths),
  }));
}
