/** Makes the demonstration, both editions: its publications, and the drawn counts behind them. */
import { join } from 'node:path';
import type { CountsFormat } from '../counts/table-files.js';
import { writeCountsFolder } from '../counts/write-counts-folder.js';
import { drawDemonstration } from '../demonstration/draw-demonstration.js';
import { demonstrationEditions } from '../demonstration/targets.js';
import type { ConfidentialCounts } from '../disclosure/counts.js';
import { formatEdition } from '../domain/format.js';
import type { Manifest } from '../domain/publication.js';
import { explainFileErrors } from '../publication/publication-error.js';
import { publishCounts } from './build-publication.js';
import { searchedFolders } from './data/open-data-folders.js';
import { readPublicInputs, type PublicInputsSearch } from './public-inputs.js';

export interface DemonstrationBuild extends Pick<PublicInputsSearch, 'outlines' | 'log'> {
  /** Folder that receives one folder an edition; no publication when absent. */
  readonly out?: string | undefined;
  /** Open data folders, best first; by default those of this machine. */
  readonly folders?: readonly string[];
  /** Where the drawn counts go, as a data team would bring them. */
  readonly counts?: CountsExport | undefined;
}

export interface CountsExport {
  /** Folder that receives one folder an edition. */
  readonly folder: string;
  readonly format: CountsFormat;
}

/**
 * @returns the manifests of what was published, oldest edition first
 * @throws CatalogueError, OutlineError or PublicationError when a file is damaged or cannot be written
 */
export async function buildDemonstration({
  out,
  counts: target,
  folders,
  outlines,
  log,
}: DemonstrationBuild): Promise<Manifest[]> {
  const inputs = await readPublicInputs({
    folders: folders ?? (await searchedFolders(undefined)),
    outlines,
    log,
  });
  const { map } = inputs;
  const manifests: Manifest[] = [];
  for (const edition of demonstrationEditions) {
    log(`Édition ${formatEdition(edition)}\u202f: tirage des données…`);
    const counts = drawDemonstration({
      ...inputs,
      edition,
      positions: map.positions,
      outlines: map.outlines,
    });
    if (target) await exportCounts(counts, target, log);
    if (out !== undefined) manifests.push(await publishCounts(counts, { map, policy: 'original', out, log }));
  }
  return manifests;
}

async function exportCounts(
  counts: ConfidentialCounts,
  target: CountsExport,
  log: (line: string) => void,
): Promise<void> {
  const folder = join(target.folder, counts.edition);
  log(`Édition ${formatEdition(counts.edition)}\u202f: écriture des comptes dans ${folder}…`);
  await explainFileErrors(
    () => writeCountsFolder(counts, folder, target.format),
    (reason) =>
      `Les comptes n’ont pas pu être écrits dans ${folder} (${reason}) : vérifiez ce dossier et la place libre.`,
  );
}
