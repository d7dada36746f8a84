/** The report of the selection. */
import { useCarriedSelection } from '../project/use-carried-selection.js';
import { ReportSkeleton } from '../report/report-skeleton.js';
import ReportScreen from '../report/report-screen.js';
import { Failure } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';

export default function ReportPage() {
  const { address, edition, selection, update } = useWorkspace();
  const carried = useCarriedSelection();
  if (carried.isNeeded) return <CheckingCommunes error={carried.error} onRetry={carried.retry} />;
  return (
    <>
      <title>Rapport – Rezone</title>
      <ReportScreen
        communes={[...selection.codes]}
        edition={edition.edition}
        pathologies={[...address.pathologies]}
        onPathologiesChange={(pathologies) => update({ pathologies })}
      />
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
      <title>Rapport – Rezone</title>
      {error ? (
        <div className="report-message">
          <h1>Diagnostic du territoire</h1>
          <Failure
            error={error}
            what="Les communes de ce projet n’ont pas pu être vérifiées."
            onRetry={onRetry}
          />
        </div>
      ) : (
        <ReportSkeleton />
      )}
    </>
  );
}
