/**
 * The map on which communes are chosen. For those who do not use a pointer it is one widget: arrow keys
 * move a cursor from commune to commune, and what it points at is announced.
 */
import { useId, useState } from 'react';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { CommuneCard } from './commune-card.js';
import { MapControls } from './map-controls.js';
import { MapCorner } from './map-corner.js';
import { MapLegend } from './map-legend.js';
import { useDetailRequest } from './use-detail-request.js';
import { useDrawing } from './use-drawing.js';
import { useElementSize } from './use-element-size.js';
import { usePointing, type Pointed } from './use-pointing.js';
import { sceneFor, useScenes } from './use-scenes.js';
import { useSurface } from './use-surface.js';
import { useViewport } from './use-viewport.js';
import type { Size, View } from './view.js';
import { announceCommune } from './wording.js';
import './commune-map.css';

export interface CommuneMapProps {
  /** One topology per région shown, as served by `/api/v1/outlines/regions/<code>`; keep the array stable between renders. */
  outlines: readonly CommuneTopology[];
  /** Finer outlines by département code, as far as they have arrived; a new map each time one is added. */
  detail?: ReadonlyMap<string, CommuneTopology> | undefined;
  /** The view is close: asks for the finer outlines of these départements, each of them once. */
  onDetailNeeded?: ((departments: readonly string[]) => void) | undefined;
  /** Every commune that may be drawn, by code; keep the map stable between renders. */
  communes: ReadonlyMap<string, CommuneSummary>;
  /** Names of the départements, by code. */
  departments: ReadonlyMap<string, string>;
  /** Codes of the chosen communes; a new set each time it changes. */
  selected: ReadonlySet<string>;
  /** A commune was clicked, tapped or confirmed from the keyboard. */
  onToggle: (code: string) => void;
  /** A new object moves the view: onto these communes, or onto the whole map when none of them is on it. */
  focus?: { readonly codes: readonly string[] } | undefined;
  /** Who made the outlines, for the corner of the map. */
  credits?: string | undefined;
}

const zoomStep = 1.6;

export function CommuneMap(props: CommuneMapProps) {
  const { outlines, detail, onDetailNeeded, communes, selected, onToggle, focus, credits } = props;
  const [view, setView] = useState<View | null>(null);
  const { surface, attach, moving, base, selection, cursor } = useSurface(setView);
  const size = useElementSize(surface?.widget ?? null);
  const scenes = useScenes(outlines, communes, detail);
  const scene = sceneFor(view, scenes);
  const show = useViewport(surface, size, scenes, focus);
  useDetailRequest(view, size, scene, onDetailNeeded);

  const showAll = () => show([]);
  const zoom = (direction: 'in' | 'out') =>
    surface?.navigation.zoomBy(direction === 'in' ? zoomStep : 1 / zoomStep);
  const { pointed, pointedShape, handlers } = usePointing({
    surface,
    size,
    scene,
    onToggle,
    onZoom: zoom,
    onShowAll: showAll,
  });

  useDrawing(surface, scene, selected, pointedShape);

  const helpId = useId();
  return (
    <div className="map" data-testid="commune-map" data-ready={view !== null} data-pointed={pointed?.code}>
      <div
        ref={attach}
        className="map-widget"
        role="application"
        aria-label="Carte des communes"
        aria-describedby={helpId}
        tabIndex={0}
        {...handlers}
      >
        <div ref={moving} className="map-moving">
          <canvas ref={base} />
          <canvas ref={selection} />
        </div>
        <canvas ref={cursor} />
      </div>
      <p id={helpId} className="map-unseen">
        Flèches pour aller de commune en commune, Espace pour ajouter ou retirer, + et − pour zoomer, Début
        pour tout voir, Échap pour quitter la commune.
      </p>
      <PointedCommune {...props} pointed={pointed} size={size} />
      <MapControls
        onZoom={zoom}
        onShowAll={showAll}
        onShowTerritory={selected.size > 0 ? () => show(selected) : null}
      />
      {scenes && size && <MapLegend scene={scenes.whole} map={size} />}
      {scenes && size && view && (
        <MapCorner view={view} size={size} projection={scenes.projection} credits={credits} />
      )}
    </div>
  );
}

interface PointedCommuneProps extends Pick<CommuneMapProps, 'communes' | 'departments' | 'selected'> {
  pointed: Pointed | null;
  size: Size | null;
}

/** The commune pointed at: a card for those who see it, an announcement for those who came with the keyboard. */
function PointedCommune({ communes, departments, selected, pointed, size }: PointedCommuneProps) {
  const commune = pointed && communes.get(pointed.code);
  const isSelected = pointed !== null && selected.has(pointed.code);
  return (
    <>
      <p className="map-unseen" role="status">
        {commune && pointed.pointing === 'keyboard' && announceCommune(commune, isSelected)}
      </p>
      {commune && size && (
        <CommuneCard
          commune={commune}
          department={departments.get(commune.department)}
          selected={isSelected}
          pointing={pointed.pointing}
          at={pointed.at}
          map={size}
        />
      )}
    </>
  );
}
