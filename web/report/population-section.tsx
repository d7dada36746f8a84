/** Shares of people with an ALD and with the CSS: bars, then a block each. */
import { ratesChart } from '../../src/charts/rates-chart.js';
import { ChartFigure } from './chart-figure.js';
import { IndicatorBlock } from './indicator-block.js';
import type { OutlineSection } from './report-outline.js';

export function PopulationSection({ section }: { section: OutlineSection }) {
  return (
    <>
      <ChartFigure chart={ratesChart('Personnes en ALD, personnes ayant la CSS', section.indicators)} />
      {section.indicators.map((indicator) => (
        <IndicatorBlock key={indicator.id} indicator={indicator} />
      ))}
    </>
  );
}
