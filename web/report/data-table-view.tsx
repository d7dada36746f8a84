/** A table of plain rows, such as the one behind a chart. */
import type { DataTable } from '../../src/charts/chart.js';
import type { Period } from '../../src/domain/period.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { ScrollBox } from './scroll-box.js';

interface DataTableViewProps {
  readonly table: DataTable;
  /** Of all its figures; without it, they are not quoted. */
  readonly stamp?: { readonly period: Period; readonly source: string } | undefined;
}

export function DataTableView({ table, stamp }: DataTableViewProps) {
  return (
    <ScrollBox label={table.caption}>
      <table className="data-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
            {stamp && <CiteHeading />}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([heading = '', ...cells], index) => {
            const written = cells.map((cell, column) => <td key={column}>{cell}</td>);
            if (!stamp) {
              return (
                <tr key={index}>
                  <th scope="row">{heading}</th>
                  {written}
                </tr>
              );
            }
            const figures = cells.map((cell, column) => [table.columns[column + 1]!, cell] as const);
            return (
              <CitedRow
                key={index}
                caption={table.caption}
                name={heading}
                heading={heading}
                figures={figures}
                stamp={stamp}
              >
                {(button) => (
                  <>
                    {written}
                    <td className="cite-cell">{button}</td>
                  </>
                )}
              </CitedRow>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
