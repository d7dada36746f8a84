/** Tells the stage what to draw, each time that something of it changes. */
import { useEffect } from 'react';
import type { Shape } from './outline-shapes.js';
import type { Scene } from './scene.js';
import { useMapTheme } from './use-map-theme.js';
import type { Surface } from './use-surface.js';

export function useDrawing(
  surface: Surface | null,
  scene: Scene | null,
  selected: ReadonlySet<string>,
  pointed: Shape | null,
): void {
  const theme = useMapTheme(surface?.widget ?? null);

  useEffect(() => {
    if (surface && scene && theme) surface.stage.show({ scene, selected, theme });
  }, [surface, scene, selected, theme]);

  useEffect(() => {
    surface?.stage.point(pointed);
  }, [surface, pointed]);
}
