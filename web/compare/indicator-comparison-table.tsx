/**
 * The indicators of a section: both figures, the difference and what may be said of it, both intervals on an axis.
 * On a narrow screen each row becomes a card: the roles say that it is still a table.
 */
import { pairedIntervals } from '../../src/charts/paired-intervals.js';
import type { IndicatorComparison } from '../../src/domain/compare-reports.js';
import type { SideFigure } from '../../src/domain/compare-reports/side.js';
import { formatDecimal, formatFigure, formatInteger, formatMeasure } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { CiteButton } from '../citation/cite-button.js';
import { useCitation, type Citation } from '../citation/use-citation.js';
import { ChartDrawing } from '../report/chart-drawing.js';
import { citeIndicatorComparison } from './comparison-citation.js';
import { useComparisonView, type ComparisonView, type SideKey } from './comparison-view.js';
import { differenceWords } from './difference-words.js';
import { PeriodNotes } from './period-notes.js';
import { SideMark } from './side-mark.js';
import { describeStamps, haveSameStamps, mostCommonStamps } from './stamp-words.js';

interface IndicatorComparisonTableProps {
  readonly caption: string;
  /** At least one. */
  readonly indicators: readonly IndicatorComparison[];
}

export function IndicatorComparisonTable({ caption, indicators }: IndicatorComparisonTableProps) {
  const view = useComparisonView();
  const common = mostCommonStamps(indicators);
  const isMixed = indicators.some((indicator) => !haveSameStamps(indicator, common));
  return (
    <>
      <table role="table" className="compare-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('Indicateur')}
            </th>
            {view.order.map((side) => (
              <th key={side} role="columnheader" scope="col" className="number">
                <SideMark side={side} /> {view.names[side]}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {view.isOfEditions ? t('Évolution') : t('Écart')}
            </th>
            <th role="columnheader" scope="col">
              {t('Intervalles à 95 %')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {indicators.map((indicator) => (
            <Row key={indicator.id} indicator={indicator} hasOwnStamps={!haveSameStamps(indicator, common)} />
          ))}
        </tbody>
      </table>
      <p className="compare-stamp">
        {isMixed
          ? t('Autres lignes. {stamps}', { stamps: describeStamps(common, view) })
          : describeStamps(common, view)}
      </p>
      {view.isOfEditions && <PeriodNotes pairs={indicators} areOfAPeriod />}
    </>
  );
}

interface RowProps {
  readonly indicator: IndicatorComparison;
  readonly hasOwnStamps: boolean;
}

function Row({ indicator, hasOwnStamps }: RowProps) {
  const view = useComparisonView();
  const label = labelOf(indicator, view);
  const citation = useCitation({
    label,
    sentence: () => citeIndicatorComparison(indicator, label, view),
  });
  return (
    <tr role="row" onKeyDown={citation.onKeyDown}>
      <th role="rowheader" scope="row">
        {label}
        {hasOwnStamps && <span className="compare-stamp">{describeStamps(indicator, view)}</span>}
      </th>
      {view.order.map((side) => (
        <td key={side} role="cell" className={`compare-figure compare-${side}`} data-label={view.names[side]}>
          <FigureCell indicator={indicator} side={side} />
        </td>
      ))}
      <td role="cell" className="cite-cell" data-label={view.isOfEditions ? t('Évolution') : t('Écart')}>
        <DifferenceCell indicator={indicator} isOfEditions={view.isOfEditions} citation={citation} />
      </td>
      <td role="cell" className="compare-chart">
        {hasChart(indicator) && <PairChart indicator={indicator} label={label} view={view} />}
      </td>
    </tr>
  );
}

/** A count has nothing to be compared with, and two figures that are missing have no axis. */
function hasChart({ kind, first, second }: IndicatorComparison): boolean {
  return kind !== 'count' && (first.status === 'value' || second.status === 'value');
}

/** As the catalogue of the reader's language has it. */
function labelOf({ id, label }: IndicatorComparison, { catalogue }: ComparisonView): string {
  return catalogue.indicators.find((indicator) => indicator.id === id)?.label ?? label;
}

function FigureCell({ indicator, side }: { indicator: IndicatorComparison; side: SideKey }) {
  const figure = indicator[side];
  return (
    <div>
      <strong className={figure.status === 'neutralised' ? 'compare-hidden' : undefined}>
        {formatFigure(figure, (value) => formatMeasure(value, indicator.unit))}
        {figure.status === 'value' && figure.isPartial && (
          <span title={t('Au moins une commune est neutralisée')}> *</span>
        )}
        {figure.status === 'value' && indicator.unit === 'pour 100' && ` ${t('pour 100')}`}
      </strong>
      {details(figure).map((line) => (
        <span key={line} className="compare-detail">
          {line}
        </span>
      ))}
      <CoverageWarning figure={figure} />
    </div>
  );
}

/** Who is counted, out of how many, and the interval of the figure. */
function details({ numerator, denominator, interval }: SideFigure): string[] {
  return [
    ...(numerator === null || denominator === null
      ? []
      : [t('{cases} sur {people}', { cases: formatInteger(numerator), people: formatInteger(denominator) })]),
    ...(interval === null
      ? []
      : [
          t('de {lower} à {upper}', {
            lower: formatDecimal(interval.lower),
            upper: formatDecimal(interval.upper),
          }),
        ]),
  ];
}

function CoverageWarning({ figure }: { readonly figure: SideFigure }) {
  const { coverage } = figure;
  if (coverage === null || coverage.level === 'full' || figure.status !== 'value') return null;
  const isLow = coverage.level !== 'partial';
  return (
    <span className={isLow ? 'compare-detail compare-caution' : 'compare-detail'}>
      {isLow && <span aria-hidden="true">⚠ </span>}
      {t('couverture {percent}', { percent: formatMeasure(coverage.percent, '%') })}
    </span>
  );
}

interface DifferenceCellProps {
  readonly indicator: IndicatorComparison;
  readonly isOfEditions: boolean;
  readonly citation: Citation;
}

function DifferenceCell({ indicator, isOfEditions, citation }: DifferenceCellProps) {
  const { mark, points, words, between, tone } = differenceWords(indicator, isOfEditions);
  return (
    <div className={`compare-difference tone-${tone}`}>
      {points !== '' && (
        <strong>
          {mark !== '' && <span aria-hidden="true">{mark} </span>}
          {points}
        </strong>
      )}{' '}
      <span className="compare-words">{words}</span>
      <span className="compare-detail">
        {between} <CiteButton citation={citation} words={t('Citer')} />
      </span>
    </div>
  );
}

interface PairChartProps {
  readonly indicator: IndicatorComparison;
  readonly label: string;
  readonly view: ComparisonView;
}

function PairChart({ indicator, label, view: { names, order } }: PairChartProps) {
  const paired = (side: SideKey) =>
    ({ name: names[side], figure: indicator[side], mark: side === 'first' ? 'disc' : 'diamond' }) as const;
  const measured = { label, unit: indicator.unit, isShare: indicator.kind === 'proportion' };
  return <ChartDrawing chart={pairedIntervals(measured, [paired(order[0]), paired(order[1])])} />;
}
