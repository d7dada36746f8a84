import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { outlinesReader } from '../../src/opendata/readers/outlines.js';
import { findFolder } from '../../src/opendata/source-files.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';
import { smallCatalogue } from '../support/small-catalogue.js';

const cog = readCog();
const context = { cog, catalogue: smallCatalogue };
/** So that few communes are missing. */
const gard = { ...cog, communes: cog.communes.filter(({ code }) => ['30001', '30002'].includes(code)) };

function square(longitude: number, latitude: number, side = 0.1): Position[] {
  return [
    [longitude, latitude],
    [longitude + side, latitude],
    [longitude + side, latitude + side],
    [longitude, latitude],
  ];
}

function geojson(
  ...features: readonly { properties: Readonly<Record<string, string>>; ring?: Position[] }[]
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ properties, ring = square(4, 44) }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [ring] } satisfies Geometry,
    })),
  });
}

function read(files: Readonly<Record<string, string>>, reading = { ...context, cog: gard }) {
  const paths = Object.entries(files).map(([name, content]) => [`contours/${name}`, content]);
  return outlinesReader.read(openDataWith(Object.fromEntries(paths) as Record<string, string>), reading);
}

const first = { properties: { code: '30001' } };
const second = { properties: { code: '30002' } };

describe('the check of outlines', () => {
  it('tells what each set of files draws', async () => {
    const { rows, rowCount, files, findings } = await read({
      'communes-1000m/30.geojson': geojson(first, second),
      'communes-1000m/13.geojson': geojson({ properties: { code: '13201', commune: '13055' } }),
      'communes-1000m/lisez-moi.txt': 'rien',
      'communes-100m.geojson': geojson(first),
      'communes-fin/30.json': geojson(second),
      'polygone-4326_dep.geojson': geojson(
        { properties: { insee_dep: '30' } },
        { properties: { insee_dep: '2A' } },
      ),
      'polygone-4326_reg.geojson': geojson({ properties: { insee_reg: '76' } }),
    });
    const common = { expected: 2, arrondissements: 0, degenerate: [] };
    expect(rows).toEqual({
      communes: [
        { ...common, name: 'communes-1000m', files: 2, features: 3, drawn: 2, arrondissements: 1 },
        { ...common, name: 'communes-100m', files: 1, features: 1, drawn: 1 },
        { ...common, name: 'communes-fin', files: 1, features: 1, drawn: 1 },
      ],
      areas: [
        { name: 'polygone-4326_dep', features: 2, drawn: 2 },
        { name: 'polygone-4326_reg', features: 1, drawn: 1 },
      ],
    });
    expect(files.map(({ name }) => name)).toEqual([
      'communes-1000m/13.geojson',
      'communes-1000m/30.geojson',
      'communes-100m.geojson',
      'communes-fin/30.json',
      'polygone-4326_dep.geojson',
      'polygone-4326_reg.geojson',
    ]);
    expect({ rowCount, findings }).toEqual({ rowCount: 8, findings: [] });
  });

  it('says which outlines cannot be used, or are wanting', async () => {
    const { rows, findings } = await read({
      'communes-1000m/30.geojson': geojson(
        { ...first, ring: square(4, 44, 0) },
        { ...first },
        { properties: { code: '30999' } },
      ),
      'communes-100m/30.geojson': geojson(
        { ...first, ring: square(44, 4) },
        { ...second, ring: square(8e5, 6e6) },
      ),
      'polygone-4326_dep.geojson': geojson(
        { properties: { insee_dep: '20' } },
        { properties: { insee_dep: '30' } },
        { properties: { insee_dep: '30' } },
      ),
      'polygone-4326_reg.geojson': geojson({ properties: { insee_reg: '73' } }),
    });
    expect(rows.communes[0]).toMatchObject({ drawn: 1, features: 3, degenerate: ['30001'] });
    expect(countsByReason(findings)).toEqual({
      'impossible-value': 1,
      'unknown-commune': 1,
      'duplicate-key': 2,
      'outside-france': 2,
      'unknown-department': 1,
      'unknown-code': 1,
      'missing-position': 1,
    });
    expect(examplesOf(findings, 'missing-position')).toEqual(['30002']);
    expect(examplesOf(findings, 'unknown-commune')).toEqual(['30999']);
  });

  it('looks at the other files when one is malformed', async () => {
    const { rows, findings } = await read({
      'communes-1000m/13.geojson': '{"type":"FeatureCollection","features":[',
      'communes-1000m/14.geojson': '{"type":"FeatureCollection","features":[{"type":"Feature"}]}',
      'communes-1000m/30.geojson': geojson(first, second),
      'polygone-4326_dep.geojson': '{}',
      'polygone-4326_reg.geojson': '',
    });
    expect(rows.communes[0]).toMatchObject({ drawn: 2, features: 2 });
    expect(countsByReason(findings)).toEqual({ 'malformed-file': 4 });
    expect(findings[0]!.examples.map(({ file }) => file)).toEqual([
      'communes-1000m/13.geojson',
      'communes-1000m/14.geojson',
      'polygone-4326_dep.geojson',
      'polygone-4326_reg.geojson',
    ]);
  });

  it('finds nothing in an empty folder', async () => {
    const { findings } = await read({ 'communes-1000m/lisez-moi.txt': '' });
    expect(countsByReason(findings)).toEqual({ 'no-rows': 1 });
  });
});

describe.skipIf(!hasSharedFile('contours/communes-1000m'))('the real files', () => {
  it('draw every commune, and say which two have no surface', async () => {
    expect(await findFolder([sharedOpenData], outlinesReader)).toBe(sharedOpenData);
    const { rows, rowCount, files, findings } = await outlinesReader.read(sharedOpenData, context);
    const common = { expected: 34_969, arrondissements: 0, degenerate: [] };
    expect(rows.communes).toEqual([
      {
        name: 'communes-1000m',
        files: 109,
        features: 35_014,
        drawn: 34_969,
        expected: 34_969,
        arrondissements: 45,
        degenerate: ['39140', '41284'],
      },
      { ...common, name: 'communes-100m', files: 101, features: 34_875, drawn: 34_875 },
      { ...common, name: 'communes-fin', files: 5, features: 526, drawn: 526 },
    ]);
    expect(rows.areas).toEqual([
      { name: 'polygone-4326_dep', features: 101, drawn: 101 },
      { name: 'polygone-4326_reg', features: 18, drawn: 18 },
    ]);
    expect(rowCount).toBe(35_014 + 34_875 + 526 + 101 + 18);
    expect(files).toHaveLength(109 + 101 + 5 + 2);
    expect(countsByReason(findings)).toEqual({ 'impossible-value': 2 });
  });
});
