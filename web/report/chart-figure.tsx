/** A chart and the table behind it, one at a time; `children` stand under both. */
import { useId, useState, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Chart } from '../../src/charts/chart.js';
import { ChartDrawing } from './chart-drawing.js';
import { DataTableView } from './data-table-view.js';

type Side = 'drawing' | 'table';

export function ChartFigure({ chart, children }: { chart: Chart; children?: ReactNode }) {
  const [side, setSide] = useState<Side>('drawing');
  const titleId = useId();
  return (
    <figure className="chart-figure" aria-labelledby={titleId}>
      <div className="chart-heading">
        <h4 id={titleId}>
          {chart.title}
          {chart.unit !== '' && <span className="chart-unit"> {chart.unit}</span>}
        </h4>
        <ToggleButtonGroup
          className="switch"
          aria-label={`Affichage\u202f: ${chart.title}`}
          disallowEmptySelection
          selectedKeys={[side]}
          onSelectionChange={(keys) => setSide(keys.has('table') ? 'table' : 'drawing')}
        >
          <ToggleButton id="drawing">Graphique</ToggleButton>
          <ToggleButton id="table">Tableau</ToggleButton>
        </ToggleButtonGroup>
      </div>
      {side === 'drawing' ? <ChartDrawing chart={chart} /> : <DataTableView table={chart.table} />}
      {children}
    </figure>
  );
}
