/** What the entries of a pasted list are taken for, each kind of writing once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryCodes } from '../../src/domain/carry-codes.js';
import { createPlaces, type Commune } from '../../src/domain/places.js';
import { createListReader, type UnderstoodEntry } from '../../src/domain/understood-list.js';

function commune(code: string, name: string, postalCodes: string[], population = 1000): Commune {
  const department = code.slice(0, 2);
  const regions: Record<string, string> = { '13': '93', '30': '76', '84': '93', '2A': '94' };
  return {
    code,
    name,
    department,
    region: regions[department] ?? '11',
    postalCodes,
    population,
    qpv: { count: 0, codes: null },
    zoning: null,
    cpts: null,
    position: null,
  };
}

const places = createPlaces({
  communes: [
    commune('13040', 'Fuveau', ['13710']),
    commune('13041', 'Gardanne', ['13120'], 21_000),
    commune('13101', 'Saint-Savournin', ['13119']),
    commune('13020', 'Cadolive', ['13950']),
    commune('13100', 'Saint-Rémy-de-Provence', ['13210']),
    commune('13001', 'Aix-en-Provence', ['13100', '13090'], 147_000),
    commune('30209', 'Rochefort-du-Gard', ['30650']),
    commune('30011', 'Les Angles', ['30133'], 8000),
    commune('66004', 'Les Angles', ['66210'], 500),
    commune('65011', 'Les Angles', ['65100'], 100),
    commune('30221', 'Saint-Victor-la-Coste', ['30290']),
    commune('30225', 'Laudun-l’Ardoise', ['30290']),
    commune('84054', "L'Isle-sur-la-Sorgue", ['84800'], 20_000),
    commune('01004', 'Ambérieu-en-Bugey', ['01500']),
    commune('2A004', 'Ajaccio', ['20000']),
    commune('75056', 'Paris', ['75001', '75015'], 2_100_000),
  ],
  departments: [
    { code: '01', name: 'Ain', region: '84' },
    { code: '13', name: 'Bouches-du-Rhône', region: '93' },
    { code: '30', name: 'Gard', region: '76' },
    { code: '65', name: 'Hautes-Pyrénées', region: '76' },
  ],
  regions: [],
  formerCommunes: [{ code: '30222', name: 'Saint-Vieux', into: '30221' }],
  codeChanges: [{ cog: 2019, before: '30222', after: '30221', kind: 'merger', share: 1 }],
});

const read = createListReader({
  places,
  formerCommunes: [...places.formerByCode.values()],
  carry: (code) => carryCodes(places, [code], null, 2026),
  closest: (text) => (text === 'Gardane' ? [places.communes[places.indexByCode.get('13041')!]!] : []),
});

/** "Fuveau" when certain, "a|b" when to be chosen, "?" when unknown. */
function short(entry: UnderstoodEntry): string {
  switch (entry.kind) {
    case 'understood':
      return entry.commune.code;
    case 'carried':
      return `${entry.change.from.code}>${entry.communes.map(({ code }) => code).join('+')}`;
    case 'ambiguous':
      return `${entry.candidates.map(({ code }) => code).join('|')} (${entry.likely ?? 'none'})`;
    case 'postal-code':
      return entry.candidates.map(({ code }) => code).join('&');
    case 'unknown':
      return `?${entry.text}`;
  }
}

const meaning = (list: string, region: string | null = null) => read(list, region).map(short);

describe('an entry', () => {
  it.each([
    ['Fuveau', '13040'],
    ['FUVEAU', '13040'],
    ['- Fuveau', '13040'],
    ['2. "Fuveau"', '13040'],
    ['Fuveau (13)', '13040'],
    ['Fuveau (Bouches-du-Rhône)', '13040'],
    ['13120 Gardanne', '13041'],
    ['Gardanne 13041', '13041'],
    ['13541 GARDANNE CEDEX 3', '13041'],
    ['St-Savournin', '13101'],
    ['SAINT SAVOURNIN', '13101'],
    ["l'isle sur la sorgue", '84054'],
    ['Isle s/ Sorgue', '84054'],
    ['Les Angles (65)', '65011'],
    ['30133 Les Angles', '30011'],
    ['Paris 15e arrondissement', '75056'],
    ['13040', '13040'],
    ['2a004', '2A004'],
    ['1004', '01004'],
    ['13119', '13101'],
    ['30290', '30221&30225'],
    ['Saint-Vieux', '30222>30221'],
    ['St Vieux (30290)', '30222>30221'],
    ['30222', '30222>30221'],
    // Both the INSEE code of a commune and the postal code of another.
    ['13100', '13001|13100 (none)'],
    // The name says one commune, the code another.
    ['Fuveau 13119', '13040|13101 (none)'],
    // A département that does not have this name.
    ['Fuveau (30)', '13040 (none)'],
    ['Les Angles', '30011|66004|65011 (none)'],
    ['Gardane', '?Gardane'],
    ['99999', '?99999'],
    ['13', '?13'],
  ])('%s', (text, expected) => {
    expect(meaning(text)).toEqual([expected]);
  });

  it('that is unknown comes with the names that are close', () => {
    expect(read('Gardane', null)).toMatchObject([{ kind: 'unknown', closest: [{ name: 'Gardanne' }] }]);
  });
});

describe('a list', () => {
  it('is cut at lines, commas, semicolons and tabs, in any mix', () => {
    const list = 'Fuveau, Cadolive;\tGardanne\r\n\r\n13101 ,30209 2A004;';
    expect(meaning(list)).toEqual(['13040', '13020', '13041', '13101', '30209', '2A004']);
  });

  it('may have the name and the code in two cells', () => {
    expect(meaning('13040\tFuveau\t13710\nLes Angles;66004')).toEqual(['13040', '66004']);
    expect(meaning('Fuveau, 13119')).toEqual(['13040', '13101']);
  });

  it('tells each commune once, and each entry that is not one', () => {
    expect(meaning('Fuveau\nfuveau\n13040\nZzz\nZzz')).toEqual(['13040', '?Zzz']);
  });

  it('of codes alone is all of INSEE codes, or all of postal codes, when one of them says so', () => {
    expect(meaning('13100\n13040')).toEqual(['13100', '13040']);
    expect(meaning('13100\n13119')).toEqual(['13001', '13101']);
    expect(meaning('13100\n99999')).toEqual(['13001|13100 (none)', '?99999']);
  });

  it('points at the homonym of the départements of the others, else of the région on display', () => {
    expect(meaning('Les Angles\nRochefort-du-Gard')[0]).toBe('30011|66004|65011 (30011)');
    expect(meaning('Les Angles', '76')[0]).toBe('30011|66004|65011 (30011)');
    expect(meaning('Les Angles\nFuveau', '93')[0]).toBe('30011|66004|65011 (none)');
  });

  it('of all communes, by their codes or with their codes, is understood whole', () => {
    const subset = fc.subarray([...places.communes], { minLength: 1 });
    const separator = fc.constantFrom('\n', '; ', ',', '\t');
    fc.assert(
      fc.property(subset, separator, (chosen, between) => {
        const named = chosen.map(({ code, name }) => `${name} (${code})`).join(between);
        expect(meaning(named)).toEqual(chosen.map(({ code }) => code));
      }),
    );
  });

  it('never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (list) => {
        for (const entry of read(list, '93')) expect(entry.text).not.toBe('');
      }),
    );
  });
});
