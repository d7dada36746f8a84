import { describe, expect, it } from 'vitest';
import { createCommuneSearch, type SearchedCommune } from '../../src/domain/search.js';

function commune(
  code: string,
  name: string,
  population: number | null,
  postalCodes: string[],
  region = '76',
): SearchedCommune {
  const department = code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
  return { code, name, department, region, postalCodes, population };
}

const communes = [
  commune('31555', 'Toulouse', 511_684, ['31000', '31100', '31200']),
  commune('31561', "L'Union", 12_000, ['31240']),
  commune('67434', 'Sarre-Union', 2_900, ['67260'], '44'),
  commune('31488', 'Saint-Jean', 11_000, ['31240']),
  commune('31489', 'Saint-Jean-Lherm', 360, ['31380']),
  commune('64483', 'Saint-Jean-de-Luz', 14_000, ['64500'], '75'),
  commune('93066', 'Saint-Denis', 149_000, ['93200', '93210'], '11'),
  commune('97411', 'Saint-Denis', 156_000, ['97400', '97417'], '04'),
  commune('83069', 'Hyères', 55_000, ['83400'], '93'),
  commune('83061', 'Fréjus', 57_000, ['83600'], '93'),
  commune('62633', 'Œuf-en-Ternois', 260, ['62130'], '32'),
  commune('72181', 'Le Mans', 145_000, ['72000', '72100'], '52'),
  commune('93072', 'Stains', 38_000, ['93240'], '11'),
  commune('2A004', 'Ajaccio', 71_000, ['20000', '20090'], '94'),
  commune('13015', 'Bouc-Bel-Air', 15_000, ['13320'], '93'),
  commune('13055', 'Marseille', 873_000, ['13001', '13015'], '93'),
  commune('55039', 'Beaumont-en-Verdunois', null, ['55100'], '44'),
  commune('49023', 'Beaupréau-en-Mauges', 23_000, ['49600'], '52'),
  commune('04070', 'Digne-les-Bains', 16_000, ['04000'], '93'),
  commune('97801', 'Saint-Martin', 31_160, ['97150'], '978'),
];
const departments = [
  { code: '31', name: 'Haute-Garonne' },
  { code: '93', name: 'Seine-Saint-Denis' },
  { code: '974', name: 'La Réunion' },
];
const { search } = createCommuneSearch(communes, departments);

function names(query: string, options = {}): string[] {
  return search(query, { limit: 5, ...options }).map((match) => match.commune.name);
}

describe('search of a commune', () => {
  it.each([
    ['accents', 'hyeres', 'Hyères'],
    ['capitals', 'HYÈRES', 'Hyères'],
    ['ligatures', 'oeuf', 'Œuf-en-Ternois'],
    ['typographic apostrophe', 'L’Union', "L'Union"],
    ['missing article', 'union', "L'Union"],
    ['article glued to the name', 'lunion', "L'Union"],
    ['article put first', 'mans', 'Le Mans'],
    ['unfinished word', 'toul', 'Toulouse'],
    ['missing hyphens', 'saint jean de luz', 'Saint-Jean-de-Luz'],
    ['no separators at all', 'saintjeandeluz', 'Saint-Jean-de-Luz'],
    ['abbreviation', 'st jean', 'Saint-Jean'],
    ['abbreviation, another name', 'ST-DENIS', 'Saint-Denis'],
    ['words in another order', 'luz jean', 'Saint-Jean-de-Luz'],
    ['last word only', 'bains', 'Digne-les-Bains'],
    ['missing letter', 'tolouse', 'Toulouse'],
    ['swapped letters', 'frjéus', 'Fréjus'],
    ['typing error beside a right word', 'sanit denis', 'Saint-Denis'],
    ['INSEE code', '31555', 'Toulouse'],
    ['postal code', '31100', 'Toulouse'],
    ['Corsican code in small letters', '2a004', 'Ajaccio'],
    ['name and département', 'saint denis 93', 'Saint-Denis'],
  ])('forgives: %s (%s)', (_, query, expected) => {
    expect(names(query)[0]).toBe(expected);
  });

  it('puts the exact name before the beginnings, and the beginnings before the other places', () => {
    expect(names('saint-jean')).toEqual(['Saint-Jean', 'Saint-Jean-de-Luz', 'Saint-Jean-Lherm']);
    expect(names('union')).toEqual(["L'Union", 'Sarre-Union']);
  });

  it('orders equals by population, and an unknown population last', () => {
    expect(names('beau')).toEqual(['Beaupréau-en-Mauges', 'Beaumont-en-Verdunois']);
  });

  it('names the département of homonyms', () => {
    const found = search('saint denis', { limit: 5 });
    expect(found.map((match) => match.departmentName)).toEqual(['La Réunion', 'Seine-Saint-Denis']);
  });

  it('says what a place outside every département is', () => {
    const [found] = search('saint martin', { limit: 1 });
    expect(found!.departmentName).toBe('Collectivité d’outre-mer');
  });

  it('prefers an INSEE code to the same digits as a postal code', () => {
    expect(names('13015')).toEqual(['Bouc-Bel-Air', 'Marseille']);
  });

  it('does not take an unfinished "st" for "saint"', () => {
    expect(names('st')).toEqual(['Stains']);
    expect(names('st ')).not.toContain('Stains');
  });

  it('keeps to a région, or only puts it first', () => {
    expect(names('saint-denis', { region: '11' })).toEqual(['Saint-Denis']);
    expect(search('saint-denis', { limit: 5, preferredRegion: '11' })[0]?.commune.code).toBe('93066');
    expect(names('tolouse', { region: '11' })).toEqual([]);
  });

  it('takes the beginning of a name of the région before a whole name elsewhere', () => {
    const { search: searchTowns } = createCommuneSearch(
      [commune('54528', 'Toul', 15_000, ['54200'], '44'), ...communes],
      departments,
    );
    const first = (options = {}) => searchTowns('toul', { limit: 1, ...options })[0]?.commune.name;
    expect(first()).toBe('Toul');
    expect(first({ preferredRegion: '76' })).toBe('Toulouse');
    expect(first({ preferredRegion: '44' })).toBe('Toul');
  });

  it('stops at the limit', () => {
    expect(names('s', { limit: 2 })).toHaveLength(2);
  });

  it.each([[''], ['   '], ['-'], ['zzzzqqq'], ['99999'], ['(.*)+']])('finds nothing for %j', (query) => {
    expect(names(query)).toEqual([]);
  });

  it('is not upset by the words of JavaScript objects', () => {
    expect(names('constructor')).toEqual([]);
    expect(names('__proto__')).toEqual([]);
  });
});
