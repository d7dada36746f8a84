/** A chart and the table behind it, one at a time; `children` stand under both. */
import { useId, useState, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Chart } from '../../src/charts/chart.js';
import type { Period } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { ChartDrawing } from './chart-drawing.js';
import { DataTableView } from './data-table-view.js';
import { useReportView } from './report-view.js';

type Side = 'drawing' | 'table';

interface ChartFigureProps {
  readonly chart: Chart;
  /** Of all its figures; without it, those of the table are not quoted. */
  readonly stamp?: { readonly period: Period; readonly source: string };
  readonly children?: ReactNode;
}

/** In the view of tables, the table alone. */
export function ChartFigure(props: ChartFigureProps) {
  const { chart, stamp, children } = props;
  const { tables } = useReportView();
  if (!tables) return <TwoSides {...props} />;
  return (
    <div className="chart-figure">
      <DataTableView table={chart.table} stamp={stamp} />
      {children}
    </div>
  );
}

function TwoSides({ chart, stamp, children }: ChartFigureProps) {
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
          aria-label={t('Affichage : {chart}', { chart: chart.title })}
          disallowEmptySelection
          selectedKeys={[side]}
          onSelectionChange={(keys) => setSide(keys.has('table') ? 'table' : 'drawing')}
        >
          <ToggleButton id="drawing">{t('Graphique')}</ToggleButton>
          <ToggleButton id="table">{t('Tableau')}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      {side === 'drawing' ? (
        <ChartDrawing chart={chart} />
      ) : (
        <DataTableView table={chart.table} stamp={stamp} />
      )}
      {children}
    </figure>
  );
}
