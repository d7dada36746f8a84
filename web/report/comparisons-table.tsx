/**
 * An indicator against its département, its région and France.
 * On a narrow screen a name stands above its figures: the roles say that it is still a table.
 */
import { formatMeasure } from '../../src/domain/format.js';
import type { Comparison } from '../../src/domain/report-reading.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { differenceText } from '../../src/domain/verdict-words.js';
import { t } from '../../src/language/translate.js';
import { shownComparisons } from './compared-areas.js';
import { FigureValue } from './figure-value.js';
import { ReferenceKey } from './reference-key.js';
import { useReportView } from './report-view.js';
import { VerdictMark } from './verdict-mark.js';

export function ComparisonsTable({ indicator }: { indicator: IndicatorResult }) {
  const { areas } = useReportView();
  const comparisons = shownComparisons(indicator, areas);
  return (
    <table role="table" className="comparisons">
      <caption className="visually-hidden">
        {t('Comparaisons : {indicator}', { indicator: indicator.label })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t('Comparé à'), t('Valeur'), t('Écart'), t('Lecture')].map((title) => (
            <th key={title} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {comparisons.map((comparison, index) => (
          <ComparisonRow
            key={`${comparison.level}-${comparison.reference.code}`}
            indicator={indicator}
            comparison={comparison}
            isDrawn={comparison.level !== comparisons[index - 1]?.level}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The drawing beside the table says them to the eye, with the same marks. */
const levelWords = { department: 'Département', region: 'Région' } as const;

interface ComparisonRowProps {
  readonly indicator: IndicatorResult;
  readonly comparison: Comparison;
  /** The drawing beside the table holds the first of each level. */
  readonly isDrawn: boolean;
}

function ComparisonRow({ indicator, comparison, isDrawn }: ComparisonRowProps) {
  const { level, reference, difference } = comparison;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span className="reference-name">
          <ReferenceKey level={isDrawn && reference.status === 'value' ? level : null} />
          <span>
            {level !== 'france' && <span className="visually-hidden">{t(levelWords[level])} </span>}
            {reference.name}
          </span>
        </span>
      </th>
      <td role="cell">
        <FigureValue figure={reference} format={(value) => formatMeasure(value, indicator.unit)} />
      </td>
      <td role="cell">{differenceText(difference, indicator.unit)}</td>
      <td role="cell">
        <VerdictMark verdict={difference.verdict} polarity={indicator.polarity} />
      </td>
    </tr>
  );
}
