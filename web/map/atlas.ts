/** The shapes of a map with what finds them: by code, by place, by direction. */
import { indexOf } from './box-index.js';
import { contains, unionOf, type Bounds } from './geometry.js';
import type { Border, OutlineShapes, Shape } from './outline-shapes.js';

export type Direction = 'north' | 'south' | 'east' | 'west';

export interface Atlas {
  readonly shapes: readonly Shape[];
  readonly borders: readonly Border[];
  readonly bounds: Bounds;
  readonly byCode: ReadonlyMap<string, Shape>;
  /** Borders of the communes, each once. */
  bordersOf(shapes: Iterable<Shape>): Border[];
  /** The shape at a point, or the closest one no farther than `tolerance` kilometres. */
  pick(x: number, y: number, tolerance: number): Shape | null;
  /** Shapes whose bounds meet these, in drawing order. */
  within(bounds: Bounds): Shape[];
  /** The shape whose centre is closest to a point. */
  closest(x: number, y: number): Shape | null;
  /** The next shape on that side, null at the edge. */
  next(from: Shape, direction: Direction): Shape | null;
}

export function createAtlas(parts: readonly OutlineShapes[]): Atlas {
  const shapes = parts.flatMap((part) => part.shapes);
  const boxes = indexOf(shapes.map((shape) => shape.bounds));
  // Nothing asks for these before the person acts.
  const centres = once(() =>
    indexOf(shapes.map(({ centre: { x, y } }) => ({ minX: x, minY: y, maxX: x, maxY: y }))),
  );
  const borders = parts.flatMap((part) => part.borders);
  const shapeAt = (index: number | undefined) => (index === undefined ? null : shapes[index]!);
  return {
    shapes,
    borders,
    bounds: unionOf(shapes.map((shape) => shape.bounds)),
    byCode: new Map(shapes.map((shape) => [shape.code, shape])),
    bordersOf(some) {
      const sides = new Set<Shape | null>(some);
      return sides.size === 0 ? [] : borders.filter(({ left, right }) => sides.has(left) || sides.has(right));
    },
    pick(x, y, tolerance) {
      const under = boxes.search({ minX: x, minY: y, maxX: x, maxY: y }).map((index) => shapes[index]!);
      const found = under.filter((shape) => contains(shape.rings, x, y));
      // A disc lies over the outline that surrounds it, so the last one drawn is the one that is seen.
      if (found.length > 0) return found.find((shape) => shape.disc) ?? found[0]!;
      return shapeAt(boxes.nearest(x, y, 1, tolerance)[0]);
    },
    within: (bounds) =>
      boxes
        .search(bounds)
        .toSorted((a, b) => a - b)
        .map((index) => shapes[index]!),
    closest: (x, y) => shapeAt(centres().nearest(x, y, 1)[0]),
    next(from, direction) {
      const ahead = centres().nearest(from.centre.x, from.centre.y, comparedAhead, Infinity, (index) => {
        const { along, across } = offset(from, shapes[index]!, direction);
        return along > 0 && across <= along;
      });
      return shapeAt(leastBy(ahead, (index) => detour(from, shapes[index]!, direction)));
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Enough to prefer a shape straight ahead to a slightly closer one at an angle. */
const comparedAhead = 6;

function detour(from: Shape, to: Shape, direction: Direction): number {
  const { along, across } = offset(from, to, direction);
  return along + 2 * across;
}

/** Distance covered in the direction, and strayed from it. */
function offset(from: Shape, to: Shape, direction: Direction): { along: number; across: number } {
  const east = to.centre.x - from.centre.x;
  const south = to.centre.y - from.centre.y;
  switch (direction) {
    case 'east':
      return { along: east, across: Math.abs(south) };
    case 'west':
      return { along: -east, across: Math.abs(south) };
    case 'south':
      return { along: south, across: Math.abs(east) };
    case 'north':
      return { along: -south, across: Math.abs(east) };
  }
}

function leastBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let least: T | undefined;
  let smallest = Infinity;
  for (const item of items) {
    const size = measure(item);
    if (size < smallest) [least, smallest] = [item, size];
  }
  return least;
}
