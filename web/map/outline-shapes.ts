/**
 * From TopoJSON to what is drawn: one shape per commune, and each border once with the communes on
 * both of its sides. A commune that is only a point becomes a disc, and nothing else differs.
 */
import Flatbush from 'flatbush';
import type { GeometryObject } from 'topojson-specification';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { boundsOf, centroidOf, discAround, unionOf, type Bounds, type Points } from './geometry.js';
import type { Projection } from './projection.js';

export interface Shape {
  readonly code: string;
  readonly rings: readonly Points[];
  readonly bounds: Bounds;
  /** Where its name is written. */
  readonly centre: { readonly x: number; readonly y: number };
  /** True for a commune of which only the position is known. */
  readonly disc: boolean;
}

export interface Border {
  readonly points: Points;
  readonly bounds: Bounds;
  readonly left: Shape;
  /** Null on the outside of the outlines. */
  readonly right: Shape | null;
}

export interface OutlineShapes {
  readonly shapes: readonly Shape[];
  readonly borders: readonly Border[];
}

type Geometry = GeometryObject<{ code: string }>;

export function decodeOutlines(topology: CommuneTopology, projection: Projection): OutlineShapes {
  const geometries: readonly Geometry[] = topology.objects.communes.geometries;
  const arcs = projectArcs(topology, projection);
  const stitch = createStitcher(geometries, arcs);
  const sides: Sides = { left: [], right: [] };
  const shapes: Shape[] = [];
  for (const geometry of geometries) {
    const polygons = polygonsOf(geometry);
    if (polygons.length === 0) continue;
    const shape = createShape(
      codeOf(geometry),
      polygons.flatMap((rings) => rings.map(stitch)),
    );
    shapes.push(shape);
    for (const rings of polygons)
      for (const ring of rings) for (const arc of ring) addSide(sides, arc, shape);
  }
  const discs = decodeDiscs(topology, geometries, projection);
  return {
    // Discs come last: drawn over the outlines that surround them.
    shapes: [...shapes, ...discs],
    borders: [...bordersBetween(arcs, sides), ...discs.map(borderOfDisc)],
  };
}

/** The shapes on the sides of each arc, the first one found on the left. */
interface Sides {
  readonly left: (Shape | undefined)[];
  readonly right: (Shape | undefined)[];
}

function addSide({ left, right }: Sides, arc: number, shape: Shape): void {
  const index = indexOfArc(arc);
  if (left[index]) right[index] ??= shape;
  else left[index] = shape;
}

/** A negative number is an arc run backwards. */
function indexOfArc(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** All in one array: a quarter of a million points, in arrays of their own, take longer to make than to project. */
function projectArcs(topology: CommuneTopology, projection: Projection): Points[] {
  const locate = createLocator(topology);
  const isQuantised = topology.transform !== undefined;
  const all = new Float32Array(2 * topology.arcs.reduce((sum, arc) => sum + arc.length, 0));
  let end = 0;
  return topology.arcs.map((arc) => {
    const start = end;
    let column = 0;
    let row = 0;
    for (const step of arc) {
      // Quantized arcs hold steps from one point to the next, the others plain positions.
      column = (isQuantised ? column : 0) + step[0]!;
      row = (isQuantised ? row : 0) + step[1]!;
      const [longitude, latitude] = locate(column, row);
      const [x, y] = projection.project(longitude, latitude);
      all[end++] = x;
      all[end++] = y;
    }
    return all.subarray(start, end);
  });
}

function createLocator({ transform }: CommuneTopology): (column: number, row: number) => [number, number] {
  if (!transform) return (longitude, latitude) => [longitude, latitude];
  const { scale, translate } = transform;
  return (column, row) => [column * scale[0] + translate[0], row * scale[1] + translate[1]];
}

/** Polygons, made of rings, made of arc numbers. */
function polygonsOf(geometry: Geometry): number[][][] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.arcs];
    case 'MultiPolygon':
      return geometry.arcs;
    default:
      return [];
  }
}

/** Makes a ring from its arcs: each ends where the next begins, so the last point of each is left out. */
function createStitcher(geometries: readonly Geometry[], arcs: readonly Points[]) {
  const lengthOf = (ring: readonly number[]) =>
    ring.reduce((sum, arc) => sum + arcs[indexOfArc(arc)]!.length - 2, 0);
  let total = 0;
  for (const geometry of geometries) {
    for (const rings of polygonsOf(geometry)) for (const ring of rings) total += lengthOf(ring);
  }
  const all = new Float32Array(total);
  let end = 0;
  return (ring: readonly number[]): Points => {
    const start = end;
    for (const arc of ring) {
      const points = arcs[indexOfArc(arc)]!;
      const steps = points.length - 2;
      for (let i = 0; i < steps; i += 2) {
        const from = arc < 0 ? steps - i : i;
        all[end++] = points[from]!;
        all[end++] = points[from + 1]!;
      }
    }
    return all.subarray(start, end);
  };
}

function createShape(code: string, rings: readonly Points[]): Shape {
  const centroids = rings.map(centroidOf);
  const largest = centroids.reduce((best, next) => (Math.abs(next.area) > Math.abs(best.area) ? next : best));
  return {
    code,
    rings,
    bounds: unionOf(rings.map(boundsOf)),
    centre: { x: largest.x, y: largest.y },
    disc: false,
  };
}

function bordersBetween(arcs: readonly Points[], { left, right }: Sides): Border[] {
  const borders: Border[] = [];
  for (const [index, points] of arcs.entries()) {
    const shape = left[index];
    if (shape) borders.push({ points, bounds: boundsOf(points), left: shape, right: right[index] ?? null });
  }
  return borders;
}

/** Kilometres: discs touch where communes are dense, and stay discs where they are sparse. */
const discRadius = { least: 0.9, most: 2.5, alone: 0.9 };

function decodeDiscs(
  topology: CommuneTopology,
  geometries: readonly Geometry[],
  projection: Projection,
): Shape[] {
  const locate = createLocator(topology);
  const places = geometries.flatMap((geometry) => {
    if (geometry.type !== 'Point') return [];
    const [column, row] = geometry.coordinates;
    const [x, y] = projection.project(...locate(column!, row!));
    return [{ code: codeOf(geometry), x, y }];
  });
  const radii = disjointRadii(places);
  return places.map(({ code, x, y }, index) => {
    const ring = discAround(x, y, radii[index]!);
    return { code, rings: [ring], bounds: boundsOf(ring), centre: { x, y }, disc: true };
  });
}

/** Half the distance to the closest other place, within bounds. */
function disjointRadii(places: readonly { x: number; y: number }[]): number[] {
  if (places.length < 2) return places.map(() => discRadius.alone);
  const index = new Flatbush(places.length);
  for (const { x, y } of places) index.add(x, y);
  index.finish();
  return places.map(({ x, y }, self) => {
    const closest = places[index.neighbors(x, y, 1, Infinity, (other) => other !== self)[0]!]!;
    const half = Math.hypot(closest.x - x, closest.y - y) / 2;
    return Math.max(discRadius.least, Math.min(discRadius.most, half));
  });
}

function borderOfDisc(disc: Shape): Border {
  const ring = disc.rings[0]!;
  const closed = new Float32Array([...ring, ring[0]!, ring[1]!]);
  return { points: closed, bounds: disc.bounds, left: disc, right: null };
}

function codeOf({ properties }: Geometry): string {
  return properties && 'code' in properties ? properties.code : '';
}
