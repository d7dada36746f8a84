import { describe, expect, it } from 'vitest';
import { classMapSvg, type CommuneClass } from '../../src/charts/class-map.js';
import { placeLabels } from '../../src/charts/label-placement.js';
import { documentMapPalette, webMapPalette } from '../../src/charts/map-palette.js';
import { scaleBar } from '../../src/charts/scale-bar.js';
import { territoryMapSvg, type TerritoryMapInput } from '../../src/charts/territory-map.js';
import { nineCodes, nineCommunes, pointCommune, topologyOf } from '../web/map-fixtures.js';
import { collisions, contentOf, elementsNamed, readSvg } from './svg-reader.js';

const names = new Map(nineCodes.flat().map((code) => [code, `Saint-${code} & Cie`]));

function draw(more: Partial<TerritoryMapInput> = {}) {
  const svg = territoryMapSvg({
    outlines: [nineCommunes()],
    selected: new Set(['30004', '30005']),
    names,
    width: 600,
    height: 400,
    title: 'Le territoire <choisi>',
    ...more,
  });
  return readSvg(svg);
}

function pathsWith(svg: ReturnType<typeof draw>, attribute: string, value: string): string[] {
  return elementsNamed(svg, 'path')
    .filter(({ attributes }) => attributes[attribute] === value)
    .map(({ attributes }) => attributes['d']!);
}

describe('map of a territory', () => {
  it('says what it shows', () => {
    const svg = draw();
    expect(svg.attributes['role']).toBe('img');
    expect(contentOf(elementsNamed(svg, 'title')[0]!)).toBe('Le territoire <choisi>');
  });

  it('names the communes of the territory and no other, without overlap', () => {
    const svg = draw();
    const written = elementsNamed(svg, 'text').map(contentOf);
    expect(written.filter((text) => text.startsWith('Saint-')).toSorted()).toEqual([
      'Saint-30004 & Cie',
      'Saint-30005 & Cie',
    ]);
    expect(collisions(svg)).toEqual([]);
  });

  it('fills the territory as one surface, over its neighbours', () => {
    const svg = draw();
    const fills = elementsNamed(svg, 'path').map(({ attributes }) => attributes['fill']);
    expect(fills.indexOf(documentMapPalette.land)).toBeLessThan(fills.indexOf(documentMapPalette.selected));
    const [surface] = pathsWith(svg, 'fill', documentMapPalette.selected);
    expect(surface!.match(/M/g)).toHaveLength(1);
  });

  it('draws the outside of the territory stronger than the borders inside it', () => {
    const svg = draw({ selected: new Set(['30001', '30002', '30004', '30005']) });
    const lines = elementsNamed(svg, 'path').filter(
      ({ attributes }) => attributes['stroke'] === documentMapPalette.selectedLine,
    );
    const middle = '300 200';
    expect(
      lines.map(({ attributes }) => [attributes['stroke-width'], attributes['d']!.includes(middle)]),
    ).toEqual([
      ['0.8', true],
      ['2', false],
    ]);
  });

  it('keeps the shape of the ground: a square of 0.1° is narrower than it is high', () => {
    const svg = draw({ selected: new Set(['30005']), height: 600 });
    const [surface] = pathsWith(svg, 'fill', documentMapPalette.selected);
    const numbers = surface!.match(/-?[\d.]+/g)!.map(Number);
    const range = (parity: number) => {
      const values = numbers.filter((_, index) => index % 2 === parity);
      return Math.max(...values) - Math.min(...values);
    };
    expect(range(0) / range(1)).toBeCloseTo(Math.cos((44 * Math.PI) / 180), 2);
  });

  it('shows as discs the communes of which only the position is known', () => {
    const outlines = [topologyOf([pointCommune('30001', 4, 44), pointCommune('30002', 4.2, 44.1)])];
    const svg = draw({ outlines, selected: new Set(['30001', '30002']) });
    const [surface] = pathsWith(svg, 'fill', documentMapPalette.selected);
    expect(surface!.match(/M/g)).toHaveLength(2);
  });

  it('is the same bytes each time, and empty without an outline', () => {
    const input = {
      outlines: [nineCommunes()],
      selected: new Set(['30001']),
      names,
      width: 300,
      height: 300,
      title: 'x',
    };
    expect(territoryMapSvg(input)).toBe(territoryMapSvg(input));
    expect(territoryMapSvg({ ...input, selected: new Set(['99999']) })).toBe('');
  });

  it('takes the colours of the page on the web', () => {
    expect(pathsWith(draw({ palette: webMapPalette }), 'fill', 'var(--selected)')).toHaveLength(1);
  });
});

describe('a territory coloured by class', () => {
  const selected = new Set(['30001', '30002', '30004', '30005']);
  const classes = new Map<string, CommuneClass>([
    ['30001', 0],
    ['30002', 4],
    ['30004', 'neutralised'],
    ['30006', 2],
  ]);
  const svg = readSvg(
    classMapSvg({
      id: 'carte',
      outlines: [nineCommunes()],
      selected,
      names,
      classes,
      width: 600,
      height: 400,
      title: 'Par commune',
    }),
  );

  it('colours what has a figure, hatches or dots the rest, and nothing outside', () => {
    const fills = ['url(#carte-neutralised)', 'url(#carte-unavailable)'];
    const { classes: colours } = documentMapPalette;
    for (const fill of [colours[0], colours[4], ...fills])
      expect(pathsWith(svg, 'fill', fill)).toHaveLength(1);
    for (const fill of [colours[1], colours[2], colours[3]]) expect(pathsWith(svg, 'fill', fill)).toEqual([]);
    const patterns = elementsNamed(svg, 'pattern').map(({ attributes }) => `url(#${attributes['id']})`);
    expect(patterns).toEqual(fills);
  });
});

describe('names on a map', () => {
  const label = (x: number, y: number) => ({ x, y, width: 40, height: 10 });
  const area = { width: 200, height: 100 };

  it('keeps the preferred one of two that touch', () => {
    const [first, second, third] = [label(50, 50), label(80, 55), label(100, 50)];
    expect(placeLabels([first, second, third], area)).toEqual([first, third]);
  });

  it('leaves out those that would be cut', () => {
    expect(placeLabels([label(10, 50), label(50, 98), label(20, 5)], area)).toEqual([label(20, 5)]);
  });
});

describe('scale bar', () => {
  it.each([
    [2, 110, '50\u202fkm', 100],
    [1.9, 110, '50\u202fkm', 95],
    [60, 110, '1\u202fkm', 60],
    [300, 110, '200\u202fm', 60],
    [0.05, 110, '2\u00a0000\u202fkm', 100],
  ])('at %d px/km in %d px is %s', (pixelsPerKilometre, room, text, width) => {
    const bar = scaleBar(pixelsPerKilometre, room);
    expect(bar.label).toBe(text);
    expect(bar.width).toBeCloseTo(width, 6);
  });
});
