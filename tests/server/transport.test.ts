/** How answers travel: compression, caches, security headers, logs. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { newestId, tinyApp } from './support.js';

const app = tinyApp();
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url: `/api/v1${url}`, headers });

describe('compression', () => {
  const decompress = {
    br: (body: Buffer) => brotliDecompressSync(body).toString(),
    gzip: (body: Buffer) => gunzipSync(body).toString(),
  };

  it.each(['br', 'gzip'] as const)('gives the same catalogue in %s, smaller', async (encoding) => {
    const plain = await get('/catalogue');
    const compressed = await get('/catalogue', { 'accept-encoding': encoding });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers['content-encoding']).toBe(encoding);
    expect(compressed.headers['vary']).toBe('accept-encoding');
    expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
    expect(decompress[encoding](compressed.rawPayload)).toBe(plain.payload);
  });

  it.each(['br', 'gzip'] as const)('gives the same report in %s, smaller', async (encoding) => {
    const request = { method: 'POST', url: '/api/v1/reports', payload: { communes: ['30007'] } } as const;
    const plain = await app.inject(request);
    const compressed = await app.inject({ ...request, headers: { 'accept-encoding': encoding } });
    expect(compressed.headers['content-encoding']).toBe(encoding);
    expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
    expect(decompress[encoding](compressed.rawPayload)).toBe(plain.payload);
  });

  it('follows the preference of the client', async () => {
    const chosen = async (header: string) =>
      (await get('/catalogue', { 'accept-encoding': header })).headers['content-encoding'];
    expect(await chosen('gzip, deflate, br, zstd')).toBe('br');
    expect(await chosen('br;q=0.5, gzip;q=0.8')).toBe('gzip');
    expect(await chosen('br;q=0, *')).toBe('gzip');
    expect(await chosen('zstd')).toBeUndefined();
  });
});

describe('what never changes', () => {
  it.each(['/catalogue', '/communes', '/communes?region=76', '/outlines/france', '/outlines/regions/76'])(
    '%s is revalidated by its ETag',
    async (url) => {
      const first = await get(url);
      const etag = String(first.headers['etag']);
      expect(etag).toMatch(new RegExp(`^"${newestId}/`));
      expect(first.headers['cache-control']).toBe('no-cache');
      const second = await get(url, { 'if-none-match': `"other", ${etag}` });
      expect(second.statusCode).toBe(304);
      expect(second.payload).toBe('');
      expect(second.headers['etag']).toBe(etag);
    },
  );

  it('has an ETag for each edition, each part and each encoding', async () => {
    const answers = await Promise.all([
      get('/communes'),
      get('/communes?edition=2022-07'),
      get('/communes?region=76'),
      get('/communes?region=94'),
      get('/communes', { 'accept-encoding': 'br' }),
      get('/catalogue'),
    ]);
    expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(answers.length);
  });

  it('is sent again when the ETag is another', async () => {
    const answer = await get('/catalogue', { 'if-none-match': '"2022-07-00000000/catalogue/identity"' });
    expect(answer.statusCode).toBe(200);
  });

  it('may be kept for ever by whoever asks by the identity of the publication', async () => {
    const answer = await get(`/communes?edition=${newestId}`);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('accepted formats', () => {
  it.each(['application/json', 'text/html, */*;q=0.8', 'application/*', 'Application/JSON; charset=utf-8'])(
    'JSON answers "%s"',
    async (accept) => {
      expect((await get('/editions', { accept })).statusCode).toBe(200);
    },
  );

  it.each(['text/html', 'application/json;q=0', 'application/pdf, text/*'])(
    'nothing answers "%s"',
    async (accept) => {
      expect((await get('/editions', { accept })).statusCode).toBe(406);
    },
  );
});

describe('privacy and security', () => {
  it('lets a page load nothing from elsewhere', async () => {
    const { headers } = await get('/editions');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('logs method, route, status and duration, and nothing about the person or the request', async () => {
    const lines: string[] = [];
    const logged = tinyApp({
      logger: { level: 'info', base: null, stream: { write: (line: string) => void lines.push(line) } },
    });
    await logged.inject({
      url: '/api/v1/communes/30007?q=secret',
      remoteAddress: '192.0.2.7',
      headers: { 'user-agent': 'browser', cookie: 'secret' },
    });
    await logged.inject({ method: 'POST', url: '/api/v1/reports', payload: { communes: ['34172'] } });
    await logged.inject('/unknown/secret');
    await logged.close();
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/api/v1/communes/:code', 200],
      ['POST', '/api/v1/reports', 200],
      ['GET', 'unknown', 404],
    ]);
    expect(Object.keys(entries[0]!).toSorted()).toEqual(
      ['level', 'time', 'reqId', 'method', 'route', 'status', 'milliseconds'].toSorted(),
    );
    expect(lines.join('')).not.toMatch(/secret|192\.0\.2|30007|34172|browser/);
  });

  it('does not take a reader who leaves for an error', async () => {
    const lines: string[] = [];
    const logged = tinyApp({
      logger: { level: 'warn', base: null, stream: { write: (line: string) => void lines.push(line) } },
    });
    logged.addHook('preHandler', (request, _reply, done) => {
      request.raw.socket.destroy();
      done();
    });
    const address = await logged.listen({ host: '127.0.0.1', port: 0 });
    const options = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"communes":["30007"]}',
    };
    await expect(fetch(`${address}/api/v1/reports`, options)).rejects.toThrow('fetch failed');
    await logged.close();
    expect(lines).toEqual([]);
  });
});
