/** The daily flow of FINESS: by its schema, and as its published example is written. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readFiles } from './finess-support.js';

const folder = process.env['REZONE_OPENDATA'] ?? resolve(import.meta.dirname, '../../../shared/opendata');
const schemaPath = join(folder, 'finess/schema-structures-v1.json');

const name = 'finess-structures-journalier-20260309.json';
const nomenclature = 'https://mos.esante.gouv.fr/NOS';

const coordinates = {
  coordonneeX: '6570414.61',
  coordonneeY: '873766.07',
  directionLatitude: '46.211257',
  directionLongitude: '5.254203',
};

const address = {
  usageAdresse: '03',
  numeroVoie: '62',
  typeVoie: 'AV  ',
  libelleVoie: 'DE JASSERON     ',
  complementVoie: '',
  complementPointGeographique: '',
  lieuDit: 'BP 132',
  cogCommune: '01053',
  ligneAcheminement: 'BOURG EN BRESSE',
  codePostal: '01000',
  coordonneesGeographique: coordinates,
};

const event = {
  evenementId: '1',
  dateEnregistrement: '2023-03-15 11:21:01',
  dateEvenement: '1956-11-16',
  etatObjet1: '003',
  identifiantObjet1: '799',
  systemeMaitre: '01',
  typeObjet1: 'EG',
  codeEvenement: '003',
};

/** An establishment by the schema: codes come with their nomenclature, what is not known is empty. */
function establishment(numFinessEge: string, changes: object = {}) {
  return {
    informationsGeneralesEGE: {
      numFinessEge,
      nomEgeCourt: 'CLINIQUE CONVERT   ',
      nomEgeLong: 'CLINIQUE DOCTEUR CONVERT   ',
      dateOuverture: '1956-11-16',
      dateFermeture: '',
    },
    etatObjet: { code: 'A', system: `${nomenclature}/tre_r386-macro-etat-objet-administratif` },
    categorieEntiteGeographiqueExercice: {
      code: '355',
      system: `${nomenclature}/tre_r397-categorie-entite-geographique-exercice`,
    },
    adresse: [address],
    roleEge: [],
    ...changes,
  };
}

function flowOf(...establishments: object[]) {
  return {
    schemaVersion: 'v1.0.0',
    generatedAt: '2026-03-08T15:49:37.615611300Z',
    gcc: {},
    gco: {},
    pmej: establishments.map((one) => ({
      informationsGeneralesPmej: legalEntity,
      adresse: [address],
      etatObjet: {},
      evenement: [event],
      ege: [one],
    })),
  };
}

const legalEntity = {
  pm_smsseId: '2',
  codeApe: '86.10Z',
  complementAdressePmSmsse: '',
  dateCreation: '2001-01-01',
  dateDerniereModificationSirene: '',
  dateFermeture: '',
  denominationLonguePmSmsse: 'CLINIQUE CONVERT',
  denominationPm: 'CLINIQUE CONVERT',
  numFinessPm: '010000156',
  etatObjet: {},
  fonctionPublique: {},
  categorieEntiteGeographiqueExercice: {},
  siren: '772201489',
  statutJuridique: {},
  typeGroupeGco: {},
  typePersonneMorale: {},
  metadonneeId: '',
  dateDerniereMaj: { dateEvenement: '' },
};

const readFlow = (...establishments: object[]) =>
  readFiles({ [name]: JSON.stringify(flowOf(...establishments)) });

const expected = {
  id: '010780195',
  name: 'CLINIQUE DOCTEUR CONVERT',
  type: 'hospitals',
  category: 'Centre hospitalier',
  commune: '01053',
  address: '62 AV DE JASSERON, 01000 BOURG EN BRESSE',
  position: [5.2542, 46.21126],
};

describe('the daily flow', () => {
  it.skipIf(!existsSync(schemaPath))('is here what its schema says', () => {
    const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as { definitions: Record<string, object> };
    // The published schema refers to definitions that it lacks.
    const missing = [...JSON.stringify(schema).matchAll(/#\/definitions\/(\w+)/g)].map(([, one]) => one!);
    const definitions = {
      ...Object.fromEntries(missing.map((one) => [one, true])),
      ...schema.definitions,
    };
    const validate = new Ajv2020({ strict: false }).compile({ ...schema, definitions });
    validate(flowOf(establishment('010780195')));
    expect(validate.errors).toBeNull();
    validate({ ...flowOf(), pmej: [{}] });
    expect(validate.errors).not.toBeNull();
  });

  it('is read by its schema', async () => {
    const { establishments, findings, perFile, reading } = await readFlow(establishment('010780195'));
    expect(establishments).toEqual([expected]);
    expect(findings).toEqual([]);
    expect(perFile).toEqual([
      { name, vintage: '2026-03-08', rows: 1, establishments: 1, otherCategories: 0, departments: ['01'] },
    ]);
    expect(reading.vintage).toBe('8 mars 2026');
  });

  it('is read as its example is written, compressed: bare codes, another key, lists, a legal entity without any', async () => {
    const flow = {
      generatedAt: '2026-03-09T15:49:37Z',
      gcc: [{ gccId: '1', pmejDuGcc: [{ pmSmsseId: '14869' }] }],
      gco: [],
      pmej: [
        { informationsGeneralesPMEJ: { numFinessPm: '010000016' }, ege: [], etatObjet: 'I' },
        {
          ege: [
            {
              informationsGeneralesEGE: {
                numFinessEge: '010780195',
                nomEgeCourt: 'CLINIQUE DOCTEUR CONVERT',
              },
              categorieentiteGeographiqueExercice: '355',
              etatObjet: 'A',
              adresse: [{ ...address, ligneQuatre: '62 AVENUE DE JASSERON' }],
            },
          ],
        },
      ],
    };
    const { establishments, findings } = await readFiles({ [`${name}.gz`]: gzipSync(JSON.stringify(flow)) });
    expect(establishments).toEqual([
      { ...expected, address: '62 AVENUE DE JASSERON, 01000 BOURG EN BRESSE' },
    ]);
    expect(findings).toEqual([]);
  });

  it('leaves out what is closed or not active, and counts it', async () => {
    const { establishments, reading, perFile } = await readFlow(
      establishment('010780195'),
      establishment('010780196', {
        informationsGeneralesEGE: { numFinessEge: '010780196', dateFermeture: '1993-01-01' },
      }),
      establishment('010780197', { etatObjet: { code: 'I' } }),
      establishment('010780198', { etatObjet: 'I' }),
    );
    expect(establishments.map(({ id }) => id)).toEqual(['010780195']);
    expect(reading.findings).toMatchObject([{ reason: 'closed', count: 3 }]);
    expect(perFile[0]).toMatchObject({ rows: 4, establishments: 1 });
  });

  it.each([
    [
      'in the other pair',
      {
        ...coordinates,
        coordonneeX: '5.254203',
        coordonneeY: '46.211257',
        directionLatitude: '6570414.61',
        directionLongitude: '873766.07',
      },
      [5.2542, 46.21126],
      [],
    ],
    [
      'in metres only',
      { ...coordinates, directionLatitude: '', directionLongitude: '' },
      null,
      ['impossible-value', 'missing-position'],
    ],
    ['nowhere', {}, null, ['missing-position']],
    [
      'in the sea',
      { ...coordinates, directionLatitude: '0', directionLongitude: '0' },
      null,
      ['missing-position', 'outside-france'],
    ],
  ])('looks for degrees %s', async (_, coordonneesGeographique, position, reasons) => {
    const { one, reading } = await readFlow(
      establishment('010780195', { adresse: [{ ...address, coordonneesGeographique }] }),
    );
    expect(one('010780195').position).toEqual(position);
    expect(reading.findings.map(({ reason }) => reason).toSorted()).toEqual(reasons);
  });

  it('takes the address where the establishment stands, and the first one for want of it', async () => {
    const elsewhere = { ...address, usageAdresse: '06', cogCommune: '01004' };
    const { one } = await readFlow(
      establishment('010780195', { adresse: [elsewhere, address] }),
      establishment('010780196', { adresse: [elsewhere] }),
    );
    expect([one('010780195').commune, one('010780196').commune]).toEqual(['01053', '01004']);
  });

  it('knows the communes that left Guadeloupe, and says which commune nobody knows', async () => {
    const island = {
      ...address,
      cogCommune: '97123',
      coordonneesGeographique: { directionLatitude: '17.9', directionLongitude: '-62.83' },
    };
    const { one, findings } = await readFlow(
      establishment('970102018', { adresse: [island] }),
      establishment('010780196', { adresse: [] }),
    );
    expect(one('970102018')).toMatchObject({ commune: '97701', position: [-62.83, 17.9] });
    expect(findings).toEqual([['unknown-commune', 1, null]]);
  });

  it.each([
    ['that ends in the middle', JSON.stringify(flowOf(establishment('010780195'))).slice(0, -20)],
    ['that is not JSON', '{"pmej": [{]}'],
    [
      'that is compressed and cut',
      gzipSync(JSON.stringify(flowOf(establishment('010780195')))).subarray(0, 200),
    ],
  ])('refuses a file %s', async (_, content) => {
    const file = typeof content === 'string' ? name : `${name}.gz`;
    const { reading } = await readFiles({ [file]: content });
    expect(reading.findings[0]).toMatchObject({ reason: 'malformed-file', structural: true });
  });

  it('refuses a file without any establishment', async () => {
    const { reading } = await readFiles({ [name]: '{"schemaVersion":"v1.0.0","gcc":[]}' });
    expect(reading.findings.map(({ reason }) => reason)).toEqual(['no-rows']);
  });
});
