import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEdition, openPublications } from '../../src/publication/open-publications.js';
import { writePublication } from '../../src/publication/write-publication.js';
import { smallCatalogue, tinyDraft } from '../support/publications.js';
import { temporaryFolder } from '../support/temporary-folder.js';

async function twoEditions(): Promise<string> {
  const dir = temporaryFolder();
  await writePublication(tinyDraft('2022-07'), dir);
  await writePublication(tinyDraft('2024-12'), dir);
  return dir;
}

describe('a folder of editions', () => {
  test('gives them newest first, the newest by default', async () => {
    const store = await openPublications(await twoEditions(), smallCatalogue);
    expect(store.editions).toEqual(['2024-12', '2022-07']);
    expect(store.get().publication.manifest.edition).toBe('2024-12');
    expect(store.get('2022-07').publication.manifest.edition).toBe('2022-07');
  });

  test('lists them when asked for another', async () => {
    const store = await openPublications(await twoEditions(), smallCatalogue);
    expect(() => store.get('2023-01')).toThrow('L’édition 2023-01 n’existe pas');
    expect(() => store.get('2023-01')).toThrow('choisissez parmi 2024-12, 2022-07.');
  });

  test('may hold other folders and files', async () => {
    const dir = await twoEditions();
    await mkdir(join(dir, 'drafts'));
    await writeFile(join(dir, 'README.txt'), '');
    expect((await openPublications(dir, smallCatalogue)).editions).toHaveLength(2);
  });

  test('is refused when one of them is', async () => {
    const dir = await twoEditions();
    await rm(join(dir, '2022-07', 'manifest.json'));
    await expect(openPublications(dir, smallCatalogue)).rejects.toThrow(
      `Le dossier ${join(dir, '2022-07')} n’est pas une publication`,
    );
  });

  test('is refused when two folders bear the same edition', async () => {
    const dir = await twoEditions();
    await cp(join(dir, '2024-12'), join(dir, '2025-01'), { recursive: true });
    await expect(openPublications(dir, smallCatalogue)).rejects.toThrow('portent la même édition 2024-12');
  });

  test('is refused when it is empty, saying how to make a publication', async () => {
    await expect(openPublications(temporaryFolder(), smallCatalogue)).rejects.toThrow(
      'rezone publish --demo',
    );
  });

  test('is refused when it does not exist', async () => {
    const dir = join(temporaryFolder(), 'nowhere');
    await expect(openPublications(dir, smallCatalogue)).rejects.toThrow(`${dir} n’existe pas`);
  });
});

test('a file is refused in one sentence', async () => {
  const file = join(temporaryFolder(), 'file');
  await writeFile(file, '');
  await expect(openPublications(file, smallCatalogue)).rejects.toThrow(
    `Le dossier ${file} ne peut pas être lu (un fichier est à la place d’un dossier)`,
  );
});

test('one publication is a store of one edition', async () => {
  const dir = join(await twoEditions(), '2022-07');
  const store = await openPublications(dir, smallCatalogue);
  expect(store.editions).toEqual(['2022-07']);
  expect(store.get().dir).toBe(dir);
});

describe('one edition of a folder', () => {
  test('is the one asked for, the newest by default, and the others are not read', async () => {
    const dir = await twoEditions();
    await rm(join(dir, '2022-07', 'manifest.json'));
    const newest = await openEdition(dir, smallCatalogue);
    expect(newest.publication.manifest.edition).toBe('2024-12');
    expect((await openEdition(dir, smallCatalogue, '2024-12')).dir).toBe(join(dir, '2024-12'));
  });

  test('is refused when it is not there, listing those that are', async () => {
    const dir = await twoEditions();
    const sentence = /^L’édition 2023-01 n’existe pas dans .* choisissez parmi 2024-12, 2022-07\.$/;
    await expect(openEdition(dir, smallCatalogue, '2023-01')).rejects.toThrow(sentence);
    await expect(openEdition(join(dir, '2024-12'), smallCatalogue, '2022-07')).rejects.toThrow(
      /choisissez parmi 2024-12\.$/,
    );
  });
});
