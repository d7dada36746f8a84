/** What every block of the report needs to know besides its own figures. */
import { createContext, useContext } from 'react';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Report } from '../../src/domain/report.js';
import type { ComparedAreas } from './compared-areas.js';

export interface ReportView {
  readonly report: Report;
  readonly catalogue: Catalogue;
  readonly areas: ComparedAreas;
}

const ReportViewContext = createContext<ReportView | null>(null);

export const ReportViewProvider = ReportViewContext.Provider;

export function useReportView(): ReportView {
  const view = useContext(ReportViewContext);
  if (view === null) throw new Error('a block of the report is rendered outside of a report');
  return view;
}
