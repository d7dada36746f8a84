/** What the report is about: where, how many, of which edition. */
import { formatCount, formatEdition } from '../../src/domain/format.js';
import { useReportView } from './report-view.js';
import { sizeClassWords } from './size-class-words.js';

const communes = { one: 'commune', other: 'communes' };
const inhabitants = { one: 'habitant', other: 'habitants' };

export function ReportHeading() {
  const { territory, publication } = useReportView().report;
  const { totals } = territory;
  const areas = [...territory.departments, ...territory.regions].map(({ name }) => name);
  return (
    <header className="report-heading">
      <h1>Diagnostic du territoire</h1>
      <p className="report-territory">
        <strong>{formatCount(totals.communes, communes)}</strong> ·{' '}
        <strong>{formatCount(totals.population, inhabitants)}</strong> · {sizeClassWords(territory.sizeClass)}
      </p>
      <p>{areas.join(', ')}</p>
      <p className="report-edition">
        Édition de {formatEdition(publication.edition)}
        {publication.synthetic && (
          <>
            {' '}
            <span className="demonstration">Données de démonstration</span>
          </>
        )}
      </p>
    </header>
  );
}
