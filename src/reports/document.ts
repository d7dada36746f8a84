/** What every document of a report is made of. Documents put figures on pages and in cells: none computes one. */
import type { Catalogue } from '../domain/catalogue.js';
import type { CommuneTopology } from '../domain/commune-topology.js';
import type { Establishment } from '../domain/establishment.js';
import type { Report } from '../domain/report.js';

export interface DocumentMatter {
  readonly report: Report;
  /** In the language of the report. */
  readonly catalogue: Catalogue;
  /** Those of the territory and of what surrounds it; none where the publication has none. */
  readonly outlines: readonly CommuneTopology[];
  /** Names of the communes of these outlines, by code. */
  readonly names: ReadonlyMap<string, string>;
  /** Structures of care of the territory; none where the publication does not name them. */
  readonly establishments: readonly Establishment[];
  /** What the leader calls the project; empty where nobody said. */
  readonly projectName: string;
  /** Day of the document, as 2026-11-22: the only thing that two documents of one report may differ by. */
  readonly date: string;
}

export type RenderDocument = (matter: DocumentMatter) => Promise<Uint8Array>;
