/** The newest edition of the demonstration, built once for the benchmarks in a temporary folder. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../src/catalogue/load-catalogue.js';
import { buildDemonstration } from '../src/cli/build-demonstration.js';
import type { Publication } from '../src/domain/publication.js';
import { openPublications } from '../src/publication/open-publications.js';

export async function demonstrationPublication(): Promise<{ publication: Publication; directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'rezone-bench-data-'));
  await buildDemonstration({ out: directory, log: () => undefined });
  const store = await openPublications(directory, loadCatalogue());
  return { publication: store.get().publication, directory };
}
