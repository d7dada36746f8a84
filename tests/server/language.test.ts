/** `language`: the words of the catalogue change, no figure does. */
import { afterAll, describe, expect, it } from 'vitest';
import { catalogueTexts } from '../../src/domain/translate-catalogue.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Report } from '../../src/domain/report.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import { smallCatalogue } from '../support/publications.js';
import { tinyApp } from './support.js';

/** Every text of the small catalogue, marked. */
const english = new Map(catalogueTexts(smallCatalogue).map((text) => [text, `EN ${text}`]));
const app = tinyApp({ english });
afterAll(() => app.close());

const report = `/reports?territory=${encodeSelection(['30007'], 2026)}`;

const get = async <T>(path: string) => (await app.inject(`/api/v1${path}`)).json<T>();
const withoutMarks = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer).replaceAll('"EN ', '"')) as unknown;

describe('an answer in English', () => {
  it.each(['/catalogue', '/indicators', '/sources', report])('is that of %s in other words', async (path) => {
    const address = path + (path.includes('?') ? '&' : '?');
    const translated = await get(`${address}language=en`);
    expect(JSON.stringify(translated)).toContain('"EN ');
    expect(withoutMarks(translated)).toEqual(await get(path));
    expect(await get(`${address}language=fr`)).toEqual(await get(path));
  });

  it('is a report of the same figures, asked by POST', async () => {
    const ask = async (language: object) =>
      (
        await app.inject({
          method: 'POST',
          url: '/api/v1/reports',
          payload: { communes: ['30007'], ...language },
        })
      ).json<Report>();
    const translated = await ask({ language: 'en' });
    expect(translated.indicators.every(({ label }) => label.startsWith('EN '))).toBe(true);
    expect(withoutMarks(translated)).toEqual(await ask({}));
  });

  it('leaves the names of the register and the credits of sources as they are', async () => {
    const { sources, finessCategories } = await get<Catalogue>('/catalogue?language=en');
    expect(sources.map(({ credit }) => credit)).toEqual(smallCatalogue.sources.map(({ credit }) => credit));
    expect(finessCategories).toEqual(smallCatalogue.finessCategories);
  });

  it('has its own identity for the cache', async () => {
    const etag = async (query: string) => (await app.inject(`/api/v1/catalogue${query}`)).headers.etag;
    expect(await etag('?language=en')).not.toBe(await etag(''));
  });

  it('is refused for another language', async () => {
    expect((await app.inject('/api/v1/catalogue?language=de')).statusCode).toBe(400);
  });
});
