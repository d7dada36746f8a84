import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { countEntries, searchGlossaries } from '../../web/glossary/glossary-search.js';

const catalogue = loadCatalogue();

function found(query: string) {
  const { structureGroups, acronyms, indicators } = searchGlossaries(catalogue, query);
  return {
    structures: structureGroups.flatMap(({ types }) => types.map(({ id }) => id)),
    acronyms: acronyms.map(({ acronym }) => acronym),
    indicators: indicators.map(({ id }) => id),
  };
}

describe('the search of the glossaries', () => {
  it('finds everything when nothing is asked', () => {
    expect(searchGlossaries(catalogue, ' ')).toEqual(catalogue);
    expect(countEntries(catalogue)).toEqual({ structures: 54, acronyms: 103, indicators: 55 });
  });

  it('forgives accents, capitals and apostrophes', () => {
    const answer = found('depistage COL uterus');
    expect(answer.indicators).toEqual(['cervical-cancer-screening']);
    expect(found('dépistage du col de l’utérus').indicators).toEqual(['cervical-cancer-screening']);
  });

  it('wants every word, from its beginning', () => {
    expect(found('ehpad').structures).toContain('nursing-homes-ehpad');
    expect(found('ehpad').acronyms).toContain('EHPAD');
    expect(found('ehpad zzzz')).toEqual({ structures: [], acronyms: [], indicators: [] });
    expect(found('hpad').structures).toEqual([]);
  });

  it('drops the groups without an answer', () => {
    const { structureGroups } = searchGlossaries(catalogue, 'asile');
    expect(structureGroups.map(({ id, types }) => [id, types.length])).toEqual([['social', 1]]);
  });
});
