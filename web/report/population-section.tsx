/** Shares of people with an ALD and with the CSS: bars, then what every section of indicators has. */
import { ratesChart } from '../../src/charts/rates-chart.js';
import { t } from '../../src/language/translate.js';
import { ChartFigure } from './chart-figure.js';
import { IndicatorSection } from './indicator-section.js';
import type { OutlineSection } from './report-outline.js';
import { useReportView } from './report-view.js';

export function PopulationSection({ section }: { section: OutlineSection }) {
  const { tables } = useReportView();
  return (
    <IndicatorSection section={section}>
      {!tables && (
        <ChartFigure
          chart={ratesChart(t('Personnes en ALD, personnes ayant la CSS'), section.indicators)}
          stampOf={(row) => section.indicators[row]!}
        />
      )}
    </IndicatorSection>
  );
}
