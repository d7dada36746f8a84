/** The report as documents: which one a client gets, under what name, and what is refused. */
import ExcelJS from 'exceljs';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../src/domain/api.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import { reportSchema } from '../../src/domain/report.js';
import { chooseType } from '../../src/server/negotiation.js';
import { largeDraft, publicationOf } from '../support/publications.js';
import { tinyApp } from './support.js';

const app = tinyApp();
afterAll(() => app.close());

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const territory = encodeSelection(['30007', '34172'], 2026);

const post = (accept: string, body: object = {}, query = '') =>
  app.inject({
    method: 'POST',
    url: `/api/v1/reports${query}`,
    headers: { accept },
    payload: { communes: ['30007', '34172'], ...body },
  });

const get = (query: string, accept = '*/*') =>
  app.inject({ url: `/api/v1/reports?territory=${territory}${query}`, headers: { accept } });

describe('the type of a report', () => {
  const json = 'application/json';
  it.each<[string | undefined, string | null]>([
    [undefined, json],
    ['*/*', json],
    ['application/*', json],
    ['text/html, */*;q=0.1', json],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv;q=0.5, application/geo+json;q=0.9', 'application/geo+json'],
    ['text/csv;q=0.5, */*;q=0.4', 'text/csv'],
    ['application/json;q=0, application/*', workbookType],
    ['text/csv;q=0', null],
    ['image/png', null],
    ['text/csv;q=plenty', null],
  ])('for %s is %s', (accept, type) => {
    expect(chooseType(accept, [json, workbookType, 'text/csv', 'application/geo+json'])).toBe(type);
  });
});

describe('a report', () => {
  it('is data, unless the client prefers a document', async () => {
    const answer = await post('application/json, text/csv;q=0.9');
    expect(reportSchema.parse(answer.json()).territory.totals.communes).toBe(2);
    expect(answer.headers).not.toHaveProperty('content-disposition');
    expect(answer.headers['vary']).toContain('accept');
  });

  it('is a table, a workbook or a map for whoever accepts one', async () => {
    const csv = await post('text/csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(Papa.parse(csv.payload, { header: true, skipEmptyLines: true }).errors).toEqual([]);

    const xlsx = await post(workbookType);
    expect(xlsx.headers['content-type']).toBe(workbookType);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(xlsx.rawPayload).buffer);
    expect(workbook.worksheets[0]!.name).toBe('Lisez-moi');

    const geojson = await post('application/geo+json');
    expect(geojson.headers['content-type']).toBe('application/geo+json');
    expect(geojson.json<FeatureCollection>().features).toHaveLength(3);
  });

  it('bears the name of the project, in its file name as plain letters', async () => {
    const answer = await post('application/geo+json', { name: ' L’Œuvre d’Alès “2024”; \r\n../x ' });
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="rezone-l-oeuvre-d-ales-2024-x-2024-12.geojson"',
    );
    expect(answer.json<{ name: string }>().name).toContain('L’Œuvre d’Alès');
    const unnamed = await post('text/csv', { name: '???' });
    expect(unnamed.headers['content-disposition']).toContain('rezone-2-communes-2024-12.csv');
    const alone = await post('text/csv', { communes: ['30007'] });
    expect(alone.headers['content-disposition']).toContain('rezone-ales-2024-12.csv');
  });

  it('is in French as a document, whatever the language asked for', async () => {
    const french = await post('text/csv');
    expect((await post('text/csv', { language: 'en' })).payload).toBe(french.payload);
  });

  it('is downloaded from an address that names its format', async () => {
    const csv = await get('&format=csv', 'text/html,*/*;q=0.8');
    expect(csv.headers['content-disposition']).toMatch(
      /^attachment; filename="rezone-2-communes-2024-12\.csv"$/,
    );
    expect(csv.payload).toBe((await get('', 'text/csv')).payload);
    const posted = await post('application/json', {}, '?format=csv');
    expect(posted.headers['content-disposition']).toBe(csv.headers['content-disposition']);
    expect(posted.payload).toBe(csv.payload);
    const json = await get('&format=json', 'text/csv');
    expect(json.headers['content-disposition']).toContain('.json');
    expect(json.json()).toEqual((await get('')).json());
  });

  it('is refused in a format that does not exist, with those that do', async () => {
    const refusal = await post('image/png');
    expect(refusal.statusCode).toBe(406);
    expect(problemSchema.parse(refusal.json()).detail).toContain('json, pdf, docx, xlsx, csv, geojson');
    expect((await get('&format=odt')).statusCode).toBe(400);
    expect((await post('text/csv', { name: 'x'.repeat(201) })).statusCode).toBe(400);
  });
});

describe('a territory that is too large', () => {
  const publication = publicationOf(largeDraft(2001));
  const open = { publication, dir: '', outline: () => Promise.resolve(null) };
  const large = tinyApp({ store: { editions: ['2024-12'], get: () => open } });
  afterAll(() => large.close());
  const codes = publication.places.communes.map(({ code }) => code);

  it.each([
    [
      'application/pdf',
      1001,
      /pdf est fait pour 1.000 communes au plus.*1.001.*xlsx ou csv ou geojson ou json/,
    ],
    ['text/csv', 2001, /csv est fait pour 2.000 communes au plus.*2.001.*le format json\./],
  ])('is refused as %s, with what to do', async (accept, count, detail) => {
    const answer = await large.inject({
      method: 'POST',
      url: '/api/v1/reports',
      headers: { accept },
      payload: { communes: codes.slice(0, count) },
    });
    expect(answer.statusCode).toBe(422);
    expect(problemSchema.parse(answer.json()).detail).toMatch(detail);
  });
});

it('OpenAPI describes every format', async () => {
  const document = (await app.inject('/api/v1/openapi.json')).json<{
    paths: Record<string, Record<string, { responses: Record<string, { content: object }> }>>;
  }>();
  for (const method of ['post', 'get']) {
    const { content } = document.paths['/api/v1/reports']![method]!.responses['200']!;
    expect(Object.keys(content)).toEqual([
      'application/json',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      workbookType,
      'text/csv',
      'application/geo+json',
    ]);
  }
});
