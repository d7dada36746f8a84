import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { pathologiesReader, readPathologies } from '../../src/opendata/readers/pathologies.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';
import { smallCatalogue } from '../support/small-catalogue.js';

const context = { cog: readCog(), catalogue: smallCatalogue };

const nationalHeadings =
  'annee;patho_niv1;patho_niv2;patho_niv3;top;cla_age_5;sexe;region;dept;Ntop;Npop;prev;Niveau prioritaire;libelle_classe_age;libelle_sexe;tri';

function national(lines: readonly string[]) {
  return openDataWith({ 'pathologies/effectifs.csv': `${[nationalHeadings, ...lines].join('\n')}\n` });
}

const everyone = ';1;tous âges;tous sexes;1.0';

describe('the national file of pathologies', () => {
  it('gives patients by territory, all ages and both sexes together', async () => {
    const { rows, rowCount, vintage, findings } = await pathologiesReader.read(
      national([
        `2022;Diabète;Diabète;Diabète;DIA_CAT_CAT;tsage;9;01;971;330;400710;0.082${everyone}`,
        `2023;Cancers;Cancer du sein de la femme;;CAN_SEI_CAT;tsage;9;93;999;500;10000;5.0${everyone}`,
        `2022;Diabète;;;DIA_CAT_CAT;tsage;9;99;999;1000;20000;5.0${everyone}`,
        '2022;Diabète;;;DIA_CAT_CAT;60-64;1;99;999;100;2000;5.0;1;de 60 à 64 ans;hommes;1.0',
      ]),
      context,
    );
    const whole = { ageFrom: null, ageLabel: 'tous âges', sex: 'all' };
    expect(rows).toEqual([
      {
        level: 'department',
        code: '971',
        year: 2022,
        labels: ['Diabète', 'Diabète', 'Diabète'],
        ...whole,
        patients: 330,
        population: 400710,
        prevalence: 0.082,
      },
      {
        level: 'region',
        code: '93',
        year: 2023,
        labels: ['Cancers', 'Cancer du sein de la femme', ''],
        ...whole,
        patients: 500,
        population: 10000,
        prevalence: 5,
      },
      {
        level: 'france',
        code: 'FR',
        year: 2022,
        labels: ['Diabète', '', ''],
        ...whole,
        patients: 1000,
        population: 20000,
        prevalence: 5,
      },
    ]);
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 3, vintage: '2022 à 2023', findings: [] });
  });

  it('gives the rows of ages and sexes to whom asks for them', async () => {
    const folder = national([
      '2022;Diabète;;;DIA_CAT_CAT;95et+;2;84;42;50;880;5.682;1;plus de 95 ans;femmes;1.0',
    ]);
    const detailed = await readPathologies(folder, context, { byAgeAndSex: true });
    expect(detailed.rows).toMatchObject([{ code: '42', ageFrom: 95, sex: 'women', patients: 50 }]);
    const { rows, findings } = await pathologiesReader.read(folder, context);
    expect(rows).toEqual([]);
    expect(countsByReason(findings)).toEqual({ 'no-rows': 1 });
  });

  it('hides small numbers, which are not zero', async () => {
    const { rows, findings } = await pathologiesReader.read(
      national([`2022;Diabète;;;DIA_CAT_CAT;tsage;9;76;30;;400710;${everyone}`]),
      context,
    );
    expect(rows).toMatchObject([{ patients: null, population: 400710, prevalence: null }]);
    expect(countsByReason(findings)).toEqual({ 'hidden-value': 1 });
  });

  it('says which rows it cannot use, or doubts', async () => {
    const { rows, findings } = await pathologiesReader.read(
      national([
        `2022;Diabète;;;A;tsage;9;45;30;10;1000;1.0${everyone}`,
        `2022;Diabète;;;A;tsage;9;76;20;10;1000;1.0${everyone}`,
        `2022;Diabète;;;A;tsage;9;93;30;10;1000;1.0${everyone}`,
        `2022;Diabète;;;A;tsage;1;76;30;10;1000;1.0${everyone}`,
        '2022;Diabète;;;A;95et+;9;76;30;10;1000;1.0;1;de 20 à 24 ans;tous sexes;1.0',
        `2022;;;;A;tsage;9;76;30;10;1000;1.0${everyone}`,
        `an 2022;Diabète;;;A;tsage;9;76;30;10;1000;1.0${everyone}`,
        `2022;Diabète;;;A;tsage;9;76;30;2000;1000;200${everyone}`,
        `2022;Diabète;;;A;tsage;9;76;30;dix;1000;1.0${everyone}`,
        `2022;Diabète;;;A;tsage;9;76;30;100;1000;${everyone}`,
        `2022;Cancers;;;A;tsage;9;76;30;100;1000;50${everyone}`,
        `2022;Cancers;;;A;tsage;9;76;30;100;1000;10${everyone}`,
        `2022;Autre;;;A;tsage;9;76;30;100;2000;5${everyone}`,
        `2022;Encore;;;A;tsage;9;76;30;100;3000;3.333${everyone}`,
      ]),
      context,
    );
    expect(rows.map(({ labels, prevalence }) => [labels[0], prevalence])).toEqual([
      ['Diabète', null],
      ['Cancers', 50],
      ['Autre', 5],
      ['Encore', 3.333],
    ]);
    expect(countsByReason(findings)).toEqual({
      'unknown-code': 1,
      'unknown-department': 1,
      'conflicting-value': 5,
      'missing-value': 2,
      'impossible-value': 3,
      'duplicate-key': 1,
    });
    expect(examplesOf(findings, 'conflicting-value')).toEqual([
      'région 93, département 30',
      'sexe 1 tous sexes',
      'âge 95et+ de 20 à 24 ans',
      '100 sur 1000, 50 %',
      'population 30, 2022 : 1000 ou 2000',
    ]);
  });
});

describe('a regional file of pathologies', () => {
  const headings = 'annee,dept,libelle_classe_age,patho_niv1,Npop,Ntop,prev_calculee';

  it('gives patients by département, whose zero was lost', async () => {
    const content = [headings, '2015,9,tous âges,"Cancers, dont sein",289960,17660.0,6.09'].join('\n');
    const folder = openDataWith({ 'pathologies/pathologies_occitanie.csv': content });
    const { rows, findings } = await pathologiesReader.read(folder, context);
    expect(rows).toMatchObject([
      {
        level: 'department',
        code: '09',
        sex: 'all',
        labels: ['Cancers, dont sein', '', ''],
        patients: 17660,
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('is not read without its columns', async () => {
    const folder = openDataWith({ 'pathologies/pathologies.csv': 'annee,dept\n2015,9\n' });
    const { findings } = await pathologiesReader.read(folder, context);
    expect(countsByReason(findings)).toEqual({ 'missing-column': 5, 'no-rows': 1 });
  });
});

describe.skipIf(!hasSharedFile('pathologies/effectifs_echantillon.csv'))('the real files', () => {
  /** 2 ages that contradict their label, 12 unknown territories, 2 in the wrong région. */
  const refused = 16;
  /** Two rows of the sample are in the file of Occitanie too. */
  const repeated = 2;

  it('have 866 and 33 964 rows, of which these can be used', async () => {
    const { rowCount, vintage, findings } = await readPathologies(sharedOpenData, context, {
      byAgeAndSex: true,
    });
    expect(rowCount).toBe(866 + 33_964 - refused - repeated);
    expect(vintage).toBe('2015 à 2023');
    expect(countsByReason(findings)).toEqual({
      // All but one of the 2 457 groups of Occitanie have several populations; 6 lines of the sample.
      'conflicting-value': 2456 + 6,
      'hidden-value': 200,
      'unknown-code': 10,
      'unknown-department': 2,
      'duplicate-key': repeated,
      'missing-value': 1,
    });
  });

  it('have 49 and 1 807 rows of all ages and both sexes, the population of Occitanie added up', async () => {
    const { rows, rowCount, findings } = await pathologiesReader.read(sharedOpenData, context);
    expect(rowCount).toBe(49 + 1807);
    expect(rows.filter(({ code }) => code === '09').length).toBeGreaterThan(100);
    // 13 départements over 9 years, and 6 lines of the sample.
    expect(countsByReason(findings)['conflicting-value']).toBe(13 * 9 + 6);
    expect(
      rows.find(({ code, year, labels }) => code === '09' && year === 2015 && labels[0] === 'Diabète'),
    ).toEqual({
      level: 'department',
      code: '09',
      year: 2015,
      labels: ['Diabète', '', ''],
      ageFrom: null,
      ageLabel: 'tous âges',
      sex: 'all',
      patients: 17660,
      population: 289960,
      prevalence: 6.09,
    });
  });
});
