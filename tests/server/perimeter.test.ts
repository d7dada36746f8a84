/** What the API says to those who choose a perimeter: which communes touch, and what a pasted list means. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  neighboursAnswerSchema,
  understandAnswerSchema,
  type UnderstandAnswer,
} from '../../src/domain/api.js';
import { createApp } from '../../src/server/app.js';
import { newestId, tinyApp, tinyStore } from './support.js';

/** Four squares in a row, of which the last is in another région, and one overseas that is alone. */
const codes = ['30007', '30041', '34172', '2A004'];
const outlines: Record<string, string> = {
  france: JSON.stringify({
    type: 'Topology',
    // Vertical lines between them, then what each has for itself.
    arcs: Array.from({ length: 8 }, () => [
      [0, 0],
      [1, 1],
    ]),
    objects: {
      communes: {
        type: 'GeometryCollection',
        geometries: codes.map((code, place) => ({
          type: 'Polygon',
          properties: { code },
          arcs: [[place === 0 ? 7 : ~(place - 1), 3 + place, ...(place < 3 ? [place] : [])]],
        })),
      },
    },
  }),
};

let reads = 0;
const store = tinyStore();
const app = createApp({
  store: {
    ...store,
    get: (edition) => {
      const open = store.get(edition);
      if (open.publication.manifest.edition !== '2024-12')
        return { ...open, outline: () => Promise.resolve(null) };
      const outline = (name: string) => {
        reads += 1;
        // The disk fails once.
        if (reads === 1) return Promise.reject(new Error('disk'));
        return Promise.resolve(outlines[name] === undefined ? null : Buffer.from(outlines[name]));
      };
      return { ...open, outline };
    },
  },
});
const tiny = tinyApp();
afterAll(() => Promise.all([app.close(), tiny.close()]));

const neighbours = async (query: string) => app.inject(`/api/v1/neighbours${query}`);

describe('the neighbours of communes', () => {
  it('are read again after a failure of the disk, then once for all', async () => {
    expect((await neighbours('')).statusCode).toBe(500);
    const answer = await neighbours('');
    expect(neighboursAnswerSchema.parse(answer.json())).toEqual({
      edges: [
        ['30007', '30041'],
        ['30041', '34172'],
        ['34172', '2A004'],
      ],
      open: codes,
    });
    const before = reads;
    await neighbours('?region=76');
    expect(reads).toBe(before);
  });

  it('are those of a région and what they touch beyond it', async () => {
    expect((await neighbours('?region=94')).json()).toEqual({ edges: [['34172', '2A004']], open: ['2A004'] });
    expect((await neighbours('?region=76')).json()).toMatchObject({ open: ['30007', '30041', '34172'] });
  });

  it('may be kept for ever by the identity of the publication', async () => {
    expect((await neighbours(`?region=76&edition=${newestId}`)).headers['cache-control']).toMatch(
      /immutable/,
    );
    const { headers } = await neighbours('?region=76');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await app.inject({
      url: '/api/v1/neighbours?region=76',
      headers: { 'if-none-match': headers['etag'] as string },
    });
    expect(again.statusCode).toBe(304);
  });

  it('are refused in a sentence: no such région, no outlines', async () => {
    expect((await neighbours('?region=99')).statusCode).toBe(404);
    const without = await neighbours('?edition=2022-07');
    expect(without.statusCode).toBe(404);
    expect(without.json<{ detail: string }>().detail).toMatch(/pas de contours/);
  });
});

describe('a pasted list', () => {
  async function understand(payload: object): Promise<UnderstandAnswer['entries']> {
    const answer = await tiny.inject({ method: 'POST', url: '/api/v1/communes/understand', payload });
    expect(answer.statusCode, answer.payload).toBe(200);
    return understandAnswerSchema.parse(answer.json()).entries;
  }

  it('is understood entry by entry, former communes included', async () => {
    const list = 'Alès (30)\n30090\nConcoules le vieux, 34000; Montpelier\nZzz';
    const entries = await understand({ list, region: '76' });
    expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
      ['understood', 'Alès (30)'],
      ['carried', '30090'],
      ['understood', '34000'],
      ['unknown', 'Montpelier'],
      ['unknown', 'Zzz'],
    ]);
    expect(entries[1]).toMatchObject({ change: { to: [{ name: 'Bonnevaux' }] } });
    expect(entries[3]).toMatchObject({ closest: [{ code: '34172', name: 'Montpellier' }] });
    expect(entries[4]).toMatchObject({ closest: [] });
  });

  it('is refused in a sentence when it is no text, or longer than a région', async () => {
    for (const payload of [{ list: 3 }, { list: 'a'.repeat(200_001) }, {}]) {
      const answer = await tiny.inject({ method: 'POST', url: '/api/v1/communes/understand', payload });
      expect(answer.statusCode).toBe(400);
      expect(answer.json<{ detail: string }>().detail).toMatch(/list/);
    }
  });
});
