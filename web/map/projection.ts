/**
 * Mercator around a centre, scaled so that one unit is one kilometre on the ground at that centre:
 * shapes keep their angles, and lengths of a région are right within a few percent.
 */
import type { CommuneTopology } from '../../src/domain/commune-topology.js';

export interface Projection {
  /** Degrees to kilometres from the centre, y southwards. */
  readonly project: (longitude: number, latitude: number) => [x: number, y: number];
  /** Kilometres on the ground for one unit at this height of the map. */
  readonly groundScale: (y: number) => number;
}

/** Kilometres; mean radius of the Earth. */
const earthRadius = 6371;
/** Mercator has no poles; Terre Adélie comes close to one. */
const highestLatitude = 80;
const radians = Math.PI / 180;

export function projectionAround(longitude: number, latitude: number): Projection {
  const centreCosine = Math.cos(latitude * radians);
  const unit = earthRadius * centreCosine;
  const centreY = mercator(latitude);
  return {
    project: (lon, lat) => [(lon - longitude) * radians * unit, (centreY - mercator(lat)) * unit],
    groundScale: (y) => Math.cos(Math.atan(Math.sinh(centreY - y / unit))) / centreCosine,
  };
}

/** The projection whose centre is that of the outlines. */
export function projectionOf(outlines: CommuneTopology): Projection {
  const [west, south, east, north] = outlines.bbox ?? [-5, 42, 9, 51];
  return projectionAround((west + east) / 2, (south + north) / 2);
}

function mercator(latitude: number): number {
  const bounded = Math.max(-highestLatitude, Math.min(highestLatitude, latitude));
  return Math.asinh(Math.tan(bounded * radians));
}
