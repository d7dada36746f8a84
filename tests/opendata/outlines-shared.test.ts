import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join, resolve } from 'node:path';
import type { Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { readCog } from '../../src/opendata/cog.js';
import {
  buildOutlines,
  findOutlines,
  outlinePositions,
  type OutlineFiles,
} from '../../src/opendata/outlines.js';

const folder = process.env['REZONE_OPENDATA'] ?? resolve(import.meta.dirname, '../../../shared/opendata');
const isThere = existsSync(join(folder, 'contours'));

describe.skipIf(!isThere)('outlines of the whole country (../shared/opendata/contours)', () => {
  const { communes } = readCog();
  let files: OutlineFiles;
  let texts: Map<string, string>;
  const problems: string[] = [];

  beforeAll(async () => {
    const found = await findOutlines({ folders: [folder], cache: join(folder, 'absent'), offline: true });
    files = found!;
    texts = buildOutlines(files, communes, (problem) => problems.push(problem));
  });

  function topologyOf(name: string): CommuneTopology {
    return JSON.parse(texts.get(name)!) as CommuneTopology;
  }

  function codesOf(prefix: string): string[] {
    return [...texts.keys()]
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => topologyOf(name).objects.communes.geometries)
      .map(({ properties }) => (properties as { code: string }).code);
  }

  it('hold each of the 34 969 communes in one région, and no other code', () => {
    expect(problems).toEqual([]);
    expect(codesOf('regions/').toSorted()).toEqual(communes.map(({ code }) => code).toSorted());
  });

  it('hold the 34 875 communes of métropole and the DROM at 100 m', () => {
    const expected = communes.filter(({ department }) => !/^(97[57-9]|98)/.test(department));
    expect(expected).toHaveLength(34_875);
    expect(codesOf('departments/').toSorted()).toEqual(expected.map(({ code }) => code).toSorted());
  });

  it('hold Paris, Lyon and Marseille once, without their arrondissements', () => {
    const codes = new Set(codesOf('regions/'));
    expect(['75056', '69123', '13055'].filter((code) => !codes.has(code))).toEqual([]);
    expect(['75101', '69381', '13201'].filter((code) => codes.has(code))).toEqual([]);
  });

  it.each(['regions/76', 'departments/30'])('share the borders of neighbours in %s', (name) => {
    const { geometries } = topologyOf(name).objects.communes;
    const codes = geometries.map(({ properties }) => (properties as { code: string }).code);
    const around = neighbors(geometries)[codes.indexOf('30032')]!.map((index) => codes[index]);
    expect(around).toEqual(expect.arrayContaining(['30034', '30117', '30135', '30336']));
  });

  it('give Beaucaire its true place', () => {
    const topology = topologyOf('departments/30');
    const beaucaire = feature(topology, topology.objects.communes).features.find(
      ({ properties }) => properties.code === '30032',
    );
    const ring = (beaucaire!.geometry as Polygon).coordinates[0]!;
    const longitudes = ring.map((position) => position[0]!);
    expect(Math.min(...longitudes)).toBeCloseTo(4.5, 1);
    expect(Math.max(...longitudes)).toBeCloseTo(4.7, 1);
    expect(outlinePositions(files).get('30032')![1]).toBeCloseTo(43.78, 1);
  });

  it.each([
    ['france', 2000],
    ['regions/76', 300],
    ['regions/04', 10],
    ['departments/30', 60],
  ])('are light enough to be sent: %s under %i kB once compressed', (name, most) => {
    const kilobytes = gzipSync(texts.get(name)!).length / 1000;
    console.info(`${name}: ${kilobytes.toFixed(0)} kB`);
    expect(kilobytes).toBeLessThan(most);
  });
});
