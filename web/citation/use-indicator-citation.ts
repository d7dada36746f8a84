/** The citation of an indicator of the report, with the references shown beside it. */
import { citeIndicator } from '../../src/domain/citation.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { shownComparisons } from '../report/compared-areas.js';
import { useReportView } from '../report/report-view.js';
import { useCitation, type Citation } from './use-citation.js';

export function useIndicatorCitation(indicator: IndicatorResult): Citation {
  const { report, areas } = useReportView();
  const { label, kind } = indicator;
  // A count is of as many people as there are: nothing to compare it with.
  const comparisons = kind === 'count' ? [] : shownComparisons(indicator, areas);
  return useCitation({ label, sentence: () => citeIndicator(indicator, report, comparisons) });
}
