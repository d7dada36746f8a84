import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOutlines, type OutlineFiles, type OutlineSearch } from '../../src/opendata/outlines.js';
import { serve } from '../support/file-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const national = '{"type":"FeatureCollection","features":[]}';

interface Outcome {
  readonly files: OutlineFiles | null;
  readonly problems: readonly string[];
  readonly cache: string;
  readonly progress: readonly (readonly [file: string, received: number, total: number | null])[];
}

async function search(options: Partial<OutlineSearch>): Promise<Outcome> {
  const problems: string[] = [];
  const progress: [string, number, number | null][] = [];
  const cache = options.cache ?? join(temporaryFolder(), 'cache');
  const files = await findOutlines({
    folders: [],
    offline: false,
    connectionTimeout: 300,
    stallTimeout: 300,
    wait: () => Promise.resolve(),
    onProblem: (sentence) => problems.push(sentence),
    onProgress: (...step) => progress.push(step),
    ...options,
    cache,
  });
  return { files, problems, cache, progress };
}

/** An address where nothing answers. */
const nowhere = 'http://127.0.0.1:9/geojson';

describe('where outlines are looked for', () => {
  it('takes a folder of départements from the first open data folder that has one', async () => {
    const [empty, full] = [temporaryFolder(), temporaryFolder()];
    for (const resolution of ['communes-1000m', 'communes-100m']) {
      mkdirSync(join(full, 'contours', resolution), { recursive: true });
      for (const name of ['30.geojson', '13.geojson', 'notes.txt']) {
        writeFileSync(join(full, 'contours', resolution, name), national);
      }
    }
    const { files, problems } = await search({ folders: [empty, full], address: nowhere });
    expect(problems).toEqual([]);
    expect(files).toEqual({
      coarse: ['13.geojson', '30.geojson'].map((name) => join(full, 'contours', 'communes-1000m', name)),
      fine: ['13.geojson', '30.geojson'].map((name) => join(full, 'contours', 'communes-100m', name)),
    });
  });

  it('takes national files from the cache without asking the network', async () => {
    const cache = temporaryFolder();
    for (const name of ['communes-1000m.geojson', 'communes-100m.geojson']) {
      writeFileSync(join(cache, name), national);
    }
    const { files, problems } = await search({ cache, address: nowhere });
    expect(problems).toEqual([]);
    expect(files).toEqual({
      coarse: [join(cache, 'communes-1000m.geojson')],
      fine: [join(cache, 'communes-100m.geojson')],
    });
  });

  it('downloads both national files into the cache, and tells how far it is', async () => {
    const asked: (string | undefined)[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url);
      response.setHeader('content-length', national.length).end(national);
    });
    const { files, problems, cache, progress } = await search({ address });
    expect(problems).toEqual([]);
    expect(asked).toEqual(['/communes-1000m.geojson', '/communes-100m.geojson']);
    expect(files?.coarse).toEqual([join(cache, 'communes-1000m.geojson')]);
    expect(readFileSync(files!.fine[0]!, 'utf8')).toBe(national);
    expect(progress.at(-1)).toEqual(['communes-100m.geojson', national.length, national.length]);
  });

  it('is patient with a slow answer as long as it goes on', async () => {
    const address = await serve((_, response) => {
      const pieces = national.match(/.{1,8}/g)!;
      const timer = setInterval(() => {
        const piece = pieces.shift();
        if (piece !== undefined) return void response.write(piece);
        clearInterval(timer);
        response.end();
      }, 60);
    });
    const { files, problems } = await search({ address, stallTimeout: 200 });
    expect(problems).toEqual([]);
    expect(readFileSync(files!.coarse[0]!, 'utf8')).toBe(national);
  });

  it('keeps the simplified outlines when the detailed ones cannot be had', async () => {
    const address = await serve((request, response) => {
      if (request.url?.includes('100m')) response.writeHead(404).end();
      else response.end(national);
    });
    const { files, problems } = await search({ address });
    expect(files?.coarse).toHaveLength(1);
    expect(files?.fine).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('404');
  });

  it('asks nothing of the network when told to stay offline', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked += 1;
      response.end(national);
    });
    const { files, problems } = await search({ address, offline: true });
    expect(files).toBeNull();
    expect(asked).toBe(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('REZONE_OFFLINE');
  });
});

describe('a download that fails', () => {
  const failures: readonly (readonly [what: string, reason: string, answer: RequestListener])[] = [
    ['is not found', 'réponse 404', (_, response) => void response.writeHead(404).end()],
    ['breaks the server', 'réponse 500', (_, response) => void response.writeHead(500).end()],
    ['never begins', 'ne répond pas', () => undefined],
    ['stops on the way', 'interrompu', (_, response) => void response.write(national.slice(0, 10))],
    [
      'is shorter than announced',
      'incomplet',
      (_, response) => {
        response.setHeader('content-length', national.length).write(national.slice(0, 10));
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ];

  it.each(failures)('because it %s says so in one sentence and leaves nothing', async (_, reason, answer) => {
    const address = await serve(answer);
    const { files, problems, cache } = await search({ address });
    expect(files).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
    expect(problems[0]).toContain('127.0.0.1');
    expect(filesOf(cache)).toEqual([]);
  });

  it('because nobody is there says so too', async () => {
    const { files, problems } = await search({ address: nowhere });
    expect(files).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('connexion impossible');
  });
});

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
