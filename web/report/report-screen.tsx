/** The dynamic report of the communes chosen: asked from the server, then shown whole. */
import { Link } from 'wouter';
import { useCatalogue } from '../api/queries.js';
import { Failure } from '../shell/waiting.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import './report.css';
import { ReportBody } from './report-body.js';
import { ReportSkeleton } from './report-skeleton.js';
import { useReport } from './use-report.js';

export interface ReportScreenProps {
  /** INSEE codes, in any order. */
  readonly communes: string[];
  /** The newest by default. */
  readonly edition?: string;
  /** Prevalences to show instead of the five most frequent, as indicator ids. */
  readonly pathologies?: string[];
  /** An empty list asks for the most frequent again. */
  readonly onPathologiesChange: (ids: string[]) => void;
}

export default function ReportScreen({
  communes,
  edition,
  pathologies,
  onPathologiesChange,
}: ReportScreenProps) {
  const report = useReport({ communes, edition, pathologies });
  const catalogue = useCatalogue();
  if (communes.length === 0) return <EmptyReport />;
  const error = report.error ?? catalogue.error;
  if (error) {
    const retry = () => void Promise.all([report.refetch(), catalogue.refetch()]);
    return (
      <div className="report-message">
        <h1>Diagnostic du territoire</h1>
        <Failure
          error={error}
          what="Le diagnostic n’a pas pu être calculé. Votre sélection est conservée."
          onRetry={retry}
        />
      </div>
    );
  }
  if (!report.data || !catalogue.data) return <ReportSkeleton />;
  return (
    <ReportBody
      report={report.data}
      catalogue={catalogue.data}
      pathologies={pathologies ?? []}
      onPathologiesChange={onPathologiesChange}
      isUpdating={report.isPlaceholderData}
      methodLink={<MethodLink />}
    />
  );
}

function MethodLink() {
  const { href, historyState } = useWorkspace();
  return (
    <Link href={href('/donnees')} state={historyState}>
      Données et méthode
    </Link>
  );
}

function EmptyReport() {
  const { href } = useWorkspace();
  return (
    <div className="report-message">
      <h1>Diagnostic du territoire</h1>
      <p>Aucune commune n’est choisie{'\u202f'}: le diagnostic se calcule sur celles que vous réunissez.</p>
      <p>
        <Link className="button button-primary" href={href(mapPath)}>
          Choisir des communes sur la carte
        </Link>
      </p>
    </div>
  );
}
