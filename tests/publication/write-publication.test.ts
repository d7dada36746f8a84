import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PublicationDraft } from '../../src/publication/draft.js';
import { hashFiles, listFiles } from '../../src/publication/folder.js';
import { PublicationError, explainFileErrors } from '../../src/publication/publication-error.js';
import { readPublication } from '../../src/publication/read-publication.js';
import { writePublication } from '../../src/publication/write-publication.js';
import { smallCatalogue, tinyDraft } from '../support/publications.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Fails on its last file, once the tables and the first outlines are on disk. */
function failingDraft(): PublicationDraft {
  const draft = tinyDraft();
  return { ...draft, outlines: new Map([...draft.outlines, ['../../outside', '{}']]) };
}

describe('an edition that is already there', () => {
  test('is replaced, and nothing else stays in the folder', async () => {
    const parent = temporaryFolder();
    await writePublication(tinyDraft(), parent);
    const draft = tinyDraft();
    const { id } = await writePublication({ ...draft, outlines: new Map() }, parent);
    const open = await readPublication(join(parent, '2024-12'), smallCatalogue);
    expect(open.publication.manifest.id).toBe(id);
    expect(await readdir(parent)).toEqual(['2024-12']);
  });

  test('stays beside another edition', async () => {
    const parent = temporaryFolder();
    await writePublication(tinyDraft('2022-07'), parent);
    await writePublication(tinyDraft('2024-12'), parent);
    expect(await readdir(parent)).toEqual(['2022-07', '2024-12']);
  });

  test('is left as it was when the new one fails', async () => {
    const parent = temporaryFolder();
    await writePublication(tinyDraft(), parent);
    const before = await hashFiles(parent, await listFiles(parent));
    await expect(writePublication(failingDraft(), parent)).rejects.toThrow('unknown outline: ../../outside');
    expect(await hashFiles(parent, await listFiles(parent))).toEqual(before);
    expect(await readdir(parent)).toEqual(['2024-12']);
  });
});

describe('a failure', () => {
  test('leaves nothing half written', async () => {
    const parent = temporaryFolder();
    await expect(writePublication(failingDraft(), parent)).rejects.toThrow('unknown outline');
    expect(await readdir(parent)).toEqual([]);
  });

  test('spares a folder that is no publication, and says so', async () => {
    const parent = temporaryFolder();
    await mkdir(join(parent, '2024-12'));
    await writeFile(join(parent, '2024-12', 'my-notes.txt'), 'precious');
    await expect(writePublication(tinyDraft(), parent)).rejects.toThrow(
      `Le dossier ${join(parent, '2024-12')} existe et n’est pas une publication`,
    );
    expect(await listFiles(parent)).toEqual(['2024-12/my-notes.txt']);
  });

  test('of the disk is told in one French sentence', async () => {
    const file = join(temporaryFolder(), 'file');
    await writeFile(file, '');
    const writing = writePublication(tinyDraft(), file);
    await expect(writing).rejects.toThrow(PublicationError);
    await expect(writing).rejects.toThrow(
      `La publication n’a pas pu être écrite dans ${file} (un fichier est à la place d’un dossier)`,
    );
  });

  test('of the disk is known as such, from Node or from DuckDB, and nothing else is', async () => {
    const told = (error: Error) =>
      explainFileErrors(() => Promise.reject(error), String).catch((told: unknown) => told);
    const coded = (code: string) => Object.assign(new Error('x'), { code });
    expect(await told(coded('ENOSPC'))).toEqual(new PublicationError('disque plein'));
    expect(await told(coded('EMFILE'))).toEqual(new PublicationError('erreur EMFILE du système de fichiers'));
    expect(await told(new Error('IO Error: No space left'))).toBeInstanceOf(PublicationError);
    const fault = new RangeError('a fault of the program');
    expect(await told(fault)).toBe(fault);
  });
});

describe('a draft that contradicts itself is refused before anything is written', () => {
  const draft = tinyDraft();
  const cases: [string, PublicationDraft, string][] = [
    [
      'a commune short',
      { ...draft, indicators: { ...draft.indicators, statuses: draft.indicators.statuses.slice(1) } },
      'indicators.statuses',
    ],
    ['an age band too many', { ...draft, ages: { ...draft.ages, columns: 4 } }, 'ages.columns'],
    [
      'a family short',
      { ...draft, activity: { ...draft.activity, acts: new Float64Array(2) } },
      'activity.acts',
    ],
    ['another catalogue', { ...draft, catalogue: { ...smallCatalogue, version: 'other' } }, 'catalogue'],
  ];
  test.each(cases)('%s', async (_name, faulty, part) => {
    const parent = temporaryFolder();
    await expect(writePublication(faulty, parent)).rejects.toThrow(part);
    expect(await readdir(parent)).toEqual([]);
  });

  test('a number of professionals that is not whole', async () => {
    const references = new Map([['F', new Map([['indicator/ald-diabetes', 10.5]])]]);
    await expect(writePublication({ ...draft, references }, temporaryFolder())).rejects.toThrow(
      'column value, row 0: 10.5 is not a 32-bit integer',
    );
  });

  test('a level of references that does not exist', async () => {
    const references = new Map([['X1', new Map([['indicator/ald-diabetes', 10]])]]);
    await expect(writePublication({ ...draft, references }, temporaryFolder())).rejects.toThrow('X1');
  });
});
