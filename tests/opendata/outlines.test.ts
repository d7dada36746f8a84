import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { buildCircles, buildOutlines, outlinePositions, OutlineError } from '../../src/opendata/outlines.js';
import { temporaryFolder } from '../support/temporary-folder.js';

type Geometry = Polygon | MultiPolygon;

/** A square of the grid: one tenth of a degree a side, from its south-west corner. */
function square(longitude: number, latitude: number, side = 0.1): Position[] {
  const [east, north] = [longitude + side, latitude + side].map((degrees) => Number(degrees.toFixed(4)));
  return [
    [longitude, latitude],
    [east!, latitude],
    [east!, north!],
    [longitude, north!],
    [longitude, latitude],
  ];
}

function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings };
}

function geojson(
  features: readonly (readonly [code: string, geometry: Geometry, commune?: string])[],
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(([code, geometry, commune]) => ({
      type: 'Feature',
      properties: commune === undefined ? { code } : { code, commune },
      geometry,
    })),
  });
}

function fileOf(text: string, name = 'communes.geojson'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

function parse(text: string | undefined): CommuneTopology {
  expect(text).toBeDefined();
  return JSON.parse(text!) as CommuneTopology;
}

function codes(topology: CommuneTopology): string[] {
  return feature(topology, topology.objects.communes).features.map(({ properties }) => properties.code);
}

const gard = [
  { code: '30001', department: '30', region: '76' },
  { code: '30002', department: '30', region: '76' },
];
const provence = { code: '13001', department: '13', region: '93' };
const reunion = { code: '97401', department: '974', region: '04' };
const communes = [...gard, provence, reunion];

const coarse = geojson([
  ['30002', polygon(square(4.1, 44))],
  ['30001', polygon(square(4, 44))],
  ['13001', polygon(square(4.2, 44))],
  ['97401', polygon(square(55, -21))],
]);

describe('outlines of communes', () => {
  it('are laid out by région, with métropole as a whole', () => {
    const texts = buildOutlines({ coarse: [fileOf(coarse)], fine: [] }, communes);
    expect([...texts.keys()]).toEqual(['france', 'regions/04', 'regions/76', 'regions/93']);
    expect(codes(parse(texts.get('france')))).toEqual(['13001', '30001', '30002']);
    expect(codes(parse(texts.get('regions/76')))).toEqual(['30001', '30002']);
    expect(codes(parse(texts.get('regions/04')))).toEqual(['97401']);
  });

  it('are laid out by département where finer ones are at hand, in one national file or in several', () => {
    const fine = geojson([
      ['30001', polygon(square(4, 44))],
      ['13001', polygon(square(4.2, 44))],
    ]);
    const texts = buildOutlines({ coarse: [fileOf(coarse)], fine: [fileOf(fine)] }, communes);
    expect([...texts.keys()].filter((name) => name.startsWith('departments/'))).toEqual([
      'departments/13',
      'departments/30',
    ]);
    expect(codes(parse(texts.get('departments/13')))).toEqual(['13001']);
  });

  it('share the border of two neighbours, once', () => {
    const texts = buildOutlines({ coarse: [fileOf(coarse)], fine: [] }, communes);
    const topology = parse(texts.get('regions/76'));
    expect(neighbors(topology.objects.communes.geometries)).toEqual([[1], [0]]);
    expect(topology.arcs).toHaveLength(3);
  });

  it('come back where they were, within a cell of the grid', () => {
    const texts = buildOutlines({ coarse: [fileOf(coarse)], fine: [] }, communes);
    const topology = parse(texts.get('regions/76'));
    const [first] = feature(topology, topology.objects.communes).features;
    const ring = (first!.geometry as Polygon).coordinates[0]!;
    const longitudes = ring.map((position) => position[0]!);
    expect(Math.min(...longitudes)).toBeCloseTo(4, 4);
    expect(Math.max(...longitudes)).toBeCloseTo(4.1, 4);
  });

  it('leave out the arrondissements municipaux, which overlap their commune', () => {
    const file = geojson([
      ['30001', polygon(square(4, 44))],
      ['30201', polygon(square(4, 44, 0.05)), '30001'],
    ]);
    const texts = buildOutlines({ coarse: [fileOf(file)], fine: [] }, communes);
    expect(codes(parse(texts.get('regions/76')))).toEqual(['30001']);
  });

  it('are the same bytes whatever the order of the files', () => {
    const halves = [
      geojson([['30002', polygon(square(4.1, 44))]]),
      geojson([['30001', polygon(square(4, 44))]]),
    ];
    const files = halves.map((half, index) => fileOf(half, `${index}.geojson`));
    const one = buildOutlines({ coarse: files, fine: [] }, communes);
    const other = buildOutlines({ coarse: files.toReversed(), fine: [] }, communes);
    expect([...one]).toEqual([...other]);
  });

  it('become a point when generalisation has left no surface, and lose only the flat rings otherwise', () => {
    const flat: Position[] = [
      [4.3, 44],
      [4.34, 44.02],
      [4.3, 44],
      [4.3, 44],
    ];
    const file = geojson([
      ['30001', polygon(flat)],
      ['30002', { type: 'MultiPolygon', coordinates: [[flat], [square(4, 44)]] }],
    ]);
    const topology = parse(buildOutlines({ coarse: [fileOf(file)], fine: [] }, communes).get('regions/76'));
    const [first, second] = feature(topology, topology.objects.communes).features;
    expect(first!.geometry.type).toBe('Point');
    expect(second!.geometry.type).toBe('Polygon');
  });

  it('report the codes that match no commune, and the communes left without outline', () => {
    const file = geojson([
      ['30001', polygon(square(4, 44))],
      ['99999', polygon(square(5, 44))],
    ]);
    const problems: string[] = [];
    buildOutlines({ coarse: [fileOf(file)], fine: [] }, gard, (problem) => problems.push(problem));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('99999');
    expect(problems[1]).toContain('30002');
  });

  it.each([
    ['that is cut short', coarse.slice(0, 200)],
    ['that is not GeoJSON', '{"type":"Topology"}'],
    ['of which a feature has no code', coarse.replace('"code":"30001"', '"nom":"30001"')],
    ['of which a geometry is not a surface', coarse.replace('"Polygon"', '"LineString"')],
  ])('refuse a file %s, and name it', (_, text) => {
    const path = fileOf(text);
    expect(() => buildOutlines({ coarse: [path], fine: [] }, communes)).toThrow(OutlineError);
    expect(() => buildOutlines({ coarse: [path], fine: [] }, communes)).toThrow(path);
  });
});

describe('positions from outlines', () => {
  const positionOf = (geometry: Geometry) =>
    outlinePositions({ coarse: [fileOf(geojson([['30001', geometry]]))], fine: [] }).get('30001');

  it('are the middle of a plain commune, to four decimals', () => {
    expect(positionOf(polygon(square(4, 44)))).toEqual([4.05, 44.05]);
  });

  it('are on the largest island of an archipelago', () => {
    expect(
      positionOf({ type: 'MultiPolygon', coordinates: [[square(4, 44, 0.02)], [square(5, 45)]] }),
    ).toEqual([5.05, 45.05]);
  });

  it('are inside a commune that winds around its own centre', () => {
    const horseshoe: Position[] = [
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [1, 1],
      [1, 3],
      [0, 3],
      [0, 0],
    ];
    const [longitude, latitude] = positionOf(polygon(horseshoe))!;
    const isInGap = longitude > 1 && longitude < 2 && latitude > 1;
    expect(isInGap).toBe(false);
    expect(longitude).toBeGreaterThan(0);
    expect(longitude).toBeLessThan(3);
  });
});

describe('circles, where there are no outlines', () => {
  it('have the shape of outlines, with the known positions', () => {
    const texts = buildCircles([
      { ...gard[0]!, position: [4.05, 44.05] },
      { ...gard[1]!, position: null },
      { ...reunion, position: [55.4, -20.9] },
    ]);
    expect([...texts.keys()]).toEqual(['france', 'regions/04', 'regions/76']);
    const topology = parse(texts.get('regions/76'));
    const [only, ...others] = feature(topology, topology.objects.communes).features;
    expect(others).toEqual([]);
    expect(only!.properties.code).toBe('30001');
    expect(only!.geometry).toEqual({ type: 'Point', coordinates: [4.05, 44.05] });
  });
});
