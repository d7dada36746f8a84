import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { facilitiesReader } from '../../src/opendata/readers/facilities.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';
import { smallCatalogue } from '../support/small-catalogue.js';
import { workbookOf } from '../support/workbook.js';

const context = { cog: readCog(), catalogue: smallCatalogue };
const realFile = 'equipements-sante/equip-serv-sante-com-2020.xlsx';

type Row = readonly (string | number | null)[];

const title: Row = ['BPE'];
const labels: Row = ['CODGEO', 'Libellé commune ou ARM', 'Urgences', 'Pharmacie'];
const variables: Row = ['CODGEO', 'LIBGEO', 'NB_D106', 'NB_D307'];

async function read(sheets: Readonly<Record<string, readonly Row[]>>) {
  return facilitiesReader.read(openDataWith({ [realFile]: await workbookOf(sheets) }), context);
}

const sheet = (...rows: readonly Row[]) => [title, labels, variables, ...rows];

describe('facilities by commune', () => {
  it('are counted by present commune, with the labels of their types', async () => {
    const { rows, rowCount, vintage, findings } = await read({
      COM: sheet(['01004', 'Ambérieu', 1, 4], ['01039', 'Béon', 0, 2], ['01138', 'Culoz', 1, 3]),
      ARM: sheet(['13201', 'Marseille 1er', 0, 34], ['13202', 'Marseille 2e', 1, 6]),
      Documentation: [
        ['CODGEO', 'LIBGEO', 'NB_D999'],
        ['01001', 'Ailleurs', 5],
      ],
    });
    expect(rows.types).toEqual([
      { code: 'D106', label: 'Urgences' },
      { code: 'D307', label: 'Pharmacie' },
    ]);
    // 01039 merged into 01138 in 2023; Marseille has no line of its own here.
    expect(rows.byCommune).toEqual(
      new Map([
        ['01004', [1, 4]],
        ['01138', [1, 5]],
        ['13055', [1, 40]],
      ]),
    );
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 5, vintage: '2020', findings: [] });
  });

  it('are those of the city where its arrondissements say otherwise', async () => {
    const { rows, findings } = await read({
      COM: sheet(['13055', 'Marseille', 1, 41]),
      ARM: sheet(['13201', 'Marseille 1er', 0, 34], ['13202', 'Marseille 2e', 1, 6]),
    });
    expect(rows.byCommune.get('13055')).toEqual([1, 41]);
    expect(examplesOf(findings, 'conflicting-value')).toEqual([
      'Pharmacie, 13055 : 41, arrondissements : 40',
    ]);
  });

  it('say which rows they cannot use', async () => {
    const { rows, findings } = await read({
      COM: sheet(
        ['99999', 'Nulle-Part', 0, 1],
        ['01004', 'Ambérieu', 0, null],
        ['01004', 'Ambérieu', 0, 1.5],
        [1004, 'Ambérieu', 0, 4],
        ['01004', 'Ambérieu', 0, 5],
      ),
    });
    expect(rows.byCommune).toEqual(new Map([['01004', [0, 4]]]));
    expect(countsByReason(findings)).toEqual({
      'unknown-commune': 1,
      'missing-value': 1,
      'impossible-value': 1,
      'duplicate-key': 1,
    });
    expect(findings.find(({ reason }) => reason === 'unknown-commune')!.examples[0]!.line).toBe(4);
  });

  it.each([
    ['no line of variables', { COM: [title, labels] }, { 'missing-column': 1, 'no-rows': 1 }],
    ['no sheet of communes', { Feuille: [title] }, { 'missing-column': 1, 'no-rows': 1 }],
  ])('are not read from a workbook with %s', async (_, sheets, expected) => {
    const { findings, rowCount } = await read(sheets);
    expect(countsByReason(findings)).toEqual(expected);
    expect(rowCount).toBe(0);
  });
});

describe.skipIf(!hasSharedFile(realFile))('the real file', () => {
  it('has 34 965 communes and 45 arrondissements, which agree', async () => {
    const { rows, rowCount, vintage, findings } = await facilitiesReader.read(sharedOpenData, context);
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 34_965 + 45, vintage: '2020', findings: [] });
    expect(rows.types).toHaveLength(18);
    expect(rows.types.find(({ code }) => code === 'D109')!.label).toBe(
      'Structures psychiatriques en ambulatoire',
    );
    const pharmacies = rows.types.findIndex(({ code }) => code === 'D307');
    const total = [...rows.byCommune.values()].reduce((sum, counts) => sum + counts[pharmacies]!, 0);
    expect(total).toBe(21_580);
    expect(rows.byCommune.get('75056')![pharmacies]).toBe(917);
    const without = context.cog.communes.filter(({ code }) => !rows.byCommune.has(code));
    // The overseas collectivities, and communes that left another one since.
    expect(without.filter(({ department }) => !/^9[78]/.test(department)).map(({ code }) => code)).toEqual([
      '15031',
      '15035',
      '15047',
      '15171',
      '60694',
      '85165',
      '85212',
    ]);
    expect(without).toHaveLength(101);
  });
});
