/** GET /indicators/{id}/communes, against the communes that it goes with and the schema that describes it. */
import { afterAll, describe, expect, it } from 'vitest';
import type { CommunesAnswer, Problem } from '../../src/domain/api.js';
import { indicatorBreaks, indicatorMap, indicatorMapSchema } from '../../src/domain/indicator-map.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';
import { newestId, tinyApp } from './support.js';

const app = tinyApp();
afterAll(() => app.close());

const get = (url: string) => app.inject({ url: `/api/v1${url}` });
const breast = 'breast-cancer-screening';

describe('an indicator by commune', () => {
  it.each(smallCatalogue.indicators.map(({ id }, column) => [id, column] as const))(
    '%s is that of the domain',
    async (id, column) => {
      const answer = await get(`/indicators/${id}/communes`);
      expect(answer.statusCode, answer.payload).toBe(200);
      const publication = tinyPublication();
      expect(indicatorMapSchema.parse(answer.json())).toEqual(
        indicatorMap(publication, column, indicatorBreaks(publication, column)),
      );
    },
  );

  it.each(['', '?region=76', '?region=94'])('comes in the order of /communes%s', async (query) => {
    const { communes } = (await get(`/communes${query}`)).json<CommunesAnswer>();
    const { values } = indicatorMapSchema.parse((await get(`/indicators/${breast}/communes${query}`)).json());
    const byCode = Object.fromEntries(communes.map(({ code }, index) => [code, values[index]]));
    expect(values).toHaveLength(communes.length);
    // Row i has 100 (i + 1) + 12 of 1000 (i + 1), Bonnevaux is neutralised, and Ajaccio has none.
    const expected = { '2A004': 'unavailable', '30007': 10.6, '30041': 'neutralised', '34172': 10.3 };
    expect(expected).toMatchObject(byCode);
  });

  it('may be kept for ever when it is asked for by the identity of a publication', async () => {
    const kept = await get(`/indicators/${breast}/communes?edition=${newestId}&region=76`);
    expect(kept.headers['cache-control']).toContain('immutable');
    const etag = String(kept.headers['etag']);
    const again = await app.inject({
      url: `/api/v1/indicators/${breast}/communes?region=76`,
      headers: { 'if-none-match': etag },
    });
    expect(again.statusCode).toBe(304);
    expect(again.headers['cache-control']).toBe('no-cache');
    expect(String((await get(`/indicators/${breast}/communes`)).headers['etag'])).not.toBe(etag);
  });

  it.each([
    ['/indicators/nothing/communes', 'nothing', '/api/v1/indicators'],
    [`/indicators/${breast}/communes?region=99`, '99', '/api/v1/places'],
    [`/indicators/${breast}/communes?edition=1999-01`, '1999-01', '2024-12'],
  ])('%s does not exist, and the answer says where to look', async (url, wrong, help) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    const { detail } = answer.json<Problem>();
    expect(detail).toContain(`«\u00a0${wrong}\u00a0»`);
    expect(detail).toContain(help);
  });
});
