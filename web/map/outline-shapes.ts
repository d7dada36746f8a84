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
  const sides = arcs.map((): Shape[] => []);
  const shapes: Shape[] = [];
  for (const geometry of geometries) {
    const polygons = polygonsOf(geometry);
    if (polygons.length === 0) continue;
    const shape = createShape(
      codeOf(geometry),
      polygons.flatMap((rings) => rings.map((ring) => stitch(ring, arcs))),
    );
    shapes.push(shape);
    for (const arc of polygons.flat(2)) sides[arc < 0 ? ~arc : arc]!.push(shape);
  }
  const discs = decodeDiscs(topology, geometries, projection);
  return {
    // Discs come last: drawn over the outlines that surround them.
    shapes: [...shapes, ...discs],
    borders: [...bordersBetween(arcs, sides), ...discs.map(borderOfDisc)],
  };
}

function projectArcs(topology: CommuneTopology, projection: Projection): Points[] {
  const locate = createLocator(topology);
  return topology.arcs.map((arc) => {
    const points = new Float32Array(2 * arc.length);
    let column = 0;
    let row = 0;
    arc.forEach((step, index) => {
      // Quantized arcs hold steps from one point to the next, the others plain positions.
      column = (topology.transform ? column : 0) + step[0]!;
      row = (topology.transform ? row : 0) + step[1]!;
      points.set(projection.project(...locate(column, row)), 2 * index);
    });
    return points;
  });
}

function createLocator({ transform }: CommuneTopology): (column: number, row: number) => [number, number] {
  if (!transform) return (longitude, latitude) => [longitude, latitude];
  const { scale, translate } = transform;
  return (column, row) => [column * scale[0] + translate[0], row * scale[1] + translate[1]];
}

/** Polygons, made of rings, made of arc numbers; a negative number is an arc run backwards. */
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

/** One ring from its arcs; each ends where the next begins, so the last point of each is left out. */
function stitch(ring: readonly number[], arcs: readonly Points[]): Points {
  const parts = ring.map((arc) => (arc < 0 ? backwards(arcs[~arc]!) : arcs[arc]!).subarray(0, -2));
  const points = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    points.set(part, offset);
    offset += part.length;
  }
  return points;
}

function backwards(points: Points): Points {
  const reversed = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    reversed[i] = points[points.length - 2 - i]!;
    reversed[i + 1] = points[points.length - 1 - i]!;
  }
  return reversed;
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

function bordersBetween(arcs: readonly Points[], sides: readonly (readonly Shape[])[]): Border[] {
  return arcs.flatMap((points, index): Border[] => {
    const [left, right = null] = sides[index]!;
    return left ? [{ points, bounds: boundsOf(points), left, right }] : [];
  });
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
