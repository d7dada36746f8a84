/** The end of the report: notes, then what each source gave, of when, and what was drawn. */
import type { ReactNode } from 'react';
import { formatPeriod, type Period } from '../../src/domain/period.js';
import type { Report } from '../../src/domain/report.js';
import { useReportView } from './report-view.js';
import { ScrollBox } from './scroll-box.js';

const caption = 'Sources et périodes';

interface NotesAndSourcesProps {
  /** To the screen that says all of the sources. */
  readonly methodLink: ReactNode;
}

export function NotesAndSources({ methodLink }: NotesAndSourcesProps) {
  const { report } = useReportView();
  return (
    <>
      <h3>Notes</h3>
      <ul className="notes notes-columns">
        {report.notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <h3>Sources</h3>
      <ScrollBox label={caption}>
        <table className="sources-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col" className="text-cell">
                Producteur
              </th>
              <th scope="col" className="text-cell">
                Périodes
              </th>
              <th scope="col" className="text-cell">
                Millésime
              </th>
              <th scope="col" className="text-cell">
                Licence et crédit
              </th>
            </tr>
          </thead>
          <tbody>
            {report.sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  <a href={source.url}>{source.label}</a>
                  {source.synthetic && <span className="row-hint"> démonstration</span>}
                </th>
                <td className="text-cell">{source.producer}</td>
                <td className="text-cell">{periodsOf(report, source.id).join('\u202f; ')}</td>
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
      <p>Le détail de chaque source, les fichiers lus et la méthode sont à la page {methodLink}.</p>
      <Origins origins={report.publication.origins} />
    </>
  );
}

/** Every period of the report that comes from a source, each once. */
function periodsOf(report: Report, source: string): string[] {
  const { territory } = report;
  const stamps: readonly { period: Period; source: string }[] = [
    territory.population,
    territory.ageBands,
    territory.qpv,
    territory.zoning,
    territory.cpts,
    ...report.indicators,
    ...report.pathologies.all,
    report.professionals,
    report.activity,
    report.structures,
  ];
  return [
    ...new Set(stamps.filter((stamp) => stamp.source === source).map(({ period }) => formatPeriod(period))),
  ];
}

function Origins({ origins }: { origins: Report['publication']['origins'] }) {
  const { catalogue } = useReportView();
  const labelOf = (source: string) => catalogue.sources.find(({ id }) => id === source)?.label ?? source;
  return (
    <>
      <h3>Données réelles, données de démonstration</h3>
      <ul className="notes notes-columns">
        {origins.map(({ source, synthetic, vintage, detail }) => (
          <li key={`${source}-${detail}`}>
            <strong>
              {labelOf(source)}
              {vintage !== null && ` (${vintage})`}, {synthetic ? 'démonstration' : 'données réelles'}
            </strong>
            {'\u202f'}: {detail}
          </li>
        ))}
      </ul>
    </>
  );
}
