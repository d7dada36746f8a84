/** A table of plain rows, such as the one behind a chart. */
import type { DataTable } from '../../src/charts/chart.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import type { Quotation } from '../citation/use-citation.js';
import { ScrollBox } from './scroll-box.js';

interface DataTableViewProps {
  readonly table: DataTable;
  readonly quote: (row: number) => Quotation;
}

export function DataTableView({ table, quote }: DataTableViewProps) {
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
            <CiteHeading />
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([heading = '', ...cells], index) => (
            <CitedRow key={index} quotation={quote(index)} heading={heading}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </CitedRow>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
