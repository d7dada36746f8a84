/** What the screens ask the server, word for word. */
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EditionSummary } from '../../src/domain/api.js';
import { decodeSelection } from '../../src/domain/permalink.js';
import { english } from '../../src/language/english/index.js';
import { speakEnglish, speakFrench } from '../../src/language/translate.js';
import { getJson } from '../../web/api/http.js';
import { createQueryClient } from '../../web/api/queries.js';
import { reportQuery } from '../../web/report/use-report.js';

const edition: EditionSummary = {
  id: '2024-12-0123abcd',
  edition: '2024-12',
  label: 'décembre 2024',
  synthetic: true,
  policy: 'original',
  cog: 2026,
  hasOutlines: true,
  hasEstablishments: true,
};

const asked: { path: string; method: string; language?: unknown }[] = [];
beforeEach(() => {
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const body = JSON.parse((init.body as string | undefined) ?? '{}') as { language?: unknown };
    asked.push({
      path,
      method: init.method ?? 'GET',
      ...('language' in body && { language: body.language }),
    });
    return Promise.resolve(new Response('{}'));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  speakFrench();
  asked.length = 0;
});

const ask = (question: Parameters<typeof reportQuery>[0]) =>
  new QueryClient().query(reportQuery(question, edition));

it('a report is asked for by an address that may be kept for ever', async () => {
  await ask({ communes: ['30007', '2A004'], pathologies: ['ald-diabetes'], structures: [] });
  const url = new URL(asked[0]!.path, 'http://rezone');
  expect(url.pathname).toBe('/api/v1/reports');
  expect(url.searchParams.get('edition')).toBe(edition.id);
  expect(decodeSelection(url.searchParams.get('territory')!)).toEqual({
    cog: 2026,
    codes: ['2A004', '30007'],
  });
  expect(url.searchParams.get('pathologies')).toBe('ald-diabetes');
  expect(url.searchParams.has('professions')).toBe(false);
  expect(url.searchParams.get('structures')).toBe('aucune');
});

it('a report whose address would be too long is asked for in the body', async () => {
  // Scattered, so that their permalink cannot be compressed.
  const codes = Array.from({ length: 4000 }, (_, index) =>
    String(30_000 + ((index ** 2 * 7919 + index * 613) % 59_999)),
  );
  await ask({ communes: codes });
  speakEnglish(english);
  await ask({ communes: codes });
  expect(asked).toEqual([
    { path: '/api/v1/reports', method: 'POST', language: 'fr' },
    { path: '/api/v1/reports', method: 'POST', language: 'en' },
  ]);
});

it('the language goes with the answers that have words, and with no other', async () => {
  speakEnglish(english);
  await getJson('/catalogue?edition=2024-12');
  await getJson('/sources');
  await getJson('/communes?edition=2024-12');
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/v1/catalogue?edition=2024-12&language=en',
    '/api/v1/sources?language=en',
    '/api/v1/communes?edition=2024-12',
  ]);
});

it('answers with words are kept by language, the others once', () => {
  const client = createQueryClient();
  client.setQueryData(['catalogue', edition.id], 'les mots');
  client.setQueryData(['communes', edition.id], 'les communes');
  speakEnglish(english);
  expect(client.getQueryData(['catalogue', edition.id])).toBeUndefined();
  expect(client.getQueryData(['communes', edition.id])).toBe('les communes');
});

it('a silence of the network is told from that of a device without a connection', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('navigator', { onLine: true });
  await expect(getJson('/places')).rejects.toThrow(/^Le serveur ne répond pas/);
  vi.stubGlobal('navigator', { onLine: false });
  await expect(getJson('/places')).rejects.toThrow(/^Vous êtes hors connexion/);
});

it.each([
  [404, /^Le serveur a refusé cette demande \(erreur 404\).*rechargez la page/],
  [413, /erreur 413/],
  [429, /réessayez dans un instant/],
  [502, /réessayez dans un instant/],
])('an answer %s without a sentence says what can be done about it', async (status, words) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status })));
  await expect(getJson('/places')).rejects.toThrow(words);
});
