/** The report of the selection. */
import { SelectionCheck } from '../project/selection-check.js';
import ReportScreen from '../report/report-screen.js';
import { useWorkspace } from '../state/workspace.js';

export default function ReportPage() {
  const { address, edition, selection, update } = useWorkspace();
  const isFromAnotherYear = address.cog !== null && address.cog !== edition.cog;
  return (
    <>
      <title>Rapport – Rezone</title>
      {isFromAnotherYear && <SelectionCheck />}
      <ReportScreen
        communes={[...selection.codes]}
        edition={edition.edition}
        pathologies={[...address.pathologies]}
        onPathologiesChange={(pathologies) => update({ pathologies })}
      />
    </>
  );
}
