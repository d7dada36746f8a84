import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readCog } from '../../src/opendata/cog.js';
import { professionalsReader } from '../../src/opendata/readers/professionals.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';

const context = { cog: readCog(), catalogue: loadCatalogue() };
const folder = 'professionnels';

describe('professionals by territory', () => {
  const headings =
    'annee,profession_sante,region,departement,libelle_classe_age,libelle_sexe,effectif,densite\r\n';

  function read(lines: readonly string[]) {
    const content = `\ufeff${headings}${lines.join('\r\n')}\r\n`;
    return professionalsReader.read(
      openDataWith({ [`${folder}/demographie-effectifs-et-les-densites.csv`]: content }),
      context,
    );
  }

  it('are read by level, the sums of professions said apart', async () => {
    const { rows, rowCount, vintage, findings } = await read([
      '2023,Infirmiers,94,2a,Tout âge,tout sexe,300,"185,1"',
      '2024,Ensemble des médecins,94,999,Tout âge,tout sexe,800,230.0',
      '2024,Infirmiers,99,999,Tout âge,tout sexe,100000,150.0',
    ]);
    const common = { over60: null };
    expect(rows.areas).toEqual([
      {
        level: 'department',
        code: '2A',
        year: 2023,
        profession: 'Infirmiers',
        isTotal: false,
        count: 300,
        density: 185.1,
        ...common,
      },
      {
        level: 'region',
        code: '94',
        year: 2024,
        profession: 'Ensemble des médecins',
        isTotal: true,
        count: 800,
        density: 230,
        ...common,
      },
      {
        level: 'france',
        code: 'FR',
        year: 2024,
        profession: 'Infirmiers',
        isTotal: false,
        count: 100000,
        density: 150,
        ...common,
      },
    ]);
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 3, vintage: '2024', findings: [] });
  });

  it('count those of 60 and over where ages are given, both sexes together', async () => {
    const { rows, rowCount, findings } = await read([
      '2024,Infirmiers,94,2A,moins de 30 ans,tout sexe,50,1.0',
      '2024,Infirmiers,94,2A,de 55 à 59 ans,tout sexe,40,1.0',
      '2024,Infirmiers,94,2A,de 60 à 64 ans,tout sexe,30,1.0',
      '2024,Infirmiers,94,2A,70 ans et plus,tout sexe,5,1.0',
      '2024,Infirmiers,94,2A,70 ans et plus,femmes,3,1.0',
      '2024,Infirmiers,94,2A,Tout âge,tout sexe,125,1.0',
      '2024,Sages-femmes,94,2A,Tout âge,tout sexe,20,1.0',
    ]);
    expect(rows.areas.map(({ profession, count, over60 }) => [profession, count, over60])).toEqual([
      ['Infirmiers', 125, 35],
      ['Sages-femmes', 20, null],
    ]);
    expect({ rowCount, findings }).toEqual({ rowCount: 6, findings: [] });
  });

  it('have totals that are checked against their départements', async () => {
    const { findings, rows } = await read([
      '2024,Infirmiers,94,2A,Tout âge,tout sexe,300,1.0',
      '2024,Infirmiers,94,2B,Tout âge,tout sexe,200,1.0',
      '2024,Infirmiers,94,999,Tout âge,tout sexe,501,1.0',
      '2024,Sages-femmes,94,2A,Tout âge,tout sexe,30,1.0',
      '2024,Sages-femmes,94,2B,Tout âge,tout sexe,20,1.0',
      '2024,Sages-femmes,94,999,Tout âge,tout sexe,50,1.0',
      '2024,Pharmaciens,94,2A,Tout âge,tout sexe,30,1.0',
      '2024,Pharmaciens,94,999,Tout âge,tout sexe,90,1.0',
    ]);
    expect(rows.areas).toHaveLength(8);
    expect(countsByReason(findings)).toEqual({ 'conflicting-value': 1 });
    expect(findings[0]!.examples[0]).toMatchObject({
      line: 4,
      value: 'Infirmiers, région 94 : 501, départements : 500',
    });
  });

  it('say which rows they cannot use', async () => {
    const { rows, findings } = await read([
      '2024,Infirmiers,94,31,Tout âge,tout sexe,300,1.0',
      '2024,Infirmiers,95,2B,Tout âge,tout sexe,200,1.0',
      '2024,Infirmiers,94,20,Tout âge,tout sexe,200,1.0',
      '2024,Infirmiers,94,2A,Tout âge,tout sexe,,1.0',
      '2024,Infirmiers,94,2A,Tout âge,tout sexe,-3,1.0',
      '2024,Infirmiers,94,2A,de tous temps,tout sexe,3,1.0',
      '2024,Infirmiers,94,2A,ancien,tout sexe,3,1.0',
      'MMXXIV,Infirmiers,94,2A,Tout âge,tout sexe,3,1.0',
      '2024,Infirmiers,94,2B,Tout âge,tout sexe,7,',
      '2024,Infirmiers,94,2B,Tout âge,tout sexe,8,1.0',
    ]);
    expect(rows.areas.map(({ code, count, density }) => [code, count, density])).toEqual([['2B', 7, null]]);
    expect(countsByReason(findings)).toEqual({
      'conflicting-value': 1,
      'unknown-code': 3,
      'unknown-department': 1,
      'missing-value': 2,
      'impossible-value': 2,
      'duplicate-key': 1,
    });
  });

  it('are not read without their columns', async () => {
    const file = { [`${folder}/demographie-effectifs-et-les-densites.csv`]: 'annee,region\n2024,94\n' };
    const { findings, rowCount } = await professionalsReader.read(openDataWith(file), context);
    expect(countsByReason(findings)).toEqual({ 'missing-column': 3, 'no-rows': 1 });
    expect(rowCount).toBe(0);
  });
});

describe('professionals by commune', () => {
  function read(lines: readonly string[], headings = 'commune;category;total;over60;over65') {
    const content = [headings, ...lines].join('\n');
    return professionalsReader.read(openDataWith({ [`${folder}/professionnels.csv`]: content }), context);
  }

  it('are read by present commune, merged ones added up', async () => {
    const former = context.cog.formerCommunes.find(({ code }) => code === '05043')!;
    const { rows, rowCount, vintage, findings } = await read(
      [
        `${former.into};nurses;10;4;2`,
        '05043;nurses;3;1;0',
        '1004;nurses;7;;',
        '30032;pharmacies;5;;',
        '30032;midwives;2;1;',
      ],
      'Commune;Catégorie;Total;Plus60;Plus65',
    );
    expect(rows.communes).toEqual([
      { commune: former.into, category: 'nurses', total: 13, over60: 5, over65: 2 },
      { commune: '01004', category: 'nurses', total: 7, over60: null, over65: null },
      { commune: '30032', category: 'pharmacies', total: 5, over60: null, over65: null },
      { commune: '30032', category: 'midwives', total: 2, over60: 1, over65: null },
    ]);
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 5, vintage: null, findings: [] });
  });

  it('say which rows they cannot use', async () => {
    const { rows, findings } = await read([
      '99999;nurses;10;4;2',
      '30032;wizards;10;4;2',
      '30032;nurses;10;11;2',
      '30032;nurses;10;4;5',
      '30032;nurses;10;;11',
      '30032;nurses;10,5;4;2',
      '30032;nurses;10;x;2',
      '30032;nurses;;4;2',
      '30032;nurses;10;4;2',
      '30032;nurses;11;4;2',
    ]);
    expect(rows.communes).toEqual([
      { commune: '30032', category: 'nurses', total: 10, over60: 4, over65: 2 },
    ]);
    expect(countsByReason(findings)).toEqual({
      'unknown-commune': 1,
      'unknown-code': 1,
      'impossible-value': 5,
      'missing-value': 1,
      'duplicate-key': 1,
    });
    expect(examplesOf(findings, 'impossible-value')[0]).toBe('30032 nurses : 10, 11, 2');
  });
});

const realFile = 'demographie-effectifs-et-les-densites_departements_2024_extrait.csv';

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

describe.skipIf(!hasSharedFile(`${folder}/${realFile}`))('the real file', () => {
  it('has 38 professions in 120 territories, whose totals are right', async () => {
    const { rows, rowCount, vintage, findings, files } = await professionalsReader.read(
      sharedOpenData,
      context,
    );
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 4560, vintage: '2024', findings: [] });
    expect(files.map(({ name }) => name)).toEqual([realFile]);
    const territories = tally(rows.areas.map(({ profession }) => profession));
    expect(territories.size).toBe(38);
    expect(new Set(territories.values())).toEqual(new Set([120]));
    expect(tally(rows.areas.map(({ level }) => level))).toEqual(
      new Map([
        ['department', 101 * 38],
        ['region', 18 * 38],
        ['france', 38],
      ]),
    );
    expect([...territories.keys()].filter((name) => name.startsWith('Ensemble'))).toHaveLength(5);
    expect(rows.areas.filter(({ isTotal }) => isTotal)).toHaveLength(5 * 120);
    expect(rows.areas[0]).toEqual({
      level: 'department',
      code: '38',
      year: 2024,
      profession: 'Chirurgiens',
      isTotal: false,
      count: 118,
      over60: null,
      density: 9,
    });
  });
});
