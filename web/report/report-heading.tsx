/** What the report is about: where, how many, of which edition. */
import { formatCount, formatEdition } from '../../src/domain/format.js';
import { useReportView } from './report-view.js';
import { sizeClassWords } from './size-class-words.js';

const communes = { one: 'commune', other: 'communes' };
const departments = { one: 'département', other: 'départements' };
const regions = { one: 'région', other: 'régions' };
const namedAtMost = 6;
const inhabitants = { one: 'habitant', other: 'habitants' };

export function ReportHeading() {
  const { territory, publication } = useReportView().report;
  const { totals } = territory;
  return (
    <header className="report-heading">
      <h1>Diagnostic du territoire</h1>
      <p className="report-territory">
        <strong>{formatCount(totals.communes, communes)}</strong> ·{' '}
        <strong>{formatCount(totals.population, inhabitants)}</strong> · {sizeClassWords(territory.sizeClass)}
      </p>
      <p>
        {namesOf(territory.departments, departments)} ({namesOf(territory.regions, regions)})
      </p>
      <p className="report-edition">
        Édition de {formatEdition(publication.edition)}
        {publication.synthetic && (
          <>
            {' '}
            <span className="report-demonstration">Données de démonstration</span>
          </>
        )}
      </p>
    </header>
  );
}

function namesOf(areas: readonly { name: string }[], words: { one: string; other: string }): string {
  return areas.length > namedAtMost
    ? formatCount(areas.length, words)
    : areas.map(({ name }) => name).join(', ');
}
