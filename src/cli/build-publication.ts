/** Makes a publication of counts: the rooms in the order in which data flow through them. */
import { join } from 'node:path';
import { readCountsFolder } from '../counts/read-counts-folder.js';
import type { ConfidentialCounts } from '../disclosure/counts.js';
import { checkPolicy, protect } from '../disclosure/protect.js';
import { formatEdition } from '../domain/format.js';
import type { Manifest, Policy } from '../domain/publication.js';
import { writePublication } from '../publication/write-publication.js';
import { searchedFolders } from './data/open-data-folders.js';
import { readPublicInputs, type PublicationMap } from './public-inputs.js';

export interface PublicationBuild {
  /** Folder of the format `rezone-counts/1`. */
  readonly counts: string;
  /** Folder of public files; those of this machine when absent. */
  readonly opendata?: string | undefined;
  readonly policy: Policy;
  /** Folder that receives one folder an edition. */
  readonly out: string;
  /** Receives a French line for each stage. */
  readonly log: (line: string) => void;
}

/** @throws CountsError with every fault of the counts; DisclosureError for a policy that does not exist yet */
export async function buildPublication({
  counts: folder,
  opendata,
  policy,
  out,
  log,
}: PublicationBuild): Promise<Manifest> {
  checkPolicy(policy);
  const inputs = await readPublicInputs({ folders: await searchedFolders(opendata), log });
  log(`Lecture et vérification de ${folder}…`);
  const { counts, warnings } = await readCountsFolder(folder, inputs);
  warnings.forEach(log);
  return publishCounts(counts, { map: inputs.map, policy, out, log });
}

interface Publishing extends Pick<PublicationBuild, 'policy' | 'out' | 'log'> {
  readonly map: PublicationMap;
}

/** Protects the counts, then writes what may be known of them. */
export async function publishCounts(
  counts: ConfidentialCounts,
  { map, policy, out, log }: Publishing,
): Promise<Manifest> {
  log(
    `Édition ${formatEdition(counts.edition)}\u202f: protection, puis écriture dans ${join(out, counts.edition)}…`,
  );
  const draft = protect(counts, policy);
  return writePublication({ ...draft, outlines: new Map([...map.circles, ...draft.outlines]) }, out);
}
