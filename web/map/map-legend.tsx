/** What the colours, lines and marks of the map mean. */
import { useMemo } from 'react';
import { t } from '../../src/language/translate.js';
import type { IndicatorLayer } from './indicator-layer.js';
import { IndicatorLegend } from './indicator-legend.js';
import type { Scene } from './scene.js';
import { StructureShape } from './structure-shape.js';
import { structureFamilies, type MapStructure } from './structure-marks.js';
import { isNarrow, type Size } from './view.js';
import { familyNames } from './wording.js';

interface MapLegendProps {
  readonly scene: Scene;
  readonly map: Size;
  readonly indicator: IndicatorLayer | null;
  readonly showCpts: boolean;
  readonly structures: readonly MapStructure[];
}

/** Open from the start where there is room; it explains only what is on the map. */
export function MapLegend({ scene, map, indicator, showCpts, structures }: MapLegendProps) {
  const others = (
    <>
      {showCpts && <CptsItems scene={scene} indicator={indicator} />}
      <LimitItems scene={scene} />
      <StructureItems structures={structures} />
    </>
  );
  return (
    <details className="map-legend" open={!isNarrow(map)}>
      <summary>{t('Légende')}</summary>
      {indicator && <IndicatorLegend layer={indicator} scene={scene} />}
      <ul>
        <LegendItem mark={indicator ? 'ringed' : 'selected'}>{t('Commune choisie')}</LegendItem>
        {!indicator && others}
      </ul>
      {indicator && (
        <details>
          <summary>{t('Limites et structures')}</summary>
          <ul>{others}</ul>
        </details>
      )}
    </details>
  );
}

type CptsItemsProps = Pick<MapLegendProps, 'scene' | 'indicator'>;

/** Over the tints of an indicator, only the limits of the CPTS are drawn. */
function CptsItems({ scene, indicator }: CptsItemsProps) {
  const { hasCpts, hasUnknownCpts } = useMemo(() => describeCpts(scene), [scene]);
  if (indicator) {
    return hasCpts && <LegendItem mark="cpts-limit">{t('Limite d’une CPTS existante')}</LegendItem>;
  }
  return (
    <>
      {hasCpts && <LegendItem mark="cpts">{t('Commune d’une CPTS existante')}</LegendItem>}
      {hasUnknownCpts && <LegendItem mark="cpts-unknown">{t('CPTS existantes inconnues ici')}</LegendItem>}
    </>
  );
}

function LimitItems({ scene }: Pick<MapLegendProps, 'scene'>) {
  const hasLimits = useMemo(() => scene.atlas.shapes.some((shape) => !shape.disc), [scene]);
  return (
    hasLimits && (
      <>
        <LegendItem mark="department">{t('Limite de département')}</LegendItem>
        <LegendItem mark="region">{t('Limite de région')}</LegendItem>
      </>
    )
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
            {t(familyNames[family])}
          </li>
        ))}
      {families.size > 0 && <LegendItem mark="group">{t('Plusieurs structures')}</LegendItem>}
    </>
  );
}

function describeCpts({ atlas, communes }: Scene) {
  const cpts = atlas.shapes.map(({ code }) => communes.get(code)?.cpts ?? null);
  return {
    hasCpts: cpts.some((names) => names !== null && names.length > 0),
    hasUnknownCpts: cpts.includes(null),
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
