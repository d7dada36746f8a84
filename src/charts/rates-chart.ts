/** Several indicators in % side by side, such as the shares of people with an ALD and with the CSS. */
import { formatDecimal } from '../domain/format.js';
import type { IndicatorResult } from '../domain/report.js';
import { t } from '../language/translate.js';
import type { Chart } from './chart.js';
import { comparisonChart } from './comparison-chart.js';

/** @param indicators at least one, all in % */
export function ratesChart(title: string, indicators: readonly IndicatorResult[]): Chart {
  return comparisonChart({
    title,
    measured: t('Indicateur'),
    unit: t('en %'),
    measures: indicators.map((indicator) => ({
      label: indicator.label,
      compared: indicator,
      partial: indicator.neutralised.communes.length > 0,
    })),
    format: formatDecimal,
  });
}
