/** The territory among its neighbours; the table of communes that follows gives the same in words. */
import { memo, useMemo } from 'react';
import { webMapPalette } from '../../src/charts/map-palette.js';
import { territoryMapSvg } from '../../src/charts/territory-map.js';
import { formatCount } from '../../src/domain/format.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { TerritorySummary } from '../../src/domain/report.js';
import { useDepartmentsWithDetail, useOutlines } from '../api/queries.js';
import { useReportView } from './report-view.js';
import { useElementWidth } from './use-element-width.js';

const communes = { one: 'commune', other: 'communes' };

/** Each is a file to fetch; over many, the outlines of the régions are fine enough. */
const departmentsAtMost = 4;
const proportion = 0.6;
const tallest = 480;

/** Drawing takes a moment: only its own data make it start again. */
export const TerritoryMap = memo(function TerritoryMap() {
  const { territory, publication } = useReportView().report;
  const { topologies, error } = useTerritoryOutlines(territory, publication.edition);
  const [box, width] = useElementWidth<HTMLDivElement>();
  return (
    <div className="territory-map" ref={box}>
      {topologies && <DrawnMap territory={territory} outlines={topologies} width={width} />}
      {!topologies && !error && <div className="skeleton-block skeleton-map" aria-hidden="true" />}
      {error && <p className="note">La carte n’a pas pu être chargée. {error.message}</p>}
    </div>
  );
});

/** The régions for the surroundings and, where few, the finer outlines of the départements of the territory. */
function useTerritoryOutlines(territory: TerritorySummary, edition: string) {
  const departments = useMemo(() => territory.departments.map(({ code }) => code), [territory.departments]);
  const withDetail = useDepartmentsWithDetail(departments, edition);
  const detailed = departments.length <= departmentsAtMost ? withDetail : [];
  const surroundings = useOutlines(
    territory.regions.map(({ code }) => `regions/${code}`),
    edition,
  );
  const detail = useOutlines(
    detailed.map((code) => `departments/${code}`),
    edition,
  );
  if (detail.error || !detail.topologies || !surroundings.topologies) {
    return { ...surroundings, topologies: detail.error ? surroundings.topologies : null };
  }
  const inDetail = new Set(detail.topologies.flatMap(codesOf));
  return {
    error: null,
    topologies: [...surroundings.topologies.map((one) => without(one, inDetail)), ...detail.topologies],
  };
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

interface DrawnMapProps {
  readonly territory: TerritorySummary;
  readonly outlines: readonly CommuneTopology[];
  readonly width: number;
}

function DrawnMap({ territory, outlines, width }: DrawnMapProps) {
  const svg = territoryMapSvg({
    outlines,
    selected: new Set(territory.communes.map(({ code }) => code)),
    names: new Map(territory.communes.map(({ code, name }) => [code, name])),
    width,
    height: Math.min(tallest, Math.round(width * proportion)),
    title: `Carte du territoire (${formatCount(territory.totals.communes, communes)}), dont la liste suit`,
    palette: webMapPalette,
  });
  if (svg === '') return <p className="note">Le fond de carte n’est pas disponible dans cette édition.</p>;
  return <div dangerouslySetInnerHTML={{ __html: svg }} />;
}
