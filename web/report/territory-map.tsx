/** The territory among its neighbours; the table of communes that follows gives the same in words. */
import { memo } from 'react';
import { webMapPalette } from '../../src/charts/map-palette.js';
import { territoryMapSvg } from '../../src/charts/territory-map.js';
import { formatCount } from '../../src/domain/format.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { TerritorySummary } from '../../src/domain/report.js';
import { useOutlines } from '../api/queries.js';
import { useReportView } from './report-view.js';
import { useElementWidth } from './use-element-width.js';

const communes = { one: 'commune', other: 'communes' };

/** The outlines of a département are finer than those of a région, and each is a file to fetch. */
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

/** The finest outlines there are: those of the départements when few, else or failing that those of the régions. */
function useTerritoryOutlines({ departments, regions }: TerritorySummary, edition: string) {
  const isSmall = departments.length <= departmentsAtMost;
  const fine = useOutlines(isSmall ? departments.map(({ code }) => `departments/${code}`) : [], edition);
  const needsCoarse = !isSmall || fine.error !== null;
  const coarse = useOutlines(needsCoarse ? regions.map(({ code }) => `regions/${code}`) : [], edition);
  return needsCoarse ? coarse : fine;
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
