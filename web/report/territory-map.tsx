/** The territory among its neighbours; the table of communes that follows gives the same in words. */
import { memo } from 'react';
import { webMapPalette } from '../../src/charts/map-palette.js';
import { territoryMapSvg } from '../../src/charts/territory-map.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { TerritorySummary } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { mapHeight } from './map-height.js';
import { useReportView } from './report-view.js';
import { useElementWidth } from './use-element-width.js';
import { useTerritoryOutlines } from './use-territory-outlines.js';

/** Drawing takes a moment: only its own data make it start again. */
export const TerritoryMap = memo(function TerritoryMap() {
  const { territory, publication } = useReportView().report;
  const { topologies, error } = useTerritoryOutlines(territory, publication.id);
  const [box, width] = useElementWidth<HTMLDivElement>();
  return (
    <div className="territory-map" ref={box}>
      {topologies && <DrawnMap territory={territory} outlines={topologies} width={width} />}
      {!topologies && !error && <AwaitedMap />}
      {error && (
        <p className="note">
          {t('La carte n’a pas pu être chargée.')} {error.message}
        </p>
      )}
    </div>
  );
});

/** On paper, words in place of a hole: nothing comes there any more. */
function AwaitedMap() {
  return (
    <>
      <div className="skeleton-block skeleton-map" aria-hidden="true" />
      <p className="note on-paper">
        {t('La carte n’était pas encore là à l’impression : imprimez de nouveau quand elle est affichée.')}
      </p>
    </>
  );
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
    height: mapHeight(width),
    title: t(
      'Carte du territoire ({count, plural, one {# commune} other {# communes}}), dont la liste suit',
      { count: territory.totals.communes },
    ),
    palette: webMapPalette,
  });
  if (svg === '') {
    return <p className="note">{t('Le fond de carte n’est pas disponible dans cette édition.')}</p>;
  }
  return <div dangerouslySetInnerHTML={{ __html: svg }} />;
}
