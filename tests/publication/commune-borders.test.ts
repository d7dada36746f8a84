import { describe, expect, it } from 'vitest';
import { topology } from 'topojson-server';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { bordersOf } from '../../src/publication/commune-borders.js';

function square(x: number, y: number, size = 1): number[][] {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}

type Rings = number[][][];

function mapOf(shapes: Record<string, Rings | Rings[] | [number, number]>): CommuneTopology {
  const features = Object.entries(shapes).map(([code, coordinates]) => {
    const depth = JSON.stringify(coordinates).search(/[^[]/);
    const type = depth === 1 ? 'Point' : depth === 3 ? 'Polygon' : 'MultiPolygon';
    return { type: 'Feature', properties: { code }, geometry: { type, coordinates } };
  });
  const collection = { type: 'FeatureCollection', features } as Parameters<typeof topology>[0][string];
  return topology({ communes: collection }) as unknown as CommuneTopology;
}

describe('the borders of communes', () => {
  it('are lines that two of them share, not corners', () => {
    const { edges, open } = bordersOf(
      mapOf({ A: [square(0, 0)], B: [square(1, 0)], C: [square(0, 1)], D: [square(1, 1)] }),
    );
    expect(edges.map((edge) => edge.join(''))).toEqual(['AB', 'AC', 'BD', 'CD']);
    expect(open).toEqual(['A', 'B', 'C', 'D']);
  });

  it('close what is inside: an enclave and the middle of a map are not on the outer limit', () => {
    const ring = [0, 1, 2].flatMap((x) =>
      [0, 1, 2].map((y): [string, Rings] => [`${x}${y}`, [square(x, y)]]),
    );
    expect(bordersOf(mapOf(Object.fromEntries(ring))).open).not.toContain('11');
    const enclave = bordersOf(mapOf({ A: [square(0, 0, 3), square(1, 1).toReversed()], B: [square(1, 1)] }));
    expect(enclave).toEqual({ edges: [['A', 'B']], open: ['A'] });
  });

  it('are told once however many islands a commune has, and never for a point', () => {
    const { edges, open } = bordersOf(
      mapOf({ A: [[square(0, 0)], [square(5, 5)]], B: [square(1, 0)], C: [9, 9] }),
    );
    expect(edges).toEqual([['A', 'B']]);
    expect(open).toEqual(['A', 'B']);
  });
});
