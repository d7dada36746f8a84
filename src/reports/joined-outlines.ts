/**
 * Communes of several topologies in one, so that those on either side of its edge share their border. Each topology
 * is rounded to a grid of its own: a vertex that two of them draw stands at most one step of the coarser grid apart.
 */
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { CommuneTopology } from '../domain/commune-topology.js';

export type Shape = Polygon | MultiPolygon | Point;
type Place = (position: Position) => Position;

/** @param codes of the communes kept */
export function joinOutlines(
  outlines: readonly CommuneTopology[],
  codes: ReadonlySet<string>,
): CommuneTopology {
  const parts = outlines
    .map((one) => ({ step: one.transform?.scale ?? [], kept: communesOf(one, codes) }))
    .filter(({ kept }) => kept.length > 0);
  const known = new PlacedVertices(Math.max(0, ...parts.flatMap(({ step }) => step)));
  const communes: FeatureCollection<Shape, { code: string }> = {
    type: 'FeatureCollection',
    features: parts.flatMap(({ kept }) => {
      const placed: Position[] = [];
      const place = (position: Position) => {
        const vertex = known.near(position) ?? position;
        placed.push(vertex);
        return vertex;
      };
      const features = kept.map((commune) => ({
        ...commune,
        geometry: placedShape(commune.geometry, place),
      }));
      known.add(placed);
      return features;
    }),
  };
  return topology({ communes }) as CommuneTopology;
}

function communesOf(one: CommuneTopology, codes: ReadonlySet<string>): Feature<Shape, { code: string }>[] {
  const { features } = feature(one, one.objects.communes) as FeatureCollection<Shape, { code: string }>;
  return features.filter(({ properties }) => codes.has(properties.code));
}

function placedShape(shape: Shape, place: Place): Shape {
  switch (shape.type) {
    case 'Point':
      return shape;
    case 'Polygon':
      return { ...shape, coordinates: placedRings(shape.coordinates, place) };
    case 'MultiPolygon':
      return { ...shape, coordinates: shape.coordinates.map((rings) => placedRings(rings, place)) };
  }
}

/** Two vertices that the other topology draws as one leave no segment between them. */
function placedRings(rings: readonly Position[][], place: Place): Position[][] {
  return rings.map((ring) =>
    ring.map(place).filter(([x, y], index, placed) => {
      const before = placed[index - 1];
      return x !== before?.[0] || y !== before?.[1];
    }),
  );
}

/** Those of the topologies already read, by cells as wide as the step. */
class PlacedVertices {
  readonly #cells = new Map<string, Position[]>();

  constructor(private readonly step: number) {}

  add(vertices: readonly Position[]): void {
    for (const vertex of vertices) {
      const cell = this.#cellOf(vertex).join();
      const others = this.#cells.get(cell);
      if (others) others.push(vertex);
      else this.#cells.set(cell, [vertex]);
    }
  }

  /** The nearest within a step, if any. */
  near(position: Position): Position | undefined {
    const [x, y] = this.#cellOf(position);
    let nearest: Position | undefined;
    let least = this.step;
    for (const column of [x - 1, x, x + 1]) {
      for (const row of [y - 1, y, y + 1]) {
        for (const vertex of this.#cells.get(`${column},${row}`) ?? []) {
          const distance = Math.max(Math.abs(vertex[0]! - position[0]!), Math.abs(vertex[1]! - position[1]!));
          if (distance <= least) [nearest, least] = [vertex, distance];
        }
      }
    }
    return nearest;
  }

  #cellOf([x, y]: Position): [number, number] {
    const width = this.step || 1;
    return [Math.floor(x! / width), Math.floor(y! / width)];
  }
}
