/** What every block of the report needs to know besides its own figures. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Report } from '../../src/domain/report.js';
import type { ComparedAreas } from './compared-areas.js';

/** Where a link leads: a screen, with an anchor of it or the indicator that it shows. */
export interface LinkTarget {
  readonly screen: '/carte' | '/comparer' | '/donnees' | '/glossaires' | '/semblables';
  readonly anchor?: string;
  readonly indicator?: string;
}

/** A link to another screen, with everything that is on display. */
export type LinkTo = (target: LinkTarget, words: ReactNode) => ReactNode;

export interface ReportView {
  readonly report: Report;
  readonly catalogue: Catalogue;
  readonly areas: ComparedAreas;
  /** Tables in place of charts. */
  readonly tables: boolean;
  readonly linkTo: LinkTo;
}

const ReportViewContext = createContext<ReportView | null>(null);

export const ReportViewProvider = ReportViewContext.Provider;

export function useReportView(): ReportView {
  const view = useContext(ReportViewContext);
  if (view === null) throw new Error('a block of the report is rendered outside of a report');
  return view;
}
