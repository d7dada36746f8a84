/**
 * Public data for a publication: each source from the first open data folder that has its files, with what a
 * manifest says of it. A source whose files are absent, or cannot be used, is null.
 */
import type { Catalogue } from '../domain/catalogue.js';
import type { CodeChange } from '../domain/code-changes.js';
import type { Establishment } from '../domain/establishment.js';
import type { Grouping } from '../domain/grouping.js';
import type { Period } from '../domain/period.js';
import type { Origin } from '../domain/publication.js';
import type { CogReference } from './cog.js';
import { findingReasons } from './findings.js';
import {
  describeAges,
  describeCodeChanges,
  describeCpts,
  describeEstablishments,
  describeGroupings,
  describePopulations,
  describeQpv,
  describeZoning,
} from './public-data/coverage.js';
import { populationsByCensus, type CensusPopulations } from './public-data/census-populations.js';
import { periodOfVintage } from './public-data/vintage-period.js';
import { codeChangesReader } from './readers/code-changes.js';
import { cptsReader, type CptsPerimeters } from './readers/cpts.js';
import { finessReader } from './readers/finess.js';
import { membershipsReader } from './readers/memberships.js';
import { populationByAgeReader, type PopulationByAge } from './readers/population-by-age.js';
import { populationsReader } from './readers/populations.js';
import { qpvReader, type QpvByCommune } from './readers/qpv.js';
import { zoningReader, type ZoningByCommune } from './readers/zoning.js';
import type { Reading, SourceReader } from './reader.js';
import { findFolder, locateFiles } from './source-files.js';

export interface PublicPart<Data> {
  readonly data: Data;
  readonly origin: Origin;
  /** Null when nothing dates the files. */
  readonly period: Period | null;
}

export interface PublicData {
  /** Inhabitants, by census. */
  readonly populations: PublicPart<readonly CensusPopulations[]> | null;
  readonly qpv: PublicPart<QpvByCommune> | null;
  readonly zoning: PublicPart<ZoningByCommune> | null;
  readonly cpts: PublicPart<CptsPerimeters> | null;
  /** Intercommunalités, bassins de vie, cantons. */
  readonly groupings: PublicPart<readonly Grouping[]> | null;
  /** From the oldest to the latest. */
  readonly codeChanges: PublicPart<readonly CodeChange[]> | null;
  /** Sorted by id. */
  readonly establishments: PublicPart<readonly Establishment[]> | null;
  /** By commune, or for want of it by département. */
  readonly ages: PublicPart<PopulationByAge> | null;
}

export const noPublicData: PublicData = {
  populations: null,
  qpv: null,
  zoning: null,
  cpts: null,
  groupings: null,
  codeChanges: null,
  establishments: null,
  ages: null,
};

export interface PublicDataSearch {
  /** Open data folders, best first. */
  readonly folders: readonly string[];
  readonly cog: CogReference;
  readonly catalogue: Catalogue;
  /** Receives a French sentence for each file that is not what it should be. */
  readonly onProblem?: (sentence: string) => void;
}

export async function readPublicData(search: PublicDataSearch): Promise<PublicData> {
  const { cog } = search;
  const codeChanges = await readPart(search, codeChangesReader, (rows) => ({
    data: rows,
    detail: describeCodeChanges(rows),
  }));
  return {
    populations: await readPart(search, populationsReader, (rows) => {
      const data = populationsByCensus(rows, cog, codeChanges?.data ?? []);
      return { data, detail: describePopulations(data) };
    }),
    qpv: await readPart(search, qpvReader, (rows) => ({ data: rows, detail: describeQpv(rows) })),
    zoning: await readPart(search, zoningReader, (rows) => ({
      data: rows,
      detail: describeZoning(rows, cog),
    })),
    cpts: await readPart(search, cptsReader, (rows) => ({ data: rows, detail: describeCpts(rows) })),
    groupings: await readPart(search, membershipsReader, (rows) => ({
      data: rows,
      detail: describeGroupings(rows),
    })),
    codeChanges,
    establishments: await readPart(search, finessReader, (rows) => ({
      data: rows.establishments,
      detail: describeEstablishments(rows),
    })),
    ages: await readPart(search, populationByAgeReader, (rows) => ({
      data: rows,
      detail: describeAges(rows),
    })),
  };
}

const readers: readonly SourceReader<unknown>[] = [
  populationsReader,
  qpvReader,
  zoningReader,
  cptsReader,
  membershipsReader,
  codeChangesReader,
  finessReader,
  populationByAgeReader,
];

/** The files that `readPublicData` would read, by path. */
export async function locatePublicFiles(folders: readonly string[]): Promise<string[]> {
  const perReader = await Promise.all(
    readers.map(async (reader) => {
      const folder = await findFolder(folders, reader);
      return folder === null ? [] : locateFiles(folder, reader);
    }),
  );
  return perReader.flat();
}

async function readPart<Rows, Data>(
  { folders, cog, catalogue, onProblem }: PublicDataSearch,
  reader: SourceReader<Rows>,
  use: (rows: Rows) => { data: Data; detail: string },
): Promise<PublicPart<Data> | null> {
  const folder = await findFolder(folders, reader);
  if (folder === null) return null;
  const reading = await reader.read(folder, { cog, catalogue });
  for (const problem of structuralProblems(reader, reading)) onProblem?.(problem);
  if (reading.rowCount === 0) return null;
  const { data, detail } = use(reading.rows);
  const { vintage, files } = reading;
  return {
    data,
    origin: { source: reader.source, synthetic: false, vintage, detail, files: [...files] },
    period: vintage === null ? null : periodOfVintage(vintage),
  };
}

function structuralProblems({ holds }: SourceReader<unknown>, { findings }: Reading<unknown>): string[] {
  return findings
    .filter(({ structural }) => structural)
    .flatMap(({ reason, examples }) =>
      examples.map(({ file, value }) => {
        const what = value === '' ? '' : ` (${value})`;
        return `Données publiques «\u202f${holds}\u202f»\u202f: ${findingReasons[reason].label} dans ${file}${what}.`;
      }),
    );
}
