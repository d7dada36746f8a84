/** Writes one edition: all of it, or nothing. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../domain/publication.js';
import { checkDraft } from './check-draft.js';
import type { PublicationDraft } from './draft.js';
import { hashFiles, listFiles, replaceFolder } from './folder.js';
import { formatManifest, manifestFile, sealManifest } from './manifest-file.js';
import { outlineFile } from './outline-files.js';
import { explainFileErrors } from './publication-error.js';
import { writeTables } from './write-tables.js';

/**
 * Writes the draft as the folder `parentDir/<edition>`, in place of an earlier one of that edition.
 * The same draft gives the same bytes.
 *
 * @throws PublicationError when the disk refuses
 * @throws RangeError when the draft contradicts itself
 */
export async function writePublication(draft: PublicationDraft, parentDir: string): Promise<Manifest> {
  checkDraft(draft);
  return explainFileErrors(
    () =>
      replaceFolder(join(parentDir, draft.manifest.edition), async (folder) => {
        await writeTables(draft, folder);
        await writeOutlines(draft.outlines, folder);
        const manifest = sealManifest(draft.manifest, await hashFiles(folder, await listFiles(folder)));
        await writeFile(join(folder, manifestFile), formatManifest(manifest));
        return manifest;
      }),
    (reason) =>
      `La publication n’a pas pu être écrite dans ${parentDir} (${reason}) : vérifiez ce dossier et la place libre.`,
  );
}

async function writeOutlines(outlines: ReadonlyMap<string, string>, folder: string): Promise<void> {
  for (const [name, topology] of outlines) {
    const file = outlineFile(name);
    if (file === null) throw new RangeError(`unknown outline: ${name}`);
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, topology);
  }
}
