/** The figures of a département, a région or France, for those who compare with them. */
import { afterAll, describe, expect, it } from 'vitest';
import { areaFigures, areaFiguresSchema } from '../../src/domain/compare-reports/area-figures.js';
import { problemSchema } from '../../src/domain/api.js';
import { tinyPublication } from '../support/publications.js';
import { tinyApp } from './support.js';

const app = tinyApp();
afterAll(() => app.close());

describe('the figures of an area', () => {
  it.each([
    ['departments/30', 'department', '30'],
    ['departments/2A', 'department', '2A'],
    ['regions/76', 'region', '76'],
    ['france', 'france', 'FR'],
  ] as const)('/references/%s are those of the publication', async (path, level, code) => {
    const answer = await app.inject({ url: `/api/v1/references/${path}?edition=2022-07` });
    expect(answer.statusCode, answer.payload).toBe(200);
    expect(areaFiguresSchema.parse(answer.json())).toEqual(
      areaFigures(tinyPublication('2022-07'), level, code),
    );
  });

  it.each(['departments/99', 'departments/76', 'regions/30', 'departments/__proto__'])(
    '/references/%s is not found',
    async (path) => {
      const answer = await app.inject({ url: `/api/v1/references/${path}` });
      expect(answer.statusCode).toBe(404);
      expect(problemSchema.parse(answer.json()).detail).toContain('/api/v1/places');
    },
  );
});
