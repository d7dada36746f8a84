/**
 * Draws the three layers of the map on canvases: the communes and their limits; the selection and the
 * names; the cursor. Each commune has a path of its own, kept as long as its shape: filling one path
 * of many communes takes seconds without a graphics card.
 */
import { placeLabels, type LabelCandidate } from '../../src/charts/label-placement.js';
import type { BorderKind } from './border-kind.js';
import { isInside, overlap, type Points } from './geometry.js';
import type { MapTheme } from './map-theme.js';
import type { Border, Shape } from './outline-shapes.js';
import type { BorderBatch, Scene } from './scene.js';
import { toScreen, visibleBounds, type Size, type View } from './view.js';

/** A canvas, the part of the plane that it shows, and how many of its pixels make one of the screen. */
export interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly view: View;
  readonly size: Size;
  readonly pixelRatio: number;
}

/** Widths of lines in pixels of the screen. */
const lineWidth: Readonly<Record<BorderKind, number>> = {
  commune: 0.5,
  disc: 0.8,
  cpts: 1.2,
  department: 0.8,
  region: 1.2,
};
const selectedLineWidth = { outside: 2, inside: 0.8 };

export function paintBase(frame: Frame, scene: Scene, theme: MapTheme): void {
  const { context } = frame;
  clear(frame);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  enterPlane(frame);
  const bounds = visibleBounds(frame.view, frame.size);
  for (const shape of scene.atlas.within(bounds)) {
    context.fillStyle = scene.communes.get(shape.code)?.cpts?.length ? theme.cpts : theme.land;
    context.fill(pathOf(shape), 'evenodd');
  }
  for (const batch of scene.batches) {
    if (!overlap(batch.bounds, bounds)) continue;
    context.strokeStyle = theme.borders[batch.kind];
    context.lineWidth = lineWidth[batch.kind] / frame.view.k;
    context.stroke(pathOfBatch(batch));
  }
}

export function paintSelection(
  frame: Frame,
  scene: Scene,
  selected: ReadonlySet<string>,
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
  paintLabels(frame, scene, selected, theme);
}

export function paintCursor(frame: Frame, shape: Shape | null, theme: MapTheme): void {
  const { context } = frame;
  clear(frame);
  if (!shape) return;
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

function clear({ context }: Frame): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

/** From here on coordinates are kilometres. */
function enterPlane({ context, view, pixelRatio }: Frame): void {
  const scale = view.k * pixelRatio;
  context.setTransform(scale, 0, 0, scale, view.tx * pixelRatio, view.ty * pixelRatio);
}

/** From here on coordinates are pixels of the screen. */
function enterScreen({ context, pixelRatio }: Frame): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
}

interface NameLabel extends LabelCandidate {
  readonly name: string;
  readonly selected: boolean;
}

const labelSize = 13;
/** Among those not selected, only the largest communes in view are named, and well apart. */
const namedAtMost = 40;
const quietMargin = { across: 28, down: 20 };

function paintLabels(frame: Frame, scene: Scene, selected: ReadonlySet<string>, theme: MapTheme): void {
  const { context } = frame;
  enterScreen(frame);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = theme.labelHalo;
  context.lineWidth = 3.5;
  for (const label of placeLabels(labelCandidates(frame, scene, selected, theme), frame.size)) {
    context.font = labelFont(theme, label.selected);
    context.fillStyle = label.selected ? theme.label : theme.quietLabel;
    context.strokeText(label.name, label.x, label.y);
    context.fillText(label.name, label.x, label.y);
  }
}

/** Selected communes first, then the others, the most populated first in each group. */
function labelCandidates(
  { context, view, size }: Frame,
  scene: Scene,
  selected: ReadonlySet<string>,
  theme: MapTheme,
): NameLabel[] {
  const bounds = visibleBounds(view, size);
  const inView = scene.byPopulation.filter(({ centre }) => isInside(bounds, centre));
  const label = (shape: Shape, isSelected: boolean): NameLabel => {
    const name = scene.communes.get(shape.code)?.name ?? shape.code;
    context.font = labelFont(theme, isSelected);
    const margin = isSelected ? { across: 6, down: 2 } : quietMargin;
    return {
      ...labelPosition(view, shape),
      width: context.measureText(name).width + margin.across,
      height: labelSize + margin.down,
      name,
      selected: isSelected,
    };
  };
  const chosen = inView.filter((shape) => selected.has(shape.code));
  const others = inView.filter((shape) => !selected.has(shape.code)).slice(0, namedAtMost);
  return [...chosen.map((shape) => label(shape, true)), ...others.map((shape) => label(shape, false))];
}

/** In the middle of the shape, or under it when the name would hide it. */
function labelPosition(view: View, { bounds, centre }: Shape): { x: number; y: number } {
  const bottom = toScreen(view, { x: centre.x, y: bounds.maxY });
  const isHidden = (bounds.maxY - bounds.minY) * view.k < labelSize;
  return isHidden ? { x: bottom.x, y: bottom.y + labelSize * 0.75 } : toScreen(view, centre);
}

function labelFont({ fontFamily }: MapTheme, selected: boolean): string {
  return `${selected ? 700 : 400} ${labelSize}px ${fontFamily}`;
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
