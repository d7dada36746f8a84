/**
 * The one way in for the counts of a data team: a folder of the format `rezone-counts/1` (docs/formats.md), with
 * the public files for what it does not have, to the confidential counts that are protected next.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConfidentialCounts } from '../disclosure/counts.js';
import { reportedStructureTypes } from '../domain/catalogue.js';
import type { Establishment } from '../domain/establishment.js';
import type { AgeMatrix, StructureMatrix } from '../domain/publication.js';
import { carryCounts, splitRows } from './carry-counts.js';
import { ProblemLog } from './counts-error.js';
import { readTables, type CountsContext, type FolderTables } from './folder-tables.js';
import { manifestFile, parseManifest, type CountsManifest } from './manifest.js';
import { assemblePlaces } from './places.js';
import { bringersOf, listOrigins, publicOrigins, stampParts } from './provenance.js';
import { locateTables } from './table-files.js';

export interface CountsReading {
  readonly counts: ConfidentialCounts;
  /** French sentences on what is missing or was carried, for the person who publishes. */
  readonly warnings: readonly string[];
}

/** @throws CountsError with every fault of the folder */
export async function readCountsFolder(folder: string, context: CountsContext): Promise<CountsReading> {
  const log = new ProblemLog();
  const files = await locateTables(folder, log);
  if (files === null) throw log.toError();
  const manifest = await readManifest(folder, context, log);
  const tables = await readTables(manifest?.cog ?? context.cog.cog, files, context, log);
  if (manifest === null) throw log.toError();
  return assemble(manifest, tables, context, log);
}

async function readManifest(
  folder: string,
  { catalogue, cog }: CountsContext,
  log: ProblemLog,
): Promise<CountsManifest | null> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => null);
  return text === null ? null : parseManifest(text, { catalogue, cog: cog.cog }, log);
}

function assemble(
  manifest: CountsManifest,
  tables: FolderTables,
  context: CountsContext,
  log: ProblemLog,
): CountsReading {
  const { catalogue, cog, publicData, map } = context;
  const establishments = tables.establishments ?? publicData.establishments?.data ?? [];
  const noAges = { columns: catalogue.ageBands.length, counts: new Int32Array(0) };
  const noStructures = { columns: reportedStructureTypes(catalogue).length, counts: new Int32Array(0) };
  const carried = carryCounts(
    { ...tables, ages: tables.ages ?? noAges, structures: tables.structures ?? noStructures },
    tables.carriage,
  );
  const bringers = bringersOf(manifest, tables, context);
  const periods = stampParts(manifest, catalogue, tables.periods, bringers, log);
  if (log.count > 0) throw log.toError();
  const counts: ConfidentialCounts = {
    ...carried,
    catalogue,
    places: assemblePlaces(tables, context),
    edition: manifest.edition,
    synthetic: manifest.synthetic,
    cog: cog.cog,
    periods,
    origins: listOrigins(manifest, periods, bringers, publicOrigins(bringers, tables, context)),
    structures: tables.structures ? carried.structures : countStructures(establishments, context),
    establishments,
    ages: tables.ages ? carried.ages : publicAges(context),
    references: tables.references,
    outlines: map.outlines,
  };
  return { counts, warnings: warningsOf(tables, context) };
}

function countStructures(
  establishments: readonly Establishment[],
  { catalogue, cog }: CountsContext,
): StructureMatrix {
  const types = reportedStructureTypes(catalogue);
  const columnByType = new Map(types.map(({ id }, column) => [id, column]));
  const rowByCode = new Map(cog.communes.map(({ code }, row) => [code, row]));
  const counts = new Int32Array(cog.communes.length * types.length);
  for (const { commune, type } of establishments) {
    const row = rowByCode.get(commune);
    const column = columnByType.get(type);
    if (row !== undefined && column !== undefined) counts[row * types.length + column]! += 1;
  }
  return { columns: types.length, counts };
}

function publicAges({ catalogue, cog, publicData }: CountsContext): AgeMatrix {
  const columns = catalogue.ageBands.length;
  const counts = new Int32Array(cog.communes.length * columns).fill(-1);
  cog.communes.forEach(({ code }, row) => {
    const inhabitants = publicData.ages?.data.communes?.counts.get(code);
    if (inhabitants) counts.set(inhabitants, row * columns);
  });
  return { columns, counts };
}

function warningsOf(tables: FolderTables, { catalogue, cog }: CountsContext): string[] {
  const silent = catalogue.indicators.filter(({ id }) => !tables.periods.has(id)).map(({ id }) => id);
  const split = [...splitRows(tables.carriage)].map((row) => cog.communes[row]!.code).sort();
  return [
    ...(silent.length > 0 ? [`Indicateurs sans aucune ligne, « n.d. » partout : ${silent.join(', ')}.`] : []),
    ...(tables.year < cog.cog
      ? [
          `Codes de communes de ${tables.year} portés à ceux de ${cog.cog} : les communes réunies depuis sont additionnées.`,
        ]
      : []),
    ...(split.length > 0
      ? [
          `Communes issues d’une séparation depuis ${tables.year}, dont les comptes ne peuvent pas être partagés : ${split.join(', ')} n’ont ni indicateur, ni professionnel, ni activité.`,
        ]
      : []),
  ];
}
