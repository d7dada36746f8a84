/** Every table of a counts folder, with the faults of all of them. */
import type { Catalogue } from '../domain/catalogue.js';
import type { CodeChange } from '../domain/code-changes.js';
import type { Establishment } from '../domain/establishment.js';
import type { CogReference } from '../opendata/cog.js';
import type { Position } from '../opendata/positions.js';
import type { PublicData } from '../opendata/public-data.js';
import { createCarriage, type Carriage } from './commune-carriage.js';
import { createLookup } from './commune-lookup.js';
import type { ProblemLog } from './counts-error.js';
import { manifestFile } from './manifest.js';
import type { TableReading } from './read-cells.js';
import { readCommuneFacts } from './read-communes.js';
import { readAges, readCodeChanges, readGroupings } from './read-geography.js';
import { readIndicatorTables } from './read-indicators.js';
import { readReferences } from './read-references.js';
import { readActivity, readEstablishments, readProfessionals, readStructures } from './read-supply.js';
import type { TableFile } from './table-files.js';
import type { CountsTable } from './tables.js';

/** Where communes are: their outlines, or none and a point for some of them. */
export interface CommuneMap {
  /** TopoJSON texts by name; empty when there are no outlines. */
  readonly outlines: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, Position>;
}

export interface CountsContext {
  readonly catalogue: Catalogue;
  readonly cog: CogReference;
  /** For what the folder does not have. */
  readonly publicData: PublicData;
  readonly map: CommuneMap;
}

/** Everything that the folder holds, on the communes of its year where it is a matrix. */
export type FolderTables = Awaited<ReturnType<typeof readTables>>;

export async function readTables(
  year: number,
  files: ReadonlyMap<CountsTable, TableFile>,
  { catalogue, cog, publicData }: CountsContext,
  log: ProblemLog,
) {
  const changesFile = files.get('code-changes');
  const codeChanges = changesFile ? await readCodeChanges(changesFile, log) : null;
  const changes = codeChanges?.length ? codeChanges : (publicData.codeChanges?.data ?? []);
  checkYear(year, cog, changes, log);
  const present = cog.communes.map(({ code }) => code);
  const carriage = createCarriage(year, present, changes);
  const reading: TableReading = { catalogue, files, log, lookup: createLookup(carriage, year, cog, changes) };
  const indicatorTables = await readIndicatorTables(reading);
  const references = await readReferences(reading, cog);
  const professionals = await readProfessionals(reading);
  const activity = await readActivity(reading);
  const structures = await readStructures(reading);
  const establishments = await readEstablishments(reading);
  if (!files.has('structures') && !files.has('establishments') && !publicData.establishments) {
    log.add(
      'structures.csv',
      null,
      'ce fichier manque, et rien ne permet de compter les structures : ajoutez-le, ou establishments.csv, ou FINESS au dossier de --opendata.',
    );
  }
  return {
    year,
    carriage,
    codeChanges,
    ...indicatorTables,
    references,
    professionals,
    activity,
    structures,
    establishments: establishments && carryEstablishments(establishments, carriage, cog),
    ages: await readAges(reading),
    facts: await readCommuneFacts(reading),
    groupings: await readGroupings(reading, cog),
  };
}

/** Codes of another year are only understood through the changes since. */
function checkYear(
  year: number,
  { cog }: CogReference,
  changes: readonly CodeChange[],
  log: ProblemLog,
): void {
  if (year >= cog || changes.some((change) => change.cog > year)) return;
  log.add(
    `${manifestFile}, cog`,
    null,
    `les codes de ${year} doivent être portés à ceux de ${cog}, et aucun changement de code n’est connu : ajoutez code-changes.csv, ou les passages de communes au dossier de --opendata.`,
  );
}

function carryEstablishments(
  establishments: readonly Establishment[],
  { rowByCode, targets }: Carriage,
  { communes }: CogReference,
): Establishment[] {
  return establishments.flatMap((establishment) => {
    const rows = targets[rowByCode.get(establishment.commune)!]!;
    return rows.length === 1 ? [{ ...establishment, commune: communes[rows[0]!]!.code }] : [];
  });
}
