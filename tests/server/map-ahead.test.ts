/** The page of the map of a région names what its screen will ask for: the very addresses, which answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { newestId, tinyApp, tinyStore } from './support.js';

const webRoot = mkdtempSync(join(tmpdir(), 'rezone-ahead-'));
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Rezone</title>');
const store = tinyStore();
const app = tinyApp({
  webRoot,
  store: {
    ...store,
    /** The newest edition has outlines. */
    get: (edition) => {
      const open = store.get(edition);
      const { manifest } = open.publication;
      if (manifest.edition !== '2024-12') return open;
      const outlines = { period: { kind: 'as-of', date: '2026-01-01' }, source: 'admin-express' } as const;
      const periods = { ...manifest.periods, outlines };
      return { ...open, publication: { ...open.publication, manifest: { ...manifest, periods } } };
    },
  },
});

afterAll(async () => {
  await app.close();
  rmSync(webRoot, { recursive: true });
});

async function linksOf(url: string): Promise<string | undefined> {
  const { headers } = await app.inject({ url, headers: { accept: 'text/html' } });
  return headers['link'] as string | undefined;
}

it.each([
  [
    '/carte?e=1999-01&region=76&t=1abc',
    [
      `/communes?edition=${newestId}&region=76&layout=columns`,
      `/outlines/regions/76?edition=${newestId}&layout=packed`,
    ],
  ],
  ['/carte?region=76&e=2022-07', ['/communes?edition=2022-07-00000000&region=76&layout=columns']],
])('%s names the communes and the outlines of its région and edition', async (url, paths) => {
  const links = await linksOf(url);
  expect(links?.split(', ')).toEqual(
    paths.map((path) => `</api/v1${path}>; rel=preload; as=fetch; crossorigin; fetchpriority=low`),
  );
  for (const path of paths) expect((await app.inject(`/api/v1${path}`)).statusCode).toBe(200);
});

it('other pages, and the whole of France, name nothing', async () => {
  for (const url of ['/', '/rapport?region=76', '/carte', '/carte?region=00'])
    expect(await linksOf(url)).toBeUndefined();
});
