/** How many there are of what the focus can be put on: in the project; for structures, on the map without one. */
import { useMemo } from 'react';
import type { ShownType } from '../structures/structure-types.js';
import { useEstablishments } from '../api/queries.js';
import { useShownRegions } from '../map-screen/shown-regions.js';
import { useReport } from '../report/use-report.js';
import { regionsReached } from '../state/known-communes.js';
import { useWorkspace } from '../state/workspace.js';
import { patientFigures, professionalFigures, structureFigures, type Figures } from './numbers.js';
import type { TopicId } from './topics.js';

export interface Numbers {
  readonly of: Readonly<Record<TopicId, Figures>>;
  /** The five affections with the most patients of the project; null while unknown. */
  readonly top: readonly string[] | null;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const none: Figures = new Map();

export function useNumbers(types: readonly ShownType[]): Numbers {
  const { selection, edition } = useWorkspace();
  const project = useMemo(
    () => (selection.codes.length > 0 ? new Set(selection.codes) : null),
    [selection.codes],
  );
  // Without the focus: every number is in it, and a choice does not ask for it again.
  const asked = useReport({ communes: selection.codes, edition: edition.edition });
  const report = project ? asked.data : undefined;
  const regions = useCountedRegions();
  const isListed = edition.hasEstablishments && regions.length > 0;
  const { list, error, retry } = useEstablishments(isListed ? regions : [], edition.id);
  const register = isListed ? list : null;
  return {
    of: useMemo(
      () => ({
        pathologies: report ? patientFigures(report) : none,
        professions: report ? professionalFigures(report) : none,
        structures: structureFigures(types, { report, register, project }),
      }),
      [types, report, register, project],
    ),
    top: report?.pathologies.top ?? null,
    isLoading: (project !== null && asked.isLoading) || (isListed && !list && !error),
    error: asked.error ?? error,
    retry: () => {
      if (asked.error) void asked.refetch();
      retry();
    },
  };
}

/** Those of the project, else those on the map. */
function useCountedRegions(): readonly string[] {
  const { selection, places } = useWorkspace();
  const shown = useShownRegions();
  return useMemo(
    () => (selection.codes.length > 0 ? regionsReached(selection.codes, places).regions : shown),
    [selection.codes, places, shown],
  );
}
