/** The files of the web application, and its page for the addresses that a person opens. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tinyApp } from './support.js';

const webRoot = mkdtempSync(join(tmpdir(), 'rezone-web-'));
mkdirSync(join(webRoot, 'assets'));
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Rezone</title>');
writeFileSync(join(webRoot, 'assets', 'main-3f9c1a2b.js'), `export const text = '${'mot '.repeat(1000)}';`);
writeFileSync(join(webRoot, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(webRoot, '.secret'), 'secret');
const app = tinyApp({ webRoot });

afterAll(async () => {
  await app.close();
  rmSync(webRoot, { recursive: true });
});

const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

it.each(['/', '/carte', '/rapport?t=1abc&e=2024-12', '/aller-plus-loin'])(
  '%s opens the application',
  async (url) => {
    const answer = await app.inject({ url, headers: page });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.payload).toContain('<title>Rezone</title>');
  },
);

it('never gives a page in place of a missing script, picture or answer', async () => {
  for (const url of ['/assets/gone.js', '/api/v1/nothing']) {
    const answer = await app.inject({ url, headers: { accept: '*/*' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  }
  expect((await app.inject({ url: '/api/v1/nothing', headers: page })).statusCode).toBe(404);
});

it('lets hashed files be kept for ever, and only them', async () => {
  const hashed = await app.inject({ url: '/assets/main-3f9c1a2b.js', headers: { 'accept-encoding': 'br' } });
  expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(hashed.headers['content-encoding']).toBe('br');
  const other = await app.inject('/favicon.svg');
  expect(other.headers['cache-control']).toBe('no-cache');
  expect(other.headers['etag']).toBeDefined();
});

it('keeps hidden files and what lies outside to itself', async () => {
  for (const url of ['/.secret', '/../package.json', '/%2e%2e/package.json']) {
    expect((await app.inject(url)).statusCode, url).toBe(404);
  }
});
