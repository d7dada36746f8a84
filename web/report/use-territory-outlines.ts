/** The outlines that the maps of a report are drawn from. */
import { useMemo } from 'react';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { TerritorySummary } from '../../src/domain/report.js';
import { useDepartmentsWithDetail, useOutlines, type Outlines } from '../api/queries.js';

/** Each is a file to fetch; over many, the outlines of the régions are fine enough. */
const departmentsAtMost = 4;

/** The régions for the surroundings and, where few, the finer outlines of the départements of the territory. */
export function useTerritoryOutlines(territory: TerritorySummary, publication: string): Outlines {
  const departments = useMemo(() => territory.departments.map(({ code }) => code), [territory.departments]);
  const withDetail = useDepartmentsWithDetail(departments, publication);
  const detailed = departments.length <= departmentsAtMost ? withDetail : [];
  const surroundings = useOutlines(
    territory.regions.map(({ code }) => `regions/${code}`),
    publication,
  );
  const detail = useOutlines(
    detailed.map((code) => `departments/${code}`),
    publication,
  );
  const topologies = useMemo(
    () => combined(surroundings.topologies, detail.topologies),
    [surroundings.topologies, detail.topologies],
  );
  return { ...surroundings, topologies: detail.error ? surroundings.topologies : topologies };
}

function combined(
  surroundings: readonly CommuneTopology[] | null,
  detail: readonly CommuneTopology[] | null,
): readonly CommuneTopology[] | null {
  if (!surroundings || !detail) return null;
  const inDetail = new Set(detail.flatMap(codesOf));
  return [...surroundings.map((one) => without(one, inDetail)), ...detail];
}

type Geometry = CommuneTopology['objects']['communes']['geometries'][number];

function codesOf({ objects }: CommuneTopology): string[] {
  return objects.communes.geometries.map(codeOf);
}

/** The same outlines but those of some communes. */
function without(topology: CommuneTopology, codes: ReadonlySet<string>): CommuneTopology {
  const { communes } = topology.objects;
  const geometries = communes.geometries.filter((geometry) => !codes.has(codeOf(geometry)));
  return { ...topology, objects: { communes: { ...communes, geometries } } };
}

function codeOf({ properties }: Geometry): string {
  return properties && 'code' in properties ? properties.code : '';
}
