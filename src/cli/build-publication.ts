/** Makes publications of counts: those of a folder, or those that the demonstration draws. */
import { join } from 'node:path';
import { readCountsFolder } from '../counts/read-counts-folder.js';
import type { CountsFormat } from '../counts/table-files.js';
import { writeCountsFolder } from '../counts/write-counts-folder.js';
import { drawDemonstration } from '../demonstration/draw-demonstration.js';
import { demonstrationEditions } from '../demonstration/targets.js';
import type { ConfidentialCounts } from '../disclosure/counts.js';
import { checkPolicy, protect } from '../disclosure/protect.js';
import { formatEdition } from '../domain/format.js';
import type { Manifest, Policy } from '../domain/publication.js';
import { explainFileErrors } from '../publication/publication-error.js';
import { writePublication } from '../publication/write-publication.js';
import { readPublicInputs, type PublicationMap } from './public-inputs.js';

type Log = (line: string) => void;

export interface PublicationBuild {
  /** Folder of the format `rezone-counts/1`. */
  readonly counts: string;
  /** Folder of public files; those of this machine when absent. */
  readonly opendata?: string | undefined;
  readonly policy: Policy;
  /** Folder that receives one folder an edition. */
  readonly out: string;
  /** Receives a French line for each stage. */
  readonly log: Log;
}

/** @throws CountsError with every fault of the counts; DisclosureError for a policy that does not exist yet */
export async function buildPublication(build: PublicationBuild): Promise<Manifest> {
  const { policy, out, log } = build;
  checkPolicy(policy);
  const { map, ...inputs } = await readPublicInputs(build.opendata, log);
  log(`Lecture et vérification de ${build.counts}…`);
  const { counts, warnings } = await readCountsFolder(build.counts, { ...inputs, map });
  warnings.forEach(log);
  return publish(counts, map, policy, out, log);
}

export interface DemonstrationExport {
  /** Folder that receives the counts, in one folder an edition. */
  readonly folder: string;
  readonly format: CountsFormat;
  /** Folder that receives the publications; null for the counts alone. */
  readonly out: string | null;
  readonly log: Log;
}

/** The counts of the demonstration as a data team would bring them, with the publications made of them. */
export async function exportDemonstration(demonstration: DemonstrationExport): Promise<Manifest[]> {
  const { folder, format, out, log } = demonstration;
  const { map, ...inputs } = await readPublicInputs(undefined, log);
  const manifests: Manifest[] = [];
  for (const edition of demonstrationEditions) {
    log(`Édition ${formatEdition(edition)}\u202f: tirage des données…`);
    const { positions, outlines } = map;
    const counts = drawDemonstration({ ...inputs, edition, positions, outlines });
    await exportCounts(counts, join(folder, edition), format, log);
    if (out !== null) manifests.push(await publish(counts, map, 'original', out, log));
  }
  return manifests;
}

async function exportCounts(
  counts: ConfidentialCounts,
  folder: string,
  format: CountsFormat,
  log: Log,
): Promise<void> {
  log(`Édition ${formatEdition(counts.edition)}\u202f: écriture des comptes dans ${folder}…`);
  await explainFileErrors(
    () => writeCountsFolder(counts, folder, format),
    (reason) =>
      `Les comptes n’ont pas pu être écrits dans ${folder} (${reason}) : vérifiez ce dossier et la place libre.`,
  );
}

async function publish(
  counts: ConfidentialCounts,
  { circles }: PublicationMap,
  policy: Policy,
  out: string,
  log: Log,
): Promise<Manifest> {
  log(
    `Édition ${formatEdition(counts.edition)}\u202f: protection, puis écriture dans ${join(out, counts.edition)}…`,
  );
  const draft = protect(counts, policy);
  return writePublication({ ...draft, outlines: new Map([...circles, ...draft.outlines]) }, out);
}
