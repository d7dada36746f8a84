import { describe, expect, it } from 'vitest';
import { carryAmounts } from '../../src/domain/carry-amounts.js';
import { carryCodes } from '../../src/domain/carry-codes.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { carryingPlaces } from '../../src/opendata/carrying-places.js';
import { readCog } from '../../src/opendata/cog.js';
import { codeChangesReader } from '../../src/opendata/readers/code-changes.js';
import { populationsReader } from '../../src/opendata/readers/populations.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';

const context = { cog: readCog(), catalogue: {} as Catalogue };

function read(files: Readonly<Record<string, readonly string[]>>) {
  const texts = Object.entries(files).map(([name, lines]) => [
    `communes-appartenance/${name}`,
    lines.join('\r\n'),
  ]);
  return populationsReader.read(openDataWith(Object.fromEntries(texts) as Record<string, string>), context);
}

describe('the populations', () => {
  it('are those of each file, under its own codes, oldest first', async () => {
    const { rows, rowCount, vintage, findings, files } = await read({
      'cog_2024_population.csv': ['CODGEO;LIBGEO;POP', '01001;Abergement;832', '1002;Abergement;267', ''],
      'cog_2020_population.csv': ['CODGEO;LIBGEO;POP', '30094;Corbès;146', ';;', ''],
    });
    expect(rows).toEqual([
      { cog: 2020, census: 2018, populations: new Map([['30094', 146]]) },
      {
        cog: 2024,
        census: 2021,
        populations: new Map([
          ['01001', 832],
          ['01002', 267],
        ]),
      },
    ]);
    expect({ rowCount, vintage, findings }).toEqual({
      rowCount: 3,
      vintage: 'recensement de 2018 et recensement de 2021',
      findings: [],
    });
    expect(files).toHaveLength(2);
  });

  it.each([
    ['the heading of the reference populations', 'PMUN', null, 'code géographique de 2025'],
    ['the same with the year of the census', 'PMUN22', 2022, 'recensement de 2022'],
    ['that of the census', 'P22_POP', 2022, 'recensement de 2022'],
    ['the latest of several censuses', 'P16_POP;P22_POP;P11_POP', 2022, 'recensement de 2022'],
  ])('have %s', async (_, heading, census, vintage) => {
    const numbers = heading.split(';').map((one) => (one === 'P16_POP' || one === 'P11_POP' ? '1' : '832'));
    const { rows, vintage: read2025 } = await read({
      'cog_2025_population.csv': [`CODGEO;${heading}`, `01001;${numbers.join(';')}`],
    });
    expect(rows).toEqual([{ cog: 2025, census, populations: new Map([['01001', 832]]) }]);
    expect(read2025).toBe(vintage);
  });

  it('say what cannot be used', async () => {
    const { rows, findings } = await read({
      'cog_2024_population.csv': [
        'CODGEO;LIBGEO;POP',
        '97601;Acoua;',
        '01001;Abergement;832',
        '01001;Abergement;833',
        '01002;Abergement;-1',
        '01004;Ambérieu;beaucoup',
        '01999;Nulle part;12',
      ],
    });
    expect(rows[0]!.populations).toEqual(
      new Map([
        ['97601', null],
        ['01001', 832],
      ]),
    );
    expect(countsByReason(findings)).toEqual({
      'missing-value': 1,
      'duplicate-key': 1,
      'impossible-value': 2,
      'unknown-commune': 1,
    });
    expect(examplesOf(findings, 'impossible-value')).toEqual(['01002 -1', '01004 beaucoup']);
  });

  it('are refused without a column, or without rows', async () => {
    const { rows, findings, vintage } = await read({
      'cog_2020_population.csv': ['CODGEO;LIBGEO', '01001;Abergement'],
      'cog_2024_population.csv': [''],
    });
    expect(rows).toEqual([]);
    expect(vintage).toBeNull();
    expect(countsByReason(findings)).toEqual({ 'missing-column': 1, 'no-rows': 2 });
  });
});

const real = hasSharedFile('communes-appartenance/cog_2024_population.csv');

describe.skipIf(!real)('the populations of 2018 and 2021 (../shared/opendata)', async () => {
  const { rows, findings } = await populationsReader.read(sharedOpenData, context);
  const { rows: changes } = await codeChangesReader.read(sharedOpenData, context);
  const places = carryingPlaces(context.cog, changes);
  const sum = (amounts: ReadonlyMap<string, number | null>) =>
    [...amounts.values()].reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const isCovered = (department: string) => !/^(97[578]|98)/.test(department);
  const covered = context.cog.communes
    .filter(({ department }) => isCovered(department))
    .map(({ code }) => code);

  it('are complete but for Mayotte', () => {
    expect(
      rows.map(({ cog, census, populations }) => [cog, census, populations.size, sum(populations)]),
    ).toEqual([
      [2020, 2018, 34_968, 66_732_538],
      [2024, 2021, 34_935, 67_408_052],
    ]);
    for (const { populations } of rows) {
      const empty = [...populations].filter(([, population]) => population === null).map(([code]) => code);
      expect(empty).toHaveLength(17);
      expect(empty.filter((code) => !code.startsWith('976'))).toEqual([]);
    }
    expect(countsByReason(findings)).toEqual({ 'missing-value': 34 });
  });

  it('are those of the communes of today once carried, without one inhabitant more or less', () => {
    const shared = [['15141', '60054', '85084'], ['15141']];
    rows.forEach(({ cog, populations }, rank) => {
      const carried = carryAmounts(places, populations, cog, 2026);
      expect([...carried.amounts.keys()].sort()).toEqual(covered);
      expect(sum(carried.amounts)).toBe(sum(populations));
      expect({ shared: carried.shared, unknown: carried.unknown }).toEqual({
        shared: shared[rank],
        unknown: [],
      });
    });
    const { amounts } = carryAmounts(places, rows[1]!.populations, 2024, 2026);
    const known = rows[1]!.populations;
    expect(amounts.get('30329')).toBe(known.get('30329')! + known.get('30094')!);
    expect(amounts.get('12218')).toBe(known.get('12076'));
  });

  it('have the very codes that those of today make when carried back', () => {
    for (const { cog, populations } of rows) {
      expect(carryCodes(places, covered, 2026, cog).codes.toSorted()).toEqual([...populations.keys()].sort());
      expect(carryCodes(places, [...populations.keys()], cog, 2026).codes.toSorted()).toEqual(covered);
    }
  });
});
