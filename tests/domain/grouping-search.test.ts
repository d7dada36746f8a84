import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../src/domain/grouping.js';
import { createGroupingSearch, summariseGroupings } from '../../src/domain/grouping-search.js';

function commune(department: string, region: string, population: number | null) {
  return { department, region, population };
}

const communes = new Map([
  ['30334', commune('30', '76', 8_000)],
  ['30299', commune('30', '76', 3_000)],
  ['30007', commune('30', '76', 44_000)],
  ['34172', commune('34', '76', 300_000)],
  ['31555', commune('31', '76', 500_000)],
  ['13079', commune('13', '93', 3_500)],
  ['05061', commune('05', '93', 41_000)],
  ['06088', commune('06', '93', 340_000)],
  ['54395', commune('54', '44', null)],
]);

const groupings: Grouping[] = [
  { kind: 'cpts', code: 'CPTS Provence Santé', name: 'CPTS Provence Santé', communes: ['13079'] },
  { kind: 'cpts', code: 'CPTS du Gapençais', name: 'CPTS du Gapençais', communes: ['05061'] },
  { kind: 'cpts', code: 'Uzège', name: 'Uzège', communes: ['30299', '30334'] },
  {
    kind: 'epci',
    code: '200034692',
    name: "Communauté de communes Pays d'Uzès",
    communes: ['30334', '30299'],
  },
  { kind: 'epci', code: '200066918', name: 'CA Alès Agglomération', communes: ['30007'] },
  { kind: 'epci', code: '243100518', name: 'Toulouse Métropole', communes: ['31555'] },
  { kind: 'epci', code: '200030195', name: "Métropole Nice Côte d'Azur", communes: ['06088'] },
  { kind: 'epci', code: '245400676', name: 'Métropole du Grand Nancy', communes: ['54395'] },
  {
    kind: 'bassin-de-vie',
    code: '30334',
    name: 'Uzès',
    communes: ['13079', '30334', '30299', '99999'],
  },
  { kind: 'bassin-de-vie', code: '30007', name: 'Alès', communes: ['30007'] },
  { kind: 'bassin-de-vie', code: '99999', name: 'Ailleurs', communes: ['99999'] },
  { kind: 'canton', code: '3019', name: 'Uzès', communes: ['30334', '30299'] },
  { kind: 'canton', code: '3107', name: 'Toulouse-7', communes: ['31555'] },
];

const summaries = summariseGroupings(groupings, communes);
const search = createGroupingSearch(summaries);

/** "epci Toulouse Métropole" */
function found(text: string, options: { limit?: number; preferredRegion?: string } = {}): string[] {
  return search(text, { limit: 3, forgivesErrors: true, ...options }).flatMap(({ kind, groupings }) =>
    groupings.map(({ name }) => `${kind} ${name}`),
  );
}

const paysUzes = "epci Communauté de communes Pays d'Uzès";

describe('a grouping', () => {
  it('adds up its communes on the map and says where they lie, and goes away with the last of them', () => {
    expect(summaries.find(({ kind, name }) => kind === 'bassin-de-vie' && name === 'Uzès')).toEqual({
      kind: 'bassin-de-vie',
      code: '30334',
      name: 'Uzès',
      communes: ['13079', '30334', '30299'],
      population: 14_500,
      departments: ['30', '13'],
      regions: ['76', '93'],
    });
    expect(summaries.some(({ name }) => name === 'Ailleurs')).toBe(false);
    expect(summaries.find(({ name }) => name === 'Métropole du Grand Nancy')?.population).toBe(0);
  });
});

describe('the search of a grouping', () => {
  it.each([
    ['cc pays uzes', [paysUzes]],
    ["CC du Pays d'Uzès", [paysUzes]],
    ['Communauté de communes Pays d’Uzès', [paysUzes]],
    ['communauté de com pays uzes', [paysUzes]],
    ['pays duzes', [paysUzes]],
    ['comcom uzes', [paysUzes]],
    ['intercommunalité uzès', [paysUzes]],
    ['epci uzes', [paysUzes]],
    ['uzes', [paysUzes, 'bassin-de-vie Uzès', 'canton Uzès']],
    ['uze', ['cpts Uzège', paysUzes, 'bassin-de-vie Uzès', 'canton Uzès']],
    ['cpts uzege', ['cpts Uzège']],
    ['cpts provence', ['cpts CPTS Provence Santé']],
    ['provence sante', ['cpts CPTS Provence Santé']],
    ['ca ales', ['epci CA Alès Agglomération']],
    ['agglo ales', ['epci CA Alès Agglomération']],
    ['communauté d’agglomération alès', ['epci CA Alès Agglomération']],
    ['metropole toulouse', ['epci Toulouse Métropole']],
    ['toulouse métropole', ['epci Toulouse Métropole']],
    ['metropole de nice', ["epci Métropole Nice Côte d'Azur"]],
    ['nice', ["epci Métropole Nice Côte d'Azur"]],
    ['bassin de vie ales', ['bassin-de-vie Alès']],
    ['canton uzes', ['canton Uzès']],
    ['toulouse 7', ['canton Toulouse-7']],
    ['canton 31', ['canton Toulouse-7']],
    ['uzes 13', ['bassin-de-vie Uzès']],
    ['243100518', ['epci Toulouse Métropole']],
  ])('"%s" finds %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([[''], ['  '], ['30334'], ['30700'], ['cpts uzes zzzz'], ['canton toulouse metropole']])(
    '"%s" finds none',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('gives the kind alone, in the région on display first, and the most populated first', () => {
    expect(found('cpts', { limit: 2, preferredRegion: '93' })).toEqual([
      'cpts CPTS du Gapençais',
      'cpts CPTS Provence Santé',
    ]);
    expect(found('métropole', { preferredRegion: '76' })).toEqual([
      'epci Toulouse Métropole',
      "epci Métropole Nice Côte d'Azur",
      'epci Métropole du Grand Nancy',
    ]);
  });

  it('forgives typing errors when asked to, but not on the word of the kind', () => {
    expect(found('cpts gapensais')).toEqual(['cpts CPTS du Gapençais']);
    expect(found('canton gapensais')).toEqual([]);
    expect(search('cpts gapensais', { limit: 3, forgivesErrors: false })).toEqual([]);
  });

  it('keeps so many of each kind', () => {
    expect(found('metropole', { limit: 1 })).toEqual(['epci Toulouse Métropole']);
  });
});
