/** The marks of the structures of care: how they group, split, are found and pointed at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../web/map/atlas.js';
import { hitRadius } from '../../web/map/mark-painter.js';
import { closestScale } from '../../web/map/navigation.js';
import { decodeOutlines } from '../../web/map/outline-shapes.js';
import { findPointed, isDrawn } from '../../web/map/pointed.js';
import { projectionOf } from '../../web/map/projection.js';
import {
  createStructureMarks,
  type GroupMark,
  type MapStructure,
  type Mark,
} from '../../web/map/structure-marks.js';
import { toScreen } from '../../web/map/view.js';
import { announceStructure } from '../../web/map/wording.js';
import { nineCommunes } from './map-fixtures.js';

const topology = nineCommunes();
const projection = projectionOf(topology);
const atlas = createAtlas([decodeOutlines(topology, projection)]);

function structure(id: string, position: [number, number] | null): MapStructure {
  const establishment = {
    id,
    name: `Structure ${id}`,
    type: 'clinics',
    category: 'Clinique',
    commune: '30001',
    address: '1 rue Haute, 30000 NIMES',
    position,
  };
  return { establishment, family: 'care', type: 'Cliniques', commune: 'Nîmes' };
}

/** A hospital of three doors, a street away from a fourth structure, and one far off. */
const structures = [
  structure('a', [4.05, 44.05]),
  structure('b', [4.05, 44.05]),
  structure('c', [4.05, 44.05]),
  structure('d', [4.06, 44.05]),
  structure('e', [4.25, 43.85]),
];
const marks = createStructureMarks(structures, projection);
const total = (some: readonly Mark[]) =>
  some.reduce((sum, mark) => sum + (mark.kind === 'group' ? mark.count : 1), 0);
const groupAt = (k: number) => marks.at(k).marks.find((mark): mark is GroupMark => mark.kind === 'group')!;

describe('the marks of the structures', () => {
  it('stand for every structure once, at any scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: closestScale, noNaN: true }), (k) => {
        expect(total(marks.at(k).marks)).toBe(structures.length);
      }),
    );
  });

  it('are one for two structures that a finger could not tell apart, and two for those it can', () => {
    const north = fc.double({ min: 44, max: 44.2, noNaN: true });
    const scale = fc.double({ min: 6, max: closestScale, noNaN: true });
    fc.assert(
      fc.property(north, north, scale, (a, b, k) => {
        const pair = [structure('a', [4.05, a]), structure('b', [4.05, b])];
        const drawn = createStructureMarks(pair, projection).at(k).marks;
        const apart = Math.abs(projection.project(4.05, a)[1] - projection.project(4.05, b)[1]) * k;
        if (drawn.length === 2) expect(apart).toBeGreaterThanOrEqual(30);
        else expect(apart).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('lie where the structures are', () => {
    const far = marks.at(closestScale).marks.find((mark) => mark.kind === 'single' && holds(mark, 'e'))!;
    const [x, y] = projection.project(4.25, 43.85);
    expect(far.x).toBeCloseTo(x, 6);
    expect(far.y).toBeCloseTo(y, 6);
  });

  it('leave out a structure without a position', () => {
    const some = createStructureMarks([...structures, structure('f', null)], projection);
    expect(total(some.at(10).marks)).toBe(structures.length);
    expect(some.find('f', 10, closestScale)).toBeNull();
  });

  it('know at which scale a group falls apart, and that one place never does', () => {
    const near = groupAt(6);
    expect(near.count).toBe(4);
    const scale = marks.splitScale(near);
    expect(marks.at(scale).marks.length).toBeGreaterThan(marks.at(6).marks.length);
    const door = groupAt(closestScale);
    expect(
      marks
        .members(door)
        .map(({ establishment }) => establishment.id)
        .toSorted(),
    ).toEqual(['a', 'b', 'c']);
    expect(marks.splitScale(door)).toBeGreaterThan(closestScale);
  });

  it('find a structure alone as soon as it is, or the group that always holds it', () => {
    const alone = marks.find('d', 6, closestScale)!;
    expect(alone.mark).toMatchObject({ kind: 'single', structure: structures[3] });
    expect(alone.k).toBeGreaterThan(6);
    expect(alone.k).toBeLessThan(closestScale);
    const grouped = marks.find('b', 6, closestScale)!;
    expect(grouped.mark).toMatchObject({ kind: 'group', count: 3 });
    expect(grouped.structure).toBe(structures[1]);
    expect(grouped.k).toBe(closestScale);
    expect(marks.find('nobody', 6, closestScale)).toBeNull();
  });

  it('are those in sight only', () => {
    const { x, y } = marks.find('e', 10, closestScale)!.mark;
    const around = { minX: x - 1, minY: y - 1, maxX: x + 1, maxY: y + 1 };
    expect(total(marks.at(10).within(around))).toBe(1);
  });
});

describe('what is pointed at', () => {
  const view = { k: 20, tx: 300, ty: 300 };
  const mark = marks.find('e', view.k, closestScale)!.mark;
  const centre = toScreen(view, mark);
  const pointAt = (dx: number) =>
    findPointed({ at: { x: centre.x + dx, y: centre.y }, pointing: 'mouse' }, view, atlas, marks);

  it('is the mark rather than the commune below it, within twelve pixels at least', () => {
    expect(hitRadius(mark)).toBeGreaterThanOrEqual(12);
    expect(pointAt(0)).toMatchObject({ kind: 'mark', structure: { establishment: { id: 'e' } } });
    expect(pointAt(hitRadius(mark) - 1)).toMatchObject({ kind: 'mark' });
    expect(pointAt(hitRadius(mark) + 1)).toMatchObject({ kind: 'commune', code: '34003' });
  });

  it('is a whole group where structures are close together', () => {
    const group = groupAt(view.k);
    const at = toScreen(view, group);
    expect(findPointed({ at, pointing: 'mouse' }, view, atlas, marks)).toMatchObject({
      kind: 'mark',
      structure: null,
      mark: group,
    });
  });

  it('is the commune while no structure is shown', () => {
    expect(findPointed({ at: centre, pointing: 'touch' }, view, atlas, null)).toMatchObject({
      kind: 'commune',
      pointing: 'touch',
    });
  });

  it('is gone when the scale has changed, and with the layer', () => {
    expect(isDrawn(mark, marks, view)).toBe(true);
    expect(isDrawn(mark, marks, { ...view, k: 1 })).toBe(false);
    expect(isDrawn(mark, null, view)).toBe(false);
  });

  it('is said with its name, its type and where it is', () => {
    expect(announceStructure(structures[0]!)).toBe('Structure a, Cliniques, 1 rue Haute, 30000 NIMES');
  });
});

function holds(mark: Mark, id: string): boolean {
  return mark.kind === 'single' && mark.structure.establishment.id === id;
}
