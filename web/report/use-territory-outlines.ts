/** The outlines that the maps of a report are drawn from. */
import { useMemo } from 'react';
import { combineOutlines, departmentsInDetail } from '../../src/domain/combine-outlines.js';
import type { TerritorySummary } from '../../src/domain/report.js';
import { useDepartmentsWithDetail, useOutlines, type Outlines } from '../api/queries.js';

/** The régions for the surroundings and, where few, the finer outlines of the départements of the territory. */
export function useTerritoryOutlines(territory: TerritorySummary, publication: string): Outlines {
  const departments = useMemo(
    () => departmentsInDetail(territory.departments.map(({ code }) => code)),
    [territory.departments],
  );
  const detailed = useDepartmentsWithDetail(departments, publication);
  const surroundings = useOutlines(
    territory.regions.map(({ code }) => `regions/${code}`),
    publication,
  );
  const detail = useOutlines(
    detailed.map((code) => `departments/${code}`),
    publication,
  );
  const topologies = useMemo(
    () =>
      surroundings.topologies && detail.topologies
        ? combineOutlines(surroundings.topologies, detail.topologies)
        : null,
    [surroundings.topologies, detail.topologies],
  );
  return { ...surroundings, topologies: detail.error ? surroundings.topologies : topologies };
}
