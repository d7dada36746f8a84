/** All that one map is made of while it is on the page: surface, scenes, marks, layers, pointing. */
import { useMemo, useState } from 'react';
import type { CommuneMapProps } from './commune-map-props.js';
import { createStructureMarks, type MapStructure } from './structure-marks.js';
import { useDetailRequest } from './use-detail-request.js';
import { useDrawing } from './use-drawing.js';
import { useElementSize } from './use-element-size.js';
import { useGroups } from './use-groups.js';
import { usePointing } from './use-pointing.js';
import { usePromptToggle } from './use-prompt-toggle.js';
import { sceneFor, useScenes, type Scenes } from './use-scenes.js';
import { useStructureFocus } from './use-structure-focus.js';
import { useSurface } from './use-surface.js';
import { useViewport } from './use-viewport.js';
import type { View } from './view.js';

const zoomStep = 1.6;

export type CommuneMapModel = ReturnType<typeof useCommuneMap>;

export function useCommuneMap(props: CommuneMapProps) {
  const { selected, focus } = props;
  const [view, setView] = useState<View | null>(null);
  const { surface, ...elements } = useSurface(setView);
  const size = useElementSize(surface?.widget ?? null);
  const scenes = useScenes(props.outlines, props.communes, props.detail);
  const scene = sceneFor(view, scenes);
  const marks = useMarks(props.structures, scenes);
  const groups = useGroups(surface, marks);
  const show = useViewport(surface, size, scenes, focus);
  useDetailRequest(view, size, scene, props.onDetailNeeded);

  const showAll = () => show([]);
  const zoom = (direction: 'in' | 'out') =>
    surface?.navigation.zoomBy(direction === 'in' ? zoomStep : 1 / zoomStep);
  const onToggle = usePromptToggle(surface, props.onToggle);
  const pointing = usePointing({
    ...{ surface, size, scene, marks, view },
    onToggle,
    onGroup: groups.open,
    onZoom: zoom,
    onShowAll: showAll,
  });
  useStructureFocus(surface, size, marks, focus, pointing.setPointed);
  const cpts = props.showCpts ? (scenes?.cpts ?? null) : null;
  const layers = useMemo(
    () => ({ indicator: props.indicator, cpts, structures: marks }),
    [props.indicator, cpts, marks],
  );
  useDrawing(surface, { scene, selected, target: pointing.target, layers });
  return { view, surface, elements, size, scenes, scene, layers, groups, pointing, show, showAll, zoom };
}

function useMarks(structures: readonly MapStructure[], scenes: Scenes | null) {
  const projection = scenes?.projection;
  return useMemo(
    () => (projection && structures.length > 0 ? createStructureMarks(structures, projection) : null),
    [structures, projection],
  );
}
