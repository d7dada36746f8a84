import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { GroupingKind } from '../../src/domain/grouping.js';
import { groupingSchema } from '../../src/domain/grouping-schema.js';
import { readCog, type CogReference } from '../../src/opendata/cog.js';
import { epciGroupings, membershipsReader } from '../../src/opendata/readers/memberships.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';

const catalogue = {} as Catalogue;
const commune = (code: string, epci: string | null) => ({
  code,
  name: code,
  department: code.slice(0, 2),
  region: '84',
  postalCodes: [],
  population: 100,
  epci,
});
const cog: CogReference = {
  cog: 2026,
  communes: [
    commune('01001', '200'),
    commune('01003', '200'),
    commune('01005', null),
    commune('01006', null),
  ],
  departments: [],
  regions: [],
  epcis: [
    { code: '200', name: 'CC des Dombes' },
    { code: '300', name: 'CC dissoute' },
  ],
  formerCommunes: [{ code: '01002', name: null, into: '01001' }],
};
const dombes = { kind: 'epci', code: '200', name: 'CC des Dombes', communes: ['01001', '01003'] };

const labels = [
  'NIVGEO;CODGEO;LIBGEO;NB_COM',
  'BV2022;01093;Châtillon;2',
  'BV2022;01004;Ambérieu;1',
  'CANOV;0101;Ambérieu;1',
  'CANOV;97399;Sans objet;22',
  'ZE2020;01093;Ailleurs;1',
  ';;;',
];

function read(
  table: readonly string[] | null,
  names: readonly string[] | null = labels,
  changes?: readonly string[],
) {
  const text = (lines: readonly string[]) => [...lines, ''].join('\r\n');
  const heading = 'CODGEO;LIBGEO;EPCI;CANOV;BV2022';
  const passages = 'cog_avant;cog_apres;code_avant;code_apres;annee;typemodif;ratio';
  return membershipsReader.read(
    openDataWith({
      ...(table && { 'communes-appartenance/table_supracom_2024.csv': text([heading, ...table]) }),
      ...(names && { 'communes-appartenance/libelles_supracom_2024.csv': text(names) }),
      ...(changes && {
        'communes-appartenance/passages_communes_2015-2024.csv': text([passages, ...changes]),
      }),
    }),
    { cog, catalogue },
  );
}

describe('what communes belong to', () => {
  it('is their EPCI of today, their bassin de vie and their canton, under present codes', async () => {
    const { rows, rowCount, vintage, findings, files } = await read([
      '01003;x;900;0101;01093',
      '01001;x;900;97399;01093',
      '1005;x;ZZZZZZZZZ;0101;01004',
      '01006;x;ZZZZZZZZZ;97399;01004',
      ';;;;',
    ]);
    expect(rows).toEqual([
      dombes,
      { kind: 'bassin-de-vie', code: '01093', name: 'Châtillon', communes: ['01001', '01003'] },
      { kind: 'bassin-de-vie', code: '01004', name: 'Ambérieu', communes: ['01005', '01006'] },
      { kind: 'canton', code: '0101', name: 'Ambérieu', communes: ['01003', '01005'] },
    ]);
    expect({ rowCount, vintage, findings }).toEqual({
      rowCount: 4,
      vintage: 'code géographique de 2024 (EPCI\u202f: 2026)',
      findings: [],
    });
    expect(files.map(({ name }) => name)).toEqual(['libelles_supracom_2024.csv', 'table_supracom_2024.csv']);
  });

  it('is what the commune that gave its code belonged to, when others came in', async () => {
    const { rows, findings } = await read(['01002;x;900;0101;01004', '01001;x;900;0101;01093']);
    expect(rows).toEqual([
      dombes,
      { kind: 'bassin-de-vie', code: '01093', name: 'Châtillon', communes: ['01001'] },
      { kind: 'canton', code: '0101', name: 'Ambérieu', communes: ['01001'] },
    ]);
    expect(countsByReason(findings)).toEqual({ 'conflicting-value': 1 });
    expect(examplesOf(findings, 'conflicting-value')).toEqual(['01001: 01093, 01004']);
  });

  it('is what the whole belonged to, for each part of a commune split since', async () => {
    const { rows } = await read(['01005;x;900;0101;01004'], labels, [
      '2016;2017;01006;01005;2017-01-01;f;1',
      '2023;2024;01002;01001;2024-01-01;f;1',
    ]);
    expect(rows.find(({ kind }) => kind === 'canton')!.communes).toEqual(['01005', '01006']);
  });

  it('is said to be unknown where the table does not tell', async () => {
    const { rows, findings } = await read([
      '01001;x;900;0101;',
      '01003;x;900;9999;ZZZZZ',
      '01003;x;900;0101;01093',
      '01999;x;900;0101;01093',
    ]);
    expect(rows.filter(({ kind }) => kind === 'bassin-de-vie')).toEqual([]);
    expect(countsByReason(findings)).toEqual({
      'missing-value': 2,
      'duplicate-key': 1,
      'unknown-commune': 1,
      'unknown-code': 1,
    });
    expect(examplesOf(findings, 'unknown-code')).toEqual(['CANOV 9999']);
  });

  it('is the EPCI alone without a table, and nothing has a name without labels', async () => {
    const bare = await read(null);
    expect(bare.rows).toEqual([dombes]);
    expect(bare.vintage).toBe('code géographique de 2026');
    expect(countsByReason(bare.findings)).toEqual({ 'no-rows': 2 });
    const nameless = await read(['01001;x;900;0101;01093'], null);
    expect(nameless.rows).toEqual([dombes]);
    expect(countsByReason(nameless.findings)).toEqual({ 'no-rows': 1, 'unknown-code': 2 });
    expect(epciGroupings(cog)).toEqual([dombes]);
  });
});

const isThere = hasSharedFile('communes-appartenance/table_supracom_2024.csv');

describe.skipIf(!isThere)('what the communes of France belong to (../shared/opendata)', async () => {
  const realCog = readCog();
  const { rows, rowCount, findings } = await membershipsReader.read(sharedOpenData, {
    cog: realCog,
    catalogue,
  });
  const membersOf = (kind: GroupingKind) =>
    rows.filter((row) => row.kind === kind).flatMap((row) => row.communes);
  const without = (kind: GroupingKind) => {
    const members = new Set(membersOf(kind));
    const overseas = /^(97[578]|98)/;
    return realCog.communes.filter(
      ({ code, department }) => !members.has(code) && !overseas.test(department),
    );
  };

  it('is read from the 34 935 communes of 2024, but for what merged communes disagree about', () => {
    expect(rowCount).toBe(34_935);
    expect(countsByReason(findings)).toEqual({ 'conflicting-value': 14 });
    for (const row of rows) groupingSchema.parse(row);
  });

  it.each<[GroupingKind, number, number]>([
    ['epci', 1255, 34_871],
    ['bassin-de-vie', 1707, 34_875],
    ['canton', 2042, 34_819],
  ])('has each commune in one %s at most', (kind, groupings, communes) => {
    const members = membersOf(kind);
    expect(rows.filter((row) => row.kind === kind)).toHaveLength(groupings);
    expect(members).toHaveLength(communes);
    expect(new Set(members).size).toBe(communes);
  });

  it('lacks the EPCI of four islands and the cantons of Martinique and Guyane alone', () => {
    expect(without('epci').map(({ code }) => code)).toEqual(['22016', '29083', '29155', '85113']);
    expect(without('bassin-de-vie')).toEqual([]);
    expect(new Set(without('canton').map(({ department }) => department))).toEqual(new Set(['972', '973']));
  });

  it('places the communes whose code changed since', () => {
    const basinOf = (code: string) =>
      rows.find((row) => row.kind === 'bassin-de-vie' && row.communes.includes(code))?.name;
    expect(basinOf('15031')).toBe(basinOf('15141'));
    expect(basinOf('12218')).toBe('Marcillac-Vallon');
  });
});
