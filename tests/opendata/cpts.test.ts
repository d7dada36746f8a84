import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { cptsReader } from '../../src/opendata/readers/cpts.js';
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

function read(lines: readonly string[], name = 'cpts_test_2026.csv') {
  const content = ['code_commune;cpts', ...lines].join('\r\n');
  return cptsReader.read(openDataWith({ [`cpts/${name}`]: content }), context);
}

describe('the perimeters of the CPTS', () => {
  it('give a commune its CPTS in French order, and nothing to a commune in none', async () => {
    const { rows, rowCount, vintage, findings } = await read([
      '06088;CPTS Nice Ouest',
      '06088;CPTS Émeraude',
      '06088;CPTS Férion',
      '13055;CPTS du Plateau',
    ]);
    expect([...rows.byCommune]).toEqual([
      ['06088', ['CPTS Émeraude', 'CPTS Férion', 'CPTS Nice Ouest']],
      ['13055', ['CPTS du Plateau']],
    ]);
    expect(rows.departments).toEqual(['06', '13']);
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 4, vintage: '2026', findings: [] });
  });

  it('carry arrondissements to their city and merged codes to the commune of today', async () => {
    const { rows, findings } = await read([
      '13201;CPTS A',
      '13202;CPTS A',
      '13207;CPTS Marseille 7e',
      '05043;CPTS du Gapençais',
    ]);
    expect(rows.byCommune.get('13055')).toEqual(['CPTS A', 'CPTS Marseille 7e']);
    const merged = context.cog.formerCommunes.find(({ code }) => code === '05043')!;
    expect(rows.byCommune.get(merged.into)).toEqual(['CPTS du Gapençais']);
    expect(findings).toEqual([]);
  });

  it('make one of spellings that differ by an article, case or accents, and correct no other', async () => {
    const { rows, findings } = await read([
      '05061;CPTS Gapençais',
      '05023;CPTS du Gapençais',
      '05024;CPTS du GAPENCAIS',
      '05026;CPTS du Gapençais',
      "84003;CPTS su Pays d'Apt",
    ]);
    expect(new Set([...rows.byCommune.values()].flat())).toEqual(
      new Set(['CPTS du Gapençais', "CPTS su Pays d'Apt"]),
    );
    expect(examplesOf(findings, 'conflicting-value')).toEqual([
      'CPTS Gapençais = CPTS du Gapençais',
      'CPTS du GAPENCAIS = CPTS du Gapençais',
    ]);
  });

  it('flag and keep a commune alone in its département that has a namesake elsewhere', async () => {
    const { rows, findings } = await read([
      '84138;CPTS Enclave',
      '84150;CPTS Enclave',
      '04234;CPTS Enclave',
      '13004;CPTS Enclave',
    ]);
    expect(rows.byCommune.get('04234')).toEqual(['CPTS Enclave']);
    expect(examplesOf(findings, 'conflicting-value')).toEqual(['04234 Venterol (CPTS Enclave), ou 26367']);
  });

  it('say what they leave out', async () => {
    const { rows, findings, vintage } = await read(
      ['30032;CPTS A', '30032;CPTS A', '30999;CPTS A', '30034;'],
      'cpts.csv',
    );
    expect([...rows.byCommune]).toEqual([['30032', ['CPTS A']]]);
    expect(examplesOf(findings, 'duplicate-key')).toEqual(['30032 CPTS A']);
    expect(examplesOf(findings, 'unknown-commune')).toEqual(['30999 CPTS A']);
    expect(examplesOf(findings, 'missing-value')).toEqual(['30034 ']);
    expect(vintage).toBeNull();
  });

  it('need their columns', async () => {
    const folder = openDataWith({ 'cpts/cpts.csv': 'commune;nom\n30032;CPTS A\n' });
    const { findings } = await cptsReader.read(folder, context);
    expect(countsByReason(findings)).toEqual({ 'missing-column': 2, 'no-rows': 1 });
  });
});

describe.skipIf(!hasSharedFile('cpts/cpts_paca_communes_2026.csv'))('the real file', async () => {
  const { rows, rowCount, findings } = await cptsReader.read(sharedOpenData, context);

  it('has 921 rows, 71 names of which two are one, and all départements of the région', () => {
    expect(rowCount).toBe(921);
    expect(new Set([...rows.byCommune.values()].flat()).size).toBe(70);
    expect(rows.departments).toEqual(['04', '05', '06', '13', '83', '84']);
    expect(examplesOf(findings, 'conflicting-value')).toEqual([
      'CPTS Gapençais = CPTS du Gapençais',
      '04234 Venterol (CPTS Drôme Provençale - Enclave des Papes), ou 26367',
      '05121 Rochebrune (CPTS Drôme Provençale - Enclave des Papes), ou 26269',
    ]);
    expect(countsByReason(findings)).toEqual({ 'conflicting-value': 3 });
  });

  it('covers 899 of the 946 communes of the région by their code, and Marseille by its arrondissements', () => {
    const region = context.cog.communes.filter(({ department }) => rows.departments.includes(department));
    expect(region.length).toBe(946);
    expect(rows.byCommune.size).toBe(899 + 1);
    expect(rows.byCommune.get('13055')!.length).toBe(8);
  });

  it('gives the CPTS Provence Santé the communes of its report', () => {
    const members = [...rows.byCommune].filter(([, names]) => names.includes('CPTS Provence Santé'));
    const printed = readGolden('provence-sante-2024-12-31').communes.map(({ code }) => code);
    expect(members.map(([code]) => code).sort()).toEqual(printed.toSorted());
  });
});
