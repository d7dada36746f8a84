/** The end of the report: notes, then what each source gave, of when, and what was drawn. */
import type { Report } from '../../src/domain/report.js';
import { periodsOfSource } from '../../src/domain/source-periods.js';
import { t } from '../../src/language/translate.js';
import { Words } from '../language/words.js';
import { useReportView } from './report-view.js';
import { RowHint } from './row-hint.js';
import { ScrollBox } from './scroll-box.js';
import { sourceLabel } from '../../src/domain/source-label.js';

export function NotesAndSources() {
  const { report, linkTo } = useReportView();
  const caption = t('Sources et périodes');
  return (
    <>
      <h3>{t('Notes')}</h3>
      <ul className="notes notes-columns">
        {report.notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <h3>{t('Sources')}</h3>
      <ScrollBox label={caption}>
        <table className="sources-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Source')}</th>
              <th scope="col" className="text-cell">
                {t('Producteur')}
              </th>
              <th scope="col" className="text-cell">
                {t('Périodes')}
              </th>
              <th scope="col" className="text-cell">
                {t('Millésime')}
              </th>
              <th scope="col" className="text-cell">
                {t('Licence et crédit')}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  <a href={source.url}>{source.label}</a>
                  {source.synthetic && <RowHint words={t('démonstration')} />}
                </th>
                <td className="text-cell">{source.producer}</td>
                <td className="text-cell">{periodsOfSource(report, source.id).join(' · ')}</td>
                <td className="text-cell">{source.vintage ?? '–'}</td>
                <td className="text-cell">
                  {source.licence}
                  <br />
                  {source.credit}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        <Words
          of="Le détail de chaque source, les fichiers lus et la méthode sont à la page <link>Données et méthode</link>."
          values={{ link: (words) => <>{linkTo({ screen: '/donnees' }, words)}</> }}
        />
      </p>
      <Origins origins={report.publication.origins} />
    </>
  );
}

function Origins({ origins }: { origins: Report['publication']['origins'] }) {
  const { catalogue } = useReportView();
  const labelOf = (source: string) => sourceLabel(catalogue.sources, source);
  return (
    <>
      <h3>{t('Données réelles, données de démonstration')}</h3>
      <ul className="notes notes-columns">
        {origins.map(({ source, synthetic, vintage, detail }) => (
          <li key={`${source}-${detail}`}>
            <strong>
              {labelOf(source)}
              {vintage !== null && ` (${vintage})`}, {synthetic ? t('démonstration') : t('données réelles')}
            </strong>
            <br />
            {detail}
          </li>
        ))}
      </ul>
    </>
  );
}
