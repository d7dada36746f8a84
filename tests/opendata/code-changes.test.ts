import { describe, expect, it } from 'vitest';
import { carryCodes, describeCodeChange } from '../../src/domain/carry-codes.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { CodeChange } from '../../src/domain/code-changes.js';
import { carryingPlaces } from '../../src/opendata/carrying-places.js';
import { readCog, type CogReference } from '../../src/opendata/cog.js';
import { codeChangesReader } from '../../src/opendata/readers/code-changes.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';

const catalogue = {} as Catalogue;

/** Communes of one département, and former ones. */
function smallCog(codes: readonly string[], former: Readonly<Record<string, string>> = {}): CogReference {
  return {
    cog: 2026,
    communes: codes.map((code, rank) => ({
      code,
      name: `Commune ${code}`,
      department: code.slice(0, 2),
      region: '84',
      postalCodes: [],
      population: 100 * (rank + 1),
      epci: null,
    })),
    departments: [],
    regions: [],
    epcis: [],
    formerCommunes: Object.entries(former).map(([code, into]) => ({ code, name: null, into })),
  };
}

const passages = 'communes-appartenance/passages_communes_2015-2024.csv';
const table = 'communes-appartenance/table_supracom_2024.csv';
const heading = 'cog_avant;cog_apres;code_avant;code_apres;annee;typemodif;ratio';

function read(cog: CogReference, rows: readonly string[], known?: readonly string[]) {
  const files = {
    [passages]: [heading, ...rows, ''].join('\r\n'),
    ...(known && { [table]: ['CODGEO;LIBGEO', ...known.map((code) => `${code};x`), ';', ''].join('\r\n') }),
  };
  return codeChangesReader.read(openDataWith(files), { cog, catalogue });
}

const recentOf = (rows: readonly CodeChange[]) =>
  rows
    .filter(({ cog }) => cog === 2025)
    .map(({ before, after, kind, share }) => [before, after, kind, share]);

describe('the changes of codes', () => {
  it('are read as mergers, splits and renumberings, with the year from which they hold', async () => {
    const cog = smallCog(['01001', '01003', '01005'], { '01002': '01001', '01004': '01005' });
    const { rows, rowCount, vintage, findings, files } = await read(cog, [
      '2015;2016;1002;01001;2016-01-01;f;1',
      '2018;2019;01001;01001;01/01/2019;d;0,75',
      '2018;2019;01001;01003;01/01/2019;d;0,25',
      '2022;2023;01004;01005;01/01/2023;c;1',
    ]);
    expect(rows).toEqual([
      { cog: 2016, before: '01002', after: '01001', kind: 'merger', share: 1 },
      { cog: 2019, before: '01001', after: '01001', kind: 'split', share: 0.75 },
      { cog: 2019, before: '01001', after: '01003', kind: 'split', share: 0.25 },
      { cog: 2023, before: '01004', after: '01005', kind: 'renumbering', share: 1 },
    ]);
    expect({ rowCount, vintage, findings }).toEqual({
      rowCount: 4,
      vintage: 'codes géographiques de 2015 à 2023',
      findings: [],
    });
    expect(files.map(({ name }) => name)).toEqual(['passages_communes_2015-2024.csv']);
  });

  it('leave out the rows that cannot be used, and say why', async () => {
    const { rows, findings } = await read(smallCog(['01001', '01003'], { '01002': '01001' }), [
      '2015;2016;01002;01001;2016-01-01;f;1',
      '2015;2016;01002;01001;2016-01-01;f;1',
      '2015;2016;01002;01001;2016-01-01;x;1',
      '2015;;01002;01001;2016-01-01;f;1',
      '2015;2016;01002;01003;2016-01-01;d;1.5',
      '2015;2016;01999;01001;2016-01-01;f;1',
    ]);
    expect(rows).toHaveLength(1);
    expect(countsByReason(findings)).toEqual({
      'malformed-row': 2,
      'duplicate-key': 1,
      'impossible-value': 1,
      'unknown-commune': 1,
    });
    expect(examplesOf(findings, 'unknown-commune')).toEqual(['01999']);
  });

  it('are refused without a column or without rows', async () => {
    const cog = smallCog(['01001']);
    const folder = openDataWith({
      [passages]: 'cog_avant;cog_apres;code_avant;code_apres\n2015;2016;01002;01001\n',
    });
    const { findings } = await codeChangesReader.read(folder, { cog, catalogue });
    expect(countsByReason(findings)).toEqual({ 'missing-column': 2, 'no-rows': 1 });
    expect(countsByReason((await read(cog, [])).findings)).toEqual({ 'no-rows': 1 });
  });
});

describe('the changes after those of the file', () => {
  const first = '2015;2016;01002;01001;2016-01-01;f;1';
  const last = '2023;2024;01002;01001;2024-01-01;f;1';

  it('are mergers where communes went into one of those of the table', async () => {
    const cog = smallCog(['01001', '01003'], { '01002': '01001', '01004': '01003' });
    const { rows, vintage, files } = await read(cog, [last], ['01001', '01003', '01004']);
    expect(recentOf(rows)).toEqual([
      ['01003', '01003', 'merger', 1],
      ['01004', '01003', 'merger', 1],
    ]);
    expect(vintage).toBe('codes géographiques de 2023 à 2025');
    expect(files).toHaveLength(2);
  });

  it('are a renumbering where one commune went to a new code', async () => {
    const cog = smallCog(['01001', '01009'], { '01002': '01001', '01004': '01009' });
    const { rows, findings } = await read(cog, [last], ['01001', '01004']);
    expect(recentOf(rows)).toEqual([['01004', '01009', 'renumbering', 1]]);
    expect(findings).toEqual([]);
  });

  it('are mergers where several went to a new code', async () => {
    const cog = smallCog(['01001', '01009'], { '01002': '01001', '01004': '01009', '01005': '01009' });
    const { rows } = await read(cog, [last], ['01001', '01004', '01005']);
    expect(recentOf(rows)).toEqual([
      ['01004', '01009', 'merger', 1],
      ['01005', '01009', 'merger', 1],
    ]);
  });

  it('are a split where a merged commune is back, shared as the inhabitants are today', async () => {
    const cog = smallCog(['01001', '01002', '01003']);
    const expected = [
      ['01001', '01001', 'split', 1 / 3],
      ['01001', '01002', 'split', 2 / 3],
    ];
    expect(recentOf((await read(cog, [first, last], ['01001', '01003'])).rows)).toEqual(expected);
    expect(recentOf((await read(cog, [first, last])).rows)).toEqual(expected);
  });

  it('do not explain a commune that comes from nowhere, and do not ask for the overseas collectivities', async () => {
    const cog = smallCog(['01001', '01007', '98801'], { '01002': '01001' });
    const { rows, findings } = await read(cog, [last], ['01001']);
    expect(recentOf(rows)).toEqual([]);
    expect(countsByReason(findings)).toEqual({ 'unknown-commune': 1 });
    expect(examplesOf(findings, 'unknown-commune')).toEqual(['01007']);
  });

  it('need a table of the year at which the file stops', async () => {
    const cog = smallCog(['01001', '01003'], { '01002': '01001', '01004': '01003' });
    const { rows } = await read(
      cog,
      ['2019;2020;01002;01001;x;f;1', '2024;2025;01002;01001;x;f;1'],
      ['01001', '01003', '01004'],
    );
    expect(rows).toHaveLength(2);
  });
});

describe.skipIf(!hasSharedFile(passages))(
  'the changes of codes from 2015 to 2026 (../shared/opendata)',
  async () => {
    const cog = readCog();
    const present = new Set(cog.communes.map(({ code }) => code));
    const { rows, rowCount, vintage, findings } = await codeChangesReader.read(sharedOpenData, {
      cog,
      catalogue,
    });
    const places = carryingPlaces(cog, rows);
    const carry = (codes: string[], from: number | null, to = 2026) => carryCodes(places, codes, from, to);

    it('are the 2 566 of the file and those of 2025, without a finding', () => {
      expect({ rowCount, vintage, findings }).toEqual({
        rowCount: 2566,
        vintage: 'codes géographiques de 2015 à 2025',
        findings: [],
      });
      const recent = rows.filter((change) => change.cog === 2025 && change.before !== change.after);
      const count = (kind: string) => recent.filter((change) => change.kind === kind).length;
      expect([count('merger'), count('renumbering'), count('split')]).toEqual([64, 4, 4]);
    });

    it('end on present communes, whatever the year', () => {
      const codes = [...new Set(rows.flatMap(({ before, after }) => [before, after]))];
      for (const from of [null, 2015, 2018, 2024]) {
        const { codes: carried, unknown } = carry(codes, from);
        expect(unknown).toEqual([]);
        expect(carried.filter((code) => !present.has(code))).toEqual([]);
      }
    });

    it.each<[string, string[], number | null, string[], string[]]>([
      [
        'a merger',
        ['30094'],
        2024,
        ['30329'],
        [
          'La commune 30094 (Corbès) fait partie de la commune Thoiras-Corbès (30329) depuis 2025\u202f; celle-ci est prise en entier.',
        ],
      ],
      [
        'a merger whose parts are all in the list',
        ['30329', '30094'],
        2024,
        ['30329'],
        ['La commune 30094 (Corbès) fait partie de la commune Thoiras-Corbès (30329) depuis 2025.'],
      ],
      [
        'a commune that took another in',
        ['30329'],
        2024,
        ['30329'],
        ['La commune 30329 (Thoiras-Corbès) s’est agrandie en 2025\u202f: elle est prise en entier.'],
      ],
      [
        'a split',
        ['85084'],
        2020,
        ['85084', '85165', '85212'],
        [
          "La commune 85084 (Essarts-en-Bocage) correspond depuis 2024 à plusieurs communes\u202f: Essarts-en-Bocage (85084), L'Oie (85165) et Sainte-Florence (85212).",
        ],
      ],
      [
        'a split of 2025',
        ['15141'],
        2024,
        ['15031', '15035', '15047', '15141', '15171'],
        [
          'La commune 15141 (Neussargues-Moissac) correspond depuis 2025 à plusieurs communes\u202f: Celles (15031), Chalinargues (15035), Chavagnac (15047), Neussargues-Moissac (15141) et Sainte-Anastasie (15171).',
        ],
      ],
      ['a commune merged in 2017 and restored in 2025', ['15031', '15141'], 2016, ['15031', '15141'], []],
      ['a commune merged in 2016 and restored in 2024', ['85165'], 2015, ['85165'], []],
      [
        'a merger that was only divided in part',
        ['85030'],
        2015,
        ['85084'],
        [
          'La commune 85030 (Boulogne) fait partie de la commune Essarts-en-Bocage (85084) depuis 2016\u202f; celle-ci est prise en entier.',
        ],
      ],
      [
        'a renumbering',
        ['12076', '49069'],
        2024,
        ['12218', '49126'],
        [
          'La commune Conques-en-Rouergue (12218) a ce code depuis 2025\u202f: il remplace 12076.',
          "La commune Orée d'Anjou (49126) a ce code depuis 2025\u202f: il remplace 49069.",
        ],
      ],
      ['a code changed, then changed back', ['27676'], 2020, ['27676'], []],
      [
        'a code changed, then merged',
        ['14697'],
        2015,
        ['14654'],
        [
          'La commune 14697 fait partie de la commune Saint-Pierre-en-Auge (14654) depuis 2017\u202f; celle-ci est prise en entier.',
        ],
      ],
      [
        'communes that changed département',
        ['44060', '02344', '49144', '14513'],
        2015,
        ['49160', '51171', '44180', '50592'],
        [
          'La commune 44060 fait partie de la commune Ingrandes-le-Fresne-sur-Loire (49160) depuis 2016\u202f; celle-ci est prise en entier.',
          'La commune 02344 fait partie de la commune Cormicy (51171) depuis 2017\u202f; celle-ci est prise en entier.',
          "La commune 49144 fait partie de la commune Vallons-de-l'Erdre (44180) depuis 2018\u202f; celle-ci est prise en entier.",
          'La commune 14513 fait partie de la commune Tessy-Bocage (50592) depuis 2018\u202f; celle-ci est prise en entier.',
        ],
      ],
      [
        'an arrondissement municipal',
        ['13201'],
        null,
        ['13055'],
        [
          'La commune 13201 (Marseille 1er Arrondissement) fait partie de la commune Marseille (13055)\u202f; celle-ci est prise en entier.',
        ],
      ],
      [
        'a commune of today of a list without year',
        ['15031', '85084', '27676'],
        null,
        ['15031', '85084', '27676'],
        [],
      ],
    ])('carry %s', (_, list, from, codes, sentences) => {
      const carried = carry(list, from);
      expect(carried.codes).toEqual(codes);
      expect(carried.changes.map(describeCodeChange)).toEqual(sentences);
    });

    it.each<[string, string, number, string[]]>([
      ['a merged commune to its parts', '30329', 2024, ['30094', '30329']],
      ['a restored commune to the one that held it', '15031', 2020, ['15141']],
      ['a restored commune to itself', '15031', 2016, ['15031']],
      ['a renumbered commune to its code of then', '12218', 2024, ['12076']],
      [
        'a commune that changed département',
        '44180',
        2017,
        ['44017', '44093', '44180', '44191', '44219', '49144'],
      ],
    ])('carry back %s', (_, code, to, codes) => {
      expect(carry([code], 2026, to).codes).toEqual(codes);
    });
  },
);
