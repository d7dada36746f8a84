/** POST /similar, and the areas that densities are made with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { afterAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../src/domain/api.js';
import { similarAnswerSchema } from '../../src/domain/similar-territories/answer.js';
import { areaOf } from '../../src/domain/outline-area.js';
import { readCommuneAreas } from '../../src/server/commune-areas.js';
import { createApp } from '../../src/server/app.js';
import { hasSharedFile, sharedOpenData } from '../support/open-data.js';
import { newestId, tinyApp, tinyStore } from './support.js';

const app = tinyApp();
afterAll(() => app.close());

const ask = (payload: object, on = app) => on.inject({ method: 'POST', url: '/api/v1/similar', payload });

describe('POST /similar', () => {
  it('gives the peers, the profile and the positions', async () => {
    const answer = await ask({ communes: ['2A004'], kind: 'epci', pathologies: ['ald-diabetes'] });
    expect(answer.statusCode, answer.payload).toBe(200);
    const similar = similarAnswerSchema.parse(answer.json());
    expect(similar.publication.id).toBe(newestId);
    expect(similar.territory.profile.population).toEqual({ status: 'value', value: 73_822 });
    // This publication has no outlines.
    expect(similar.territory.profile.density).toEqual({ status: 'unavailable' });
    expect(similar.peers.map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ['CA Alès Agglomération', ['density', 'css']],
    ]);
    expect(similar.indicators.map(({ id }) => id)).toContain('ald-diabetes');
    expect(similar.indicators.map(({ id }) => id)).not.toContain('ald-alzheimer');
    expect((await ask({ communes: ['2A004'], kind: 'epci', pathologies: ['ald-diabetes'] })).json()).toEqual(
      similar,
    );
  });

  it('leaves out the territory itself, and the CPTS that share a commune', async () => {
    const similar = similarAnswerSchema.parse((await ask({ communes: ['30007'], kind: 'cpts' })).json());
    expect(similar.peers).toEqual([]);
    expect(similar.groupings).toEqual({
      total: 3,
      tooSmall: 0,
      unclear: 2,
      overlapping: [{ code: 'Alès-Cévennes', name: 'Alès-Cévennes' }],
      compared: 0,
    });
  });

  it.each([
    [422, { communes: [], kind: 'epci' }, /liste des communes est vide/],
    [422, { communes: ['30007', '99999'], kind: 'epci' }, /99999 ne correspond à aucune commune/],
    [400, { communes: ['30007'] }, /champ «\u00a0kind\u00a0»/],
    [400, { communes: ['30007'], kind: 'canton' }, /champ «\u00a0kind\u00a0»/],
    [422, { communes: ['30007'], kind: 'epci', pathologies: ['grippe'] }, /grippe/],
    [404, { communes: ['30007'], kind: 'epci', edition: '1999-01' }, /1999-01/],
  ])('answers %d to %j', async (status, payload, detail) => {
    const answer = await ask(payload);
    expect(problemSchema.parse(answer.json())).toMatchObject({ status });
    expect(problemSchema.parse(answer.json()).detail).toMatch(detail);
  });

  it('says which kind of grouping the edition does not have', async () => {
    const store = tinyStore();
    const without = createApp({
      store: {
        ...store,
        get: (edition) => {
          const open = store.get(edition);
          const { places } = open.publication;
          const groupings = places.groupings.filter(({ kind }) => kind !== 'epci');
          return { ...open, publication: { ...open.publication, places: { ...places, groupings } } };
        },
      },
    });
    const answer = await ask({ communes: ['30007'], kind: 'epci' }, without);
    expect(answer.statusCode).toBe(404);
    expect(problemSchema.parse(answer.json()).detail).toMatch(/2024-12 ne connaît aucune intercommunalité/);
    await without.close();
  });
});

describe('areas of communes', () => {
  const square = (from: number, to: number): [number, number][] => [
    [from, from],
    [from, to],
    [to, to],
    [to, from],
    [from, from],
  ];
  /** Of one degree at the equator, on the sphere, in km². */
  const degree = 12_363.7;

  it('are the same whichever way a polygon is wound, without its holes', () => {
    const ring = square(0, 1);
    const area = (coordinates: Polygon['coordinates']) => areaOf({ type: 'Polygon', coordinates });
    expect(area([ring])).toBeCloseTo(degree, 0);
    expect(area([ring.toReversed()])).toBeCloseTo(degree, 0);
    const hole = square(0.25, 0.75).toReversed();
    expect(area([ring, hole]) / area([ring])).toBeCloseTo(0.75, 4);
    const two = areaOf({ type: 'MultiPolygon', coordinates: [[ring], [square(0.25, 0.75)]] });
    expect(two / area([ring])).toBeCloseTo(1.25, 4);
    expect(areaOf({ type: 'Point', coordinates: [4, 44] })).toBe(0);
  });

  it('are read département by département, 0 where there is no outline', async () => {
    const open = tinyStore().get();
    const outlines: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { code: '30007' },
          geometry: { type: 'Polygon', coordinates: [square(0, 1)] },
        },
      ],
    };
    const file = Buffer.from(JSON.stringify(topology({ communes: outlines }, 1e6)));
    const asked: string[] = [];
    const areas = await readCommuneAreas({
      ...open,
      outline: (name) => {
        asked.push(name);
        return Promise.resolve(name === 'departments/30' ? file : null);
      },
    });
    expect(asked).toEqual(['departments/2A', 'departments/30', 'departments/34']);
    const row = open.publication.places.indexByCode.get('30007')!;
    expect(areas[row]! / degree).toBeCloseTo(1, 3);
    expect(areas.filter((area) => area > 0)).toHaveLength(1);
  });

  // Areas of INSEE, in km².
  const known = [
    ['31', '31555', 118.3],
    ['13', '13055', 240.6],
    ['13', '13041', 27],
    ['30', '30334', 25.4],
  ] as const;
  it.skipIf(!hasSharedFile('contours/communes-100m'))('are those of INSEE, within 2 %', () => {
    for (const [department, code, official] of known) {
      const path = join(sharedOpenData, `contours/communes-100m/${department}.geojson`);
      const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
      const commune = features.find(({ properties }) => properties?.['code'] === code)!;
      expect(Math.abs(areaOf(commune.geometry) / official - 1), code).toBeLessThan(0.02);
    }
  });
});
