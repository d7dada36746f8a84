/** The quotation of a row of a table of the report: each figure with the heading of its column. */
import { cite, originOf, placeWords, withReason } from '../../src/domain/citation.js';
import type { Period } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { useReportView } from '../report/report-view.js';
import type { Quotation } from './use-citation.js';

export interface CitedFigures {
  /** What the table is of. */
  readonly caption: string;
  /** What the row is of. */
  readonly name: string;
  /** Headings of the columns, and what the row says under each, in words. */
  readonly figures: readonly (readonly [column: string, words: string])[];
  readonly stamp: { readonly period: Period; readonly source: string };
  /** Whose figures they are where the row is a place; without it, those of the whole territory. */
  readonly place?: string;
}

export function useRowQuotation(): (row: CitedFigures) => Quotation {
  const { report } = useReportView();
  return ({ caption, name, figures, stamp, place }) => {
    const label = t('{table}, {row}', { table: caption, row: name });
    const sentence = () => {
      const { period, source } = stamp;
      const whose =
        place === undefined ? { label, place: placeWords(report.territory) } : { label: caption, place };
      return cite([{ ...whose, figure: joinFigures(figures), period, source }], originOf(report));
    };
    return { label, sentence };
  };
}

/** "Nombre : 12 ; 60 ans et plus : 3" */
function joinFigures(figures: CitedFigures['figures']): string {
  return figures
    .map(([column, words]) => t('{label} : {figures}', { label: column, figures: withReason(words) }))
    .join(t(' ; '));
}
