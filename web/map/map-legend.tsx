/** What the colours, lines and marks of the map mean. */
import { useMemo } from 'react';
import type { Scene } from './scene.js';
import { StructureShape } from './structure-shape.js';
import { structureFamilies, type MapStructure } from './structure-marks.js';
import { isNarrow, type Size } from './view.js';
import { familyNames } from './wording.js';

interface MapLegendProps {
  readonly scene: Scene;
  readonly map: Size;
  readonly showCpts: boolean;
  readonly structures: readonly MapStructure[];
}

/** Open from the start where there is room; it explains only what is on the map. */
export function MapLegend({ scene, map, showCpts, structures }: MapLegendProps) {
  const { hasCpts, hasUnknownCpts, hasLimits } = useMemo(() => describe(scene), [scene]);
  return (
    <details className="map-legend" open={!isNarrow(map)}>
      <summary>Légende</summary>
      <ul>
        <LegendItem mark="selected">Commune choisie</LegendItem>
        {showCpts && hasCpts && <LegendItem mark="cpts">Commune d’une CPTS existante</LegendItem>}
        {showCpts && hasUnknownCpts && (
          <LegendItem mark="cpts-unknown">CPTS existantes inconnues ici</LegendItem>
        )}
        {hasLimits && <LegendItem mark="department">Limite de département</LegendItem>}
        {hasLimits && <LegendItem mark="region">Limite de région</LegendItem>}
        <StructureItems structures={structures} />
      </ul>
    </details>
  );
}

function StructureItems({ structures }: Pick<MapLegendProps, 'structures'>) {
  const families = useMemo(() => new Set(structures.map(({ family }) => family)), [structures]);
  return (
    <>
      {structureFamilies
        .filter((family) => families.has(family))
        .map((family) => (
          <li key={family}>
            <span className="map-legend-mark">
              <StructureShape family={family} />
            </span>
            {familyNames[family]}
          </li>
        ))}
      {families.size > 0 && <LegendItem mark="group">Plusieurs structures</LegendItem>}
    </>
  );
}

function describe({ atlas, communes }: Scene) {
  const cpts = atlas.shapes.map(({ code }) => communes.get(code)?.cpts ?? null);
  return {
    hasCpts: cpts.some((names) => names !== null && names.length > 0),
    hasUnknownCpts: cpts.includes(null),
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
