/** What a disk may refuse at the worst moment: the reading of one file, the last rename. */
import type * as FileSystem from 'node:fs/promises';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readPublication } from '../../src/publication/read-publication.js';
import { writePublication } from '../../src/publication/write-publication.js';
import { smallCatalogue, tinyDraft } from '../support/publications.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const refused = vi.hoisted(() => ({ read: '', renameTo: '', renames: 0 }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof FileSystem>();
  const refusal = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
  return {
    ...original,
    readFile: (path: string, encoding?: BufferEncoding) =>
      path === refused.read ? refusal() : original.readFile(path, encoding),
    rename: (from: string, to: string) =>
      to === refused.renameTo && refused.renames-- > 0 ? refusal() : original.rename(from, to),
  };
});

afterEach(() => {
  Object.assign(refused, { read: '', renameTo: '', renames: 0 });
});

test.each(['manifest.json', 'acts.parquet', 'outlines/france.topojson'])(
  'without the right to read %s, the publication is refused in one sentence',
  async (file) => {
    const parent = temporaryFolder();
    const dir = join(parent, '2024-12');
    await writePublication(tinyDraft(), parent);
    refused.read = join(dir, file);
    await expect(readPublication(dir, smallCatalogue)).rejects.toThrow(
      `La publication ${dir} ne peut pas être lue (accès refusé)\u202f: vérifiez les droits d’accès`,
    );
  },
);

test('when the new edition cannot take its place, the old one takes it back', async () => {
  const parent = temporaryFolder();
  const { id } = await writePublication(tinyDraft(), parent);
  Object.assign(refused, { renameTo: join(parent, '2024-12'), renames: 1 });
  const other = { ...tinyDraft(), outlines: new Map<string, string>() };
  await expect(writePublication(other, parent)).rejects.toThrow('n’a pas pu être écrite');
  expect(await readdir(parent)).toEqual(['2024-12']);
  const open = await readPublication(join(parent, '2024-12'), smallCatalogue);
  expect(open.publication.manifest.id).toBe(id);
});
