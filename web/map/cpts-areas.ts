/** Where the name of each existing CPTS may be written: at the communes that lie deepest in its perimeter. */
import type { CommunesByCode } from './border-kind.js';
import type { Atlas } from './atlas.js';
import { unionOf, type Points } from './geometry.js';
import type { Border, Shape } from './outline-shapes.js';

export interface CptsArea {
  readonly name: string;
  /** The deepest first. */
  readonly places: readonly DeepPlace[];
  /** Kilometres from west to east. */
  readonly width: number;
}

interface DeepPlace {
  readonly x: number;
  readonly y: number;
  /** Kilometres around it that are free of any limit of the perimeter. */
  readonly clearance: number;
}

const none: readonly string[] = [];
/** One is often under a mark or another name. */
const placesAtMost = 6;

export function findCptsAreas(atlas: Atlas, communes: CommunesByCode): CptsArea[] {
  const members = new Map<string, Shape[]>();
  const cptsOf = new Map<Shape | null, readonly string[]>();
  for (const shape of atlas.shapes) {
    const names = communes.get(shape.code)?.cpts ?? none;
    if (names.length > 0) cptsOf.set(shape, names);
    for (const name of names) append(members, name, shape);
  }
  const limits = limitsOf(atlas.borders, cptsOf);
  return Array.from(members, ([name, shapes]) => {
    const { minX, maxX } = unionOf(shapes.map((shape) => shape.bounds));
    return { name, places: deepest(shapes, limits.get(name) ?? []), width: maxX - minX };
  });
}

/** By CPTS, the borders that have it on one side only. */
function limitsOf(
  borders: readonly Border[],
  cptsOf: ReadonlyMap<Shape | null, readonly string[]>,
): Map<string, Border[]> {
  const limits = new Map<string, Border[]>();
  for (const border of borders) {
    const left = cptsOf.get(border.left) ?? none;
    const right = cptsOf.get(border.right) ?? none;
    for (const name of left) if (!right.includes(name)) append(limits, name, border);
    for (const name of right) if (!left.includes(name)) append(limits, name, border);
  }
  return limits;
}

/** The centres farthest from the limits. */
function deepest(shapes: readonly Shape[], limits: readonly Border[]): DeepPlace[] {
  return shapes
    .map(({ centre }) => ({
      ...centre,
      clearance: Math.min(...limits.map(({ points }) => distanceTo(points, centre))),
    }))
    .toSorted((a, b) => b.clearance - a.clearance)
    .slice(0, placesAtMost);
}

/** To the closest of the points of a line: they are close to each other compared with a CPTS. */
function distanceTo(points: Points, { x, y }: { x: number; y: number }): number {
  let least = Infinity;
  for (let i = 0; i < points.length; i += 2) {
    least = Math.min(least, (points[i]! - x) ** 2 + (points[i + 1]! - y) ** 2);
  }
  return Math.sqrt(least);
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
