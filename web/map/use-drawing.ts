/** Tells the stage what to draw, each time that something of it changes. */
import { useEffect, useMemo } from 'react';
import type { Layers, Target } from './painter.js';
import type { Scene } from './scene.js';
import { useMapTheme } from './use-map-theme.js';
import type { Surface } from './use-surface.js';

interface Drawing extends Layers {
  readonly scene: Scene | null;
  readonly selected: ReadonlySet<string>;
  readonly target: Target;
}

export function useDrawing(surface: Surface | null, drawing: Drawing): void {
  const { scene, selected, target, cpts, structures } = drawing;
  const theme = useMapTheme(surface?.widget ?? null);
  const layers = useMemo(() => ({ cpts, structures }), [cpts, structures]);

  useEffect(() => {
    if (surface && scene && theme) surface.stage.show({ scene, selected, layers, theme });
  }, [surface, scene, selected, layers, theme]);

  useEffect(() => {
    surface?.stage.point(target);
  }, [surface, target]);
}
