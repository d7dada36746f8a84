/** The examples of docs/formats.md form a folder that is accepted, with the real catalogue and the real communes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readCountsFolder } from '../../src/counts/read-counts-folder.js';
import { countsTableNames } from '../../src/counts/tables.js';
import { measureKey } from '../../src/domain/publication.js';
import { readCog } from '../../src/opendata/cog.js';
import { noPublicData, type PublicData } from '../../src/opendata/public-data.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { documentedFolder } from './documented-folder.js';

const context = {
  catalogue: loadCatalogue(),
  cog: readCog(),
  publicData: noPublicData,
  map: { outlines: new Map<string, string>(), positions: new Map<string, [number, number]>() },
};
const row = (code: string) => context.cog.communes.findIndex((commune) => commune.code === code);
const column = (id: string) => context.catalogue.indicators.findIndex((indicator) => indicator.id === id);

describe('docs/formats.md', () => {
  test('shows every table and every column', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');
    for (const table of countsTableNames) expect(text).toContain(`### ${table}.csv`);
  });

  test('shows a folder that reads as it says', async () => {
    const folder = documentedFolder(temporaryFolder());
    const { counts, warnings } = await readCountsFolder(folder, context);
    const { columns, numerators, available } = counts.indicators;
    const cell = (code: string, id: string) => row(code) * columns + column(id);
    expect(numerators[cell('30007', 'ald-diabetes')]).toBe(2451);
    expect(available[cell('30032', 'consumers-17-plus-without-gp')]).toBe(0);
    expect(counts.consumers[row('30032')]).toBe(15_877);
    expect(counts.references.get('R76')?.get(measureKey.indicator('ald-diabetes'))).toBe(69);
    expect(counts.references.get('F')?.get(measureKey.actsPerProfessional('nurses', 'ami'))).toBe(2906);
    expect(counts.references.get('D30')?.get(measureKey.indicator('consumers-17-plus'))).toBe(541_203);
    expect(counts.places.communes[row('30032')]).toMatchObject({
      name: 'Beaucaire',
      population: 16_120,
      qpv: { count: 1, codes: ['QP030005'] },
      zoning: 'none',
      cpts: ['CPTS Terre d’Argence'],
    });
    expect(counts.places.communes[row('30007')]).toMatchObject({
      qpv: { count: 3, codes: null },
      cpts: [],
    });
    expect(counts.periods.qpv).toEqual({ period: { kind: 'as-of', date: '2024-01-01' }, source: 'qpv' });
    expect(counts.origins.map(({ source }) => source)).toEqual(['snds', 'cog', 'positions']);
    expect(warnings.join()).toMatch(/Indicateurs sans aucune ligne.*ald-stroke/);
  });

  test('leaves to the public files what the folder does not have', async () => {
    const folder = documentedFolder(temporaryFolder(), [
      'communes',
      'ages',
      'groupings',
      'structures',
      'establishments',
      'code-changes',
    ]);
    const origin = (source: string) => ({
      source,
      synthetic: false,
      vintage: '2025',
      detail: 'x',
      files: [],
    });
    const year = { kind: 'year', year: 2025 } as const;
    const establishment = {
      id: '130000001',
      name: 'CHU',
      type: 'hospital-centres',
      category: 'CH',
      commune: '13055',
      address: null,
      position: null,
    };
    const publicData: PublicData = {
      ...noPublicData,
      qpv: { data: new Map([['13055', ['QP1', 'QP2']]]), origin: origin('qpv'), period: year },
      zoning: { data: new Map([['13055', 'ZIP']]), origin: origin('zoning'), period: null },
      cpts: {
        data: { byCommune: new Map([['13055', ['CPTS A']]]), departments: ['13'] },
        origin: origin('cpts'),
        period: year,
      },
      establishments: { data: [establishment], origin: origin('finess'), period: year },
      codeChanges: {
        data: [{ cog: 2016, before: '01340', after: '01015', kind: 'merger', share: 1 }],
        origin: origin('code-changes'),
        period: null,
      },
      ages: {
        data: {
          level: 'commune',
          communes: { census: 2022, counts: new Map([['13055', [1, 2, 3, 4, 5, 6, 7]]]), rowCount: 1 },
          departments: null,
        },
        origin: origin('insee-age'),
        period: { kind: 'census', year: 2022 },
      },
    };
    const { counts } = await readCountsFolder(folder, { ...context, publicData });
    expect(counts.places.communes[row('13055')]).toMatchObject({
      qpv: { count: 2, codes: ['QP1', 'QP2'] },
      zoning: 'ZIP',
      cpts: ['CPTS A'],
    });
    expect(counts.places.communes[row('13001')]).toMatchObject({ qpv: { count: 0, codes: [] }, cpts: [] });
    expect(counts.places.communes[row('30007')]).toMatchObject({ cpts: null });
    expect(counts.places.codeChanges).toHaveLength(1);
    expect(counts.establishments).toEqual([establishment]);
    expect(counts.structures.counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect([...counts.ages.counts.subarray(row('13055') * 7, row('13055') * 7 + 7)]).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(counts.ages.counts[row('30007') * 7]).toBe(-1);
    expect(counts.periods.qpv).toEqual({ period: year, source: 'qpv' });
    expect(counts.periods.structures).toEqual({ period: year, source: 'finess' });
    expect(counts.periods.establishments).toEqual({ period: year, source: 'finess' });
    // Nothing dates this zoning: the edition does.
    expect(counts.periods.zoning).toEqual({
      period: { kind: 'month', year: 2024, month: 12 },
      source: 'zoning',
    });
    expect(counts.origins.map(({ source }) => source).toSorted()).toEqual([
      'code-changes',
      'cog',
      'cpts',
      'finess',
      'insee-age',
      'insee-population',
      'positions',
      'qpv',
      'snds',
      'zoning',
    ]);
  });

  test('says of an empty table that it takes the place of public files', async () => {
    const folder = documentedFolder(temporaryFolder());
    writeFileSync(join(folder, 'ages.csv'), 'commune;age_band;inhabitants\n');
    const { counts } = await readCountsFolder(folder, context);
    expect(counts.ages.counts.every((count) => count === -1)).toBe(true);
  });
});
