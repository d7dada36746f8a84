/** Which publication a command reads: the one named, the one of the environment, or the demonstration. */
import { loadCatalogue } from '../catalogue/load-catalogue.js';
import {
  openEdition,
  openPublications,
  type OpenPublication,
  type PublicationStore,
} from '../publication/open-publications.js';
import { ensureDemonstration } from './demonstration-folder.js';
import { logLine } from './output.js';

/** The publication named on the command line, or else by REZONE_PUBLICATION. */
export function namedPublication(option: string | undefined): string | undefined {
  return option ?? (process.env['REZONE_PUBLICATION'] || undefined);
}

/** @param directory the demonstration when absent, built if need be */
export async function openPublicationOrDemonstration(
  directory: string | undefined,
): Promise<PublicationStore> {
  const catalogue = loadCatalogue();
  return openPublications(directory ?? (await ensureDemonstration(catalogue, logLine)), catalogue);
}

/** The same for one edition, the newest by default. */
export async function openEditionOrDemonstration(
  directory: string | undefined,
  edition: string | undefined,
): Promise<OpenPublication> {
  const catalogue = loadCatalogue();
  return openEdition(directory ?? (await ensureDemonstration(catalogue, logLine)), catalogue, edition);
}
