/** What the API refuses, as RFC 9457 problems with French sentences. */
import type { InjectOptions } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { problemSchema, type Problem } from '../../src/domain/api.js';
import { tinyApp, tinyStore } from './support.js';

const app = tinyApp();
afterAll(() => app.close());

async function problemOf(request: InjectOptions | string): Promise<Problem> {
  const answer = await app.inject(request);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = problemSchema.parse(answer.json());
  expect(problem.status).toBe(answer.statusCode);
  return problem;
}

const post = (payload: string | object, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: '/api/v1/reports',
  payload,
  headers,
});
const json = { 'content-type': 'application/json' };

describe('bad requests', () => {
  it.each<[string, InjectOptions | string, number, string | RegExp]>([
    ['malformed JSON', post('{"communes"', json), 400, /JSON valide/],
    ['no body', { method: 'POST', url: '/api/v1/reports' }, 400, /corps de la requête/],
    [
      'a list that is not one',
      post({ communes: 13 }),
      400,
      /champ «\u00a0communes\u00a0».*il faut une liste/,
    ],
    ['a code that is no text', post({ communes: ['30007', 30] }), 400, /«\u00a0communes\.1\u00a0».*un texte/],
    ['a missing list', post({ edition: '2024-12' }), 400, /communes.*il manque une valeur/],
    [
      'an unknown field',
      post({ communes: ['30007'], commune: '' }),
      400,
      /commune.*n’est pas un champ connu/,
    ],
    ['an unknown pathology', post({ communes: ['30007'], pathologies: ['x'] }), 422, /pathologie «.x.»/],
    ['an unknown profession', post({ communes: ['30007'], professions: ['x'] }), 422, /profession «.x.»/],
    ['an unknown structure', post({ communes: ['30007'], structures: ['x'] }), 422, /structure «.x.»/],
    ['a focus that is no list', post({ communes: ['30007'], structures: 'x' }), 400, /structures.*une liste/],
    ['a limit out of range', '/api/v1/communes?q=a&limit=0', 400, /limit.*inférieure à 1/],
    ['a permalink cut short', '/api/v1/reports?territory=1', 400, /lien est incomplet ou abîmé/],
    ['no permalink', '/api/v1/reports', 400, /territory.*il manque une valeur/],
    ['an address that cannot be decoded', '/%zz', 400, /adresse est complète/],
    ['an unknown address', '/api/v1/nothing', 404, /n’existe pas/],
    ['an unknown commune', '/api/v1/communes/99999', 404, /99999 ne correspond à aucune commune/],
    ['a merged commune', '/api/v1/communes/30090', 404, /réunie à Bonnevaux.*30041/],
    ['a département', '/api/v1/communes/30', 404, /code d’un département \(Gard\)/],
    ['an unknown région', '/api/v1/communes?region=99', 404, /Aucune région/],
    ['an unknown edition', post({ communes: ['30007'], edition: '2019-01' }), 404, /2024-12, 2022-07/],
    ['a missing outline', '/api/v1/outlines/departments/30', 404, /pas ces contours/],
    ['an outline with a strange name', '/api/v1/outlines/regions/..%2Fx', 404, /contours/],
    ['another method', { method: 'PUT', url: '/api/v1/reports' }, 405, /seulement.*POST/],
    [
      'another method, whatever the body',
      { ...post('a,b', { 'content-type': 'text/csv' }), url: '/api/v1/editions' },
      405,
      /GET/,
    ],
    ['another format', { url: '/api/v1/editions', headers: { accept: 'text/csv' } }, 406, /json/],
    ['a body that is too large', post({ communes: ['3'.repeat(1_100_000)] }), 413, /1\u202fMo|1 Mo/],
    ['a body that is not JSON', post('a=1', { 'content-type': 'text/plain' }), 415, /application\/json/],
  ])('%s', async (_name, request, status, detail) => {
    const problem = await problemOf(request);
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(detail);
  });

  it('say which methods there are', async () => {
    const answer = await app.inject({ method: 'DELETE', url: '/api/v1/reports' });
    expect(answer.statusCode).toBe(405);
    expect(String(answer.headers['allow']).split(', ').toSorted()).toEqual(['GET', 'HEAD', 'POST']);
  });

  it('list every fault of a territory', async () => {
    const problem = await problemOf(post({ communes: ['30007', '30007', '30090', '30', '99999'] }));
    expect(problem.status).toBe(422);
    expect(problem.problems).toEqual([
      { kind: 'duplicate', code: '30007', name: 'Alès' },
      {
        kind: 'merged',
        code: '30090',
        name: 'Concoules-le-Vieux',
        into: { code: '30041', name: 'Bonnevaux' },
      },
      { kind: 'department', code: '30', name: 'Gard' },
      { kind: 'unknown', code: '99999' },
    ]);
    expect(await problemOf(post({ communes: [] }))).toMatchObject({
      status: 422,
      problems: [{ kind: 'empty' }],
    });
  });

  it('accept a list as long as France', async () => {
    const communes = Array.from({ length: 34_969 }, (_, index) => String(index).padStart(5, '0'));
    const { status, problems } = await problemOf(post({ communes }));
    expect(status).toBe(422);
    expect(problems?.length).toBeGreaterThan(34_000);
  });
});

describe('unexpected errors', () => {
  it('say nothing of the inside, and are logged', async () => {
    const lines: string[] = [];
    const store = tinyStore();
    const broken = tinyApp({
      store: {
        ...store,
        get: () => ({ ...store.get(), outline: () => Promise.reject(new Error('secret path /srv')) }),
      },
      logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } },
    });
    const answer = await broken.inject('/api/v1/outlines/france');
    await broken.close();
    expect(answer.statusCode).toBe(500);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.payload).not.toMatch(/secret|srv|at .*\.ts/);
    expect(lines.join('')).toContain('secret path /srv');
  });
});
