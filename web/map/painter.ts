/**
 * Draws the map on its three canvases: the communes and their limits; the selection, the structures and
 * the names; the cursor. Each commune has a path of its own, kept as long as its shape: filling one path
 * of many communes takes seconds without a graphics card.
 */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { BorderKind } from './border-kind.js';
import type { CptsArea } from './cpts-areas.js';
import { clear, enterPlane, type Frame } from './frame.js';
import { overlap, type Points } from './geometry.js';
import { paintLabels } from './label-painter.js';
import type { MapTheme } from './map-theme.js';
import { paintMarks, paintPointedMark } from './mark-painter.js';
import type { Border, Shape } from './outline-shapes.js';
import type { BorderBatch, Scene } from './scene.js';
import type { Mark, StructureMarks } from './structure-marks.js';
import { visibleBounds, type View } from './view.js';

/** What is drawn besides the communes and the selection. */
export interface Layers {
  /** Existing CPTS, tinted and named; null while their layer is off. */
  readonly cpts: readonly CptsArea[] | null;
  /** Null while there is no structure to show. */
  readonly structures: StructureMarks | null;
}

/** Widths of lines in pixels of the screen. */
const lineWidth: Readonly<Record<BorderKind, number>> = {
  commune: 0.5,
  disc: 0.8,
  cpts: 2,
  department: 0.8,
  region: 1.2,
};
const selectedLineWidth = { outside: 2, inside: 0.8 };

/** From afar the limits of CPTS are so close to each other that wide ones would be all that one sees. */
function baseLineWidth(kind: BorderKind, { k }: View): number {
  return kind === 'cpts' ? Math.min(lineWidth.cpts, Math.max(0.8, 0.4 + k / 2)) : lineWidth[kind];
}

export function paintBase(frame: Frame, scene: Scene, { cpts }: Layers, theme: MapTheme): void {
  const { context } = frame;
  clear(frame);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  enterPlane(frame);
  const bounds = visibleBounds(frame.view, frame.size);
  for (const shape of scene.atlas.within(bounds)) {
    context.fillStyle = cpts ? groundOf(scene.communes.get(shape.code), theme) : theme.land;
    context.fill(pathOf(shape), 'evenodd');
  }
  for (const batch of scene.batches) {
    if (!overlap(batch.bounds, bounds) || (batch.kind === 'cpts' && !cpts)) continue;
    context.strokeStyle = theme.borders[batch.kind];
    context.lineWidth = baseLineWidth(batch.kind, frame.view) / frame.view.k;
    context.stroke(pathOfBatch(batch));
  }
}

function groundOf(commune: CommuneSummary | undefined, theme: MapTheme): string {
  if (!commune?.cpts) return theme.cptsUnknown;
  return commune.cpts.length > 0 ? theme.cpts : theme.land;
}

export function paintSelection(
  frame: Frame,
  scene: Scene,
  selected: ReadonlySet<string>,
  { cpts, structures }: Layers,
  theme: MapTheme,
): void {
  const { context } = frame;
  clear(frame);
  enterPlane(frame);
  const shapes = Array.from(selected, (code) => scene.atlas.byCode.get(code)).filter(
    (shape) => shape !== undefined,
  );
  context.fillStyle = theme.selected;
  for (const shape of shapes) context.fill(pathOf(shape), 'evenodd');
  context.strokeStyle = theme.selectedLine;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const border of scene.atlas.bordersOf(shapes)) {
    const isInside =
      selected.has(border.left.code) && border.right !== null && selected.has(border.right.code);
    context.lineWidth = selectedLineWidth[isInside ? 'inside' : 'outside'] / frame.view.k;
    context.stroke(pathOfBorder(border));
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

const shapePaths = new WeakMap<Shape, Path2D>();

function pathOf(shape: Shape): Path2D {
  return remember(shapePaths, shape, (path) => {
    for (const ring of shape.rings) {
      trace(path, ring);
      path.closePath();
    }
  });
}

const borderPaths = new WeakMap<Border, Path2D>();

function pathOfBorder(border: Border): Path2D {
  return remember(borderPaths, border, (path) => trace(path, border.points));
}

const batchPaths = new WeakMap<BorderBatch, Path2D>();

function pathOfBatch(batch: BorderBatch): Path2D {
  return remember(batchPaths, batch, (path) => {
    for (const border of batch.borders) trace(path, border.points);
  });
}

function remember<K extends object>(paths: WeakMap<K, Path2D>, key: K, draw: (path: Path2D) => void): Path2D {
  const known = paths.get(key);
  if (known) return known;
  const path = new Path2D();
  draw(path);
  paths.set(key, path);
  return path;
}

function trace(path: Path2D, points: Points): void {
  path.moveTo(points[0]!, points[1]!);
  for (let i = 2; i < points.length; i += 2) path.lineTo(points[i]!, points[i + 1]!);
}
