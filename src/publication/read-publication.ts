/**
 * Opens a publication: every file is there, none is added, each is the one that was written, and the
 * tables fit the catalogue. Anything else is refused with a sentence that says what differs.
 */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../domain/catalogue.js';
import type { Manifest, Publication } from '../domain/publication.js';
import { exists, hashFiles, listFiles } from './folder.js';
import { manifestFile, parseManifest, sha256 } from './manifest-file.js';
import { outlineFile } from './outline-files.js';
import { PublicationError, explainFileErrors, remedy } from './publication-error.js';
import { readTables } from './read-tables.js';
import { tableColumns, tableFile, type TableName } from './tables.js';

export interface OpenPublication {
  readonly publication: Publication;
  /** Folder of the publication. */
  readonly dir: string;
  /**
   * TopoJSON of `france`, `regions/76` or `departments/30`, read when asked; null where there is none.
   *
   * @throws PublicationError when the file was changed since the publication was opened
   */
  outline(name: string): Promise<Uint8Array | null>;
}

/** @throws PublicationError with one French sentence: what differs, and what to do */
export async function readPublication(dir: string, catalogue: Catalogue): Promise<OpenPublication> {
  return explainFileErrors(
    async () => {
      const manifest = await readManifest(dir, catalogue);
      await checkFiles(dir, manifest.files);
      const tables = await readTables(dir, catalogue, availableParallelism());
      return {
        publication: { manifest, catalogue, ...tables },
        dir,
        outline: (name) => readOutline(dir, manifest.files, name),
      };
    },
    (reason) =>
      `La publication ${dir} ne peut pas être lue (${reason}) : vérifiez les droits d’accès, ou ${remedy}.`,
  );
}

async function readManifest(dir: string, catalogue: Catalogue): Promise<Manifest> {
  const path = join(dir, manifestFile);
  if (!(await exists(dir))) {
    throw new PublicationError(
      `Le dossier de publication ${dir} n’existe pas : vérifiez le chemin, ou créez la publication avec « rezone publish ».`,
    );
  }
  if (!(await exists(path))) {
    throw new PublicationError(
      `Le dossier ${dir} n’est pas une publication, car ${manifestFile} y manque : vérifiez le chemin, ou ${remedy}.`,
    );
  }
  const manifest = parseManifest(await readFile(path, 'utf8'), path);
  checkCatalogue(dir, manifest, catalogue);
  return manifest;
}

function checkCatalogue(dir: string, manifest: Manifest, catalogue: Catalogue): void {
  if (manifest.catalogueVersion !== catalogue.version) {
    throw new PublicationError(
      `La publication ${dir} suit la version ${manifest.catalogueVersion} du catalogue et non la version ${catalogue.version} de ce Rezone : ${remedy}.`,
    );
  }
  const undated = catalogue.indicators.find(({ id }) => !Object.hasOwn(manifest.periods.indicators, id));
  if (undated) {
    throw new PublicationError(
      `La clé periods.indicators.${undated.id} manque au manifeste ${join(dir, manifestFile)} : ${remedy}.`,
    );
  }
}

async function checkFiles(dir: string, expected: Manifest['files']): Promise<void> {
  const found = (await listFiles(dir)).filter((file) => file !== manifestFile);
  const names = Object.keys(expected);
  const tables = (Object.keys(tableColumns) as TableName[]).map(tableFile);
  const missing = names.find((file) => !found.includes(file)) ?? tables.find((file) => !names.includes(file));
  if (missing !== undefined) {
    throw new PublicationError(`Le fichier ${join(dir, missing)} manque : ${remedy}.`);
  }
  const extra = found.find((file) => !names.includes(file));
  if (extra !== undefined) {
    throw new PublicationError(
      `Le fichier ${join(dir, extra)} ne fait pas partie de la publication : retirez-le de ce dossier.`,
    );
  }
  const hashes = await hashFiles(dir, names);
  const altered = names.find((file) => hashes[file] !== expected[file]);
  if (altered !== undefined) throw alteredFile(join(dir, altered));
}

function alteredFile(path: string): PublicationError {
  return new PublicationError(
    `Le fichier ${path} a changé depuis la publication (son empreinte SHA-256 diffère du manifeste) : ${remedy}.`,
  );
}

async function readOutline(dir: string, files: Manifest['files'], name: string): Promise<Uint8Array | null> {
  const file = outlineFile(name);
  if (file === null || !Object.hasOwn(files, file)) return null;
  const content = await readFile(join(dir, file));
  if (sha256(content) !== files[file]) throw alteredFile(join(dir, file));
  return content;
}
