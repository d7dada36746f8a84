/**
 * Draws the map on its three canvases: the communes and their limits; the selection, the structures and
 * the names; the cursor.
 */
import type { BorderKind } from './border-kind.js';
import { drawnSelection, selectionStyle } from './drawn-selection.js';
import { clear, enterPlane, planeUnder, within, type Frame } from './frame.js';
import { overlap } from './geometry.js';
import { paintGround } from './ground-painter.js';
import { paintLabels } from './label-painter.js';
import type { Layers } from './layers.js';
import type { MapTheme } from './map-theme.js';
import { paintMarks, paintPointedMark } from './mark-painter.js';
import type { Shape } from './outline-shapes.js';
import type { Pixels } from './pan.js';
import { pathOf, pathOfBatch, pathOfBorder } from './paths.js';
import type { BorderBatch, Scene } from './scene.js';
import type { Mark } from './structure-marks.js';
import { visibleBounds, type View } from './view.js';

/** Widths of lines in pixels of the screen. */
const lineWidth: Readonly<Record<BorderKind, number>> = {
  commune: 0.5,
  disc: 0.8,
  cpts: 2,
  department: 0.8,
  region: 1.2,
};

/** From afar some limits are so close to each other that wide ones would be all that one sees. */
export function baseLineWidth(kind: BorderKind, { k }: View, isTinted: boolean): number {
  if (kind === 'cpts') return Math.min(lineWidth.cpts, Math.max(0.8, 0.4 + k / 2));
  return kind === 'commune' && isTinted ? Math.min(lineWidth.commune, k / 5) : lineWidth[kind];
}

/** Limits that stay in sight over dark tints, thanks to the light band on which they run. */
const casedLines: ReadonlySet<BorderKind> = new Set(['department', 'region']);

function casingWidth({ k }: View): number {
  return Math.min(2, k);
}

/** Pixels of the screen: no line is half as wide. */
const lineReach = 4;

/** Draws the communes and their limits in some parts of the canvas. */
export function paintBase(
  frame: Frame,
  parts: readonly Pixels[],
  scene: Scene,
  layers: Layers,
  theme: MapTheme,
): void {
  for (const part of parts) {
    const bounds = planeUnder(frame, part, lineReach);
    within(frame, part, () => {
      paintGround(frame, scene, scene.atlas.within(bounds), layers, theme);
      const batches = scene.batches.filter(
        (batch) => overlap(batch.bounds, bounds) && (batch.kind !== 'cpts' || layers.cpts),
      );
      paintBorders(frame, batches, layers.indicator !== null, theme);
    });
  }
}

function paintBorders(
  { context, view }: Frame,
  batches: readonly BorderBatch[],
  isTinted: boolean,
  theme: MapTheme,
): void {
  if (isTinted) {
    context.strokeStyle = theme.casing;
    for (const batch of batches) {
      if (!casedLines.has(batch.kind)) continue;
      context.lineWidth = (baseLineWidth(batch.kind, view, isTinted) + casingWidth(view)) / view.k;
      context.stroke(pathOfBatch(batch));
    }
  }
  for (const batch of batches) {
    context.strokeStyle = theme.borders[batch.kind];
    context.lineWidth = baseLineWidth(batch.kind, view, isTinted) / view.k;
    context.stroke(pathOfBatch(batch));
  }
}

export function paintSelection(
  frame: Frame,
  scene: Scene,
  selected: ReadonlySet<string>,
  { indicator, cpts, structures }: Layers,
  theme: MapTheme,
): void {
  const { context } = frame;
  clear(frame);
  enterPlane(frame);
  const { shapes, fill, strokes } = drawnSelection(
    scene,
    selected,
    selectionStyle(indicator !== null, theme),
  );
  if (fill !== null) {
    context.fillStyle = fill;
    for (const shape of shapes) context.fill(pathOf(shape), 'evenodd');
  }
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { borders, colour, width } of strokes) {
    context.strokeStyle = colour;
    context.lineWidth = width / frame.view.k;
    for (const border of borders) context.stroke(pathOfBorder(border));
  }
  const marks = structures?.at(frame.view.k).within(visibleBounds(frame.view, frame.size)) ?? [];
  paintMarks(frame, marks, theme);
  paintLabels(frame, { scene, selected, theme, cpts: cpts ?? [], marks });
}

/** What the person points at: a commune, the mark of a structure, or nothing. */
export type Target = Shape | Mark | null;

export function paintCursor(frame: Frame, target: Target, theme: MapTheme): void {
  clear(frame);
  if (!target) return;
  if ('kind' in target) paintPointedMark(frame, target, theme);
  else paintPointedShape(frame, target, theme);
}

function paintPointedShape(frame: Frame, shape: Shape, theme: MapTheme): void {
  const { context } = frame;
  enterPlane(frame);
  const path = pathOf(shape);
  context.lineJoin = 'round';
  context.strokeStyle = theme.cursorHalo;
  context.lineWidth = 6 / frame.view.k;
  context.stroke(path);
  context.strokeStyle = theme.cursor;
  context.lineWidth = 3 / frame.view.k;
  context.stroke(path);
}
