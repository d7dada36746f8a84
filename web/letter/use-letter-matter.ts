/** Everything that the letter is written from: the report, in French, and what surrounds the territory. */
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { departmentsInDetail } from '../../src/domain/combine-outlines.js';
import { areaOfCommunes } from '../../src/domain/outline-area.js';
import type { Report } from '../../src/domain/report.js';
import { currentLanguage } from '../../src/language/translate.js';
import type { LetterMatter } from '../../src/letter/matter.js';
import { useDepartmentsWithDetail, useOutlines } from '../api/queries.js';
import { useReportOptions } from '../focus/use-report-options.js';
import { usePerimeter } from '../project/use-perimeter.js';
import { reportQuery } from '../report/use-report.js';
import { useKnownCommunes } from '../state/known-communes.js';
import type { Communes } from '../state/summary.js';
import { useWorkspace } from '../state/workspace.js';

const noCommunes: Communes = new Map();
const noDepartments: Report['territory']['departments'] = [];

export interface LetterMatterAnswer {
  /** Undefined until all of it is there, so that no proposed text changes under the eyes of its reader. */
  readonly matter: LetterMatter | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

export function useLetterMatter(): LetterMatterAnswer {
  const report = useFrenchReport();
  const known = useKnownCommunes();
  const perimeter = usePerimeter(known.data ?? noCommunes);
  const area = useArea(report.data);
  const isSettled =
    area !== undefined &&
    perimeter.status !== 'loading' &&
    (known.data !== undefined || known.error !== null);
  const matter = useMemo((): LetterMatter | undefined => {
    if (!report.data || !isSettled) return undefined;
    // Without a connection, the letter does without what lies around.
    const isRead = perimeter.status === 'read';
    return {
      report: report.data,
      communes: isRead ? perimeter.communes : (known.data ?? noCommunes),
      neighbours: isRead ? perimeter.perimeter.neighbours.map(({ code }) => code) : null,
      area,
    };
  }, [report.data, isSettled, perimeter, known.data, area]);
  return { matter, error: report.error, retry: () => void report.refetch() };
}

/** The letter is addressed to French authorities: its labels are not those of a reader of English. */
function useFrenchReport() {
  const { selection, edition } = useWorkspace();
  const options = useReportOptions();
  const language = currentLanguage() === 'fr' ? undefined : 'fr';
  return useQuery({
    ...reportQuery({ communes: selection.codes, language, ...options }, edition),
    enabled: options !== null && selection.codes.length > 0,
  });
}

/** Km², null where it cannot be known; undefined while it is on its way. */
function useArea(report: Report | undefined): number | null | undefined {
  const { edition } = useWorkspace();
  const territory = report?.territory;
  const departments = useMemo(
    () => departmentsInDetail((territory?.departments ?? noDepartments).map(({ code }) => code)),
    [territory],
  );
  const detailed = useDepartmentsWithDetail(departments, edition.id);
  const { topologies, error } = useOutlines(
    detailed.map((code) => `departments/${code}`),
    edition.id,
  );
  return useMemo(() => {
    if (error) return null;
    if (!territory || !topologies) return undefined;
    return areaOfCommunes(topologies, new Set(territory.communes.map(({ code }) => code)));
  }, [territory, topologies, error]);
}
