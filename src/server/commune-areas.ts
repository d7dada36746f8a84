/**
 * Areas of the communes, from the outlines of the départements. Those are generalised at 100 m: against the
 * areas that INSEE publishes, Gardanne, Uzès and Montpellier are right within 0.1 %, Toulouse, Lyon, Nîmes and
 * Bordeaux within 0.7 %, Marseille, whose calanques are smoothed, within 1.5 %. The outlines of France, at
 * 1000 m, are wrong by 8 % on Toulouse and 15 % on Lille.
 */
import { feature } from 'topojson-client';
import { areaOf } from '../domain/outline-area.js';
import type { CommuneTopology } from '../domain/commune-topology.js';
import type { OpenPublication } from '../publication/open-publications.js';

/** km² of each commune by row, 0 where it has no outline. */
export async function readCommuneAreas(open: OpenPublication): Promise<Float64Array> {
  const { places } = open.publication;
  const areas = new Float64Array(places.communes.length);
  // One after the other: between two of them, the server answers others.
  for (const code of places.departments.keys()) {
    const file = await open.outline(`departments/${code}`);
    if (file === null) continue;
    const topology = JSON.parse(Buffer.from(file).toString('utf8')) as CommuneTopology;
    for (const { properties, geometry } of feature(topology, topology.objects.communes).features) {
      const row = places.indexByCode.get(properties.code);
      if (row !== undefined) areas[row] = areaOf(geometry);
    }
  }
  return areas;
}
