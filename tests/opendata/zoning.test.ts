import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { zoningReader } from '../../src/opendata/readers/zoning.js';
import { readGolden } from '../golden/golden-figures.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';
import { smallCatalogue } from '../support/small-catalogue.js';

const context = { cog: readCog(), catalogue: smallCatalogue };

function read(files: Readonly<Record<string, readonly string[]>>) {
  const entries = Object.entries(files).map(([name, lines]) => [
    `zonage-medecins/${name}`,
    lines.join('\r\n'),
  ]);
  return zoningReader.read(openDataWith(Object.fromEntries(entries) as Record<string, string>), context);
}

describe('the list by name and post code', () => {
  const list = (lines: readonly string[]) =>
    read({ 'zonmed.csv': ['Code_postal,Nom_commune,Zonage', ...lines] });

  it('knows the two zones; the others open no national aid', async () => {
    const { rows, rowCount, vintage, findings } = await list([
      "1400,L'Abergement-Clémenciat,2_ZAC",
      '30300,Beaucaire,1_ZIP',
      '30127,Bellegarde,3_HZ',
      '30800,Saint-Gilles,4_ZAR',
    ]);
    expect(Object.fromEntries(rows)).toEqual({
      '01001': 'ZAC',
      '30032': 'ZIP',
      '30034': 'none',
      '30258': 'none',
    });
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 4, vintage: '2025', findings: [] });
  });

  it('says which names and values it cannot use', async () => {
    const { rows, findings } = await list([
      '30300,Nulle-Part,1_ZIP',
      '97411,Saint-Paul,N/A - résultat non disponible',
      '30127,Bellegarde,5_XYZ',
      '30300,Beaucaire,1_ZIP',
      '30300,Beaucaire,1_ZIP',
    ]);
    expect([...rows]).toEqual([['30032', 'ZIP']]);
    expect(examplesOf(findings, 'unmatched-name')).toEqual(['30300 Nulle-Part']);
    expect(examplesOf(findings, 'missing-value')).toEqual(['97411 Saint-Paul N/A - résultat non disponible']);
    expect(examplesOf(findings, 'impossible-value')).toEqual(['30127 Bellegarde 5_XYZ']);
    expect(examplesOf(findings, 'duplicate-key')).toEqual(['30300 Beaucaire 1_ZIP']);
  });

  it('leaves out a commune whose lines contradict each other', async () => {
    const { rows, findings } = await list([
      '30300,Beaucaire,1_ZIP',
      '30301,Beaucaire,2_ZAC',
      '30300,Beaucaire,3_HZ',
    ]);
    expect(rows.size).toBe(0);
    expect(examplesOf(findings, 'conflicting-value')).toEqual([
      '30301 Beaucaire 2_ZAC',
      '30300 Beaucaire 3_HZ',
    ]);
  });

  it('gives a city the zoning of its arrondissements where they agree', async () => {
    const { rows, findings } = await list([
      '75001,Paris 1er Arrondissement,3_HZ',
      '75005,Paris 5e Arrondissement,2_ZAC',
      '69001,Lyon 1er Arrondissement,3_HZ',
      '69002,Lyon 2e Arrondissement,3_HZ',
    ]);
    expect([...rows]).toEqual([['69123', 'none']]);
    expect(examplesOf(findings, 'conflicting-value')).toEqual(['75005 Paris 5e Arrondissement 2_ZAC']);
  });

  it.each([
    ['before', ['1350,Béon,1_ZIP', '1350,Culoz-Béon,2_ZAC']],
    ['after', ['1350,Culoz-Béon,2_ZAC', '1350,Béon,1_ZIP']],
  ])('prefers what is said of a commune itself to what is said of its parts, %s it', async (_, lines) => {
    const { rows, findings } = await list(lines);
    expect([...rows]).toEqual([['01138', 'ZAC']]);
    expect(findings).toEqual([]);
  });

  it('takes the zoning of a merged commune where nothing is said of the whole', async () => {
    const { rows } = await list(['1350,Béon,1_ZIP']);
    expect([...rows]).toEqual([['01138', 'ZIP']]);
  });

  it.each([
    [
      'without a column',
      ['Code_postal,Nom_commune', '30300,Beaucaire'],
      { 'missing-column': 1, 'no-rows': 1 },
    ],
    ['without rows', ['Code_postal,Nom_commune,Zonage'], { 'no-rows': 1 }],
    ['empty', [], { 'no-rows': 1 }],
  ])('is faulty when %s', async (_, lines, expected) => {
    expect(countsByReason((await read({ 'zonmed.csv': lines })).findings)).toEqual(expected);
  });
});

describe('the national file of Atlasanté', () => {
  const headings = ['com_code', 'niveau', 'zmed_niveau', 'zmed_date_arrete', 'zide_niveau', 'tvs_lib'];
  const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
  const national = (rows: readonly (readonly string[])[]) => [quoted(headings), ...rows.map(quoted)];

  it('has codes, levels and dates', async () => {
    const { rows, vintage, findings } = await read({
      'zonage.csv': national([
        ['01001', 'COM', '2_ZAC', '24/03/2022', 'NC', 'Châtillon'],
        ['30032', 'COM', '1_ZIP', '30/10/2025', '', 'Beaucaire, Terre d’Argence'],
        ['30034', 'COM', 'ZV', '30/10/2024', '', ''],
        ['2a004', 'COM', '3_HZ', '', '', ''],
        ['75101', 'ARM', '1_ZIP', '', '', ''],
      ]),
    });
    expect(Object.fromEntries(rows)).toEqual({
      '01001': 'ZAC',
      '2A004': 'none',
      '30032': 'ZIP',
      '30034': 'none',
    });
    expect({ vintage, findings }).toEqual({ vintage: 'arrêtés jusqu’au 30/10/2025', findings: [] });
  });

  it('says what it leaves out', async () => {
    const { rows, findings, vintage } = await read({
      'zonage.csv': national([
        ['98735', 'COM', 'NC_COM', '', '', ''],
        ['30999', 'COM', '1_ZIP', '', '', ''],
        ['30032', 'COM', '1_ZIP', '31/02/2025', '', ''],
        ['30032', 'COM', '2_ZAC', '', '', ''],
        ['30034', 'COM', 'Forte', '', '', ''],
      ]),
    });
    expect(rows.size).toBe(0);
    expect(examplesOf(findings, 'missing-value')).toEqual(['98735 NC_COM']);
    expect(examplesOf(findings, 'unknown-commune')).toEqual(['30999']);
    expect(examplesOf(findings, 'impossible-value')).toEqual(['31/02/2025', '30034 Forte']);
    expect(examplesOf(findings, 'conflicting-value')).toEqual(['30032 2_ZAC']);
    expect(vintage).toBeNull();
  });

  it('carries merged communes to the whole', async () => {
    const { rows, findings } = await read({
      'zonage.csv': national([
        ['01138', 'COM', 'ZAC', '', '', ''],
        ['01039', 'COM', 'ZIP', '', '', ''],
        ['01144', 'COM', 'ZIP', '', '', ''],
      ]),
    });
    expect([...rows]).toEqual([
      ['01025', 'ZIP'],
      ['01138', 'ZAC'],
    ]);
    expect(findings).toEqual([]);
  });

  it('is read alone where both are there', async () => {
    const { rows, files } = await read({
      'zonmed.csv': ['Code_postal,Nom_commune,Zonage', '30300,Beaucaire,1_ZIP', '30127,Bellegarde,1_ZIP'],
      'zonage.csv': national([['30032', 'COM', '2_ZAC', '', '', '']]),
    });
    expect([...rows]).toEqual([['30032', 'ZAC']]);
    expect(files.map(({ name }) => name)).toEqual(['zonage.csv']);
  });
});

describe.skipIf(!hasSharedFile('zonage-medecins/zonmed.csv'))('the real file', async () => {
  const { rows, findings } = await zoningReader.read(sharedOpenData, context);

  it('names 34 804 communes, of which 26 without a class, and lists the others', () => {
    const unavailable = 26;
    expect(rows.size + unavailable).toBe(34_804);
    expect(countsByReason(findings)).toEqual({
      'duplicate-key': 3452,
      'unmatched-name': 121,
      'missing-value': 87,
      'conflicting-value': 40,
    });
  });

  // By name, as the reports spell them, it is one less in each.
  it.each([
    ['provence-sante-2024-12-31', 13],
    ['beaucaire-2022-07-04', 8],
  ] as const)('agrees with the report %s on %i communes of 13', (report, agreeing) => {
    const { communes } = readGolden(report);
    const zoningOf = (code: string) => rows.get(code)?.replace('none', '-');
    expect(communes.length).toBe(13);
    expect(communes.filter(({ code, zoning }) => zoningOf(code) === zoning).length).toBe(agreeing);
  });
});
