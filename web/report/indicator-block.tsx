/** One indicator with all that is needed to read it rightly. */
import { intervalStrip } from '../../src/charts/interval-strip.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { ChartDrawing } from './chart-drawing.js';
import { ComparisonsTable } from './comparisons-table.js';
import { CountedPeople } from './counted-people.js';
import { CoverageNote } from './coverage-note.js';
import { Definition } from './definition.js';
import { LeftOutCommunes } from './left-out-communes.js';
import { anchorOf } from './report-outline.js';
import { Stamp } from './stamp.js';
import { TerritoryFigure } from './territory-figure.js';
import { intervalText } from './verdict-words.js';

export function IndicatorBlock({ indicator }: { indicator: IndicatorResult }) {
  const { interval, coverage } = indicator.territory;
  const compared = indicator.kind !== 'count';
  return (
    <article className="indicator" id={anchorOf.indicator(indicator.id)} tabIndex={-1}>
      <h4>{indicator.label}</h4>
      <div className="indicator-figure">
        <p className="indicator-value">
          <TerritoryFigure indicator={indicator} />
          {indicator.unit !== '%' && <span className="indicator-unit"> {indicator.unit}</span>}
        </p>
        {compared && (
          <p>
            <CountedPeople indicator={indicator} />
          </p>
        )}
        {interval && (
          <p className="indicator-precision">
            intervalle à 95{'\u202f'}%{'\u202f'}: {intervalText(interval)}
          </p>
        )}
        <p className="indicator-precision">
          <CoverageNote coverage={coverage} />
        </p>
      </div>
      {compared && (
        <div className="indicator-comparison">
          <ChartDrawing chart={intervalStrip(indicator)} />
          <ComparisonsTable indicator={indicator} />
        </div>
      )}
      <LeftOutCommunes indicator={indicator} />
      <footer>
        <Stamp stamp={indicator} />
        <Definition id={indicator.id} />
      </footer>
    </article>
  );
}
