import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas, type Atlas, type Direction } from '../../web/map/atlas.js';
import { decodeOutlines } from '../../web/map/outline-shapes.js';
import { projectionAround, projectionOf } from '../../web/map/projection.js';
import { createScene, withoutDepartments, type Scene } from '../../web/map/scene.js';
import { nineCodes, nineCommunes, pointCommune, squareCommune, summary, topologyOf } from './map-fixtures.js';

const topology = nineCommunes();
const projection = projectionOf(topology);
const decoded = decodeOutlines(topology, projection);
const atlas = createAtlas([decoded]);
const centreOf = (code: string) => atlas.byCode.get(code)!.centre;

describe('projection', () => {
  it('counts kilometres on the ground from its centre, southwards', () => {
    const { project } = projectionAround(4, 44);
    const [x, y] = project(5, 44);
    expect(x).toBeCloseTo(111.19 * Math.cos((44 * Math.PI) / 180), 1);
    expect(y).toBeCloseTo(0, 6);
    expect(project(4, 44.01)[1]).toBeCloseTo(-1.112, 3);
  });

  it('knows that a unit is shorter on the ground towards the pole', () => {
    const { project, groundScale } = projectionAround(4, 44);
    expect(groundScale(0)).toBeCloseTo(1, 9);
    const [, y] = project(4, 60);
    expect(groundScale(y)).toBeCloseTo(Math.cos(Math.PI / 3) / Math.cos((44 * Math.PI) / 180), 6);
  });

  it('stops before the pole, which Mercator sends to infinity', () => {
    const { project } = projectionAround(140, -67);
    expect(project(140, -90)).toEqual(project(140, -80));
    expect(project(140, -79)[1]).toBeLessThan(project(140, -80)[1]);
  });
});

describe('decoded outlines', () => {
  it('hold each commune, where it is', () => {
    expect(decoded.shapes.map((shape) => shape.code)).toEqual(nineCodes.flat());
    const middle = centreOf('30005');
    const [x, y] = projection.project(4.15, 43.95);
    expect(middle.x).toBeCloseTo(x, 1);
    expect(middle.y).toBeCloseTo(y, 1);
    expect(centreOf('30001').x).toBeLessThan(middle.x);
    expect(centreOf('30001').y).toBeLessThan(middle.y);
  });

  it('are the same whether the topology is quantized or not', () => {
    const plain = topologyOf([squareCommune('30001', 0, 0)], 0);
    const ring = decodeOutlines(plain, projection).shapes[0]!.rings[0]!;
    const quantized = decodeOutlines(topologyOf([squareCommune('30001', 0, 0)]), projection).shapes[0]!
      .rings[0]!;
    expect([...ring]).toHaveLength(quantized.length);
    ring.forEach((coordinate, index) => expect(quantized[index]).toBeCloseTo(coordinate, 2));
  });

  it('hold each border once, with the communes on both sides', () => {
    const between = decoded.borders.filter(
      ({ left, right }) => [left.code, right?.code].toSorted().join() === '30001,30002',
    );
    expect(between).toHaveLength(1);
    const outside = decoded.borders
      .filter((border) => border.right === null)
      .map((border) => border.left.code);
    expect(new Set(outside)).toEqual(new Set(nineCodes.flat().filter((code) => code !== '30005')));
  });

  it('give the borders of some communes, each once', () => {
    const pair = ['30004', '30005'].map((code) => atlas.byCode.get(code)!);
    const around = [...atlas.bordersOf(pair)].map(({ left, right }) => [left.code, right?.code]);
    expect(around.filter((sides) => sides.includes('30004') && sides.includes('30005'))).toHaveLength(1);
    expect(
      around.every(([left, right]) => [left, right].some((code) => code === '30004' || code === '30005')),
    ).toBe(true);
    expect(new Set(around.flat())).toEqual(
      new Set(['30004', '30005', '30001', '30002', '30006', '34001', '34002', undefined]),
    );
  });

  it('turn a commune that is a point into a disc, drawn last and never over another disc', () => {
    const points = topologyOf([
      pointCommune('30001', 4, 44),
      pointCommune('30002', 4.03, 44),
      squareCommune('30003', 5, 0),
    ]);
    const { shapes } = decodeOutlines(points, projection);
    expect(shapes.map(({ code, disc }) => [code, disc])).toEqual([
      ['30003', false],
      ['30001', true],
      ['30002', true],
    ]);
    expect(shapes[1]!.bounds.maxX).toBeLessThanOrEqual(shapes[2]!.bounds.minX + 1e-3);
  });
});

describe('what is under a point', () => {
  it.each(nineCodes.flat())('is %s at its centre', (code) => {
    const { x, y } = centreOf(code);
    expect(atlas.pick(x, y, 0)?.code).toBe(code);
  });

  it('is the commune of the square in which any point lies', () => {
    const inside = fc.double({ min: 0.001, max: 0.099, noNaN: true });
    const cell = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(cell, cell, inside, inside, (column, row, east, north) => {
        const [x, y] = projection.project(4 + column / 10 + east, 44 - row / 10 + north);
        expect(atlas.pick(x, y, 0)?.code).toBe(nineCodes[row]![column]);
      }),
    );
  });

  it('is nothing outside, unless a commune is within reach', () => {
    const { minX } = atlas.bounds;
    const { y } = centreOf('30004');
    expect(atlas.pick(minX - 1, y, 0.5)).toBeNull();
    expect(atlas.pick(minX - 1, y, 1.5)?.code).toBe('30004');
  });

  it('is the disc that lies over an outline', () => {
    const both = topologyOf([squareCommune('30001', 0, 0), pointCommune('30002', 4.05, 44.05)]);
    const around = projectionOf(both);
    const withDisc = createAtlas([decodeOutlines(both, around)]);
    const [x, y] = around.project(4.05, 44.05);
    expect(withDisc.pick(x, y, 0)?.code).toBe('30002');
    const [cornerX, cornerY] = around.project(4.01, 44.01);
    expect(withDisc.pick(cornerX, cornerY, 0)?.code).toBe('30001');
  });

  it('is nothing on an empty map', () => {
    const empty = createAtlas([]);
    expect(empty.pick(0, 0, 10)).toBeNull();
    expect(empty.closest(0, 0)).toBeNull();
  });

  it('lists the communes of a rectangle in drawing order', () => {
    const a = centreOf('30001');
    const b = centreOf('30005');
    const found = atlas.within({ minX: a.x, minY: a.y, maxX: b.x, maxY: b.y }).map((shape) => shape.code);
    expect(found).toEqual(['30001', '30002', '30004', '30005']);
  });
});

describe('the next commune in a direction', () => {
  const next = (map: Atlas, code: string, direction: Direction) =>
    map.next(map.byCode.get(code)!, direction)?.code ?? null;

  it.each([
    ['30005', 'north', '30002'],
    ['30005', 'south', '34002'],
    ['30005', 'east', '30006'],
    ['30005', 'west', '30004'],
    ['30001', 'north', null],
    ['30001', 'west', null],
  ] as const)('from %s towards %s is %s', (from, direction, to) => {
    expect(next(atlas, from, direction)).toBe(to);
  });

  it('leads across water, and between discs', () => {
    const islands = topologyOf([pointCommune('97701', -62.8, 17.9), pointCommune('97801', -63.1, 18.1)]);
    const map = createAtlas([decodeOutlines(islands, projectionOf(islands))]);
    expect(next(map, '97701', 'west')).toBe('97801');
    expect(next(map, '97801', 'east')).toBe('97701');
    // More to the west than to the north.
    expect(next(map, '97701', 'north')).toBeNull();
  });

  it('reaches every commune of the map from any other', () => {
    const reached = new Set(['30001']);
    for (const code of reached) {
      for (const direction of ['north', 'south', 'east', 'west'] as const) {
        const to = next(atlas, code, direction);
        if (to !== null) reached.add(to);
      }
    }
    expect(reached.size).toBe(9);
  });
});

describe('limits', () => {
  const communes = new Map(
    nineCodes.flat().map((code) => [code, summary(code, code === '30001' ? { cpts: ['Nord'] } : {})]),
  );

  function kindsBetween(scene: Scene, a: string, b: string | undefined): string[] {
    return scene.batches
      .filter(({ borders }) =>
        borders.some(
          ({ left, right }) =>
            (left.code === a && right?.code === b) || (left.code === b && right?.code === a),
        ),
      )
      .map(({ kind }) => kind);
  }

  it('are those of région, département, CPTS and commune, the weightiest drawn last', () => {
    const scene = createScene(atlas, communes);
    expect(kindsBetween(scene, '30002', '30003')).toEqual(['commune']);
    expect(kindsBetween(scene, '30001', '30002')).toEqual(['commune', 'cpts']);
    expect(kindsBetween(scene, '30004', '34001')).toEqual(['department']);
    expect(kindsBetween(scene, '30001', undefined)).toEqual(['region']);
    const order = scene.batches.map((batch) => batch.kind);
    expect(order).toEqual(['commune', 'cpts', 'department', 'region']);
  });

  it('part CPTS along départements too, and no commune of none from one where they are unknown', () => {
    const mixed = new Map(communes)
      .set('30004', summary('30004', { cpts: ['Sud', 'Est'] }))
      .set('34001', summary('34001', { cpts: ['Nord'] }))
      .set('34002', summary('34002', { cpts: null }))
      .set('30005', summary('30005', { cpts: ['Est', 'Sud'] }));
    const scene = createScene(atlas, mixed);
    expect(kindsBetween(scene, '30004', '34001')).toEqual(['cpts', 'department']);
    expect(kindsBetween(scene, '34002', '34003')).toEqual(['commune']);
    expect(kindsBetween(scene, '30004', '30005')).toEqual(['commune']);
  });

  it('tell the side of a département from that of the région in finer outlines', () => {
    const gard = topologyOf(
      nineCodes
        .slice(0, 2)
        .flatMap((codes, row) => codes.map((code, column) => squareCommune(code, column, row))),
    );
    const rest = withoutDepartments(decoded, new Set(['30']));
    expect(rest.shapes.map((shape) => shape.code)).toEqual(['34001', '34002', '34003']);
    const close = createAtlas([rest, decodeOutlines(gard, projection)]);
    const scene = createScene(close, communes, atlas);
    expect(close.shapes).toHaveLength(9);
    expect(kindsBetween(scene, '30002', undefined)).toEqual(['region']);
    const corner = squareCommune('30005', 1, 1);
    const alone = createAtlas([decodeOutlines(topologyOf([corner]), projection)]);
    expect(kindsBetween(createScene(alone, communes, atlas), '30005', undefined)).toEqual(['department']);
  });

  it('name the most populated communes first', () => {
    const peopled = new Map(
      nineCodes.flat().map((code, index) => [code, summary(code, { population: index })]),
    );
    expect(createScene(atlas, peopled).byPopulation.map((shape) => shape.code)).toEqual(
      nineCodes.flat().toReversed(),
    );
  });
});
