/** Areas drawn on the map, in kilometres of its plane, and the communes that lie in them. */
import type { Atlas } from '../atlas.js';
import { boundsOf, contains, type Bounds, type Points } from '../geometry.js';

export const areaTools = ['rectangle', 'radius', 'lasso'] as const;
export type AreaTool = (typeof areaTools)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area {
  readonly bounds: Bounds;
  readonly has: (point: Point) => boolean;
}

/**
 * @param points two corners of a rectangle, the centre and the rim of a disc, or the corners of a lasso
 * @returns null while there are too few of them
 */
export function areaOf(tool: AreaTool, points: readonly Point[]): Area | null {
  switch (tool) {
    case 'rectangle':
      return points.length < 2 ? null : rectangleOf(points[0]!, points[1]!);
    case 'radius':
      return points.length < 2 ? null : discOf(points[0]!, distance(points[0]!, points[1]!));
    case 'lasso':
      return points.length < 3 ? null : lassoOf(points);
  }
}

/** Codes of the communes whose middle lies in the area, in drawing order. */
export function communesIn(area: Area, atlas: Atlas): string[] {
  return atlas
    .within(area.bounds)
    .filter(({ centre }) => area.has(centre))
    .map(({ code }) => code);
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function rectangleOf(a: Point, b: Point): Area {
  const bounds = {
    minX: Math.min(a.x, b.x),
    minY: Math.min(a.y, b.y),
    maxX: Math.max(a.x, b.x),
    maxY: Math.max(a.y, b.y),
  };
  const has = ({ x, y }: Point) =>
    x >= bounds.minX && x <= bounds.maxX && y >= bounds.minY && y <= bounds.maxY;
  return { bounds, has };
}

function discOf({ x, y }: Point, radius: number): Area {
  return {
    bounds: { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius },
    has: (point) => distance({ x, y }, point) <= radius,
  };
}

function lassoOf(points: readonly Point[]): Area {
  const ring: Points = Float32Array.from(points.flatMap(({ x, y }) => [x, y]));
  return { bounds: boundsOf(ring), has: ({ x, y }) => contains([ring], x, y) };
}
