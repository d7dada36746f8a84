/** What the report is about: where, how many, of which edition; and what can be done with it. */
import type { ReactNode } from 'react';
import { formatEdition, formatInteger } from '../../src/domain/format.js';
import { currentLanguage, t } from '../../src/language/translate.js';
import { DownloadMenu } from '../downloads/download-menu.js';
import { Words } from '../language/words.js';
import { CopyLink } from './copy-link.js';
import { PrintButton } from './print-button.js';
import { useReportView } from './report-view.js';
import { sizeClassWords } from '../../src/domain/size-class-words.js';

const namedAtMost = 6;

/** @param viewSwitch chooses between charts and tables */
export function ReportHeading({ viewSwitch }: { viewSwitch: ReactNode }) {
  const { territory, publication } = useReportView().report;
  const { totals, departments, regions } = territory;
  return (
    <header className="report-heading">
      <h1>{t('Diagnostic du territoire')}</h1>
      <p className="report-territory">
        <Words
          of="<b>{communes, plural, one {# commune} other {# communes}}</b> · <b>{population} habitants</b> · {size}"
          values={{
            communes: totals.communes,
            population: formatInteger(totals.population),
            size: sizeClassWords(territory.sizeClass),
            b: (words) => <strong>{words}</strong>,
          }}
        />
      </p>
      <p>
        {departments.length > namedAtMost
          ? t('{count} départements', { count: departments.length })
          : namesOf(departments)}{' '}
        ({regions.length > namedAtMost ? t('{count} régions', { count: regions.length }) : namesOf(regions)})
      </p>
      <p className="report-edition">
        {t('Édition de {edition}, consultée le {date}', {
          edition: formatEdition(publication.edition),
          date: today(),
        })}
        {publication.synthetic && (
          <>
            {' '}
            <span className="report-demonstration">{t('Données de démonstration')}</span>
          </>
        )}
      </p>
      <div className="report-actions">
        {viewSwitch}
        <DownloadMenu />
        <PrintButton />
        <CopyLink />
      </div>
    </header>
  );
}

function namesOf(areas: readonly { name: string }[]): string {
  return areas.map(({ name }) => name).join(', ');
}

function today(): string {
  return new Date().toLocaleDateString(currentLanguage() === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' });
}
