/** A row of a table whose figures can be quoted, all of them at once. */
import type { ReactNode } from 'react';
import { t } from '../../src/language/translate.js';
import { CiteButton } from './cite-button.js';
import { useCitation, type Quotation } from './use-citation.js';

interface CitedRowProps {
  readonly quotation: Quotation;
  readonly className?: string | undefined;
  /** The heading of the row. */
  readonly heading: ReactNode;
  /** Its other cells but the last, which holds the button: in the heading, every cell would repeat it aloud. */
  readonly children: ReactNode;
}

export function CitedRow({ quotation, className, heading, children }: CitedRowProps) {
  const citation = useCitation(quotation);
  return (
    <tr className={className} onKeyDown={citation.onKeyDown}>
      <th scope="row">{heading}</th>
      {children}
      <td className="cite-cell">
        <CiteButton citation={citation} words={t('Citer')} />
      </td>
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
