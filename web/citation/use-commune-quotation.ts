/** The quotation of a row of the communes of the report: inhabitants, QPV and zoning, each of its own source. */
import { citeCommune, citeTotals } from '../../src/domain/cite-communes.js';
import type { Commune } from '../../src/domain/places.js';
import { t } from '../../src/language/translate.js';
import { useReportView } from '../report/report-view.js';
import type { Quotation } from './use-citation.js';

export function useCommuneQuotation(): { commune: (one: Commune) => Quotation; total: () => Quotation } {
  const { report } = useReportView();
  return {
    commune: (one) => ({ label: one.name, sentence: () => citeCommune(one, report) }),
    total: () => ({ label: t('Total'), sentence: () => citeTotals(report) }),
  };
}
