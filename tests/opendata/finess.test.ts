/** FINESS in the national extraction and under headings: one small file for each quirk and each finding. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFiles, structureLine } from './finess-support.js';

const national = 'etalab-cs1100507-stock-20210108-0427.csv';
const firstLine = 'finess;etalab;93;2021-01-08';

const readNational = (...lines: string[]) => readFiles({ [national]: [firstLine, ...lines, ''].join('\n') });

const lambert = '1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole)';

describe('the national extraction', () => {
  it('gives an establishment its type, its names, its address and its position', async () => {
    const { establishments, findings, perFile, reading } = await readNational(
      structureLine({ 4: 'CENTRE HOSPITALIER DE FLEYRIAT', 7: '900', 8: 'RTE', 9: 'DE PARIS', 10: 'B' }),
      `geolocalisation;010000024;870262.2;6571540.8;${lambert};2026-05-04`,
    );
    expect(establishments).toEqual([
      {
        id: '010000024',
        name: 'CENTRE HOSPITALIER DE FLEYRIAT',
        type: 'hospitals',
        category: 'Centre Hospitalier (C.H.)',
        commune: '01451',
        address: '900 B RTE DE PARIS, 01440 VIRIAT',
        position: [5.20918, 46.22229],
      },
    ]);
    expect(findings).toEqual([]);
    expect(reading).toMatchObject({ rowCount: 1, vintage: '8 janvier 2021' });
    expect(perFile).toEqual([
      {
        name: national,
        vintage: '2021-01-08',
        rows: 1,
        establishments: 1,
        otherCategories: 0,
        departments: ['01'],
      },
    ]);
  });

  it('counts apart the categories that the catalogue does not list', async () => {
    const { perFile, establishments, findings } = await readNational(
      structureLine({ 18: '246' }),
      structureLine({ 1: '010000032', 18: '699' }),
      'geolocalisation;010000024;870262.2;6571540.8;;2026-05-04',
    );
    expect(perFile[0]).toMatchObject({ rows: 2, otherCategories: 2, establishments: 0, departments: [] });
    expect([establishments, findings]).toEqual([[], []]);
  });

  it.each([
    ['a name that is doubly quoted', { 3: '"""""SELARL ""GRAND"""""""' }, '"SELARL "GRAND"'],
    ['a separator inside quotes', { 3: '"CH ; SITE A"' }, 'CH ; SITE A'],
    ['several blanks', { 3: 'CMPP  ALOES' }, 'CMPP ALOES'],
    [
      'a long name that says less',
      { 3: 'CMPP INTERSECTORIEL ALOES', 4: 'CMPP' },
      'CMPP INTERSECTORIEL ALOES',
    ],
  ])('reads %s', async (_, fields, name) => {
    const { one } = await readNational(structureLine(fields));
    expect(one('010000024').name).toBe(name);
  });

  it.each([
    ['a place without a street', { 11: 'BP 381' }, 'BP 381, 01440 VIRIAT'],
    ['a complement without a street', { 6: 'RELAIS DES CHAMPS' }, 'RELAIS DES CHAMPS, 01440 VIRIAT'],
    ['a town alone', {}, '01440 VIRIAT'],
    ['nothing', { 15: '' }, null],
  ])('makes an address of %s', async (_, fields, address) => {
    const { one } = await readNational(structureLine(fields));
    expect(one('010000024').address).toBe(address);
  });

  it.each([
    ['9A', '101', '97101'],
    ['9A', '123', '97701'],
    ['9A', '127', '97801'],
    ['9B', '207', '97207'],
    ['9C', '302', '97302'],
    ['9D', '411', '97411'],
    ['9E', '502', '97502'],
    ['9F', '606', '97606'],
    ['9J', '613', '98613'],
    ['2A', '4', '2A004'],
    ['75', '118', '75056'],
    ['69', '381', '69123'],
    ['13', '216', '13055'],
    ['974', '411', '97411'],
  ])('knows the commune %s %s as %s', async (department, commune, code) => {
    const { one } = await readNational(structureLine({ 12: commune, 13: department }));
    expect(one('010000024').commune).toBe(code);
  });

  // Coordinates by another library (PROJ), to the fifth decimal.
  it.each([
    ['9A', '101', '657242.9', '1795384.4', 'EPSG:5490 RGAF09/UTM Zone 20N (Antilles)', [-61.52874, 16.234]],
    [
      '9A',
      '101',
      '657242.9',
      '1795384.4',
      '1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,UTM_N20',
      [-61.52874, 16.234],
    ],
    ['9A', '101', '657242.9', '1795384.4', '', [-61.52874, 16.234]],
    ['01', '451', '870262.2', '6571540.8', 'EPSG:2154', [5.20918, 46.22229]],
    ['01', '451', '870262.2', '6571540.8', '1,ATLASANTE,96,BAN,L93_METROPOLE', [5.20918, 46.22229]],
    ['01', '451', '870262,2', '6571540,8', '', [5.20918, 46.22229]],
  ])('projects %s %s from %s %s, %s', async (department, commune, x, y, source, position) => {
    const { one } = await readNational(
      structureLine({ 12: commune, 13: department }),
      `geolocalisation;010000024;${x};${y};${source};2026-05-04`,
    );
    expect(one('010000024').position).toEqual(position);
  });

  // Positions of the towns from an atlas; metres by hand from the central meridian of the zone.
  it.each([
    ['Cayenne', '9C', '302', 'EPSG:2972', '352300', '545900', -52.33, 4.94],
    ['Saint-Denis', '9D', '411', 'EPSG:2975', '338600', '7690000', 55.45, -20.88],
    ['Mamoudzou', '9F', '611', 'EPSG:4471', '524700', '8587000', 45.23, -12.78],
    [
      'Saint-Pierre',
      '9E',
      '502',
      'WGS84/UTM zone 21N (St-Pierre-et-Miquelon)',
      '562700',
      '5181000',
      -56.18,
      46.78,
    ],
    ['Mata-Utu', '9J', '613', 'WGS84/UTM zone 1S (Wallis-et-Futuna)', '589400', '8531000', -176.17, -13.28],
  ])(
    'finds %s, with the name of its projection and without',
    async (_, department, commune, source, x, y, longitude, latitude) => {
      const { one } = await readNational(
        structureLine({ 12: commune, 13: department }),
        structureLine({ 1: '010000032', 12: commune, 13: department }),
        `geolocalisation;010000024;${x};${y};4,ATLASANTE,.,MAPS,${source};2026-05-04`,
        `geolocalisation;010000032;${x};${y};;2026-05-04`,
      );
      const { position } = one('010000024');
      expect(position![0]).toBeCloseTo(longitude, 1);
      expect(position![1]).toBeCloseTo(latitude, 1);
      expect(one('010000032').position).toEqual(position);
    },
  );

  it('reads the file of 2016: headings, French dates, a source spread over fields', async () => {
    const { one, findings, reading } = await readFiles({
      'etalab_cs1100507_stock_20160108-0433.csv': [
        'section;nofinesset;nofinessej;rs;rslongue',
        structureLine({ 28: '13/02/1979', 31: '' }),
        'geolocalisation;010000024;870262.2;6571540.8;1;ATLASANTE;100;IGN;BD_ADRESSE;V2.2;LAMBERT_93;08/01/2016',
      ].join('\r\n'),
    });
    expect(one('010000024').position).toEqual([5.20918, 46.22229]);
    expect(findings).toEqual([]);
    expect(reading.vintage).toBe('8 janvier 2016');
  });

  it('reads windows-1252, gzip and a French date in the first line', async () => {
    const lines = ['finess;etalab;93;08/01/2021', structureLine({ 3: 'CH DE L’ÉTÉ' })].join('\n');
    const bytes = Buffer.from(lines.replace('’', '\u0092'), 'latin1');
    const { one, reading, perFile } = await readFiles({ 'etalab-cs1100507-stock.csv.gz': gzipSync(bytes) });
    expect(one('010000024').name).toBe('CH DE L’ÉTÉ');
    expect([reading.vintage, perFile[0]!.vintage]).toEqual(['8 janvier 2021', '2021-01-08']);
  });

  it('reads UTF-16, as spreadsheets save it', async () => {
    const text = `\ufeff${firstLine}\n${structureLine({ 3: 'CH DE L’ÉTÉ' })}`;
    const { one, reading } = await readFiles({ 'etalab-cs1100507-stock.csv': Buffer.from(text, 'utf16le') });
    expect(one('010000024').name).toBe('CH DE L’ÉTÉ');
    expect(reading.vintage).toBe('8 janvier 2021');
  });

  it('puts back the zero that a spreadsheet dropped from a number', async () => {
    const { one } = await readNational(
      structureLine({ 1: '10000024' }),
      `geolocalisation;10000024;870262.2;6571540.8;${lambert};2026-05-04`,
    );
    expect(one('010000024').position).toEqual([5.20918, 46.22229]);
  });
});

describe('what the national extraction has wrong', () => {
  it.each([
    ['a number that is none', [structureLine({ 1: 'ABC' })], 'malformed-row', 2],
    ['fields that are missing', ['structureet;010000024;;CH'], 'malformed-row', 2],
    ['fields out of place', [structureLine({ 3: 'CH;SITE A' })], 'malformed-row', 2],
    ['a section that nobody knows', ['equipement;010000024;1'], 'malformed-row', 2],
    ['a commune that nobody knows', [structureLine({ 12: '999' })], 'unknown-commune', 2],
    ['an establishment given twice', [structureLine(), structureLine({ 3: 'CH' })], 'duplicate-key', 3],
    ['no position', [structureLine()], 'missing-position', 2],
    ['an empty position', [structureLine(), 'geolocalisation;010000024;;;;'], 'missing-position', 2],
    [
      'a position that is no number',
      [structureLine(), 'geolocalisation;010000024;870262.2;ouest;;'],
      'impossible-value',
      3,
    ],
    ['a position in the sea', [structureLine(), 'geolocalisation;010000024;0;0;;'], 'outside-france', 3],
    [
      'a position of métropole for Guadeloupe',
      [
        structureLine({ 12: '101', 13: '9A' }),
        `geolocalisation;010000024;870262.2;6571540.8;${lambert};2026-05-04`,
      ],
      'outside-france',
      3,
    ],
  ])('says so of %s', async (_, lines, reason, line) => {
    const { findings } = await readNational(...lines);
    expect(findings).toContainEqual([reason, 1, line]);
  });

  it('keeps the establishment whose position is refused, and the first of two with one number', async () => {
    const { establishments } = await readNational(
      structureLine(),
      structureLine({ 3: 'ANOTHER' }),
      'geolocalisation;010000024;0;0;;',
    );
    expect(establishments).toMatchObject([{ name: 'CH DE FLEYRIAT', position: null }]);
  });

  it.each([
    ['an empty file', '', 'no-rows'],
    ['a first line alone', `${firstLine}\n`, 'no-rows'],
    ['what is no text', Buffer.from([1, 0, 2, 0, 3]), 'wrong-encoding'],
    ['headings that are not those', 'numero;nom\n010000024;CH\n', 'missing-column'],
    [
      'a quote that never closes',
      `${firstLine}\n${structureLine({ 3: '"CH' })}\n${structureLine()}\n`,
      'malformed-file',
    ],
  ])('refuses %s', async (_, content, reason) => {
    const { reading } = await readFiles({ [national]: content });
    expect(reading.findings.filter(({ structural }) => structural).map((one) => one.reason)).toContain(
      reason,
    );
    expect(reading.rows.establishments).toEqual([]);
  });

  it('refuses a compressed file that ends in the middle', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => structureLine({ 1: String(10000000 + index) }));
    const whole = gzipSync([firstLine, ...lines].join('\n'));
    const { reading } = await readFiles({ [`${national}.gz`]: whole.subarray(0, whole.length / 2) });
    expect(reading.findings[0]).toMatchObject({ reason: 'malformed-file', structural: true });
  });
});

describe('a table under headings', () => {
  const headings =
    'numero_finess_etablissement;raison_sociale;rslongue;numvoie;typvoie;voie;code_commune;ligneacheminement;departement;categetab;categorie;coordxet;coordyet;longitude;latitude;code_insee';
  const readTable = (...lines: string[]) =>
    readFiles({ 'etablissements_occitanie_2026-04.csv': [headings, ...lines].join('\n') });

  it('gives degrees where it has them, metres where it has not, and the code of the commune', async () => {
    const { establishments, findings, reading, perFile } = await readTable(
      '300017910;CH;CH NIMES;1;R;BOURDALOUE;189;30000 NIMES;30;355;Centre Hospitalier;809551.7;6304644.3;4.36;43.83;30189',
      '300017911;CH;CH NIMES;;;;189;30000 NIMES;30;355;;809551.7;6304644.3;;;',
      '300017912;ECOLE;;;;;189;30000 NIMES;30;300;Ecole;;;;;30189',
    );
    expect(establishments).toEqual([
      {
        id: '300017910',
        name: 'CH NIMES',
        type: 'hospitals',
        category: 'Centre Hospitalier',
        commune: '30189',
        address: '1 R BOURDALOUE, 30000 NIMES',
        position: [4.36, 43.83],
      },
      {
        id: '300017911',
        name: 'CH NIMES',
        type: 'hospitals',
        category: 'Centre hospitalier',
        commune: '30189',
        address: '30000 NIMES',
        position: [4.36194, 43.83231],
      },
    ]);
    expect(findings).toEqual([]);
    expect(reading.vintage).toBe('avril 2026');
    expect(perFile).toMatchObject([{ rows: 3, otherCategories: 1, vintage: '2026-04', departments: ['30'] }]);
  });

  it('reads the names of columns of the national extraction, with commas and the name of the projection', async () => {
    const { one } = await readFiles({
      'finess_etablissements.csv': [
        'nofinesset,rs,commune,departement,categetab,libcategetab,coordxet,coordyet,sourcecoordet',
        '970100012,CH,101,9A,355,Centre Hospitalier,657242.9,1795384.4,"1,ATLASANTE,96,BAN,EPSG:5490 RGAF09"',
      ].join('\n'),
    });
    expect(one('970100012')).toMatchObject({
      commune: '97101',
      position: [-61.52874, 16.234],
      address: null,
    });
  });

  it.each([
    ['no position', ';;;', 'missing-position'],
    ['a position that is no number', 'x;y;;', 'impossible-value'],
    ['a position elsewhere', ';;-61.5;16.2', 'outside-france'],
  ])('says so of %s', async (_, position, reason) => {
    const { findings } = await readTable(`300017910;CH;;;;;189;30000 NIMES;30;355;;${position};30189`);
    expect(findings).toContainEqual([reason, 1, 2]);
  });
});

describe('several files', () => {
  it('are one list: the newest for its départements, and the vintages of what is used', async () => {
    const old = structureLine({ 1: '300000001', 12: '189', 13: '30', 3: 'OLD' });
    const { establishments, perFile, reading } = await readFiles({
      [national]: [firstLine, structureLine(), old].join('\n'),
      'etablissements_occitanie_2026-04.csv': [
        'nofinesset;rs;commune;departement;categetab',
        '300000001;NEW;189;30;355',
      ].join('\n'),
    });
    expect(establishments.map(({ id, name }) => [id, name])).toEqual([
      ['010000024', 'CH DE FLEYRIAT'],
      ['300000001', 'NEW'],
    ]);
    expect(perFile.map(({ name, departments }) => [name, departments])).toEqual([
      ['etablissements_occitanie_2026-04.csv', ['30']],
      [national, ['01']],
    ]);
    expect(reading.vintage).toBe('avril 2026, 8 janvier 2021');
    expect(reading.files.map(({ name, sha256 }) => [name, sha256.length])).toEqual([
      ['etablissements_occitanie_2026-04.csv', 64],
      [national, 64],
    ]);
  });

  it('have no vintage when one of those used says none', async () => {
    const { reading } = await readFiles({
      [national]: [firstLine, structureLine()].join('\n'),
      'etablissements.csv': 'nofinesset;rs;commune;departement;categetab\n300000001;NEW;189;30;355',
    });
    expect(reading.vintage).toBeNull();
  });
});
