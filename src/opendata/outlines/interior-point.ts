/** A point that stands for an outline: inside it, near its middle. Coordinates are degrees. */
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';

type Coordinates = [longitude: number, latitude: number];

/**
 * The centroid of the largest ring; where a commune is so curved that its centroid lies outside, the
 * middle of the widest stretch of the ring on the same latitude.
 */
export function interiorPoint(outline: Polygon | MultiPolygon | Point): Coordinates {
  if (outline.type === 'Point') return toCoordinates(outline.coordinates);
  const ring = largestRing(outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates);
  const [longitude, latitude] = centroid(ring);
  const stretches = stretchesAt(ring, latitude);
  const inside = stretches.some(([from, to]) => from <= longitude && longitude <= to);
  if (inside || stretches.length === 0) return [longitude, latitude];
  const [from, to] = stretches.reduce((widest, next) => (width(next) > width(widest) ? next : widest));
  return [(from + to) / 2, latitude];
}

/** Twice the signed area of a closed ring, in square degrees. */
export function doubleArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += cross(ring[0]!, ring[i - 1]!, ring[i]!);
  return sum;
}

/** Middle of the bounding box of some positions. */
export function middle(positions: readonly Position[]): Coordinates {
  const longitudes = positions.map((position) => position[0]!);
  const latitudes = positions.map((position) => position[1]!);
  return [midrange(longitudes), midrange(latitudes)];
}

function largestRing(polygons: readonly Position[][][]): Position[] {
  const outer = polygons.map((rings) => rings[0]!);
  return outer.reduce((largest, ring) =>
    Math.abs(doubleArea(ring)) > Math.abs(doubleArea(largest)) ? ring : largest,
  );
}

/** Sum of the centroids of the triangles seen from the first point, which keeps the products small. */
function centroid(ring: readonly Position[]): Coordinates {
  const origin = ring[0]!;
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < ring.length; i++) {
    const from = ring[i - 1]!;
    const to = ring[i]!;
    const weight = cross(origin, from, to);
    area += weight;
    x += weight * (from[0]! + to[0]! - 2 * origin[0]!);
    y += weight * (from[1]! + to[1]! - 2 * origin[1]!);
  }
  return area === 0 ? middle(ring) : [origin[0]! + x / (3 * area), origin[1]! + y / (3 * area)];
}

/** Where the ring covers this latitude: pairs of longitudes, west to east. */
function stretchesAt(ring: readonly Position[], latitude: number): [number, number][] {
  const crossings: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = toCoordinates(ring[i - 1]!);
    const [x1, y1] = toCoordinates(ring[i]!);
    if (y0 > latitude !== y1 > latitude) crossings.push(x0 + ((latitude - y0) * (x1 - x0)) / (y1 - y0));
  }
  crossings.sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) stretches.push([crossings[i]!, crossings[i + 1]!]);
  return stretches;
}

/** Twice the signed area of a triangle. */
function cross(origin: Position, a: Position, b: Position): number {
  return (a[0]! - origin[0]!) * (b[1]! - origin[1]!) - (b[0]! - origin[0]!) * (a[1]! - origin[1]!);
}

function toCoordinates(position: Position): Coordinates {
  return [position[0]!, position[1]!];
}

function midrange(numbers: readonly number[]): number {
  return (Math.min(...numbers) + Math.max(...numbers)) / 2;
}

const width = ([from, to]: [number, number]) => to - from;
