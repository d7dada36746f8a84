/** A section of indicators: its compositions and a block each, or one table of them all. */
import type { ReactNode } from 'react';
import { compositionDonut } from '../../src/charts/composition-donut.js';
import type { CompositionResult } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { ChartFigure } from './chart-figure.js';
import { CoverageNote } from './coverage-note.js';
import { IndicatorBlock } from './indicator-block.js';
import { IndicatorTable } from './indicator-table.js';
import type { OutlineSection } from './report-outline.js';
import { useReportView } from './report-view.js';
import { Stamp } from './stamp.js';

/** `children` come first, such as the choice of what is shown. */
export function IndicatorSection({ section, children }: { section: OutlineSection; children?: ReactNode }) {
  const { report, tables } = useReportView();
  const compositions = report.compositions.filter((composition) => composition.section === section.id);
  if (section.indicators.length === 0) return children;
  return (
    <>
      {children}
      {tables && (
        <IndicatorTable
          caption={t('{section} : tableau', { section: section.label })}
          indicators={section.indicators}
        />
      )}
      {compositions.length > 0 && (
        <div className="chart-grid">
          {compositions.map((composition) => (
            <CompositionFigure key={composition.id} composition={composition} />
          ))}
        </div>
      )}
      {!tables &&
        section.indicators.map((indicator) => <IndicatorBlock key={indicator.id} indicator={indicator} />)}
    </>
  );
}

function CompositionFigure({ composition }: { composition: CompositionResult }) {
  return (
    <ChartFigure chart={compositionDonut(composition)} stampOf={() => composition}>
      <p className="indicator-precision">
        <CoverageNote coverage={composition.coverage} />
      </p>
      <Stamp stamp={composition} />
    </ChartFigure>
  );
}
