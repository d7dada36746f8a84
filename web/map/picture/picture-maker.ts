/** Keeps the map as it stands on the screen as a file, with its legend and its sources. */
import { scaleBar } from '../../../src/charts/scale-bar.js';
import { downloadFile } from '../../shell/download-file.js';
import { placedNames } from '../label-painter.js';
import type { Layers } from '../layers.js';
import { readMapTheme } from '../map-theme.js';
import type { Projection } from '../projection.js';
import type { Scene } from '../scene.js';
import type { MapStructure } from '../structure-marks.js';
import type { Surface } from '../use-surface.js';
import { toPlane, visibleBounds, type Size, type View } from '../view.js';
import { makePicture, type PictureFormat } from './save-picture.js';

/** What stands above the map in its picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
}

interface PictureOptions {
  readonly surface: Surface | null;
  readonly scene: Scene | null;
  readonly view: View | null;
  readonly size: Size | null;
  readonly projection: Projection | undefined;
  readonly selected: ReadonlySet<string>;
  readonly layers: Layers;
  readonly structures: readonly MapStructure[];
  readonly caption: Caption;
  readonly credits: readonly string[];
}

/** Pixels. */
const longestBar = 110;

/** @returns null while there is no map */
export function pictureMaker(options: PictureOptions): ((format: PictureFormat) => Promise<void>) | null {
  const { surface, scene, view, size, projection } = options;
  if (!surface || !scene || !view || !size || !projection) return null;
  return async (format) => {
    const { selected, layers, structures, caption, credits } = options;
    const theme = readMapTheme(surface.widget);
    const context = document.createElement('canvas').getContext('2d')!;
    const marks = layers.structures?.at(view.k).within(visibleBounds(view, size)) ?? [];
    const content = { scene, selected, theme, cpts: layers.cpts ?? [], marks };
    const names = placedNames({ context, view, size }, content);
    const middle = toPlane(view, { x: size.width / 2, y: size.height / 2 });
    const picture = await makePicture(
      {
        ...caption,
        map: { scene, view, size, selected, layers, names },
        legend: { scene, indicator: layers.indicator, showsCpts: layers.cpts !== null, structures },
        scale: scaleBar(view.k / projection.groundScale(middle.y), longestBar),
        credits,
      },
      theme,
      format,
    );
    downloadFile(picture, `rezone-carte.${format}`);
  };
}
