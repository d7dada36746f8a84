/**
 * The shapes and lines of the map as the canvas wants them. Each commune has a path of its own, kept as long as
 * its shape: filling one path of many communes takes seconds without a graphics card.
 */
import type { Points } from './geometry.js';
import type { Border, Shape } from './outline-shapes.js';
import type { BorderBatch } from './scene.js';

const shapePaths = new WeakMap<Shape, Path2D>();

export function pathOf(shape: Shape): Path2D {
  return remember(shapePaths, shape, (path) => {
    for (const ring of shape.rings) {
      trace(path, ring);
      path.closePath();
    }
  });
}

const borderPaths = new WeakMap<Border, Path2D>();

export function pathOfBorder(border: Border): Path2D {
  return remember(borderPaths, border, (path) => trace(path, border.points));
}

const batchPaths = new WeakMap<BorderBatch, Path2D>();

export function pathOfBatch(batch: BorderBatch): Path2D {
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
