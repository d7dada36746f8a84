/** The focus of the address as the options of a report. */
import { useMemo } from 'react';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { professionCategories } from '../../src/domain/catalogue.js';
import { reportOptions, type Focus } from '../../src/domain/focus.js';
import type { ReportOptions } from '../../src/domain/report.js';
import { useCatalogue } from '../api/queries.js';
import { useWorkspace } from '../state/workspace.js';

/** Null until the catalogue says what the focus means; there is no need of it without a choice. */
export function useReportOptions(): ReportOptions | null {
  const { pathologies, professions, structures } = useWorkspace().address;
  const catalogue = useCatalogue().data;
  return useMemo(() => {
    const isChoice = pathologies.length > 0 || professions.length > 0 || structures !== 'reported';
    if (!isChoice) return {};
    if (!catalogue) return null;
    return reportOptions(knownFocus({ pathologies, professions, structures }, catalogue), catalogue);
  }, [pathologies, professions, structures, catalogue]);
}

/** A link or a project of another catalogue keeps what this one knows, rather than leading to a refusal. */
export function knownFocus({ pathologies, professions, structures }: Focus, catalogue: Catalogue): Focus {
  const among = (ids: readonly string[], known: readonly { readonly id: string }[]) =>
    ids.filter((id) => known.some((one) => one.id === id));
  return {
    pathologies: among(
      pathologies,
      catalogue.indicators.filter(({ aldNumber }) => aldNumber !== undefined),
    ),
    professions: among(professions, professionCategories(catalogue)),
    structures:
      typeof structures === 'string'
        ? structures
        : among(
            structures,
            catalogue.structureGroups.flatMap(({ types }) => types),
          ),
  };
}
