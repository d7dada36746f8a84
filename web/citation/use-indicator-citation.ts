/** The citation of an indicator of the report. */
import { citeIndicator } from '../../src/domain/citation.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { useReportView } from '../report/report-view.js';
import { useCitation, type Citation } from './use-citation.js';

export function useIndicatorCitation(indicator: IndicatorResult): Citation {
  const { report } = useReportView();
  return useCitation(indicator.label, () => citeIndicator(indicator, report));
}
