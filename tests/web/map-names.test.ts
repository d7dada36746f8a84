/** The names on the map: where those of the CPTS may stand, and which are written. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../web/map/atlas.js';
import { findCptsAreas } from '../../web/map/cpts-areas.js';
import { cptsLines } from '../../web/map/label-painter.js';
import { decodeOutlines } from '../../web/map/outline-shapes.js';
import { placeNames, type Name } from '../../web/map/place-names.js';
import { projectionOf } from '../../web/map/projection.js';
import { nineCodes, nineCommunes, summary } from './map-fixtures.js';

const topology = nineCommunes();
const atlas = createAtlas([decodeOutlines(topology, projectionOf(topology))]);

describe('the area of a CPTS', () => {
  const areasOf = (cptsByCode: Readonly<Record<string, string[] | null>>) =>
    findCptsAreas(
      atlas,
      new Map(nineCodes.flat().map((code) => [code, summary(code, { cpts: cptsByCode[code] ?? [] })])),
    );

  it('has its name in the commune farthest from its limits', () => {
    const all = Object.fromEntries(nineCodes.flat().map((code) => [code, ['Toutes']]));
    const [area] = areasOf(all);
    expect(area).toMatchObject({ name: 'Toutes' });
    expect(area!.places[0]).toMatchObject(atlas.byCode.get('30005')!.centre);
    expect(area!.width).toBeCloseTo(atlas.bounds.maxX - atlas.bounds.minX, 6);
  });

  it('overlaps another where a commune is in both, and counts no commune of unknown CPTS', () => {
    const areas = areasOf({ '30001': ['A'], '30002': ['A', 'B'], '30003': ['B'], '30004': null });
    expect(areas.map(({ name, places }) => [name, places.length])).toEqual([
      ['A', 2],
      ['B', 2],
    ]);
  });

  it('is told apart from its neighbours by the limits alone', () => {
    const [alone] = areasOf({ '30001': ['A'] });
    const [both] = areasOf({ '30001': ['A'], '30002': ['A'] });
    const { x } = atlas.byCode.get('30001')!.centre;
    expect(alone!.places[0]!.x).toBeCloseTo(x, 6);
    expect(alone!.places[0]!.clearance).toBeGreaterThan(0);
    expect(both!.width).toBeCloseTo(2 * alone!.width, 3);
  });
});

describe('the name of a CPTS', () => {
  it('stands on short lines', () => {
    expect(cptsLines('CPTS Sud 04')).toEqual(['CPTS Sud 04']);
    expect(cptsLines('CPTS Hauts Pays du Verdon & Monts d’Azur').length).toBe(3);
  });

  it('is shortened when it is very long', () => {
    const lines = cptsLines('CPTS de la Communauté des communes du Haut Pays du Verdon et de ses environs');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });
});

describe('the names written', () => {
  const name = (x: number, y: number, more: Partial<Name> = {}): Name => ({
    width: 20,
    height: 10,
    margin: { across: 4, down: 4 },
    places: [{ x, y }],
    ...more,
  });
  const area = { width: 200, height: 100 };

  it('give way to those before them, and keep their distance', () => {
    const names = [name(50, 50), name(60, 50), name(73, 50), name(75, 50)];
    expect(placeNames(names, area, []).map(({ x }) => x)).toEqual([50, 75]);
  });

  it('take their next place when a mark stands on the first, up to the mark itself', () => {
    const places = [
      { x: 50, y: 50 },
      { x: 50, y: 70 },
    ];
    const mark = { x: 50, y: 50, width: 30, height: 30 };
    expect(placeNames([name(0, 0, { places })], area, [mark])).toMatchObject([{ x: 50, y: 70 }]);
    const larger = { ...mark, height: 32 };
    expect(placeNames([name(0, 0, { places })], area, [larger])).toEqual([]);
  });

  it('never touch each other, a mark or the sides', () => {
    const box = fc.record({ x: fc.integer({ min: -20, max: 220 }), y: fc.integer({ min: -20, max: 120 }) });
    fc.assert(
      fc.property(fc.array(box), fc.array(box), (wanted, marks) => {
        const obstacles = marks.map((place) => ({ ...place, width: 12, height: 12 }));
        const placed = placeNames(
          wanted.map(({ x, y }) => name(x, y)),
          area,
          obstacles,
        );
        placed.forEach((one, index) => {
          expect(one.x - 10 >= 0 && one.x + 10 <= 200 && one.y - 5 >= 0 && one.y + 5 <= 100).toBe(true);
          for (const other of [...placed.slice(index + 1), ...obstacles]) {
            const apart =
              Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
              Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });
});

describe('the colours', () => {
  const css = (path: string) => readFileSync(new URL(`../../web/${path}`, import.meta.url), 'utf8');
  /** Of a theme: those of the light one, and for the dark one what it changes. */
  const themeOf = (text: string, theme: 'light' | 'dark') => {
    const [light, dark = ''] = text.split(":root[data-theme='dark']");
    const read = (part: string) =>
      new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, key, value]) => [key!, value!]));
    return new Map([...read(light!), ...(theme === 'dark' ? read(dark) : [])]);
  };
  const tokens = css('styles/tokens.css');
  const shapes = css('map/structure-shape.css');

  it.each(['light', 'dark'] as const)(
    'of the marks and the names of CPTS stand out in the %s theme',
    (theme) => {
      const page = themeOf(tokens, theme);
      const families = themeOf(shapes, theme);
      // A mark has a halo of this colour, whatever lies below it.
      const halo = page.get('ground')!;
      expect([...families.keys()]).toEqual([
        'structure-care',
        'structure-medico-social',
        'structure-coordinated',
      ]);
      for (const colour of families.values()) expect(contrast(colour, halo)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(page.get('better')!, halo)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(page.get('ink')!, halo)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

/** WCAG 2.2, of two colours #rrggbb. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
