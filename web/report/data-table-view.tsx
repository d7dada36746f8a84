/** A table of plain rows, such as the one behind a chart. */
import type { DataTable } from '../../src/charts/chart.js';
import { ScrollBox } from './scroll-box.js';

export function DataTableView({ table }: { table: DataTable }) {
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
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([heading, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{heading}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
