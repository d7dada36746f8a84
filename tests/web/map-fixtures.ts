/** A map of nine square communes, three by three, tenths of a degree a side: the north-west one is 30001, the south-east one 34003. */
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';

type CommuneFeature = Feature<Polygon | Point, { code: string }>;

export function topologyOf(features: CommuneFeature[], grid = 1e4): CommuneTopology {
  const communes: FeatureCollection<Polygon | Point, { code: string }> = {
    type: 'FeatureCollection',
    features,
  };
  return topology({ communes }, grid) as CommuneTopology;
}

export function squareCommune(code: string, column: number, row: number): CommuneFeature {
  const tenths = (value: number) => Number((value / 10).toFixed(1));
  const [west, east] = [40 + column, 41 + column].map(tenths);
  const [south, north] = [440 - row, 441 - row].map(tenths);
  const coordinates = [
    [
      [west!, south!],
      [west!, north!],
      [east!, north!],
      [east!, south!],
      [west!, south!],
    ],
  ];
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates } };
}

export function pointCommune(code: string, longitude: number, latitude: number): CommuneFeature {
  return {
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  };
}

/** Two rows of the Gard above one of the Hérault. */
export const nineCodes = [
  ['30001', '30002', '30003'],
  ['30004', '30005', '30006'],
  ['34001', '34002', '34003'],
];

export function nineCommunes(): CommuneTopology {
  return topologyOf(
    nineCodes.flatMap((codes, row) => codes.map((code, column) => squareCommune(code, column, row))),
  );
}

export function summary(code: string, more: Partial<CommuneSummary> = {}): CommuneSummary {
  return {
    code,
    name: `Commune ${code}`,
    department: code.slice(0, 2),
    region: '76',
    postalCodes: [],
    population: 1000,
    cpts: [],
    professionals: 0,
    structures: 0,
    coordinatedStructures: 0,
    ...more,
  };
}
