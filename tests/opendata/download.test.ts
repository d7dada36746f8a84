/** Downloads from a local server that behaves as badly as real ones. */
import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { download, DownloadError, type DownloadOptions } from '../../src/opendata/download.js';
import type { OfficialFile } from '../../src/opendata/reader.js';
import { listen, serve } from '../support/file-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const content = 'code;nom\n30007;Alès\n13055;Marseille\n';
const half = content.slice(0, 15);
const size = Buffer.byteLength(content);

interface Attempt {
  readonly outcome: string;
  readonly waits: readonly number[];
  readonly progress: readonly (readonly [received: number, total: number | null])[];
}

/** Downloads to `path` without waiting between tries; a failure is its reason. */
async function attempt(
  path: string,
  file: Omit<OfficialFile, 'name'>,
  options: DownloadOptions = {},
): Promise<Attempt> {
  const waits: number[] = [];
  const progress: [number, number | null][] = [];
  const outcome = await download(file, path, {
    wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
    onProgress: (...step) => {
      progress.push(step);
      arrivals.emit('bytes');
    },
    ...options,
  }).catch((error: unknown) => {
    if (error instanceof DownloadError) return error.message;
    throw error;
  });
  return { outcome, waits, progress };
}

const newPath = () => join(temporaryFolder(), 'open', 'communes.csv');
const filesBeside = (path: string) => readdirSync(dirname(path));

/** Serves each request with the next listener, the last one for ever; keeps what was asked. */
async function serveInTurn(
  ...listeners: RequestListener[]
): Promise<{ address: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const address = await serve((request, response) => {
    const listener = listeners[Math.min(asked.length, listeners.length - 1)]!;
    asked.push(request);
    listener(request, response);
  });
  return { address: `${address}/communes.csv`, asked };
}

const whole: RequestListener = (_, response) => void response.setHeader('content-length', size).end(content);

/** Tells `cut` that bytes have come. */
const arrivals = new EventEmitter();

/** Sends half of what it announces, then closes. */
function cut(response: ServerResponse): void {
  arrivals.once('bytes', () => response.destroy());
  response.setHeader('content-length', size).write(half);
}

const refused = (status: number, headers: Record<string, string> = {}): RequestListener => {
  return (_, response) => void response.writeHead(status, headers).end('<html>désolé</html>');
};

describe('a download that goes well', () => {
  it('makes the folder, writes the file, tells how far it is and leaves nothing else', async () => {
    const { address } = await serveInTurn(whole);
    const path = newPath();
    const { outcome, progress } = await attempt(path, { address });
    expect(outcome).toBe('downloaded');
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(progress.at(-1)).toEqual([size, size]);
    expect(filesBeside(path)).toEqual(['communes.csv']);
  });

  it('reads a compressed answer, whose size it cannot announce', async () => {
    const { address } = await serveInTurn((_, response) => {
      const body = gzipSync(content);
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
    });
    const path = newPath();
    const { outcome, progress } = await attempt(path, { address });
    expect(outcome).toBe('downloaded');
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(progress.at(-1)).toEqual([size, null]);
  });

  it('follows redirections', async () => {
    const { address, asked } = await serveInTurn(refused(302, { location: '/elsewhere.csv' }), whole);
    const path = newPath();
    expect((await attempt(path, { address })).outcome).toBe('downloaded');
    expect(asked.map(({ url }) => url)).toEqual(['/communes.csv', '/elsewhere.csv']);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('takes the file wanted out of an archive, whichever folder it is in', async () => {
    const archive = zipSync({
      'notice.txt': Buffer.from('lisez-moi'),
      'data/communes.csv': Buffer.from(content),
    });
    const { address } = await serveInTurn((_, response) => void response.end(archive));
    const path = newPath();
    expect((await attempt(path, { address, archived: 'communes.csv' })).outcome).toBe('downloaded');
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(filesBeside(path)).toEqual(['communes.csv']);
  });

  it('accepts a file of the checksum expected', async () => {
    const { address } = await serveInTurn(whole);
    const sha256 = createHash('sha256').update(content).digest('hex').toUpperCase();
    expect((await attempt(newPath(), { address, sha256 })).outcome).toBe('downloaded');
  });

  it('does not fetch again a file that has not changed', async () => {
    const lastModified = 'Tue, 12 May 2026 03:39:00 GMT';
    const { address, asked } = await serveInTurn((request, response) => {
      if (request.headers['if-modified-since'] === lastModified) response.writeHead(304).end();
      else response.setHeader('last-modified', lastModified).end(content);
    });
    const path = newPath();
    expect((await attempt(path, { address })).outcome).toBe('downloaded');
    expect((await attempt(path, { address })).outcome).toBe('unchanged');
    utimesSync(path, new Date(0), new Date(0));
    expect((await attempt(path, { address })).outcome).toBe('downloaded');
    expect(asked).toHaveLength(3);
    expect(statSync(path).mtime).toEqual(new Date(lastModified));
    expect(filesBeside(path)).toEqual(['communes.csv']);
  });
});

describe('a download that stops on the way', () => {
  const tag = '"v1"';
  /** Answers with the rest when the version is the one that the client has begun. */
  const rest =
    (version: string): RequestListener =>
    ({ headers }, response) => {
      response.setHeader('etag', version);
      const from = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
      if (from === undefined || headers['if-range'] !== version) return void response.end(content);
      const body = Buffer.from(content).subarray(Number(from));
      response.writeHead(206, {
        'content-range': `bytes ${from}-${size - 1}/${size}`,
        'content-length': body.length,
      });
      response.end(body);
    };
  const cutWith =
    (headers: Record<string, string>): RequestListener =>
    (_, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      cut(response);
    };

  it('goes on from there', async () => {
    const { address, asked } = await serveInTurn(cutWith({ etag: tag }), rest(tag));
    const path = newPath();
    const { outcome, waits, progress } = await attempt(path, { address });
    expect(outcome).toBe('downloaded');
    expect(waits).toEqual([1000]);
    expect(asked[1]!.headers).toMatchObject({
      range: `bytes=${half.length}-`,
      'if-range': tag,
      'accept-encoding': 'identity',
    });
    expect(progress.at(-1)).toEqual([size, size]);
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(filesBeside(path)).toEqual(['communes.csv']);
  });

  it('goes on after a stall', async () => {
    const stalled: RequestListener = (_, response) => {
      response.setHeader('etag', tag).setHeader('content-length', size).write(half);
    };
    const { address } = await serveInTurn(stalled, rest(tag));
    const path = newPath();
    expect((await attempt(path, { address }, { stallTimeout: 100 })).outcome).toBe('downloaded');
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('is kept for the next download when it fails for good', async () => {
    const path = newPath();
    const dated = { 'last-modified': 'Tue, 12 May 2026 03:39:00 GMT' };
    const broken = await serveInTurn(cutWith(dated), refused(404));
    expect((await attempt(path, broken)).outcome).toContain('404');
    expect(filesBeside(path)).toEqual(['communes.csv.partial', 'communes.csv.partial-record']);
    const repaired = await serveInTurn(rest(dated['last-modified']));
    // The same file at the same address, which the two servers cannot share.
    const record = `${path}.partial-record`;
    writeFileSync(record, readFileSync(record, 'utf8').replace(broken.address, repaired.address));
    expect((await attempt(path, repaired)).outcome).toBe('downloaded');
    expect(repaired.asked[0]!.headers['if-range']).toBe(dated['last-modified']);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it.each<[string, RequestListener]>([
    ['the server has another version', rest('"v2"')],
    ['the server ignores what is asked', whole],
  ])('starts again when %s', async (_, answer) => {
    const { address, asked } = await serveInTurn(cutWith({ etag: tag }), answer);
    const path = newPath();
    expect((await attempt(path, { address })).outcome).toBe('downloaded');
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(asked.map(({ headers }) => headers.range)).toEqual([undefined, `bytes=${half.length}-`]);
  });

  it.each<[string, Record<string, string>]>([
    ['the version cannot be told', {}],
    ['the version is only roughly the same', { etag: `W/${tag}` }],
    ['the answer was compressed', { etag: tag, 'content-encoding': 'identity' }],
  ])('does not ask for the rest when %s', async (_, headers) => {
    const { address, asked } = await serveInTurn(cutWith(headers), rest(tag));
    const path = newPath();
    expect((await attempt(path, { address })).outcome).toBe('downloaded');
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(asked.map((request) => request.headers.range)).toEqual([undefined, undefined]);
  });

  it.each<[string, RequestListener]>([
    ['the server refuses to go on', refused(416)],
    [
      'the server goes on from elsewhere',
      (_, response) =>
        void response.writeHead(206, { 'content-range': `bytes 0-${size - 1}/${size}` }).end(content),
    ],
  ])('starts again when %s', async (_, answer) => {
    const { address, asked } = await serveInTurn(cutWith({ etag: tag }), answer, whole);
    const path = newPath();
    expect((await attempt(path, { address })).outcome).toBe('downloaded');
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(asked.map(({ headers }) => headers.range)).toEqual([
      undefined,
      `bytes=${half.length}-`,
      undefined,
    ]);
  });

  it('starts again when what is there came from another address', async () => {
    const path = newPath();
    mkdirSync(dirname(path));
    writeFileSync(`${path}.partial`, 'older');
    writeFileSync(
      `${path}.partial-record`,
      JSON.stringify({ address: 'http://127.0.0.1/other.csv', validator: tag, process: process.pid }),
    );
    const { address, asked } = await serveInTurn(rest(tag));
    expect((await attempt(path, { address })).outcome).toBe('downloaded');
    expect(asked[0]!.headers.range).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('leaves a file alone that another process is downloading', async () => {
    const path = newPath();
    mkdirSync(dirname(path));
    writeFileSync(
      `${path}.partial-record`,
      JSON.stringify({ address: 'http://127.0.0.1/', validator: null, process: process.ppid }),
    );
    const { address, asked } = await serveInTurn(whole);
    expect((await attempt(path, { address })).outcome).toBe(
      'un autre téléchargement de ce fichier est en cours',
    );
    expect(asked).toEqual([]);
    expect(filesBeside(path)).toEqual(['communes.csv.partial-record']);
  });
});

describe('a server in trouble', () => {
  it.each([429, 500, 503])('is asked again after an answer %d', async (status) => {
    const { address } = await serveInTurn(refused(status), refused(status), whole);
    const { outcome, waits } = await attempt(newPath(), { address });
    expect(outcome).toBe('downloaded');
    expect(waits).toEqual([1000, 2000]);
  });

  it.each<[string, string, number]>([
    ['in seconds', '7', 7000],
    ['longer than anyone waits', '86400', 60_000],
    ['as a date gone by', 'Tue, 12 May 2020 03:39:00 GMT', 0],
    ['as something else', 'demain', 1000],
  ])('is given the delay that it asks for, %s', async (_, header, expected) => {
    const { address } = await serveInTurn(refused(429, { 'retry-after': header }), whole);
    expect((await attempt(newPath(), { address })).waits).toEqual([expected]);
  });

  const failures: readonly (readonly [
    what: string,
    reason: string,
    tries: number,
    answer: RequestListener,
  ])[] = [
    ['has lost the file', 'réponse 404, fichier absent de cette adresse', 1, refused(404)],
    ['refuses', 'réponse 403, accès refusé', 1, refused(403)],
    ['is always busy', 'réponse 429, trop de demandes', 4, refused(429)],
    ['is always broken', 'réponse 500, serveur en panne', 4, refused(500)],
    ['redirects for ever', 'trop de redirections', 21, refused(302, { location: '/communes.csv' })],
    ['never answers', 'le serveur ne répond pas', 1, () => undefined],
    ['always stalls', 'le serveur s’est interrompu', 4, (_, response) => void response.write(half)],
    ['always stops on the way', 'fichier incomplet', 4, (_, response) => cut(response)],
    ['closes without a word', 'connexion coupée', 4, ({ socket }) => void socket.destroy()],
  ];

  it.each(failures)('that %s is given up: %s', async (_, reason, tries, answer) => {
    const { address, asked } = await serveInTurn(answer);
    const path = newPath();
    const { outcome, waits } = await attempt(
      path,
      { address },
      { connectionTimeout: 300, stallTimeout: 100 },
    );
    expect(outcome).toBe(reason);
    expect(asked).toHaveLength(tries);
    expect(waits).toEqual(tries === 4 ? [1000, 2000, 4000] : []);
    expect(filesBeside(path)).toEqual([]);
  });

  it.each(failures)('that %s does not harm the copy of before', async (_, reason, _tries, answer) => {
    const { address } = await serveInTurn(answer);
    const path = newPath();
    mkdirSync(dirname(path));
    writeFileSync(path, 'of before');
    const options = { connectionTimeout: 300, stallTimeout: 100 };
    expect((await attempt(path, { address }, options)).outcome).toBe(reason);
    expect(readFileSync(path, 'utf8')).toBe('of before');
  });

  it.each<[string, string, Partial<OfficialFile>, Uint8Array | string]>([
    ['has another checksum', 'empreinte SHA-256', { sha256: '0'.repeat(64) }, content],
    [
      'is an archive without the file',
      'ne contient pas',
      { archived: 'communes.csv' },
      zipSync({ 'a.csv': Buffer.from('a') }),
    ],
    ['is not the archive announced', 'archive ZIP illisible', { archived: 'communes.csv' }, content],
  ])('a file that %s is refused and removed', async (_, reason, expected, body) => {
    const { address, asked } = await serveInTurn(
      (_request, response) => void response.setHeader('etag', '"v1"').end(body),
    );
    const path = newPath();
    expect((await attempt(path, { address, ...expected })).outcome).toContain(reason);
    expect(asked).toHaveLength(1);
    expect(filesBeside(path)).toEqual([]);
  });

  it.each([
    ['a name that does not exist', 'http://nulle-part.invalid/communes.csv', 'nom de serveur introuvable'],
    ['a port where nobody listens', 'http://127.0.0.1:1/communes.csv', 'connexion impossible'],
  ])('%s is told at once', async (_, address, reason) => {
    const { outcome, waits } = await attempt(newPath(), { address });
    expect(outcome).toBe(reason);
    expect(waits).toEqual([]);
  });
});

describe('a disk in trouble', () => {
  it('because it is full leaves the copy of before', async () => {
    const { address } = await serveInTurn(whole);
    const path = newPath();
    mkdirSync(dirname(path));
    writeFileSync(path, 'of before');
    symlinkSync('/dev/full', `${path}.partial`);
    const { outcome, waits } = await attempt(path, { address });
    expect(outcome).toBe('disque plein');
    expect(waits).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('of before');
    expect(filesBeside(path)).toEqual(['communes.csv']);
  });

  it('because the folder is a file says so before asking anything', async () => {
    const { address, asked } = await serveInTurn(whole);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'open'), '');
    const { outcome } = await attempt(join(folder, 'open', 'communes.csv'), { address });
    expect(outcome).toBe('un fichier est à la place du dossier');
    expect(asked).toEqual([]);
  });

  it('because the folder is read-only says so before asking anything', async () => {
    const { address, asked } = await serveInTurn(whole);
    const { outcome } = await attempt('/sys/communes.csv', { address });
    expect(outcome).toBe('dossier protégé en écriture');
    expect(asked).toEqual([]);
  });
});

describe('behind a proxy', () => {
  /** A proxy that opens tunnels, and notes to where. */
  async function startProxy(status = '200 Connection Established') {
    const tunnels: string[] = [];
    const proxy = createServer(refused(501));
    proxy.on('connect', ({ url = '' }: IncomingMessage, client) => {
      tunnels.push(url);
      client.on('error', () => undefined);
      if (!status.startsWith('200')) return void client.end(`HTTP/1.1 ${status}\r\n\r\n`);
      const [host, port] = url.split(':');
      const upstream = connect(Number(port), host, () => {
        client.write(`HTTP/1.1 ${status}\r\n\r\n`);
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on('error', () => client.destroy());
    });
    return { address: await listen(proxy), tunnels };
  }

  function setVariables(variables: Record<string, string>): void {
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']) {
      vi.stubEnv(name, variables[name]);
    }
    onTestFinished(() => void vi.unstubAllEnvs());
  }

  it('goes through the one of http_proxy', async () => {
    const proxy = await startProxy();
    const { address } = await serveInTurn(whole);
    setVariables({ http_proxy: proxy.address });
    const path = newPath();
    expect((await attempt(path, { address })).outcome).toBe('downloaded');
    expect(proxy.tunnels).toEqual([new URL(address).host]);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('goes through the one of https_proxy for an encrypted address', async () => {
    const proxy = await startProxy('403 Forbidden');
    setVariables({ https_proxy: proxy.address });
    const { outcome } = await attempt(newPath(), { address: 'https://donnees.invalid/communes.csv' });
    expect(outcome).toBe('le serveur mandataire (proxy) répond 403');
    expect(proxy.tunnels).toEqual(['donnees.invalid:443']);
  });

  it('goes straight to what no_proxy names', async () => {
    const proxy = await startProxy();
    const { address } = await serveInTurn(whole);
    setVariables({ http_proxy: proxy.address, no_proxy: '127.0.0.1' });
    expect((await attempt(newPath(), { address })).outcome).toBe('downloaded');
    expect(proxy.tunnels).toEqual([]);
  });

  it('gives up a proxy that never answers', async () => {
    const proxy = createServer();
    proxy.on('connect', () => undefined);
    setVariables({ https_proxy: await listen(proxy) });
    const { outcome } = await attempt(
      newPath(),
      { address: 'https://donnees.invalid/communes.csv' },
      { connectionTimeout: 300 },
    );
    expect(outcome).toBe('le serveur ne répond pas');
  });

  it('says that a variable makes no sense', async () => {
    setVariables({ http_proxy: 'http://:port' });
    const { outcome } = await attempt(newPath(), { address: 'http://127.0.0.1:1/' });
    expect(outcome).toContain('variable http_proxy ou https_proxy mal formée');
  });
});
