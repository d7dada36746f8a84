/** What the API answers, against the schemas that describe it. */
import { afterAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  carryAnswerSchema,
  communeAnswerSchema,
  communesAnswerSchema,
  editionsAnswerSchema,
  establishmentsAnswerSchema,
  groupingsAnswerSchema,
  indicatorsAnswerSchema,
  placesAnswerSchema,
  professionalsAnswerSchema,
  sourcesAnswerSchema,
} from '../../src/domain/api.js';
import { buildReport } from '../../src/domain/build-report.js';
import { catalogueSchema } from '../../src/domain/catalogue-schema.js';
import { fromColumns } from '../../src/domain/commune-columns.js';
import { communeColumnsAnswerSchema } from '../../src/domain/commune-columns-schema.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import { reportSchema, type Report } from '../../src/domain/report.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';
import { createApp } from '../../src/server/app.js';
import { newestId, tinyApp, tinyStore } from './support.js';

const app = tinyApp();
afterAll(() => app.close());

async function get<T>(url: string, schema: z.ZodType<T>): Promise<T> {
  const answer = await app.inject({ url: `/api/v1${url}` });
  expect(answer.statusCode, answer.payload).toBe(200);
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  return schema.parse(answer.json());
}

async function postReport(body: unknown): Promise<Report> {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/reports', payload: body as object });
  expect(answer.statusCode, answer.payload).toBe(200);
  return reportSchema.parse(answer.json());
}

describe('what is served', () => {
  it('lists the editions, newest first', async () => {
    const { editions } = await get('/editions', editionsAnswerSchema);
    expect(editions).toEqual([
      {
        id: newestId,
        edition: '2024-12',
        label: 'décembre 2024',
        synthetic: true,
        policy: 'original',
        cog: 2026,
        hasOutlines: false,
        hasEstablishments: true,
      },
      expect.objectContaining({ edition: '2022-07', label: 'juillet 2022' }),
    ]);
  });

  it('gives régions and départements', async () => {
    const { regions, departments } = await get('/places', placesAnswerSchema);
    expect(regions.map(({ code }) => code)).toEqual(['76', '94']);
    expect(departments).toContainEqual({ code: '2A', name: 'Corse-du-Sud', region: '94' });
  });

  it('gives the structures of France or of a région, with their addresses', async () => {
    const { establishments } = await get('/establishments', establishmentsAnswerSchema);
    expect(establishments).toEqual(tinyPublication().establishments);
    const inCorse = await get('/establishments?region=94', establishmentsAnswerSchema);
    expect(inCorse.establishments).toEqual([]);
    const inOccitanie = await get('/establishments?region=76', establishmentsAnswerSchema);
    expect(inOccitanie.establishments.map(({ id }) => id)).toEqual(['300000023', '340000999']);
    const refusal = await app.inject({ url: '/api/v1/establishments?region=99' });
    expect(refusal.statusCode).toBe(404);
  });

  it('gives the professionals of each commune of France or of a région, shops included, whatever their age', async () => {
    const { categories, communes } = await get('/professionals', professionalsAnswerSchema);
    expect(categories).toEqual([
      'general-practitioners',
      'general-practitioners-mep',
      'nurses',
      'pharmacies',
    ]);
    expect(Object.keys(communes).toSorted()).toEqual(['2A004', '30007', '30041', '34172']);
    // The total of the first three, as /communes gives it, without those that are generalists already.
    expect(communes['30007']).toEqual([40, expect.any(Number), 70, 15]);
    const inCorse = await get('/professionals?region=94', professionalsAnswerSchema);
    expect(inCorse).toEqual({ categories, communes: { '2A004': communes['2A004'] } });
    expect((await app.inject({ url: '/api/v1/professionals?region=99' })).statusCode).toBe(404);
  });

  it('gives the groupings: the CPTS that the communes name, then the official ones', async () => {
    const { groupings } = await get('/groupings', groupingsAnswerSchema);
    expect(groupings.map(({ kind, name, communes }) => [kind, name, communes.join(' ')])).toEqual([
      ['cpts', 'Alès-Cévennes', '30007'],
      ['cpts', 'Montpellier Est', '34172'],
      ['cpts', 'Montpellier Ouest', '34172'],
      ['epci', 'CA Alès Agglomération', '30007 30041'],
      ['canton', 'Alès-2', '30007'],
    ]);
  });

  it('carries an old list to the communes of the publication, and says what changed', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/communes/carry',
      payload: { codes: ['30007', '30090', '99999'], cog: 2018 },
    });
    expect(answer.statusCode, answer.payload).toBe(200);
    expect(carryAnswerSchema.parse(answer.json())).toEqual({
      codes: ['30007', '30041'],
      changes: [
        {
          from: { code: '30090', name: 'Concoules-le-Vieux' },
          to: [{ code: '30041', name: 'Bonnevaux' }],
          kind: 'merger',
          since: 2019,
          wider: true,
        },
      ],
      unknown: ['99999'],
    });
  });

  it('carries a list of today back to an edition of an older code, which does not know what came after', async () => {
    const old = tinyPublication('2022-07');
    const store = tinyStore();
    const app = createApp({
      store: {
        ...store,
        get: (edition) => {
          const open = store.get(edition);
          if (edition !== '2022-07') return open;
          const manifest = { ...old.manifest, cog: 2018 };
          return { ...open, publication: { ...old, manifest, places: { ...old.places, codeChanges: [] } } };
        },
      },
    });
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/communes/carry',
      payload: { codes: ['30041'], cog: 2026, edition: '2022-07' },
    });
    expect(carryAnswerSchema.parse(answer.json()).codes).toEqual(['30041', '30090']);
    await app.close();
  });

  it('gives the catalogue, whole and in parts', async () => {
    expect(await get('/catalogue', catalogueSchema)).toEqual(smallCatalogue);
    const { indicators, themes } = await get('/indicators', indicatorsAnswerSchema);
    expect(indicators).toEqual(smallCatalogue.indicators);
    expect(themes).toEqual(smallCatalogue.themes);
    const { publication, sources, origins, periods } = await get('/sources', sourcesAnswerSchema);
    expect(publication).toMatchObject({ id: newestId, policy: 'original', thresholds: { numerator: 11 } });
    expect(sources).toEqual(smallCatalogue.sources);
    expect(origins).toHaveLength(1);
    expect(periods.population).toEqual({ period: { kind: 'census', year: 2021 }, source: 'insee' });
  });
});

describe('communes', () => {
  const codes = async (query: string) =>
    (await get(`/communes${query}`, communesAnswerSchema)).communes.map(({ code }) => code);

  it('are all given, or those of a région', async () => {
    expect(await codes('')).toEqual(['2A004', '30007', '30041', '34172']);
    expect(await codes('?region=94')).toEqual(['2A004']);
  });

  it('are given as columns that say the same, shorter', async () => {
    for (const region of ['', 'region=76&']) {
      const { communes } = await get(`/communes?${region}`, communesAnswerSchema);
      const { columns } = await get(`/communes?${region}layout=columns`, communeColumnsAnswerSchema);
      expect(fromColumns(columns)).toEqual(communes);
    }
  });

  it('are found by name, code or postal code, within a limit', async () => {
    expect(await codes('?q=ales')).toEqual(['30007']);
    expect(await codes('?q=34172')).toEqual(['34172']);
    expect(await codes('?q=20090')).toEqual(['2A004']);
    expect(await codes('?q=30&limit=1')).toHaveLength(1);
    expect(await codes('?q=ajaccio&region=76')).toEqual([]);
  });

  it('are described one by one', async () => {
    expect(await get('/communes/30007', communeAnswerSchema)).toEqual({
      code: '30007',
      name: 'Alès',
      department: '30',
      region: '76',
      postalCodes: ['30100'],
      population: 44_697,
      cpts: ['Alès-Cévennes'],
      // 40 generalists, 70 nurses, 15 pharmacies; the special practices are generalists already.
      professionals: 125,
      structures: 6,
      coordinatedStructures: 2,
      qpv: { count: 3, codes: null },
      zoning: 'ZAC',
      position: [4.0817, 44.1281],
    });
  });
});

describe('reports', () => {
  it('are those of the domain', async () => {
    const communes = ['34172', '30007'];
    expect(await postReport({ communes })).toEqual(buildReport(tinyPublication(), communes));
  });

  it('follow the edition and the pathologies asked for', async () => {
    const report = await postReport({
      communes: ['30007'],
      edition: '2022-07',
      pathologies: ['ald-alzheimer'],
    });
    expect(report.publication.edition).toBe('2022-07');
    expect(report.pathologies.shown).toEqual(['ald-alzheimer']);
  });

  it('are the same by permalink', async () => {
    const communes = ['2A004', '30041', '34172'];
    const url = `/reports?territory=${encodeSelection(communes, 2026)}&pathologies=ald-alzheimer`;
    const posted = await postReport({ communes, pathologies: ['ald-alzheimer'] });
    expect(await get(url, reportSchema)).toEqual(posted);
  });

  it.each<[string, { professions?: string[]; structures?: string[] }]>([
    ['', {}],
    ['&professions=nurses,pharmacies', { professions: ['nurses', 'pharmacies'] }],
    ['&structures=glossary-only', { structures: ['glossary-only'] }],
    ['&structures=aucune', { structures: [] }],
    [
      '&structures=toutes',
      { structures: ['hospitals', 'multiprofessional-health-houses', 'glossary-only', 'nursing-homes'] },
    ],
  ])('follow the focus of the address (%s)', async (query, focus) => {
    const communes = ['30007', '34172'];
    const url = `/reports?territory=${encodeSelection(communes, 2026)}${query}`;
    const report = await get(url, reportSchema);
    expect(report).toEqual(await postReport({ communes, ...focus }));
    expect(report.structures.shown).toEqual(
      focus.structures ?? ['hospitals', 'multiprofessional-health-houses', 'nursing-homes'],
    );
  });
});

describe('OpenAPI', () => {
  it('describes every address, and nothing that is not answered', async () => {
    const answer = await app.inject('/api/v1/openapi.json');
    const document = answer.json<{ openapi: string; paths: Record<string, object>; components: object }>();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).toSorted()).toEqual([
      '/api/v1/catalogue',
      '/api/v1/communes',
      '/api/v1/communes/carry',
      '/api/v1/communes/understand',
      '/api/v1/communes/{code}',
      '/api/v1/editions',
      '/api/v1/establishments',
      '/api/v1/groupings',
      '/api/v1/indicators',
      '/api/v1/indicators/{id}/communes',
      '/api/v1/neighbours',
      '/api/v1/outlines/departments/{code}',
      '/api/v1/outlines/france',
      '/api/v1/outlines/regions/{code}',
      '/api/v1/places',
      '/api/v1/professionals',
      '/api/v1/references/departments/{code}',
      '/api/v1/references/france',
      '/api/v1/references/regions/{code}',
      '/api/v1/reports',
      '/api/v1/similar',
      '/api/v1/sources',
    ]);
    expect(Object.keys(document.paths['/api/v1/reports']!)).toEqual(['post', 'get']);
    expect(document.components).toHaveProperty('schemas.Report');
    const references = answer.payload.match(/#\/components\/schemas\/\w+/g) ?? [];
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references) {
      expect(document.components).toHaveProperty(['schemas', reference.split('/').at(-1)!]);
    }
  });
});

describe('service', () => {
  it('says that it is alive and ready', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await app.inject('/readyz')).json()).toEqual({
      status: 'ready',
      publications: [newestId, '2022-07-00000000'],
    });
  });

  it('counts its answers by route and status, never by what was asked', async () => {
    await app.inject('/api/v1/communes/30007');
    await app.inject('/api/v1/communes/99999?q=secret');
    const { payload, headers } = await app.inject('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    const count = (status: number) =>
      new RegExp(
        `^http_request_duration_seconds_count\\{method="GET",route="/api/v1/communes/:code",status="${status}"\\} [1-9]`,
        'm',
      );
    expect(payload).toMatch(count(200));
    expect(payload).toMatch(count(404));
    expect(payload).not.toMatch(/communes\/99999|secret/);
    expect(payload).toContain('process_resident_memory_bytes');
  });
});
