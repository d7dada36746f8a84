/** The report of some communes out of the demonstration, drawn without any public file. */
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { drawDemonstration } from '../../src/demonstration/draw-demonstration.js';
import type { DemonstrationEdition } from '../../src/demonstration/targets.js';
import { protect } from '../../src/disclosure/protect.js';
import { buildReport } from '../../src/domain/build-report.js';
import type { Report } from '../../src/domain/report.js';
import { readCog } from '../../src/opendata/cog.js';
import { publicationOf } from '../support/publications.js';

export function demonstrationReport(edition: DemonstrationEdition, codes: readonly string[]): Report {
  const counts = drawDemonstration({
    catalogue: loadCatalogue(),
    cog: readCog(),
    positions: new Map(),
    edition,
  });
  return buildReport(publicationOf(protect(counts, 'original')), codes);
}
