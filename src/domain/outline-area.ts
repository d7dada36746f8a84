/** Areas on the ground of what outlines draw. */
import { geoArea } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { CommuneTopology } from './commune-topology.js';

/** Kilometres; mean radius of the Earth (IUGG). */
const earthRadius = 6371.0088;

/**
 * Km² that some communes cover together; null when one of them has no outline.
 *
 * @param outlines those of départements: the coarser ones are wrong by several percent
 */
export function areaOfCommunes(
  outlines: readonly CommuneTopology[],
  codes: ReadonlySet<string>,
): number | null {
  const areas = outlines
    .flatMap((topology) => feature(topology, topology.objects.communes).features)
    .filter(({ properties }) => codes.has(properties.code))
    .map(({ geometry }) => areaOf(geometry));
  if (areas.length < codes.size || areas.includes(0)) return null;
  return areas.reduce((sum, area) => sum + area, 0);
}

/** In km². */
export function areaOf(geometry: Geometry): number {
  switch (geometry.type) {
    case 'Polygon':
      return polygonArea(geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
    default:
      return 0;
  }
}

/** Wound the other way, a polygon is for d3-geo the rest of the Earth. */
function polygonArea(coordinates: Position[][]): number {
  const steradians = geoArea({ type: 'Polygon', coordinates });
  return Math.min(steradians, 4 * Math.PI - steradians) * earthRadius ** 2;
}
