/** Where a figure comes from, and of when it is. */
import { formatPeriod, type Period } from '../../src/domain/period.js';
import { useReportView } from './report-view.js';

export function Stamp({ stamp }: { stamp: { period: Period; source: string } }) {
  const { report } = useReportView();
  const source = report.sources.find(({ id }) => id === stamp.source)?.label ?? stamp.source;
  return (
    <p className="stamp">
      Source{'\u202f'}: {source}, {formatPeriod(stamp.period)}.
    </p>
  );
}
