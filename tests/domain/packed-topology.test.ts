/** Outlines in bytes: the same shapes come out. */
import fc from 'fast-check';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { packTopology, readTopology, unpackTopology } from '../../src/domain/packed-topology.js';

type Ring = [number, number][];

const rectangle = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/** A grid of cells that share their sides, some of them in several parts, with holes, or mere points. */
function topologyOf(cells: readonly { x: number; y: number; kind: number }[]): CommuneTopology {
  const features = cells.map(({ x, y, kind }, index) => ({
    type: 'Feature' as const,
    properties: { code: `${10_000 + index}` },
    geometry: [
      { type: 'Polygon' as const, coordinates: [rectangle(x, y, 1, 1)] },
      {
        type: 'Polygon' as const,
        coordinates: [rectangle(x, y, 1, 1), rectangle(x + 0.2, y + 0.2, 0.5, 0.5)],
      },
      {
        type: 'MultiPolygon' as const,
        coordinates: [[rectangle(x, y, 1, 1)], [rectangle(x + 20, y, 1, 2)]],
      },
      { type: 'Point' as const, coordinates: [x + 0.5, y] },
    ][kind]!,
  }));
  const communes = { type: 'FeatureCollection' as const, features };
  return topology({ communes }, 1e5) as unknown as CommuneTopology;
}

const shapes = (one: CommuneTopology) => feature(one, one.objects.communes);

const cell = fc.record({
  x: fc.integer({ min: 0, max: 6 }),
  y: fc.integer({ min: -3, max: 3 }),
  kind: fc.nat(3),
});
const cells = fc.uniqueArray(cell, { minLength: 1, maxLength: 20, selector: ({ x, y }) => `${x} ${y}` });

describe('packed outlines', () => {
  it('give back the same shapes, in the same order, whatever they share', () => {
    fc.assert(
      fc.property(cells, (some) => {
        const given = topologyOf(some);
        const packed = packTopology(given);
        expect(shapes(unpackTopology(packed!))).toEqual(shapes(given));
      }),
    );
  });

  it('are read from the text where there is no packed form', () => {
    const { transform, ...unquantised } = topologyOf([{ x: 0, y: 0, kind: 0 }]);
    expect(transform).toBeDefined();
    expect(packTopology(unquantised)).toBeNull();
    expect(readTopology(new TextEncoder().encode(JSON.stringify(unquantised)))).toEqual(unquantised);
  });

  it('refuse bytes of something else, or cut short', () => {
    const packed = packTopology(topologyOf([{ x: 0, y: 0, kind: 1 }]))!;
    expect(() => unpackTopology(packed.subarray(0, packed.length - 40))).toThrow();
    expect(() => unpackTopology(new TextEncoder().encode('{}'))).toThrow(RangeError);
  });
});
