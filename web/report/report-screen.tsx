/** The dynamic report of the communes chosen: asked from the server, then shown whole. */
import { useCallback } from 'react';
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { useCatalogue } from '../api/queries.js';
import { FocusNote } from '../focus/focus-note.js';
import { useReportOptions } from '../focus/use-report-options.js';
import { Failure } from '../shell/waiting.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import './report.css';
import './report-print.css';
import { ReportBody } from './report-body.js';
import type { LinkTo } from './report-view.js';
import { ReportSkeleton } from './report-skeleton.js';
import { useReport } from './use-report.js';

export interface ReportScreenProps {
  /** INSEE codes, in any order. */
  readonly communes: string[];
  /** The newest by default. */
  readonly edition?: string;
}

export default function ReportScreen({ communes, edition }: ReportScreenProps) {
  const options = useReportOptions();
  const report = useReport({ communes: options ? communes : [], edition, ...options });
  const catalogue = useCatalogue();
  const { address, update } = useWorkspace();
  const linkTo = useLinkTo();
  if (communes.length === 0) return <EmptyReport />;
  const error = report.error ?? catalogue.error;
  if (error) {
    const retry = () => void Promise.all([report.refetch(), catalogue.refetch()]);
    return (
      <div className="report-message">
        <h1>{t('Diagnostic du territoire')}</h1>
        <Failure
          error={error}
          what={t('Le diagnostic n’a pas pu être calculé. Votre sélection est conservée.')}
          onRetry={retry}
        />
      </div>
    );
  }
  const { data } = report;
  if (!data || !catalogue.data) return <ReportSkeleton />;
  return (
    <ReportBody
      report={data}
      catalogue={catalogue.data}
      focusNote={(topic) => <FocusNote topic={topic} report={data} />}
      isUpdating={report.isPlaceholderData}
      tables={address.tables}
      onTablesChange={(tables) => update({ tables })}
      linkTo={linkTo}
    />
  );
}

function useLinkTo(): LinkTo {
  const { href, historyState } = useWorkspace();
  return useCallback(
    ({ screen, anchor, indicator }, words) => (
      <Link
        href={
          href(screen, indicator === undefined ? {} : { indicator, difference: null }) +
          (anchor ? `#${anchor}` : '')
        }
        state={historyState}
      >
        {words}
      </Link>
    ),
    [href, historyState],
  );
}

function EmptyReport() {
  const { href } = useWorkspace();
  return (
    <div className="report-message">
      <h1>{t('Diagnostic du territoire')}</h1>
      <p>{t('Aucune commune n’est choisie : le diagnostic se calcule sur celles que vous réunissez.')}</p>
      <p>
        <Link className="button button-primary" href={href(mapPath)}>
          {t('Choisir des communes sur la carte')}
        </Link>
      </p>
    </div>
  );
}
