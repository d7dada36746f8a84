/** Areas drawn on the map: what they hold, and how a drag or clicks make them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, communesIn, type AreaTool, type Point } from '../../web/map/area/area.js';
import { continueSketch, pointsOf, startSketch, type Gesture } from '../../web/map/area/sketch.js';
import { createAtlas } from '../../web/map/atlas.js';
import type { Shape } from '../../web/map/outline-shapes.js';
import { discAround } from '../../web/map/geometry.js';

const tremble = 0.5;
const point = (x: number, y: number): Point => ({ x, y });
const draw = (tool: AreaTool, gestures: readonly Gesture[]) =>
  gestures.reduce((sketch, gesture) => continueSketch(sketch, gesture, tremble), startSketch(tool));
const at = (kind: 'press' | 'move' | 'release', x: number, y: number): Gesture => ({ kind, at: { x, y } });

/** Small communes at the crossings of a grid, named by column and row. */
const atlas = createAtlas([
  {
    shapes: Array.from({ length: 100 }, (_, index): Shape => {
      const [x, y] = [index % 10, Math.floor(index / 10)];
      const bounds = { minX: x - 0.2, minY: y - 0.2, maxX: x + 0.2, maxY: y + 0.2 };
      return { code: `${x}-${y}`, rings: [discAround(x, y, 0.2)], bounds, centre: { x, y }, disc: false };
    }),
    borders: [],
  },
]);
const everyPoint = Array.from({ length: 100 }, (_, index) => point(index % 10, Math.floor(index / 10)));
const found = (tool: AreaTool, points: readonly Point[]) =>
  communesIn(areaOf(tool, points)!, atlas).toSorted();
const expected = (has: (point: Point) => boolean) =>
  everyPoint
    .filter(has)
    .map(({ x, y }) => `${x}-${y}`)
    .toSorted();

const anyPoint = fc.record({
  x: fc.double({ min: -2, max: 11, noNaN: true }),
  y: fc.double({ min: -2, max: 11, noNaN: true }),
});

describe('the communes of an area', () => {
  it('are those whose middle is in the rectangle, from whichever corner it was drawn', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        const isBetween = (value: number, one: number, other: number) =>
          value >= Math.min(one, other) && value <= Math.max(one, other);
        const inside = expected(({ x, y }) => isBetween(x, a.x, b.x) && isBetween(y, a.y, b.y));
        expect(found('rectangle', [a, b])).toEqual(inside);
      }),
    );
  });

  it('are those no farther than the radius', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (centre, rim) => {
        const from = ({ x, y }: Point) => Math.hypot(x - centre.x, y - centre.y);
        const inside = expected((one) => from(one) <= from(rim));
        expect(found('radius', [centre, rim])).toEqual(inside);
      }),
    );
  });

  it('are those inside the lasso, and not in its bays', () => {
    const letterC = [
      point(0.5, 0.5),
      point(6.5, 0.5),
      point(6.5, 2.5),
      point(2.5, 2.5),
      point(2.5, 4.5),
      point(6.5, 4.5),
      point(6.5, 6.5),
      point(0.5, 6.5),
    ];
    const inBay = ({ x, y }: Point) => x > 2.5 && y > 2.5 && y < 4.5;
    const inBox = ({ x, y }: Point) => x > 0.5 && x < 6.5 && y > 0.5 && y < 6.5;
    expect(found('lasso', letterC)).toEqual(expected((one) => inBox(one) && !inBay(one)));
  });

  it('needs enough points', () => {
    expect(areaOf('rectangle', [point(0, 0)])).toBeNull();
    expect(areaOf('radius', [point(0, 0)])).toBeNull();
    expect(areaOf('lasso', [point(0, 0), point(1, 1)])).toBeNull();
  });
});

describe('drawing', () => {
  it.each(['rectangle', 'radius'] as const)('a %s with one drag, or with two clicks', (tool) => {
    const dragged = draw(tool, [at('press', 1, 1), at('move', 3, 2), at('release', 4, 5)]);
    expect(dragged).toMatchObject({ isDone: true, points: [point(1, 1), point(4, 5)] });
    const first = [at('press', 1, 1), at('release', 1.2, 1)];
    expect(draw(tool, first)).toMatchObject({ isDone: false, points: [point(1, 1)] });
    const clicked = draw(tool, [...first, at('move', 3, 3), at('press', 4, 5)]);
    expect(clicked).toMatchObject({ isDone: true, points: [point(1, 1), point(4, 5)] });
  });

  it('a lasso with one drag, even one that comes back to its start', () => {
    const drag = [
      at('press', 0, 0),
      at('move', 4, 0),
      at('move', 4, 4),
      at('move', 0, 4),
      at('release', 0, 0),
    ];
    expect(draw('lasso', drag)).toMatchObject({ isDone: true });
    expect(draw('lasso', drag).points).toHaveLength(4);
  });

  it('a lasso with clicks, closed when it has three corners', () => {
    const click = (x: number, y: number) => [at('press', x, y), at('release', x, y)];
    const two = [...click(0, 0), ...click(4, 0)];
    expect(draw('lasso', [...two, { kind: 'close' }]).isDone).toBe(false);
    const three = [...two, ...click(4, 4)];
    expect(draw('lasso', three).isDone).toBe(false);
    expect(draw('lasso', [...three, { kind: 'close' }])).toMatchObject({ isDone: true });
  });

  it('a lasso with the keyboard, which holds no button down while the cross moves', () => {
    const put = (x: number, y: number): Gesture => ({ kind: 'put', at: { x, y } });
    const corners = [put(0, 0), at('move', 2, 0), put(4, 0), at('move', 4, 2), put(4, 4)];
    expect(draw('lasso', corners).points).toHaveLength(3);
    expect(draw('lasso', [...corners, { kind: 'close' }])).toMatchObject({ isDone: true });
    expect(draw('rectangle', [put(0, 0), at('move', 2, 2), put(4, 4)])).toMatchObject({ isDone: true });
  });

  it('shows the next point where the pointer is, and nothing moves once it is done', () => {
    const started = draw('radius', [at('press', 1, 1), at('release', 1, 1), at('move', 2, 3)]);
    expect(pointsOf(started)).toEqual([point(1, 1), point(2, 3)]);
    const done = draw('radius', [
      at('press', 1, 1),
      at('release', 4, 4),
      at('move', 9, 9),
      at('press', 9, 9),
    ]);
    expect(pointsOf(done)).toEqual([point(1, 1), point(4, 4)]);
  });
});
