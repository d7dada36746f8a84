/** The territory for a map software: the right shapes, turned as RFC 7946 wants, with the figures and their statuses. */
import fc from 'fast-check';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { renderGeojson } from '../../src/reports/geojson.js';
import { tinyPublication } from '../support/publications.js';
import { hostileNames, matterOf, renamed, squares, wholeReport } from './matter.js';

type Territory = FeatureCollection<Geometry | null, Record<string, unknown>> & {
  name: string;
  note: string;
  indicateurs: Record<string, object>;
};

async function read(
  codes: readonly string[],
  outlines: readonly CommuneTopology[],
  names: readonly string[] = [],
): Promise<Territory> {
  const report = renamed(buildReport(tinyPublication(), codes), names);
  const bytes = await renderGeojson(matterOf(report, { outlines }));
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Territory;
}

/** Positive where the ring turns anticlockwise. */
function area(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0]! * y! - x! * ring[i]![1]!) / 2, 0);
}

const all = ['2A004', '30007', '30041', '34172'];

describe('the figures', () => {
  it('stand beside their statuses', async () => {
    const report = wholeReport(tinyPublication());
    const { features, indicateurs, note } = await read(all, []);
    const { properties } = features[0]!;
    for (const { id, territory } of [...report.indicators, ...report.pathologies.all]) {
      const value = territory.status === 'value' ? territory.value : null;
      expect(properties).toHaveProperty([id], value);
      expect(properties).toHaveProperty([`${id}_statut`], value === null ? 'neutralisé' : 'valeur');
      expect(indicateurs).toHaveProperty([id]);
    }
    expect(properties).toMatchObject({ communes: 4, population: 420_973, taille: 4, demonstration: 'oui' });
    expect(note).toContain('Données de démonstration');
  });

  it('say why they are missing', async () => {
    const { features } = await read(['30041'], []);
    expect(features[0]!.properties).toMatchObject({
      'ald-diabetes': null,
      'ald-diabetes_statut': 'neutralisé',
    });
    expect(features[1]!.properties).toMatchObject({
      code: '30041',
      nom: 'Bonnevaux',
      population: null,
      population_statut: 'indisponible',
      departement: 'Gard',
      region: 'Occitanie',
      zonage: 'ZIP',
    });
  });

  it('keep any name as it is', async () => {
    for (const name of hostileNames) {
      const { features } = await read(['30007'], [], [name]);
      expect(features[1]!.properties.nom).toBe(name);
    }
  });
});

describe('the shapes', () => {
  it('are one for the whole and one for each commune, in order', async () => {
    const { features } = await read(['30007', '34172'], [squares(['30007', '30041', '34172'])]);
    expect(features.map(({ id }) => id)).toEqual(['territoire', '30007', '34172']);
    expect((features[0]!.geometry as MultiPolygon).coordinates).toHaveLength(2);
    expect(features[1]!.geometry).toMatchObject({ type: 'Polygon' });
  });

  it('are null where the publication has none, and the note says so', async () => {
    const without = await read(['30007', '34172'], []);
    expect(without.features.map(({ geometry }) => geometry)).toEqual([null, null, null]);
    expect(without.note).toContain('Communes sans contour dans cette publication : 2');
    const withAll = await read(['30007'], [squares(['30007'])]);
    expect(withAll.note).not.toContain('sans contour');
  });

  it('are joined where they share a border: an enclave is a hole, which turns the other way', async () => {
    const { features } = await read(['30007'], [ringAroundEnclave]);
    const [outer, hole] = (features[0]!.geometry as MultiPolygon).coordinates[0]!;
    expect(area(outer!)).toBe(9);
    expect(area(hole!)).toBe(-1);
  });

  it('leave no border inside the territory where two topologies, rounded apart, draw one vertex', async () => {
    const places = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(places, async (bends) => {
        const border = bends.map((bend, index): Position => [3 + bend / 1e4, 43.1 + index / 10]);
        const west = roundedApart('30007', [[2.0003, 43], [3, 43], ...border, [3, 44], [2.0003, 44]]);
        const east = roundedApart('34172', [
          [5.2711, 44],
          [3, 44],
          ...border.toReversed(),
          [3, 43],
          [5.2711, 43],
        ]);
        const { features } = await read(['30007', '34172'], [west, east]);
        const [whole, ...communes] = features.map(({ geometry }) => geometry as MultiPolygon);
        expect(whole!.coordinates.map((rings) => rings.length)).toEqual([1]);
        const outer = whole!.coordinates[0]![0]!;
        expect(outer.at(-1)).toEqual(outer[0]);
        expect(new Set(outer.slice(1).map(String)).size).toBe(outer.length - 1);
        const parts = (communes as unknown as Polygon[]).map(({ coordinates }) => area(coordinates[0]!));
        expect(area(outer)).toBeCloseTo(parts[0]! + parts[1]!, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('turn anticlockwise, whichever way they were drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.shuffledSubarray(all, { minLength: 1 }), async (clockwise, codes) => {
        const { features } = await read(codes, [squares(all, clockwise)]);
        for (const { geometry } of features) {
          const polygons =
            geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
          for (const [outer] of polygons) expect(area(outer!)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** One commune, closed and rounded to a grid of its own, as the outlines of a département are. */
function roundedApart(code: string, ring: readonly Position[]): CommuneTopology {
  const geometry: Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
  const communes = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code }, geometry }],
  } satisfies FeatureCollection;
  return topology({ communes }, 1e4) as CommuneTopology;
}

/** A square of three degrees around one of one degree, which is another commune. */
const ringAroundEnclave: CommuneTopology = {
  type: 'Topology',
  arcs: [
    [
      [0, 40],
      [3, 40],
      [3, 43],
      [0, 43],
      [0, 40],
    ],
    [
      [1, 41],
      [2, 41],
      [2, 42],
      [1, 42],
      [1, 41],
    ],
  ],
  objects: {
    communes: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0], [1]], properties: { code: '30007' } },
        { type: 'Polygon', arcs: [[1]], properties: { code: '30041' } },
      ],
    },
  },
};
