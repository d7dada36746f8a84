/** One indicator with all that is needed to read it rightly. */
import { intervalStrip } from '../../src/charts/interval-strip.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { intervalText } from '../../src/domain/verdict-words.js';
import { t } from '../../src/language/translate.js';
import { CiteButton } from '../citation/cite-button.js';
import { useIndicatorCitation } from '../citation/use-indicator-citation.js';
import { ChartDrawing } from './chart-drawing.js';
import { shownAreas } from './compared-areas.js';
import { ComparisonsTable } from './comparisons-table.js';
import { CountedPeople } from './counted-people.js';
import { CoverageNote } from './coverage-note.js';
import { Definition } from './definition.js';
import { IndicatorMapPanel } from './indicator-map-panel.js';
import { LeftOutCommunes } from './left-out-communes.js';
import { anchorOf } from './report-outline.js';
import { useReportView } from './report-view.js';
import { Stamp } from './stamp.js';
import { TerritoryFigure } from './territory-figure.js';

export function IndicatorBlock({ indicator }: { indicator: IndicatorResult }) {
  const { catalogue } = useReportView();
  const citation = useIndicatorCitation(indicator);
  const described = catalogue.indicators.find(({ id }) => id === indicator.id);
  return (
    <article
      className="indicator"
      id={anchorOf.indicator(indicator.id)}
      tabIndex={-1}
      onKeyDown={citation.onKeyDown}
    >
      <h4>{indicator.label}</h4>
      {described && <p className="indicator-why">{described.why}</p>}
      <BlockFigure indicator={indicator} />
      {indicator.kind !== 'count' && <BlockComparison indicator={indicator} />}
      <LeftOutCommunes indicator={indicator} />
      <footer>
        <Stamp stamp={indicator} />
        {described && <Definition indicator={described} />}
        <IndicatorMapPanel indicator={indicator} />
        <CiteButton citation={citation} words={t('Citer ce chiffre')} />
      </footer>
    </article>
  );
}

function BlockFigure({ indicator }: { indicator: IndicatorResult }) {
  const { interval, coverage } = indicator.territory;
  return (
    <div className="indicator-figure">
      <p className="indicator-value">
        <TerritoryFigure indicator={indicator} />
        {indicator.unit !== '%' && <span className="indicator-unit"> {indicator.unit}</span>}
      </p>
      {indicator.kind !== 'count' && (
        <p>
          <CountedPeople indicator={indicator} />
        </p>
      )}
      {interval && (
        <p className="indicator-precision">
          {t('intervalle à 95 % : {bounds}', { bounds: intervalText(interval) })}
        </p>
      )}
      <p className="indicator-precision">
        <CoverageNote coverage={coverage} />
      </p>
    </div>
  );
}

function BlockComparison({ indicator }: { indicator: IndicatorResult }) {
  const { areas } = useReportView();
  const shown = {
    ...indicator,
    department: shownAreas(indicator.department, areas.departments),
    region: shownAreas(indicator.region, areas.regions),
  };
  return (
    <div className="indicator-comparison">
      <ChartDrawing chart={intervalStrip(shown)} />
      <ComparisonsTable indicator={indicator} />
    </div>
  );
}
