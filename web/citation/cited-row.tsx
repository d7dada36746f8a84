/** A row of a table whose figures can be quoted: each with the heading of its column. */
import type { ReactNode } from 'react';
import { cite } from '../../src/domain/citation.js';
import type { Period } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { useReportView } from '../report/report-view.js';
import { CiteButton } from './cite-button.js';
import { useCitation } from './use-citation.js';

interface CitedRowProps {
  /** What the table is of. */
  readonly caption: string;
  /** What the row is of. */
  readonly name: string;
  /** Headings of the columns, and what the row says under each, in words. */
  readonly figures: readonly (readonly [column: string, words: string])[];
  readonly stamp: { readonly period: Period; readonly source: string };
  readonly className?: string | undefined;
  /** The heading of the row. */
  readonly heading: ReactNode;
  /** Its other cells; the button goes in the last, outside the heading, which every cell repeats aloud. */
  readonly children: (button: ReactNode) => ReactNode;
}

export function CitedRow({ caption, name, figures, stamp, className, heading, children }: CitedRowProps) {
  const { report } = useReportView();
  const label = t('{table}, {row}', { table: caption, row: name });
  const figure = figures
    .map(([column, words]) => t('{label} : {figures}', { label: column, figures: words }))
    .join(t(' ; '));
  const citation = useCitation(label, () => cite({ label, figure, ...stamp }, report));
  return (
    <tr className={className} onKeyDown={citation.onKeyDown}>
      <th scope="row">{heading}</th>
      {children(<CiteButton citation={citation} words={t('Citer')} />)}
    </tr>
  );
}

/** The heading of the column of buttons. */
export function CiteHeading() {
  return (
    <th scope="col" className="cite-cell">
      <span className="visually-hidden">{t('Citation')}</span>
    </th>
  );
}
