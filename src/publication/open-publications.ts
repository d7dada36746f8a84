/** The editions at hand: one publication, or a folder that has one for each edition. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Catalogue } from '../domain/catalogue.js';
import { exists } from './folder.js';
import { manifestFile } from './manifest-file.js';
import { PublicationError, explainFileErrors } from './publication-error.js';
import { readPublication, type OpenPublication } from './read-publication.js';

export type { OpenPublication } from './read-publication.js';

export interface PublicationStore {
  /** Newest first, such as 2024-12, 2022-07. */
  readonly editions: readonly string[];
  /**
   * @param edition the newest by default
   * @throws PublicationError that lists the editions, when there is none by that name
   */
  get(edition?: string): OpenPublication;
}

const editionName = /^\d{4}-\d{2}$/;

/**
 * Every edition, for a service that answers for all of them.
 *
 * @param dir a publication, or a folder whose sub-folders named like an edition are publications
 * @throws PublicationError when there is none, or when one cannot be read
 */
export async function openPublications(dir: string, catalogue: Catalogue): Promise<PublicationStore> {
  const opened = new Map<string, OpenPublication>();
  for (const folder of await publicationFolders(dir)) {
    const open = await readPublication(folder, catalogue);
    const { edition } = open.publication.manifest;
    const other = opened.get(edition);
    if (other) {
      throw new PublicationError(
        `Les dossiers ${other.dir} et ${folder} portent la même édition ${edition} : retirez l’un des deux.`,
      );
    }
    opened.set(edition, open);
  }
  const editions = [...opened.keys()].toSorted().toReversed();
  return {
    editions,
    get(edition = editions[0]!) {
      const open = opened.get(edition);
      if (open) return open;
      throw unknownEdition(edition, dir, editions);
    },
  };
}

/**
 * One edition alone, for a command that answers once: the others are not read.
 *
 * @param edition the newest by default
 * @throws PublicationError when there is none by that name, or when it cannot be read
 */
export async function openEdition(
  dir: string,
  catalogue: Catalogue,
  edition?: string,
): Promise<OpenPublication> {
  const folders = await publicationFolders(dir);
  const named = folders.find((folder) => basename(folder) === edition);
  const open = await readPublication(named ?? folders.at(-1)!, catalogue);
  if (edition === undefined || open.publication.manifest.edition === edition) return open;
  const editions =
    folders.length > 1 ? folders.map((folder) => basename(folder)) : [open.publication.manifest.edition];
  throw unknownEdition(edition, dir, editions.toReversed());
}

function unknownEdition(edition: string, dir: string, editions: readonly string[]): PublicationError {
  return new PublicationError(
    `L’édition ${edition} n’existe pas dans ${dir} : choisissez parmi ${editions.join(', ')}.`,
  );
}

/** Oldest edition first. */
function publicationFolders(dir: string): Promise<string[]> {
  return explainFileErrors(
    () => listPublicationFolders(dir),
    (reason) =>
      `Le dossier ${dir} ne peut pas être lu (${reason}) : vérifiez le chemin et les droits d’accès.`,
  );
}

async function listPublicationFolders(dir: string): Promise<string[]> {
  if (!(await exists(dir)) || (await exists(join(dir, manifestFile)))) return [dir];
  const folders = (await readdir(dir)).filter((name) => editionName.test(name)).toSorted();
  if (folders.length === 0) {
    throw new PublicationError(
      `Aucune publication dans ${dir} : créez-en une avec « rezone publish », par exemple la démonstration avec « rezone publish --demo --out ${dir} ».`,
    );
  }
  return folders.map((name) => join(dir, name));
}
