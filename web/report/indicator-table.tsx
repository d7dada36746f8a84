/** Several indicators at a glance: territory, references and differences on one line each. */
import { formatMeasure } from '../../src/domain/format.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { areaTitle, shownComparisons } from './compared-areas.js';
import { CountedPeople } from './counted-people.js';
import { FigureValue } from './figure-value.js';
import { anchorOf } from './report-outline.js';
import { useReportView } from './report-view.js';
import { ScrollBox } from './scroll-box.js';
import { TerritoryFigure } from './territory-figure.js';
import { signedDifference, verdictWords } from './verdict-words.js';

interface IndicatorTableProps {
  readonly caption: string;
  /** At least one. */
  readonly indicators: readonly IndicatorResult[];
}

export function IndicatorTable({ caption, indicators }: IndicatorTableProps) {
  const { areas } = useReportView();
  const columns = shownComparisons(indicators[0]!, areas).map(areaTitle);
  return (
    <ScrollBox label={caption}>
      <table className="indicator-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Indicateur
            </th>
            <th scope="colgroup" colSpan={2}>
              Territoire
            </th>
            {columns.map((title) => (
              <th key={title} scope="colgroup" colSpan={2}>
                {title}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">Valeur</th>
            <th scope="col">Effectif</th>
            {columns.map((title) => (
              <ValueAndDifference key={title} />
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <IndicatorRow key={indicator.id} indicator={indicator} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function ValueAndDifference() {
  return (
    <>
      <th scope="col">Valeur</th>
      <th scope="col">Écart</th>
    </>
  );
}

function IndicatorRow({ indicator }: { indicator: IndicatorResult }) {
  const { areas } = useReportView();
  return (
    <tr>
      <th scope="row">
        <a href={`#${anchorOf.indicator(indicator.id)}`}>{indicator.label}</a>
      </th>
      <td className="territory-cell">
        <TerritoryFigure indicator={indicator} />
        {indicator.unit === 'pour 100' && ' pour 100'}
      </td>
      <td className="counted-cell">
        {indicator.kind === 'count' ? indicator.unit : <CountedPeople indicator={indicator} />}
      </td>
      {shownComparisons(indicator, areas).map(({ level, reference, difference }) => {
        const { mark, words, tone } = verdictWords(difference.verdict, indicator.polarity);
        return [
          <td key={`${level}-${reference.code}`}>
            <FigureValue figure={reference} format={(value) => formatMeasure(value, indicator.unit)} />
          </td>,
          <td key={`${level}-${reference.code}-difference`} className={`difference-cell verdict-${tone}`}>
            {signedDifference(difference)}
            {mark && <span aria-hidden="true"> {mark}</span>}
            <span className="verdict-word">{indicator.kind === 'count' ? 'sans objet' : words}</span>
          </td>,
        ];
      })}
    </tr>
  );
}
