/** What every reader of a public source looks like. */
import type { Catalogue } from '../domain/catalogue.js';
import type { CogReference } from './cog.js';
import type { Finding } from './findings.js';

/** A reader of one public source, in its real formats. */
export interface SourceReader<Rows> {
  /** Name on the command line, in kebab-case. */
  readonly id: string;
  /** Id of the source in catalogue/sources.yaml, which has its label, producer, licence and page. */
  readonly source: string;
  /** What the files hold, in French, in a few words. */
  readonly holds: string;
  /** Folder of its files inside an open data folder. */
  readonly folder: string;
  readonly files: readonly ExpectedFile[];
  /** What `rezone data fetch` downloads; empty where no address is stable. */
  readonly downloads: readonly OfficialFile[];
  /**
   * Reads the files of the source; what they hold that cannot be used is in the findings, never thrown.
   *
   * @param directory an open data folder that has at least one of the files (see `locateFiles`)
   */
  read(directory: string, context: ReadingContext): Promise<Reading<Rows>>;
}

export interface ExpectedFile {
  /** Matches the base name. */
  readonly pattern: RegExp;
  /** Such as `cog_2024_population.csv`, for messages and documentation. */
  readonly example: string;
}

export interface OfficialFile {
  readonly address: string;
  /** Base name under which the file is kept. */
  readonly name: string;
  /** Checksum when the producer gives one that lasts. */
  readonly sha256?: string;
  /** File to take out of the archive at the address, when it is a ZIP. */
  readonly archived?: string;
}

/** What readers check codes against. */
export interface ReadingContext {
  readonly cog: CogReference;
  readonly catalogue: Catalogue;
}

export interface Reading<Rows> {
  readonly rows: Rows;
  /** Lines used. */
  readonly rowCount: number;
  /** Of when the data are, as a French reader reads it; null when nothing says it. */
  readonly vintage: string | null;
  /** Files read, with their SHA-256. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly findings: readonly Finding[];
}
