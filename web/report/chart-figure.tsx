/** A chart and the table behind it, one at a time. */
import { useId, useState, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Chart } from '../../src/charts/chart.js';
import { ChartDrawing } from './chart-drawing.js';
import { DataTableView } from './data-table-view.js';

export function ChartFigure({ chart, children }: { chart: Chart; children?: ReactNode }) {
  return (
    <SwitchedFigure
      title={chart.title}
      unit={unitOf(chart)}
      drawing={<ChartDrawing chart={chart} />}
      table={<DataTableView table={chart.table} />}
    >
      {children}
    </SwitchedFigure>
  );
}

/** The caption of the table is the title, followed by the unit where there is one. */
function unitOf({ title, table }: Chart): string {
  return table.caption.slice(title.length).replace(/^, /, '');
}

type Side = 'drawing' | 'table';

/** The two sides of a figure behind one switch; `children` stand under both. */
export function SwitchedFigure({
  title,
  unit,
  drawing,
  drawingLabel = 'Graphique',
  table,
  children,
}: {
  title: string;
  unit?: string;
  drawing: ReactNode;
  drawingLabel?: string;
  table: ReactNode;
  children?: ReactNode;
}) {
  const [side, setSide] = useState<Side>('drawing');
  const titleId = useId();
  return (
    <figure className="chart-figure" aria-labelledby={titleId}>
      <div className="chart-heading">
        <h4 id={titleId}>
          {title}
          {unit && <span className="chart-unit"> {unit}</span>}
        </h4>
        <ToggleButtonGroup
          className="switch"
          aria-label={`Affichage\u202f: ${title}`}
          disallowEmptySelection
          selectedKeys={[side]}
          onSelectionChange={(keys) => setSide(keys.has('table') ? 'table' : 'drawing')}
        >
          <ToggleButton id="drawing">{drawingLabel}</ToggleButton>
          <ToggleButton id="table">Tableau</ToggleButton>
        </ToggleButtonGroup>
      </div>
      {side === 'drawing' ? drawing : table}
      {children}
    </figure>
  );
}
