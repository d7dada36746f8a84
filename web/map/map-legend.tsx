/** What the colours and lines of the map mean. */
import { useMemo } from 'react';
import type { Scene } from './scene.js';
import { isNarrow, type Size } from './view.js';

interface MapLegendProps {
  scene: Scene;
  map: Size;
}

/** Open from the start where there is room; it explains only what is on the map. */
export function MapLegend({ scene, map }: MapLegendProps) {
  const { hasCpts, hasLimits } = useMemo(() => describe(scene), [scene]);
  return (
    <details className="map-legend" open={!isNarrow(map)}>
      <summary>Légende</summary>
      <ul>
        <LegendItem mark="selected">Commune choisie</LegendItem>
        {hasCpts && <LegendItem mark="cpts">Commune d’une CPTS existante</LegendItem>}
        {hasLimits && <LegendItem mark="department">Limite de département</LegendItem>}
        {hasLimits && <LegendItem mark="region">Limite de région</LegendItem>}
      </ul>
    </details>
  );
}

function describe({ atlas, communes }: Scene) {
  return {
    hasCpts: atlas.shapes.some(({ code }) => (communes.get(code)?.cpts?.length ?? 0) > 0),
    hasLimits: atlas.shapes.some((shape) => !shape.disc),
  };
}

function LegendItem({ mark, children }: { mark: string; children: string }) {
  return (
    <li>
      <span className={`map-legend-mark map-legend-${mark}`} aria-hidden="true" />
      {children}
    </li>
  );
}
