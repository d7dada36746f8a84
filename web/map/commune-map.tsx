/**
 * The map on which communes are chosen. For those who do not use a pointer it is one widget: arrow keys
 * move a cursor from commune to commune, and what it points at is announced.
 */
import { useId, useMemo, useState } from 'react';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { GroupList } from './group-list.js';
import { MapControls } from './map-controls.js';
import { MapCorner } from './map-corner.js';
import type { MapFocus } from './map-focus.js';
import { MapLegend } from './map-legend.js';
import type { Pointed } from './pointed.js';
import { PointedCard } from './pointed-card.js';
import { createStructureMarks, type MapStructure } from './structure-marks.js';
import { useDetailRequest } from './use-detail-request.js';
import { useDrawing } from './use-drawing.js';
import { useElementSize } from './use-element-size.js';
import { useGroups } from './use-groups.js';
import { usePointing } from './use-pointing.js';
import { sceneFor, useScenes, type Scenes } from './use-scenes.js';
import { useStructureFocus } from './use-structure-focus.js';
import { useSurface } from './use-surface.js';
import { useViewport } from './use-viewport.js';
import type { View } from './view.js';
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
  /** Structures of care to draw; keep the array stable between renders. */
  structures: readonly MapStructure[];
  /** Register of the structures and its date, under what is said of each. */
  structuresSource?: string | undefined;
  /** Whether the existing CPTS are drawn. */
  showCpts: boolean;
  /** A new object moves the view: onto a structure; onto these communes, or the whole map when none of them is on it. */
  focus: MapFocus;
  /** Who made what is on the map, the outlines first, for its corner. */
  credits: readonly string[];
}

const zoomStep = 1.6;

export function CommuneMap(props: CommuneMapProps) {
  const { outlines, detail, communes, selected, structuresSource, showCpts, focus } = props;
  const [view, setView] = useState<View | null>(null);
  const { surface, attach, moving, base, selection, cursor } = useSurface(setView);
  const size = useElementSize(surface?.widget ?? null);
  const scenes = useScenes(outlines, communes, detail);
  const scene = sceneFor(view, scenes);
  const marks = useMarks(props.structures, scenes);
  const groups = useGroups(surface, marks);
  const show = useViewport(surface, size, scenes, focus);
  useDetailRequest(view, size, scene, props.onDetailNeeded);

  const showAll = () => show([]);
  const zoom = (direction: 'in' | 'out') =>
    surface?.navigation.zoomBy(direction === 'in' ? zoomStep : 1 / zoomStep);
  const { pointed, setPointed, target, handlers } = usePointing({
    surface,
    size,
    scene,
    marks,
    view,
    onToggle: props.onToggle,
    onGroup: groups.open,
    onZoom: zoom,
    onShowAll: showAll,
  });
  useStructureFocus(surface, size, marks, focus, setPointed);
  const cpts = showCpts ? (scenes?.cpts ?? null) : null;
  useDrawing(surface, { scene, selected, target, cpts, structures: marks });

  const helpId = useId();
  return (
    <div className="map" data-testid="commune-map" data-ready={view !== null} {...pointedAttributes(pointed)}>
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
        pour tout voir, Échap pour quitter la commune. Les structures de soins sont aussi dans la liste.
      </p>
      <PointedCard
        {...props}
        pointed={pointed}
        size={size}
        source={structuresSource}
        splits={groups.splits}
      />
      {groups.listed && (
        <GroupList structures={groups.listed} source={structuresSource} onClose={groups.close} />
      )}
      <MapControls
        onZoom={zoom}
        onShowAll={showAll}
        onShowTerritory={selected.size > 0 ? () => show(selected) : null}
      />
      {scenes && size && (
        <>
          <MapLegend scene={scenes.whole} map={size} {...props} />
          {view && (
            <MapCorner view={view} size={size} projection={scenes.projection} credits={props.credits} />
          )}
        </>
      )}
    </div>
  );
}

function useMarks(structures: readonly MapStructure[], scenes: Scenes | null) {
  const projection = scenes?.projection;
  return useMemo(
    () => (projection && structures.length > 0 ? createStructureMarks(structures, projection) : null),
    [structures, projection],
  );
}

/** What the pointer is on, for tests: a canvas says nothing of itself. */
function pointedAttributes(pointed: Pointed | null): Record<`data-${string}`, string> {
  if (!pointed) return {};
  if (pointed.kind === 'commune') return { 'data-pointed': pointed.code };
  return { 'data-mark': pointed.structure?.establishment.id ?? 'group' };
}
