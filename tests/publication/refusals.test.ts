/**
 * Every way in which a folder may fail to be a publication, and what the reader says of it.
 * A reseal makes the manifest agree with damaged files, as a faulty third-party writer would.
 */
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/domain/publication.js';
import { literal, withDatabase } from '../../src/publication/database.js';
import { hashFiles, listFiles } from '../../src/publication/folder.js';
import { formatManifest, sealManifest } from '../../src/publication/manifest-file.js';
import { PublicationError } from '../../src/publication/publication-error.js';
import { readPublication } from '../../src/publication/read-publication.js';
import { writePublication } from '../../src/publication/write-publication.js';
import { smallCatalogue, tinyDraft } from '../support/publications.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let original: string;
let originalFiles: string[];

beforeAll(async () => {
  original = await mkdtemp(join(tmpdir(), 'rezone-test-'));
  await writePublication(tinyDraft(), original);
  originalFiles = await listFiles(join(original, '2024-12'));
});

afterAll(() => rm(original, { recursive: true }));

async function copyOfPublication(): Promise<string> {
  const dir = join(temporaryFolder(), '2024-12');
  await cp(join(original, '2024-12'), dir, { recursive: true });
  return dir;
}

/** The sentence of the refusal; fails if the publication is accepted or the refusal is no sentence. */
async function refusalOf(dir: string, catalogue = smallCatalogue): Promise<string> {
  const refusal: unknown = await readPublication(dir, catalogue).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof PublicationError))
    throw new Error(`not refused as it should be: ${String(refusal)}`);
  expect(refusal.message).toMatch(/^[A-ZÉ].*\.$/);
  expect(refusal.message).not.toMatch(/\n| [:;?!»]|'/);
  return refusal.message;
}

async function readManifestOf(dir: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')) as Manifest;
}

async function writeManifest(dir: string, content: object): Promise<void> {
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(content, null, 2));
}

async function reseal(
  dir: string,
  change: (manifest: Manifest) => Partial<Manifest> = () => ({}),
): Promise<void> {
  const manifest = await readManifestOf(dir);
  const files = (await listFiles(dir)).filter((file) => file !== 'manifest.json');
  const sealed = sealManifest({ ...manifest, ...change(manifest) }, await hashFiles(dir, files));
  await writeFile(join(dir, 'manifest.json'), formatManifest(sealed));
}

/** Replaces a table by the result of a query on it (`old`), and reseals. */
async function rewriteTable(dir: string, table: string, query: string): Promise<void> {
  const file = join(dir, `${table}.parquet`);
  await withDatabase(1, async (connection) => {
    await connection.run(`CREATE TABLE old AS SELECT * FROM read_parquet(${literal(file)})`);
    await connection.run(`COPY (${query}) TO ${literal(file)} (FORMAT parquet)`);
  });
  await reseal(dir);
}

test('a publication that nothing has touched is read', async () => {
  const dir = await copyOfPublication();
  await reseal(dir);
  expect((await readPublication(dir, smallCatalogue)).publication.manifest.edition).toBe('2024-12');
});

describe('the folder', () => {
  test('that does not exist', async () => {
    const dir = join(temporaryFolder(), 'nowhere');
    expect(await refusalOf(dir)).toContain(`Le dossier de publication ${dir} n’existe pas`);
  });

  test('without a manifest', async () => {
    const dir = await copyOfPublication();
    await rm(join(dir, 'manifest.json'));
    expect(await refusalOf(dir)).toContain('manifest.json y manque');
  });

  test('that is a file', async () => {
    const dir = join(temporaryFolder(), 'file');
    await writeFile(dir, '');
    expect(await refusalOf(dir)).toContain(`${dir} n’est pas une publication`);
  });

  test('with a file that is not listed', async () => {
    const dir = await copyOfPublication();
    await writeFile(join(dir, 'outlines', 'notes.txt'), 'hello');
    const sentence = await refusalOf(dir);
    expect(sentence).toContain(join(dir, 'outlines', 'notes.txt'));
    expect(sentence).toContain('ne fait pas partie de la publication');
  });

  test('each of whose files is missed when it is removed', async () => {
    for (const file of originalFiles.filter((name) => name !== 'manifest.json')) {
      const dir = await copyOfPublication();
      await rm(join(dir, file));
      expect(await refusalOf(dir)).toContain(`Le fichier ${join(dir, file)} manque`);
    }
  });

  test('each of whose files betrays one changed byte', async () => {
    for (const file of originalFiles.filter((name) => name !== 'manifest.json')) {
      const dir = await copyOfPublication();
      const bytes = await readFile(join(dir, file));
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = bytes[middle]! ^ 1;
      await writeFile(join(dir, file), bytes);
      expect(await refusalOf(dir)).toContain(`Le fichier ${join(dir, file)} a changé`);
    }
  });

  test('with a manifest that cannot be read', async () => {
    const dir = await copyOfPublication();
    await rename(join(dir, 'manifest.json'), join(dir, 'other.json'));
    await mkdir(join(dir, 'manifest.json'));
    expect(await refusalOf(dir)).toContain('ne peut pas être lue (un dossier est à la place d’un fichier)');
  });

  test('with a link that leads nowhere', async () => {
    const dir = await copyOfPublication();
    await rm(join(dir, 'acts.parquet'));
    await symlink(join(dir, 'nothing'), join(dir, 'acts.parquet'));
    expect(await refusalOf(dir)).toContain('ne peut pas être lue (fichier ou dossier introuvable)');
  });

  test('whose outline changes after it was opened', async () => {
    const dir = await copyOfPublication();
    const open = await readPublication(dir, smallCatalogue);
    await writeFile(join(dir, 'outlines', 'france.topojson'), '{}');
    await expect(open.outline('france')).rejects.toThrow('france.topojson a changé');
  });
});

describe('the manifest', () => {
  test('that is no JSON', async () => {
    const dir = await copyOfPublication();
    await writeFile(join(dir, 'manifest.json'), '{"schema": ');
    expect(await refusalOf(dir)).toContain('manifest.json n’est pas un fichier JSON lisible');
  });

  test.each([
    ['« rezone-publication/2 »', { schema: 'rezone-publication/2' }],
    ['« absent »', { id: 'x' }],
    ['« absent »', []],
  ])('of another schema: %s', async (named, content) => {
    const dir = await copyOfPublication();
    await writeManifest(dir, content);
    const sentence = (await refusalOf(dir)).replaceAll('\u202f', ' ');
    expect(sentence).toContain(named);
    expect(sentence).toContain('« rezone-publication/1 »');
  });

  test.each([
    [
      'thresholds.numerator',
      (manifest: Manifest) => ({ thresholds: { ...manifest.thresholds, numerator: 'onze' } }),
    ],
    ['policy', () => ({ policy: 'none' })],
    ['edition', () => ({ edition: '2024' })],
    ['periods', () => ({ periods: null })],
  ])('with a faulty key: %s', async (key, change) => {
    const dir = await copyOfPublication();
    const manifest = await readManifestOf(dir);
    await writeManifest(dir, { ...manifest, ...change(manifest) });
    expect(await refusalOf(dir)).toContain(key);
  });

  test('from which each key in turn is missing', async () => {
    const dir = await copyOfPublication();
    const manifest = await readManifestOf(dir);
    for (const key of Object.keys(manifest).filter((name) => name !== 'schema')) {
      await writeManifest(dir, { ...manifest, [key]: undefined });
      expect(await refusalOf(dir)).toMatch(new RegExp(`clé absente ou mal formée.*${key}`));
    }
  });

  test.each([
    ['lowers a threshold', (text: string) => text.replace('"numerator": 11', '"numerator": 10')],
    [
      'hides that figures were drawn',
      (text: string) => text.replace('"synthetic": true', '"synthetic": false'),
    ],
    ['changes the identity', (text: string) => text.replace(/"id": "2024-12-./, '"id": "2024-12-z')],
    ['adds a key', (text: string) => text.replace('{', '{\n  "note": "added",')],
    ['adds a space', (text: string) => text.replace('": ', '":  ')],
  ])('that somebody changed: who %s', async (_change, edit) => {
    const dir = await copyOfPublication();
    const path = join(dir, 'manifest.json');
    const text = await readFile(path, 'utf8');
    expect(edit(text)).not.toBe(text);
    await writeFile(path, edit(text));
    expect(await refusalOf(dir)).toContain('manifest.json a été modifié');
  });

  test('of another catalogue', async () => {
    const dir = await copyOfPublication();
    const sentence = await refusalOf(dir, { ...smallCatalogue, version: 'fedcba9876543210' });
    expect(sentence).toContain('0123456789abcdef');
    expect(sentence).toContain('fedcba9876543210');
  });

  test('without the period of an indicator', async () => {
    const dir = await copyOfPublication();
    await reseal(dir, ({ periods }) => {
      const dated = Object.entries(periods.indicators).filter(([id]) => id !== 'ald-diabetes');
      return { periods: { ...periods, indicators: Object.fromEntries(dated) } };
    });
    expect(await refusalOf(dir)).toContain('periods.indicators.ald-diabetes');
  });

  test('that does not list a table', async () => {
    const dir = await copyOfPublication();
    await rm(join(dir, 'acts.parquet'));
    await reseal(dir);
    expect(await refusalOf(dir)).toContain(`Le fichier ${join(dir, 'acts.parquet')} manque`);
  });
});

describe('a table that its hash agrees with', () => {
  const faults: [fault: string, table: string, query: string, said: string][] = [
    ['a column short', 'indicators', 'SELECT * EXCLUDE status FROM old', 'colonnes'],
    [
      'a column of another type',
      'structures',
      'SELECT * REPLACE (structures::DOUBLE AS structures) FROM old',
      'colonnes',
    ],
    ['columns in another order', 'regions', 'SELECT name, code FROM old', 'colonnes'],
    ['a cell short', 'indicators', 'SELECT * FROM old LIMIT 51', '51 lignes au lieu de 52'],
    [
      'a cell given twice',
      'ages',
      'FROM old UNION ALL (FROM old LIMIT 1)',
      'deux lignes pour 2A004, age-0-14',
    ],
    [
      'an unknown indicator',
      'indicators',
      `SELECT * REPLACE (replace(indicator, 'ald-diabetes', 'ald-unheard-of') AS indicator) FROM old`,
      'clé inconnue du catalogue\u202f: ald-unheard-of',
    ],
    [
      'an unknown act',
      'acts',
      `SELECT * REPLACE ('nurses' AS family) FROM old`,
      'clé inconnue du catalogue\u202f: nurses/clinical-acts',
    ],
    [
      'an unknown commune',
      'professionals',
      `SELECT * REPLACE (replace(commune, '30007', '30999') AS commune) FROM old`,
      'commune inconnue\u202f: 30999',
    ],
    [
      'an unknown status',
      'indicators',
      `SELECT * REPLACE ('secret' AS status) FROM old`,
      'valeur manquante ou inconnue pour 2A004, consumers-17-plus-with-ald',
    ],
    [
      'a kept cell without a number',
      'indicators',
      'SELECT * REPLACE (NULL::DOUBLE AS numerator) FROM old',
      'valeur manquante ou inconnue pour 2A004, consumers-17-plus-with-ald',
    ],
    [
      'a rate without a denominator',
      'indicators',
      'SELECT * REPLACE (NULL::DOUBLE AS denominator) FROM old',
      'dénominateur absent ou nul pour 2A004, consumers-17-plus-with-ald',
    ],
    ['a commune without a name', 'communes', 'SELECT * REPLACE (NULL::VARCHAR AS name) FROM old', '« name »'],
    ['a commune given twice', 'communes', 'FROM old UNION ALL (FROM old LIMIT 1)', 'figure deux fois'],
    ['an unknown zoning', 'communes', `SELECT * REPLACE ('ZZZ' AS zoning) FROM old`, 'zonage inconnu'],
    [
      'a département short',
      'departments',
      `FROM old WHERE code <> '30'`,
      'le département 30 de la commune 30007 y manque',
    ],
    ['a région short', 'regions', `FROM old WHERE code <> '94'`, 'la région 94 de la commune 2A004 y manque'],
    [
      'a former commune that leads nowhere',
      'former-communes',
      `SELECT * REPLACE ('99999' AS present_code) FROM old`,
      'la commune 30090 y devient 99999',
    ],
    [
      'a code change of an unknown kind',
      'code-changes',
      `SELECT * REPLACE ('vanished' AS kind) FROM old`,
      'ligne inattendue pour 30090',
    ],
    [
      'a grouping of an unknown kind',
      'groupings',
      `SELECT * REPLACE ('club' AS kind) FROM old`,
      'ligne inattendue pour 200066918',
    ],
    [
      'a grouping of an unknown commune',
      'groupings',
      `SELECT * REPLACE (['30999'] AS communes) FROM old`,
      'CA Alès Agglomération y contient 30999, qui n’existe pas',
    ],
    [
      'a structure in an unknown commune',
      'establishments',
      `SELECT * REPLACE ('30999' AS commune) FROM old`,
      'commune ou type inconnu pour 300000023 : 30999, hospitals',
    ],
    [
      'a structure of an unknown type',
      'establishments',
      `SELECT * REPLACE ('spa' AS type) FROM old`,
      'commune ou type inconnu pour 300000023 : 30007, spa',
    ],
    ['an unknown level', 'references', `SELECT * REPLACE ('epci' AS level) FROM old`, 'niveau inconnu'],
    ['an unknown measure', 'references', `SELECT * REPLACE ('x' AS measure) FROM old`, 'mesure inconnue'],
  ];

  test.each(faults)('%s', async (_fault, table, query, said) => {
    const dir = await copyOfPublication();
    await rewriteTable(dir, table, query);
    const sentence = await refusalOf(dir);
    expect(sentence).toContain(`Table ${join(dir, `${table}.parquet`)} refusée`);
    expect(sentence.replaceAll('\u202f', ' ')).toContain(said.replaceAll('\u202f', ' '));
  });

  test('that is no Parquet file', async () => {
    const dir = await copyOfPublication();
    await writeFile(join(dir, 'acts.parquet'), 'PAR1 but no more');
    await reseal(dir);
    expect(await refusalOf(dir)).toContain('n’est pas un fichier Parquet lisible');
  });
});
