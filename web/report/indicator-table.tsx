/** The indicators of a section, one line each, with everything that their blocks say. */
import { formatMeasure } from '../../src/domain/format.js';
import { groupBy } from '../../src/domain/group-by.js';
import { formatPeriod } from '../../src/domain/period.js';
import type { Comparison } from '../../src/domain/report-reading.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { intervalText, signedDifference, verdictWords } from '../../src/domain/verdict-words.js';
import { t } from '../../src/language/translate.js';
import { CiteButton } from '../citation/cite-button.js';
import { useIndicatorCitation } from '../citation/use-indicator-citation.js';
import { areaTitle, shownComparisons } from './compared-areas.js';
import { CommuneList } from './commune-list.js';
import { CountedPeople } from './counted-people.js';
import { CoverageCell } from './coverage-note.js';
import { FigureValue } from './figure-value.js';
import { anchorOf } from './report-outline.js';
import { useReportView } from './report-view.js';
import { ScrollBox } from './scroll-box.js';
import { Stamp } from './stamp.js';
import { TerritoryFigure } from './territory-figure.js';

interface IndicatorTableProps {
  readonly caption: string;
  /** At least one. */
  readonly indicators: readonly IndicatorResult[];
}

const namedAtFirst = 2;

export function IndicatorTable({ caption, indicators }: IndicatorTableProps) {
  const { areas } = useReportView();
  const columns = shownComparisons(indicators[0]!, areas).map(areaTitle);
  return (
    <>
      <ScrollBox label={caption}>
        <table className="indicator-table">
          <caption className="visually-hidden">{caption}</caption>
          <TableHead columns={columns} />
          <tbody>
            {indicators.map((indicator) => (
              <IndicatorRow key={indicator.id} indicator={indicator} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Stamps indicators={indicators} />
    </>
  );
}

function TableHead({ columns }: { columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('Indicateur')}
        </th>
        <th scope="colgroup" colSpan={5}>
          {t('Territoire')}
        </th>
        {columns.map((title) => (
          <th key={title} scope="colgroup" colSpan={2}>
            {title}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{t('Valeur')}</th>
        <th scope="col">{t('Effectif')}</th>
        <th scope="col">{t('Intervalle à 95 %')}</th>
        <th scope="col">{t('Couverture')}</th>
        <th scope="col" className="text-cell">
          {t('Communes neutralisées')}
        </th>
        {columns.map((title) => (
          <ValueAndDifference key={title} />
        ))}
      </tr>
    </thead>
  );
}

function ValueAndDifference() {
  return (
    <>
      <th scope="col">{t('Valeur')}</th>
      <th scope="col">{t('Écart')}</th>
    </>
  );
}

function IndicatorRow({ indicator }: { indicator: IndicatorResult }) {
  const { areas } = useReportView();
  const citation = useIndicatorCitation(indicator);
  const { interval } = indicator.territory;
  const isCount = indicator.kind === 'count';
  return (
    <tr id={anchorOf.indicator(indicator.id)} tabIndex={-1} onKeyDown={citation.onKeyDown}>
      <RowHeading indicator={indicator} />
      <td className="territory-cell">
        <TerritoryFigure indicator={indicator} />
        {indicator.unit === 'pour 100' && ` ${t('pour 100')}`}
        <CiteButton citation={citation} words={t('Citer')} />
      </td>
      <td className="counted-cell">{isCount ? indicator.unit : <CountedPeople indicator={indicator} />}</td>
      <td className="interval-cell">{interval ? intervalText(interval) : '–'}</td>
      <td>
        <CoverageCell coverage={indicator.territory.coverage} />
      </td>
      <td className="text-cell">
        <NeutralisedCell indicator={indicator} />
      </td>
      {shownComparisons(indicator, areas).map((comparison) => (
        <ComparisonCells
          key={`${comparison.level}-${comparison.reference.code}`}
          indicator={indicator}
          comparison={comparison}
        />
      ))}
    </tr>
  );
}

function RowHeading({ indicator: { id, label } }: { indicator: IndicatorResult }) {
  const { linkTo } = useReportView();
  return <th scope="row">{linkTo({ screen: '/glossaires', anchor: anchorOf.indicator(id) }, label)}</th>;
}

function NeutralisedCell({ indicator }: { indicator: IndicatorResult }) {
  const { communes, share } = indicator.neutralised;
  const { unavailable } = indicator;
  if (communes.length + unavailable.communes.length === 0) return '–';
  return (
    <>
      {communes.length > 0 && (
        <p>
          {t('{count} ({share}) :', { count: communes.length, share: formatMeasure(share, '%') })}{' '}
          <CommuneList communes={communes} atFirst={namedAtFirst} />
        </p>
      )}
      {unavailable.communes.length > 0 && (
        <p>
          {t('sans donnée :')} <CommuneList communes={unavailable.communes} atFirst={namedAtFirst} />
        </p>
      )}
    </>
  );
}

function ComparisonCells({ indicator, comparison }: { indicator: IndicatorResult; comparison: Comparison }) {
  const { reference, difference } = comparison;
  const { mark, words, tone } = verdictWords(difference.verdict, indicator.polarity);
  return (
    <>
      <td>
        <FigureValue figure={reference} format={(value) => formatMeasure(value, indicator.unit)} />
      </td>
      <td className={`difference-cell verdict-${tone}`}>
        {signedDifference(difference)}
        {mark && <span aria-hidden="true"> {mark}</span>}
        <span className="verdict-word">{indicator.kind === 'count' ? t('sans objet') : words}</span>
      </td>
    </>
  );
}

/** Each source and period once; with the indicators that it is of where there are several. */
function Stamps({ indicators }: { indicators: readonly IndicatorResult[] }) {
  const groups = [...groupBy(indicators, ({ source, period }) => `${source} ${formatPeriod(period)}`)];
  return groups.map(([key, members]) => (
    <div key={key} className="table-stamp">
      <Stamp stamp={members[0]!} />
      {groups.length > 1 && (
        <p className="note">
          {t('Pour : {indicators}.', { indicators: members.map(({ label }) => label).join(', ') })}
        </p>
      )}
    </div>
  ));
}
