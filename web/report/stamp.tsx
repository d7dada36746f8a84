/** Where a figure comes from, and of when it is. */
import { formatPeriod, type Period } from '../../src/domain/period.js';
import { Words } from '../language/words.js';
import { anchorOfSource } from '../data/source-entry.js';
import { useReportView } from './report-view.js';
import { sourceLabel } from '../../src/domain/source-label.js';

export function Stamp({ stamp }: { stamp: { period: Period; source: string } }) {
  const { report, linkTo } = useReportView();
  const source = sourceLabel(report.sources, stamp.source);
  const link = linkTo({ screen: '/donnees', anchor: anchorOfSource(stamp.source) }, source);
  return (
    <p className="stamp">
      <Words
        of="Source : {source}, {period}."
        values={{ source: <>{link}</>, period: formatPeriod(stamp.period) }}
      />
    </p>
  );
}
