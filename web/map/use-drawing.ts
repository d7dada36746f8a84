/** Tells the stage what to draw, each time that something of it changes. */
import { useEffect } from 'react';
import type { Layers } from './layers.js';
import type { Target } from './painter.js';
import type { Scene } from './scene.js';
import { useMapTheme } from './use-map-theme.js';
import type { Surface } from './use-surface.js';

interface Drawing {
  readonly scene: Scene | null;
  readonly selected: ReadonlySet<string>;
  readonly target: Target;
  /** Keep it stable between renders. */
  readonly layers: Layers;
}

export function useDrawing(surface: Surface | null, drawing: Drawing): void {
  const { scene, selected, target, layers } = drawing;
  const theme = useMapTheme(surface?.widget ?? null);

  useEffect(() => {
    if (surface && scene && theme) surface.stage.show({ scene, selected, layers, theme });
  }, [surface, scene, selected, layers, theme]);

  useEffect(() => {
    surface?.stage.point(target);
  }, [surface, target]);
}
