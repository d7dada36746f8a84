import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { qpvReader } from '../../src/opendata/readers/qpv.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';
import { smallCatalogue } from '../support/small-catalogue.js';

const context = { cog: readCog(), catalogue: smallCatalogue };
const bom = '\uFEFF';

function read(name: string, content: string) {
  return qpvReader.read(openDataWith({ [`qpv/${name}`]: content }), context);
}

function geoJson(features: readonly object[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((properties) => ({ type: 'Feature', properties, geometry: null })),
  });
}

describe('the GeoJSON of the quartiers prioritaires by commune', () => {
  it('splits the codes, and leaves names with a comma alone', async () => {
    const { rows, rowCount, vintage } = await read(
      'centroide-4326_qpv.geojson',
      geoJson([
        { insee_com: '30032', code_qp: 'QN03002M, QN03001M', lib_qp: 'Centre, Nord, Moulinelle' },
        { insee_com: '13055', code_qp: 'QN01301M', lib_qp: 'Malpassé' },
      ]),
    );
    expect([...rows]).toEqual([
      ['13055', ['QN01301M']],
      ['30032', ['QN03001M', 'QN03002M']],
    ]);
    expect({ rowCount, vintage }).toEqual({ rowCount: 3, vintage: 'QPV 2024' });
  });

  it.each([
    ['cut', '{"type": "FeatureCollection", "features": ['],
    ['of another shape', '{"features": [{"properties": {"insee_com": 30032}}]}'],
  ])('is malformed when %s', async (_, content) => {
    const { rows, findings } = await read('centroide-4326_qpv.geojson', content);
    expect(rows.size).toBe(0);
    expect(countsByReason(findings)).toEqual({ 'malformed-file': 1, 'no-rows': 1 });
  });
});

describe('the national list of the quartiers prioritaires', () => {
  const list = (lines: readonly string[]) =>
    read('listeqp2024-cog2024.csv', [`${bom}code_qp;lib_qp;insee_com;lib_com`, ...lines, ''].join('\r\n'));

  it('takes codes out of their wrapping, with their zero, one by one', async () => {
    const { rows, findings } = await list([
      'QN00103M;Les Courbes;="01004";Ambérieu-en-Bugey',
      'QN00101M;Grande Reyssouze;1053;Bourg-en-Bresse',
      'QN03001M;Entre deux;"=""30032;30034""";"Beaucaire;Bellegarde"',
      'QN03002M;Entre autres;"30032;30258";"Beaucaire;Saint-Gilles"',
    ]);
    expect([...rows]).toEqual([
      ['01004', ['QN00103M']],
      ['01053', ['QN00101M']],
      ['30032', ['QN03001M', 'QN03002M']],
      ['30034', ['QN03001M']],
      ['30258', ['QN03002M']],
    ]);
    expect(findings).toEqual([]);
  });

  it('gives the quartiers of arrondissements to their city, once', async () => {
    const { rows, findings } = await list([
      'QN07501M;Goutte d’Or;"75118;75119";"Paris 18e;Paris 19e"',
      'QN06901M;Duchère;="69389";Lyon 9e',
      'QN01301M;Félix Pyat;="13203";Marseille 3e',
    ]);
    expect(Object.fromEntries(rows)).toEqual({
      '13055': ['QN01301M'],
      '69123': ['QN06901M'],
      '75056': ['QN07501M'],
    });
    expect(findings).toEqual([]);
  });

  it('says what it leaves out', async () => {
    const { rows, rowCount, findings } = await list([
      'QN03001M;A;30032;Beaucaire',
      'QN03001M;A;30032;Beaucaire',
      'QN03002M;B;30999;Nulle part',
      'Moulinelle;C;30032;Beaucaire',
    ]);
    expect(rows.size).toBe(1);
    expect(rowCount).toBe(1);
    expect(examplesOf(findings, 'duplicate-key')).toEqual(['QN03001M 30032']);
    expect(examplesOf(findings, 'unknown-commune')).toEqual(['30999']);
    expect(examplesOf(findings, 'impossible-value')).toEqual(['Moulinelle']);
  });

  it('does not say 2024 of older quartiers', async () => {
    expect((await list(['QP030001;A;30032;Beaucaire'])).vintage).toBeNull();
  });

  it('needs its columns', async () => {
    const { findings } = await read('listeqp2024-cog2024.csv', 'code;commune\nQN03001M;30032\n');
    expect(countsByReason(findings)).toEqual({ 'missing-column': 2, 'no-rows': 1 });
  });
});

describe.skipIf(!hasSharedFile('qpv/centroide-4326_qpv.geojson'))('the real file', () => {
  it('has 824 communes and 1 493 quartiers, 148 of them on several communes', async () => {
    const { rows, findings, vintage, files } = await qpvReader.read(sharedOpenData, context);
    const communesOf = new Map<string, number>();
    for (const code of [...rows.values()].flat()) communesOf.set(code, (communesOf.get(code) ?? 0) + 1);
    expect(rows.size).toBe(824);
    expect(communesOf.size).toBe(1493);
    expect([...communesOf.values()].filter((communes) => communes > 1).length).toBe(148);
    expect(rows.get('13055')!.length).toBe(41);
    expect(findings).toEqual([]);
    expect(vintage).toBe('QPV 2024');
    expect(files.map(({ name }) => name)).toEqual(['centroide-4326_qpv.geojson']);
  });
});
