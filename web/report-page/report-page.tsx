/** The report of the selection. */
import { t } from '../../src/language/translate.js';
import { useCarriedSelection } from '../project/use-carried-selection.js';
import { ReportSkeleton } from '../report/report-skeleton.js';
import ReportScreen from '../report/report-screen.js';
import { Failure } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';

export default function ReportPage() {
  const { edition, selection } = useWorkspace();
  const carried = useCarriedSelection();
  if (carried.isNeeded) return <CheckingCommunes error={carried.error} onRetry={carried.retry} />;
  return (
    <>
      <title>{t('Rapport – Rezone')}</title>
      <ReportScreen communes={[...selection.codes]} edition={edition.edition} />
    </>
  );
}

interface CheckingCommunesProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** No report can be asked for before the codes are those of the edition. */
function CheckingCommunes({ error, onRetry }: CheckingCommunesProps) {
  return (
    <>
      <title>{t('Rapport – Rezone')}</title>
      {error ? (
        <div className="report-message">
          <h1>{t('Diagnostic du territoire')}</h1>
          <Failure
            error={error}
            what={t('Les communes de ce projet n’ont pas pu être vérifiées.')}
            onRetry={onRetry}
          />
        </div>
      ) : (
        <ReportSkeleton />
      )}
    </>
  );
}
