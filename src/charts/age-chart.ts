/** Inhabitants by age band, in % of the inhabitants. */
import { formatDecimal, formatFigure, formatInteger } from '../domain/format.js';
import type { TerritorySummary } from '../domain/report.js';
import { t } from '../language/translate.js';
import type { Chart } from './chart.js';
import { comparisonChart } from './comparison-chart.js';

export function ageChart({ ageBands }: TerritorySummary): Chart {
  const chart = comparisonChart({
    title: t('Habitants par tranche d’âge'),
    measured: t('Tranche d’âge'),
    unit: t('en % des habitants'),
    measures: ageBands.bands.map((band) => ({ label: band.label, compared: band, partial: false })),
    format: formatDecimal,
  });
  return { ...chart, table: withCounts(chart.table, ageBands.bands) };
}

/** The number of inhabitants of the territory, which the bars do not show, as last column. */
function withCounts(table: Chart['table'], bands: TerritorySummary['ageBands']['bands']): Chart['table'] {
  return {
    ...table,
    columns: [...table.columns, t('Habitants du territoire')],
    rows: table.rows.map((row, index) => [...row, formatFigure(bands[index]!.count, formatInteger)]),
  };
}
