/** The indicator matrix as the wide table that a database would hold: one row a commune, NULL where hidden. */
import { cellStatus, type Publication } from '../src/domain/publication.js';

export function wideTable(publication: Publication) {
  const { indicators, places } = publication;
  const columns = Array.from({ length: indicators.columns }, (_, column) => column);
  const definitions = columns.map((column) => `n${column} DOUBLE PRECISION, d${column} DOUBLE PRECISION`);
  const cell = (row: number, column: number): string => {
    const index = row * indicators.columns + column;
    return indicators.statuses[index] === cellStatus.kept
      ? `${indicators.numerators[index]!},${indicators.denominators[index]!}`
      : ',';
  };
  return {
    create: `CREATE TABLE counts (code TEXT PRIMARY KEY, population DOUBLE PRECISION, ${definitions.join(', ')})`,
    /** Numerators, denominators, communes kept and their inhabitants: what `sumIndicators` gives. */
    sums: columns
      .map(
        (column) =>
          `COALESCE(SUM(n${column}), 0) AS n${column}, COALESCE(SUM(d${column}), 0) AS d${column}, ` +
          `COUNT(n${column}) AS c${column}, COALESCE(SUM(population) FILTER (WHERE n${column} IS NOT NULL), 0) AS p${column}`,
      )
      .join(', '),
    csv: places.communes
      .map(({ code }, row) =>
        [code, places.populations[row]!, ...columns.map((column) => cell(row, column))].join(','),
      )
      .join('\n'),
  };
}
