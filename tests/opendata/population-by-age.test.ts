import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readCog } from '../../src/opendata/cog.js';
import { populationByAgeReader } from '../../src/opendata/readers/population-by-age.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';
import { workbookOf } from '../support/workbook.js';

const context = { cog: readCog(), catalogue: loadCatalogue() };
const folder = 'population-age';

function read(files: Readonly<Record<string, string | Uint8Array>>, reading = context) {
  const paths = Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]);
  return populationByAgeReader.read(
    openDataWith(Object.fromEntries(paths) as Record<string, string | Uint8Array>),
    reading,
  );
}

const bandColumns = (census: number) =>
  ['0014', '1529', '3044', '4559', '6074', '7589', '90P'].map((band) => `P${census}_POP${band}`).join(';');

describe('ages by commune in bands', () => {
  const name = 'base-cc-evol-struct-pop-2022.CSV';
  const csv = (...lines: readonly string[]) =>
    [`CODGEO;P16_POP;${bandColumns(16)};P22_POP;${bandColumns(22)};P22_POP0019`, ...lines].join('\r\n');
  const line = (code: string, numbers: string) => `${code};1;9;9;9;9;9;9;9;100;${numbers};33`;

  it('are those of the latest census, rounded once communes that merged are added up', async () => {
    const { rows, rowCount, vintage, findings } = await read({
      [name]: csv(
        line('01004', '10.4;20.6;30;40;50;60;0.5'),
        line('01039', '1.3;0;0;0;0;0;0'),
        line('01138', '1.3;0;0;0;0;0;2'),
      ),
    });
    expect(rows.level).toBe('commune');
    expect(rows.communes).toEqual({
      census: 2022,
      counts: new Map([
        ['01004', [10, 21, 30, 40, 50, 60, 1]],
        ['01138', [3, 0, 0, 0, 0, 0, 2]],
      ]),
      rowCount: 3,
    });
    expect({ rowCount, vintage, findings }).toEqual({
      rowCount: 3,
      vintage: 'recensement de 2022',
      findings: [],
    });
  });

  it('count the people of a city once, by commune or by arrondissement', async () => {
    const { rows, findings } = await read({
      [name]: csv(
        line('75056', '30;0;0;0;0;0;0'),
        line('75101', '10;0;0;0;0;0;0'),
        line('75102', '20.4;0;0;0;0;0;0'),
        line('69381', '5;0;0;0;0;0;0'),
        line('69382', '6;0;0;0;0;0;0'),
        line('13055', '50;0;0;0;0;0;0'),
        line('13201', '40;0;0;0;0;0;0'),
      ),
    });
    const children = [...rows.communes!.counts].map(([code, [first]]) => [code, first]);
    expect(new Map(children as [string, number][])).toEqual(
      new Map([
        ['75056', 30],
        ['69123', 11],
        ['13055', 50],
      ]),
    );
    expect(examplesOf(findings, 'conflicting-value')).toEqual(['13055 : 50 habitants, arrondissements : 40']);
  });

  it('say which rows they cannot use', async () => {
    const { rows, findings } = await read({
      [name]: csv(
        line('01004', '10;20;30;40;50;60;0'),
        line('1004', '10;20;30;40;50;60;0'),
        line('99999', '10;20;30;40;50;60;0'),
        line('01001', '10;20;;40;50;60;0'),
        line('01002', '10;20;-1;40;50;60;0'),
        line('01005', '10;20;s;40;50;60;0'),
      ),
    });
    expect([...rows.communes!.counts.keys()]).toEqual(['01004']);
    expect(countsByReason(findings)).toEqual({
      'duplicate-key': 1,
      'unknown-commune': 1,
      'missing-value': 1,
      'impossible-value': 2,
    });
  });

  it('are refused when the catalogue has other bands', async () => {
    const catalogue = {
      ...context.catalogue,
      ageBands: [
        { id: 'young', label: 'Jeunes', from: 0, to: 19 },
        { id: 'old', label: 'Autres', from: 20, to: null },
      ],
    };
    const { rows, findings } = await read({ [name]: csv() }, { ...context, catalogue });
    expect(rows).toEqual({ level: null, communes: null, departments: null });
    expect(examplesOf(findings, 'unknown-code')).toEqual(['P22_POP20P']);
  });

  it.each([
    ['its columns', 'COM;POP\n01001;3\n', { 'missing-column': 2 }],
    ['rows', csv(), { 'no-rows': 1 }],
  ])('are not read from a file without %s', async (_, content, expected) => {
    const { findings, rows } = await read({ [name]: content });
    expect(countsByReason(findings)).toEqual(expected);
    expect(rows.level).toBeNull();
  });
});

describe('ages by commune in single years', () => {
  const name = 'BTT_TD_POP1B_2018.csv';
  const csv = (...lines: readonly string[]) => ['NIVGEO;CODGEO;SEXE;AGED100;NB', ...lines].join('\n');

  it('add up to the bands of the catalogue', async () => {
    const { rows, rowCount, findings } = await read({
      [name]: csv(
        'COM;01004;1;000;3.4',
        'COM;01004;2;000;3.4',
        'COM;01004;1;014;1',
        'COM;01004;1;015;2',
        'COM;01004;2;089;5',
        'COM;01004;2;100;0.6',
      ),
    });
    expect(rows.communes).toMatchObject({
      census: 2018,
      counts: new Map([['01004', [8, 2, 0, 0, 0, 5, 1]]]),
    });
    expect({ level: rows.level, rowCount, findings }).toEqual({
      level: 'commune',
      rowCount: 6,
      findings: [],
    });
  });

  it('say which rows they cannot use', async () => {
    const { rows, findings } = await read({
      [name]: csv(
        'COM;01004;1;000;3',
        'COM;1004;1;0;3',
        'COM;01004;1;101;3',
        'COM;01004;1;âge;3',
        'COM;01004;1;001;',
        'COM;99999;1;000;3',
      ),
    });
    expect([...rows.communes!.counts]).toEqual([['01004', [3, 0, 0, 0, 0, 0, 0]]]);
    expect(countsByReason(findings)).toEqual({
      'duplicate-key': 1,
      'impossible-value': 2,
      'missing-value': 1,
      'unknown-commune': 1,
    });
  });
});

describe('ages by département', () => {
  const name = 'estim-pop-dep-sexe-gca-2020-2021.xlsx';
  const headings = [
    ['Estimation de population'],
    ['Départements', null, 'Ensemble', null, null, 'Hommes'],
    [null, null, '0 à 19 ans', '20 ans et plus', 'Total', '0 à 19 ans', '20 ans et plus', 'Total'],
  ];

  it('are those of the latest sheet, without its subtotals', async () => {
    const { rows, rowCount, vintage, findings } = await read({
      [name]: await workbookOf({
        'À savoir': [['Remarques']],
        2020: [...headings, ['01', 'Ain', 1, 2, 3, 0, 1, 1]],
        2021: [
          ...headings,
          ['01', 'Ain', 10, 20, 30, 5, 9, 14],
          ['France métropolitaine ', null, 10, 20, 30, 5, 9, 14],
          [971, 'Guadeloupe ', 1, 2, 3, 0, 1, 1],
          ['Source : Insee'],
        ],
      }),
    });
    expect(rows).toEqual({
      level: 'department',
      communes: null,
      departments: {
        year: 2021,
        classes: [
          { label: '0 à 19 ans', from: 0, to: 19 },
          { label: '20 ans et plus', from: 20, to: null },
        ],
        counts: new Map([
          ['01', [10, 20]],
          ['971', [1, 2]],
        ]),
      },
    });
    expect({ rowCount, vintage, findings }).toEqual({
      rowCount: 2,
      vintage: '1er janvier 2021, par département',
      findings: [],
    });
  });

  it('come with those by commune when both are there', async () => {
    const { rows, vintage } = await read({
      'BTT_TD_POP1B_2018.csv': 'CODGEO;SEXE;AGED100;NB\n01004;1;000;3\n',
      [name]: await workbookOf({ 2021: [...headings, ['01', 'Ain', 10, 20, 30]] }),
    });
    expect(rows.level).toBe('commune');
    expect(rows.departments!.counts.get('01')).toEqual([10, 20]);
    expect(vintage).toBe('recensement de 2018');
  });

  it('say which rows they cannot use', async () => {
    const { rows, findings } = await read({
      [name]: await workbookOf({
        2021: [
          ...headings,
          ['01', 'Ain', 10, 20, 30],
          ['1', 'Ain', 10, 20, 30],
          ['20', 'Corse', 10, 20, 30],
          ['02', 'Aisne', 10, 20, 31],
        ],
      }),
    });
    expect([...rows.departments!.counts.keys()]).toEqual(['01']);
    expect(countsByReason(findings)).toEqual({
      'duplicate-key': 1,
      'unknown-department': 1,
      'impossible-value': 1,
    });
  });

  it.each([
    ['classes', [['01', 'Ain', 1, 2, 3]], { 'missing-column': 1 }],
    ['rows', headings, { 'no-rows': 1 }],
  ])('are not read from a sheet without %s', async (_, sheet, expected) => {
    const { findings, rows } = await read({ [name]: await workbookOf({ 2021: sheet }) });
    expect(countsByReason(findings)).toEqual(expected);
    expect(rows.level).toBeNull();
  });
});

describe.skipIf(!hasSharedFile(`${folder}/estim-pop-dep-sexe-gca-1975-2021.xlsx`))('the real file', () => {
  it('gives five classes for the 101 départements of 2021', async () => {
    const { rows, rowCount, findings } = await populationByAgeReader.read(sharedOpenData, context);
    expect({ level: rows.level, rowCount, findings }).toEqual({
      level: 'department',
      rowCount: 101,
      findings: [],
    });
    const { year, classes, counts } = rows.departments!;
    expect(year).toBe(2021);
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [0, 19],
      [20, 39],
      [40, 59],
      [60, 74],
      [75, null],
    ]);
    expect(counts.get('01')).toEqual([168951, 151533, 180119, 106335, 55306]);
    const people = [...counts.values()].flat().reduce((sum, count) => sum + count, 0);
    expect(people).toBe(67_407_241);
  });
});
