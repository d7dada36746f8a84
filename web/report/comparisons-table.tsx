/** An indicator against its département, its région and France. */
import { formatMeasure } from '../../src/domain/format.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { areaTitle, shownComparisons } from './compared-areas.js';
import { FigureValue } from './figure-value.js';
import { useReportView } from './report-view.js';
import { VerdictMark } from './verdict-mark.js';
import { differenceText } from './verdict-words.js';

export function ComparisonsTable({ indicator }: { indicator: IndicatorResult }) {
  const { areas } = useReportView();
  return (
    <table className="comparisons">
      <caption className="visually-hidden">Comparaisons{`\u202f: ${indicator.label}`}</caption>
      <thead>
        <tr>
          <th scope="col">Comparé à</th>
          <th scope="col">Valeur</th>
          <th scope="col">Écart</th>
          <th scope="col">Lecture</th>
        </tr>
      </thead>
      <tbody>
        {shownComparisons(indicator, areas).map((comparison) => (
          <tr key={`${comparison.level}-${comparison.reference.code}`}>
            <th scope="row">{areaTitle(comparison)}</th>
            <td>
              <FigureValue
                figure={comparison.reference}
                format={(value) => formatMeasure(value, indicator.unit)}
              />
            </td>
            <td>{differenceText(comparison.difference, indicator.unit)}</td>
            <td>
              <VerdictMark verdict={comparison.difference.verdict} polarity={indicator.polarity} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
