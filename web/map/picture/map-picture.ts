/**
 * The map as a picture that one can put in a document: title, map, legend, scale, sources, in one SVG that
 * carries its own font.
 */
import { element, escapeText, textElement } from '../../../src/charts/svg.js';
import type { ScaleBar } from '../../../src/charts/scale-bar.js';
import type { Paint } from './colours.js';
import { dotsId, drawMap, hatchId, type DrawnMap } from './drawn-map.js';
import { drawLegend, legendWidth, type LegendContent } from './picture-legend.js';

export interface MapPicture {
  readonly title: string;
  /** Edition, and that the figures are a demonstration where it is so. */
  readonly subtitle: string;
  readonly map: DrawnMap;
  readonly legend: LegendContent;
  readonly scale: ScaleBar;
  readonly credits: readonly string[];
  /** Rules of CSS that define the font. */
  readonly fontFaces: string;
}

const header = 64;
const footer = 40;
const margin = 16;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function pictureSize({ map }: Pick<MapPicture, 'map'>): PictureSize {
  return { width: map.size.width + legendWidth, height: header + map.size.height + footer };
}

export function drawPicture(picture: MapPicture, paint: Paint): string {
  const { theme } = paint;
  const { map, scale } = picture;
  const { width, height } = pictureSize(picture);
  const ink = paint.fill(theme.label);
  const credits = picture.credits.join(' · ');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': "'Source Sans 3', sans-serif",
    },
    element('title', {}, escapeText(picture.title)),
    element('defs', {}, element('style', {}, picture.fontFaces), patterns(paint), clip(map)),
    element('rect', { width, height, ...paint.fill(theme.labelHalo) }),
    textElement({ x: margin, y: 28, 'font-size': 20, 'font-weight': 700, ...ink }, picture.title),
    textElement({ x: margin, y: 50, 'font-size': 13, ...ink }, picture.subtitle),
    element(
      'g',
      { transform: `translate(0 ${header})` },
      element('g', { 'clip-path': 'url(#cadre)' }, drawMap(map, paint)),
      drawScale(scale, map.size.width - margin, map.size.height - 14, paint),
      element('g', { transform: `translate(${map.size.width} 0)` }, drawLegend(picture.legend, paint)),
    ),
    textElement({ x: margin, y: height - 15, 'font-size': 12, ...ink }, credits),
  );
}

function clip({ size }: DrawnMap): string {
  return element('clipPath', { id: 'cadre' }, element('rect', { ...size }));
}

/** Its right end at `x`. */
function drawScale({ width, label }: ScaleBar, x: number, y: number, paint: Paint): string {
  const line = paint.stroke(paint.theme.label, 1.5);
  const words = { x: x - width / 2, y: y - 6, 'text-anchor': 'middle', 'font-size': 12 };
  return (
    element('path', { d: `M${x - width} ${y - 5}v5h${width}v-5`, ...line }) +
    textElement({ ...words, ...paint.stroke(paint.theme.labelHalo, 3.5) }, label) +
    textElement({ ...words, ...paint.fill(paint.theme.label) }, label)
  );
}

function patterns(paint: Paint): string {
  const { hatch, dots } = paint.theme;
  const tile = { width: 6, height: 6 };
  const attributes = { ...tile, patternUnits: 'userSpaceOnUse' };
  return (
    element(
      'pattern',
      { id: hatchId, ...attributes },
      element('rect', { ...tile, ...paint.fill(hatch.ground) }),
      element('path', { d: 'M-1 1l2-2M0 6l6-6M5 7l2-2', ...paint.stroke(hatch.mark, 1) }),
    ) +
    element(
      'pattern',
      { id: dotsId, ...attributes },
      element('rect', { ...tile, ...paint.fill(dots.ground) }),
      element('circle', { cx: 3, cy: 3, r: 0.9, ...paint.fill(dots.mark) }),
    )
  );
}
