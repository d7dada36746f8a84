/** The dynamic report of the communes chosen: asked from the server, then shown whole. */
import { useMemo, type ReactNode } from 'react';
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
import type { LinkTarget, LinkTo } from './report-view.js';
import { ReportSkeleton } from './report-skeleton.js';
import { useReport } from './use-report.js';
import { ViewSwitch } from './view-switch.js';

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
  const { tables } = useWorkspace().address;
  const [shown, words] = [report.data, catalogue.data];
  // Drawn anew for another report or view alone: a choice of the focus waits for its report.
  const body = useMemo(
    () =>
      shown &&
      words && (
        <ReportBody
          report={shown}
          catalogue={words}
          focusNote={(topic) => <FocusNote topic={topic} report={shown} />}
          tables={tables}
          viewSwitch={<TablesSwitch />}
          linkTo={linkTo}
        />
      ),
    [shown, words, tables],
  );
  if (communes.length === 0) return <EmptyReport />;
  const error = report.error ?? catalogue.error;
  if (error) {
    const retry = () => void Promise.all([report.refetch(), catalogue.refetch()]);
    return (
      <div className="page">
        <h1>{t('Diagnostic du territoire')}</h1>
        <Failure
          error={error}
          what={t('Le diagnostic n’a pas pu être calculé. Votre sélection est conservée.')}
          onRetry={retry}
        />
      </div>
    );
  }
  if (!body) return <ReportSkeleton />;
  return <div aria-busy={report.isPlaceholderData}>{body}</div>;
}

function TablesSwitch() {
  const { address, update } = useWorkspace();
  return <ViewSwitch tables={address.tables} onChange={(tables) => update({ tables })} />;
}

const linkTo: LinkTo = (target, words) => <ScreenLink target={target}>{words}</ScreenLink>;

interface ScreenLinkProps {
  readonly target: LinkTarget;
  readonly children: ReactNode;
}

function ScreenLink({ target: { screen, anchor, indicator }, children }: ScreenLinkProps) {
  const { href, historyState } = useWorkspace();
  const part = indicator === undefined ? {} : { indicator, difference: null };
  return (
    <Link href={href(screen, part) + (anchor ? `#${anchor}` : '')} state={historyState}>
      {children}
    </Link>
  );
}

function EmptyReport() {
  const { href } = useWorkspace();
  return (
    <div className="page">
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
