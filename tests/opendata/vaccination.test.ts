import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { vaccinationReader } from '../../src/opendata/readers/vaccination.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';
import { smallCatalogue } from '../support/small-catalogue.js';

const context = { cog: readCog(), catalogue: smallCatalogue };
const prefix = 'vaccination/couvertures-vaccinales-des-adolescents-et-adultes';

function read(files: Readonly<Record<string, readonly string[]>>) {
  const contents = Object.entries(files).map(([name, lines]) => [name, `\ufeff${lines.join('\r\n')}\r\n`]);
  return vaccinationReader.read(
    openDataWith(Object.fromEntries(contents) as Record<string, string>),
    context,
  );
}

describe('vaccination coverage', () => {
  it('is read at the three levels, with codes that lost their zero', async () => {
    const { rows, rowCount, vintage, findings } = await read({
      [`${prefix}-departement.csv`]: [
        'Année,Département Code,Département,Grippe 65 ans et plus,Région,Région Code',
        '2023,1,Ain,50.5,Auvergne,84',
        '2024,01,Ain,51.2,Auvergne,84',
      ],
      [`${prefix}-depuis-2011-region.csv`]: [
        'Année,Région Code,Région,Méningocoque C 10-14 ans,Grippe professionnels en Ehpad',
        '2024,1,Guadeloupe,30,',
      ],
      [`${prefix}-depuis-2011-france.csv`]: ['Année;HPV filles 1 dose à 15 ans', '2024;"58,4"'],
    });
    expect(rows.coverage).toEqual([
      {
        level: 'department',
        code: '01',
        year: 2023,
        vaccine: 'influenza',
        group: '65-plus',
        label: 'Grippe 65 ans et plus',
        coverage: 50.5,
      },
      {
        level: 'department',
        code: '01',
        year: 2024,
        vaccine: 'influenza',
        group: '65-plus',
        label: 'Grippe 65 ans et plus',
        coverage: 51.2,
      },
      {
        level: 'france',
        code: 'FR',
        year: 2024,
        vaccine: 'hpv',
        group: 'girls-15-one-dose',
        label: 'HPV filles 1 dose à 15 ans',
        coverage: 58.4,
      },
      {
        level: 'region',
        code: '01',
        year: 2024,
        vaccine: 'meningococcal-c',
        group: '10-14',
        label: 'Méningocoque C 10-14 ans',
        coverage: 30,
      },
    ]);
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 4, vintage: '2023 à 2024', findings: [] });
  });

  it('says which rates are missing where others are known, and which rows it cannot use', async () => {
    const { rows, findings } = await read({
      [`${prefix}-departement.csv`]: [
        'Année,Département Code,Grippe 65 ans et plus,Grippe 65-74 ans',
        '2024,30,50.5,',
        '2024,31,,',
        '2024,032,51,',
        '2024,33,101,',
        '2024,34,beaucoup,',
        'MMXXIV,34,50,',
        '2024,30,52,',
      ],
      [`${prefix}-depuis-2011-region.csv`]: ['Année,Région Code,Grippe 65 ans et plus', '2024,45,50'],
    });
    expect(rows.coverage.map(({ code, coverage }) => [code, coverage])).toEqual([['30', 50.5]]);
    expect(countsByReason(findings)).toEqual({
      'missing-value': 1,
      'unknown-department': 1,
      'unknown-code': 1,
      'impossible-value': 3,
      'duplicate-key': 1,
    });
    expect(examplesOf(findings, 'missing-value')).toEqual(['Grippe 65 ans et plus, 2024 : 31']);
  });

  it('is not read without a year and a territory', async () => {
    const { findings } = await read({ [`${prefix}-departement.csv`]: ['Grippe 65 ans et plus', '50'] });
    expect(countsByReason(findings)).toEqual({ 'missing-column': 2, 'no-rows': 1 });
  });
});

describe('a campaign against the flu', () => {
  it('is read by day, by région and as a whole', async () => {
    const { rows, findings } = await read({
      'vaccination/doses-actes-2024.csv': [
        'campagne,date,jour,variable,groupe,valeur',
        '2023-2024,2023-10-17,1,ACTE(VGP),65 ans et plus,165358',
      ],
      'vaccination/couverture-2024.csv': [
        'region,code,variable,groupe,valeur',
        '11 - ILE-DE-France,11,DOSES(J07E1),moins de 65 ans,469',
      ],
      'vaccination/campagne-2024.csv': [
        'campagne,date,variable,valeur,cible',
        '2024-2025,2025-01-28,UNIVERS,20286,20579',
      ],
    });
    expect(rows.campaigns).toEqual([
      {
        level: 'france',
        code: 'FR',
        campaign: '2024-2025',
        date: '2025-01-28',
        measure: 'UNIVERS',
        group: null,
        value: 20286,
        target: 20579,
      },
      {
        level: 'region',
        code: '11',
        campaign: '2024-2025',
        date: null,
        measure: 'DOSES(J07E1)',
        group: 'moins de 65 ans',
        value: 469,
        target: null,
      },
      {
        level: 'france',
        code: 'FR',
        campaign: '2023-2024',
        date: '2023-10-17',
        measure: 'ACTE(VGP)',
        group: '65 ans et plus',
        value: 165358,
        target: null,
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('says which rows it cannot use', async () => {
    const row = '11 - ILE-DE-France,11,DOSES(J07E1),moins de 65 ans';
    const { rows, findings } = await read({
      'vaccination/couverture-2024.csv': [
        'region,code,variable,groupe,valeur',
        `${row},469`,
        `${row},470`,
        `${row},`,
        `${row},x`,
        '99 - LUNE,99,DOSES(J07E1),moins de 65 ans,469',
      ],
    });
    expect(rows.campaigns.map(({ value }) => value)).toEqual([469]);
    expect(countsByReason(findings)).toEqual({
      'duplicate-key': 1,
      'missing-value': 1,
      'impossible-value': 1,
      'unknown-code': 1,
    });
  });
});

describe.skipIf(!hasSharedFile('vaccination/campagne-2024.csv'))('the real files', async () => {
  const { rows, rowCount, vintage, findings } = await vaccinationReader.read(sharedOpenData, context);

  it('have 1 414, 238 and 14 rows of coverage, and 52, 964 and 5 of a campaign', () => {
    expect(rowCount).toBe(1414 + 238 + 14 + 52 + 964 + 5);
    expect(rows.campaigns).toHaveLength(52 + 964 + 5);
    expect(vintage).toBe('2011 à 2024');
    expect(
      new Set(rows.coverage.filter(({ level }) => level === 'department').map(({ code }) => code)).size,
    ).toBe(101);
    expect(countsByReason(findings)).toEqual({ 'missing-value': 298 });
  });

  it('give the rates of influenza that a report of 2024 prints', () => {
    const rate = (level: string, code: string) =>
      rows.coverage.find(
        (row) =>
          row.year === 2024 &&
          row.vaccine === 'influenza' &&
          row.group === '65-plus' &&
          row.level === level &&
          row.code === code,
      )?.coverage;
    expect([rate('department', '13'), rate('region', '93'), rate('france', 'FR')]).toEqual([
      50.7, 49.8, 53.7,
    ]);
  });
});
