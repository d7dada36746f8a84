/** The communes, limits, selection, structures and names of the map as SVG: what the canvases show. */
import { element, textElement, type Attributes } from '../../../src/charts/svg.js';
import { formatInteger } from '../../../src/domain/format.js';
import { overlap, type Bounds, type Points } from '../geometry.js';
import { cptsGround } from '../ground-painter.js';
import type { Tint } from '../indicator-layer.js';
import { labelSize, lineHeight, type NameLabel } from '../label-painter.js';
import { drawnSelection, selectionStyle } from '../drawn-selection.js';
import type { Layers } from '../layers.js';
import { groupRadius, singleRadius } from '../mark-painter.js';
import type { Shape } from '../outline-shapes.js';
import { baseLineWidth } from '../painter.js';
import type { Placed } from '../place-names.js';
import type { Scene } from '../scene.js';
import type { Mark, SingleMark } from '../structure-marks.js';
import { toScreen, visibleBounds, type Size, type View } from '../view.js';
import type { Paint } from './colours.js';

export interface DrawnMap {
  readonly scene: Scene;
  readonly view: View;
  readonly size: Size;
  readonly selected: ReadonlySet<string>;
  readonly layers: Layers;
  readonly names: readonly Placed<NameLabel>[];
}

export const hatchId = 'hachures';
export const dotsId = 'points';

export function drawMap(map: DrawnMap, paint: Paint): string {
  const { width, height } = map.size;
  const bounds = visibleBounds(map.view, map.size);
  return [
    element('rect', { width, height, ...paint.fill(paint.theme.ground) }),
    drawCommunes(map, bounds, paint),
    drawLimits(map, bounds, paint),
    drawSelection(map, paint),
    drawMarks(map, bounds, paint),
    drawNames(map, paint),
  ].join('');
}

/** One path for all the communes of a colour. */
function drawCommunes({ scene, view, layers }: DrawnMap, bounds: Bounds, paint: Paint): string {
  const byFill = new Map<string, string[]>();
  for (const shape of scene.atlas.within(bounds)) {
    const fill = fillOf(shape, scene, layers, paint);
    const paths = byFill.get(fill) ?? [];
    if (paths.push(shapePath(view, shape)) === 1) byFill.set(fill, paths);
  }
  return [...byFill]
    .map(([fill, paths]) => element('path', { d: paths.join(''), fill, 'fill-rule': 'evenodd' }))
    .join('');
}

function fillOf(shape: Shape, scene: Scene, { indicator, cpts }: Layers, paint: Paint): string {
  const { theme } = paint;
  if (indicator) {
    const tint = indicator.tints.get(shape.code) ?? 'unavailable';
    return tintFill(tint, indicator.difference === null ? theme.values : theme.differences, paint);
  }
  const colour = cpts ? cptsGround(scene.communes.get(shape.code), theme) : theme.land;
  return String(paint.fill(colour)['fill']);
}

export function tintFill(tint: Tint, shades: readonly string[], paint: Paint): string {
  if (typeof tint === 'number') return String(paint.fill(shades[tint]!)['fill']);
  return `url(#${tint === 'neutralised' ? hatchId : dotsId})`;
}

function drawLimits({ scene, view, layers }: DrawnMap, bounds: Bounds, paint: Paint): string {
  return scene.batches
    .filter((batch) => overlap(batch.bounds, bounds) && (batch.kind !== 'cpts' || layers.cpts))
    .map(({ kind, borders }) => {
      const d = borders.map((border) => linePath(view, border.points)).join('');
      return element('path', {
        d,
        ...paint.stroke(paint.theme.borders[kind], baseLineWidth(kind, view, layers.indicator !== null)),
      });
    })
    .join('');
}

function drawSelection({ scene, view, selected, layers }: DrawnMap, paint: Paint): string {
  const style = selectionStyle(layers.indicator !== null, paint.theme);
  const { shapes, fill, strokes } = drawnSelection(scene, selected, style);
  if (shapes.length === 0) return '';
  const ground =
    fill === null
      ? ''
      : element('path', {
          d: shapes.map((shape) => shapePath(view, shape)).join(''),
          'fill-rule': 'evenodd',
          ...paint.fill(fill),
        });
  const lines = strokes.map(({ borders, colour, width }) =>
    element('path', {
      d: borders.map((border) => linePath(view, border.points)).join(''),
      ...paint.stroke(colour, width),
    }),
  );
  return [ground, ...lines].join('');
}

function drawMarks({ view, layers }: DrawnMap, bounds: Bounds, paint: Paint): string {
  const marks = layers.structures?.at(view.k).within(bounds) ?? [];
  return marks.map((mark) => drawMark(view, mark, paint)).join('');
}

function drawMark(view: View, mark: Mark, paint: Paint): string {
  const { theme } = paint;
  const { x, y } = toScreen(view, mark);
  if (mark.kind === 'single') return drawSingle(mark, x, y, paint);
  return (
    element('circle', {
      cx: x,
      cy: y,
      r: groupRadius(mark),
      ...paint.stroke(theme.groupLine, 1.5),
      ...paint.fill(theme.group),
    }) +
    textElement(
      {
        x,
        y: y + 4,
        'text-anchor': 'middle',
        'font-size': 12,
        'font-weight': 600,
        ...paint.fill(theme.groupLabel),
      },
      formatInteger(mark.count),
    )
  );
}

function drawSingle({ structure: { family } }: SingleMark, x: number, y: number, paint: Paint): string {
  return familyShape(family, x, y, {
    ...paint.stroke(paint.theme.markHalo, 1.5),
    ...paint.fill(paint.theme.structures[family]),
  });
}

export function familyShape(
  family: SingleMark['structure']['family'],
  x: number,
  y: number,
  look: Attributes,
): string {
  switch (family) {
    case 'care':
      return element('circle', { cx: x, cy: y, r: singleRadius, ...look });
    case 'medico-social':
      return element('rect', { x: x - 5, y: y - 5, width: 10, height: 10, ...look });
    case 'coordinated':
      return element('path', { d: `M${x} ${y - 7.5}l7.5 7.5l-7.5 7.5l-7.5-7.5z`, ...look });
  }
}

/** A halo under the letters, for programs that do not know `paint-order`. */
function drawNames({ names }: DrawnMap, paint: Paint): string {
  return names
    .flatMap(({ lines, x, y, weight, colour }) =>
      lines.flatMap((line, index) => {
        const place = {
          x,
          y: y + (index - (lines.length - 1) / 2) * lineHeight + labelSize * 0.35,
          'text-anchor': 'middle',
          'font-size': labelSize,
          'font-weight': weight,
        };
        return [
          textElement({ ...place, ...paint.stroke(paint.theme.labelHalo, 3.5) }, line),
          textElement({ ...place, ...paint.fill(colour) }, line),
        ];
      }),
    )
    .join('');
}

function shapePath(view: View, { rings }: Shape): string {
  return rings.map((ring) => `${linePath(view, ring)}Z`).join('');
}

/** Tenths of a pixel are finer than any screen or printer shows. */
function linePath({ k, tx, ty }: View, points: Points): string {
  let path = '';
  for (let i = 0; i < points.length; i += 2) {
    path += `${i === 0 ? 'M' : 'L'}${tenths(points[i]! * k + tx)} ${tenths(points[i + 1]! * k + ty)}`;
  }
  return path;
}

function tenths(position: number): number {
  return Math.round(position * 10) / 10;
}
