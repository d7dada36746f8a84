/** A chart and the table behind it, one at a time; `children` stand under both. */
import { useId, useState, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Chart } from '../../src/charts/chart.js';
import { t } from '../../src/language/translate.js';
import { useRowQuotation, type CitedFigures } from '../citation/use-row-quotation.js';
import { ChartDrawing } from './chart-drawing.js';
import { DataTableView } from './data-table-view.js';
import { useReportView } from './report-view.js';

type Side = 'drawing' | 'table';

interface ChartFigureProps {
  readonly chart: Chart;
  /** Of when and from where the figures of a row of its table are. */
  readonly stampOf: (row: number) => CitedFigures['stamp'];
  readonly children?: ReactNode;
}

/** In the view of tables, the table alone. */
export function ChartFigure(props: ChartFigureProps) {
  const { children } = props;
  const { tables } = useReportView();
  if (!tables) return <TwoSides {...props} />;
  return (
    <div className="chart-figure">
      <ChartTable {...props} />
      {children}
    </div>
  );
}

function ChartTable({ chart: { table }, stampOf }: ChartFigureProps) {
  const quotationOf = useRowQuotation();
  const quote = (row: number) => {
    const [name = '', ...cells] = table.rows[row]!;
    const figures = cells.map((cell, column) => [table.columns[column + 1]!, cell] as const);
    return quotationOf({ caption: table.caption, name, figures, stamp: stampOf(row) });
  };
  return <DataTableView table={table} quote={quote} />;
}

function TwoSides(props: ChartFigureProps) {
  const { chart, children } = props;
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
      {side === 'drawing' ? <ChartDrawing chart={chart} /> : <ChartTable {...props} />}
      {children}
    </figure>
  );
}
