/** Parquet tables back to the typed arrays that the rules read. */
import { professionCategories, reportedStructureTypes, type Catalogue } from '../domain/catalogue.js';
import { codeChangeSchema, type CodeChange } from '../domain/code-changes.js';
import type { Establishment } from '../domain/establishment.js';
import type { Grouping } from '../domain/grouping.js';
import { groupingSchema } from '../domain/grouping-schema.js';
import { createPlaces, type Commune, type Places, type Zoning } from '../domain/places.js';
import { zonings } from '../domain/places-schema.js';
import {
  cellStatus,
  measureKey,
  type ActivityMatrix,
  type AgeMatrix,
  type IndicatorMatrix,
  type ProfessionalMatrix,
  type Publication,
  type References,
  type StructureMatrix,
} from '../domain/publication.js';
import { withDatabase } from './database.js';
import { formatLevelKey } from './levels.js';
import {
  openCells,
  readCells,
  readRows,
  tableFault,
  type CellReading,
  type TableSource,
} from './table-reader.js';
import { statusWords, type TableRow } from './tables.js';

export type PublicationTables = Omit<Publication, 'manifest' | 'catalogue'>;

/** @throws PublicationError when a table is not what the catalogue and the places call for */
export async function readTables(
  folder: string,
  catalogue: Catalogue,
  threads: number,
): Promise<PublicationTables> {
  return withDatabase(threads, async (connection) => {
    const source = { connection, folder };
    const places = await readPlaces(source);
    const codes = places.communes.map((commune) => commune.code);
    const cells = await openCells(source, codes);
    const reader: CellReader = {
      catalogue,
      rows: codes.length,
      read: (reading) => readCells(cells, reading),
    };
    const indicators = await readIndicators(reader);
    checkDenominators(source, places, catalogue, indicators);
    return {
      places,
      references: await readReferences(source, catalogue),
      indicators,
      professionals: await readProfessionals(reader),
      activity: await readActivity(reader),
      structures: await readStructures(reader),
      establishments: await readEstablishments(source, places, catalogue),
      ages: await readAges(reader),
    };
  });
}

interface CellReader {
  readonly catalogue: Catalogue;
  /** Number of communes. */
  readonly rows: number;
  readonly read: (reading: CellReading) => Promise<void>;
}

async function readPlaces(source: TableSource): Promise<Places> {
  const regions = await readRows(source, 'regions');
  const departments = await readRows(source, 'departments');
  const communes = await readRows(source, 'communes');
  const former = await readRows(source, 'former-communes');
  const codeChanges = await readRows(source, 'code-changes');
  const groupings = await readRows(source, 'groupings');
  const places = createPlaces({
    regions,
    departments,
    communes: communes.map((row) => toCommune(source, row)),
    formerCommunes: former.map(({ code, name, present_code }) => ({ code, name, into: present_code })),
    codeChanges: codeChanges.map((row) => toCodeChange(source, row)),
    groupings: groupings.map((row) => toGrouping(source, row)),
  });
  checkPlaces(source, places);
  return places;
}

function toCommune(source: TableSource, row: TableRow<'communes'>): Commune {
  const { longitude, latitude } = row;
  return {
    code: row.code,
    name: row.name,
    department: row.department,
    region: row.region,
    postalCodes: [...row.postal_codes],
    population: row.population,
    qpv: { count: row.qpv_count, codes: row.qpv_codes && [...row.qpv_codes] },
    zoning: toZoning(source, row.zoning),
    cpts: row.cpts && [...row.cpts],
    position: longitude === null || latitude === null ? null : [longitude, latitude],
  };
}

function toZoning(source: TableSource, text: string | null): Zoning | null {
  if (text === null) return null;
  const zoning = zonings.find((known) => known === text);
  if (zoning === undefined) throw tableFault(source, 'communes', `zonage inconnu : ${text}`);
  return zoning;
}

function toCodeChange(source: TableSource, row: TableRow<'code-changes'>): CodeChange {
  const change = codeChangeSchema.safeParse(row);
  if (!change.success) throw tableFault(source, 'code-changes', `ligne inattendue pour ${row.before}`);
  return change.data;
}

function toGrouping(source: TableSource, row: TableRow<'groupings'>): Grouping {
  const grouping = groupingSchema.safeParse(row);
  if (!grouping.success) throw tableFault(source, 'groupings', `ligne inattendue pour ${row.code}`);
  return grouping.data;
}

function checkPlaces(source: TableSource, places: Places): void {
  if (places.indexByCode.size !== places.communes.length) {
    throw tableFault(source, 'communes', 'une commune y figure deux fois');
  }
  for (const { code, department, region } of places.communes) {
    if (!places.regions.has(region)) {
      throw tableFault(source, 'regions', `la région ${region} de la commune ${code} y manque`);
    }
    if (places.departments.get(department)?.region !== region) {
      throw tableFault(
        source,
        'departments',
        `le département ${department} de la commune ${code} y manque ou change de région`,
      );
    }
  }
  for (const { code, into } of places.formerByCode.values()) {
    if (!places.indexByCode.has(into)) {
      throw tableFault(source, 'former-communes', `la commune ${code} y devient ${into}, qui n’existe pas`);
    }
  }
  for (const { name, communes } of places.groupings) {
    const unknown = communes.find((code) => !places.indexByCode.has(code));
    if (unknown !== undefined) {
      throw tableFault(source, 'groupings', `${name} y contient ${unknown}, qui n’existe pas`);
    }
  }
}

async function readReferences(source: TableSource, catalogue: Catalogue): Promise<References> {
  const known = referenceMeasures(catalogue);
  const references = new Map<string, Map<string, number>>();
  for (const { level, code, measure, value } of await readRows(source, 'references')) {
    const key = formatLevelKey({ level, code });
    if (key === null) throw tableFault(source, 'references', `niveau inconnu : ${level} ${code ?? ''}`);
    if (!known.has(measure))
      throw tableFault(source, 'references', `mesure inconnue du catalogue : ${measure}`);
    const measures = references.get(key) ?? new Map<string, number>();
    references.set(key, measures.set(measure, value));
  }
  return references;
}

function referenceMeasures(catalogue: Catalogue): Set<string> {
  return new Set([
    ...catalogue.indicators.map(({ id }) => measureKey.indicator(id)),
    ...catalogue.ageBands.map(({ id }) => measureKey.ageBand(id)),
    ...catalogue.activityFamilies.flatMap((family) => [
      measureKey.patientsPerProfessional(family.id),
      ...family.actKeys.map((act) => measureKey.actsPerProfessional(family.id, act.id)),
    ]),
  ]);
}

async function readIndicators({ catalogue, rows, read }: CellReader): Promise<IndicatorMatrix> {
  const keys = catalogue.indicators.map(({ id }) => id);
  const cells = rows * keys.length;
  const numerators = new Float64Array(cells);
  const denominators = new Float64Array(cells);
  const statuses = new Uint8Array(cells);
  const statusCode = statusWords.map((word, code) => `WHEN '${word}' THEN ${code}`).join(' ');
  await read({
    table: 'indicators',
    key: 'line.indicator',
    keys,
    complete: true,
    targets: [
      { number: `CASE status WHEN 'kept' THEN numerator ELSE 0 END`, into: numerators },
      { number: `CASE status WHEN 'kept' THEN COALESCE(denominator, 0) ELSE 0 END`, into: denominators },
      { number: `CASE status ${statusCode} END`, into: statuses },
    ],
  });
  return { columns: keys.length, numerators, denominators, statuses };
}

/** A rate without a denominator would only fail later, in the middle of a report. */
function checkDenominators(
  source: TableSource,
  { communes }: Places,
  catalogue: Catalogue,
  matrix: IndicatorMatrix,
): void {
  catalogue.indicators.forEach(({ id, kind }, column) => {
    if (kind === 'count') return;
    communes.forEach(({ code }, row) => {
      const cell = row * matrix.columns + column;
      if (matrix.statuses[cell] === cellStatus.kept && !(matrix.denominators[cell]! > 0)) {
        throw tableFault(source, 'indicators', `dénominateur absent ou nul pour ${code}, ${id}`);
      }
    });
  });
}

async function readProfessionals({ catalogue, rows, read }: CellReader): Promise<ProfessionalMatrix> {
  const keys = professionCategories(catalogue).map(({ id }) => id);
  const counts = new Int32Array(3 * rows * keys.length);
  await read({
    table: 'professionals',
    key: 'line.category',
    keys,
    complete: false,
    targets: ['total', 'aged_60_plus', 'aged_65_plus'].map((number, offset) => ({
      number,
      into: counts,
      stride: 3,
      offset,
    })),
  });
  return { columns: keys.length, counts };
}

async function readActivity({ catalogue, rows, read }: CellReader): Promise<ActivityMatrix> {
  const families = catalogue.activityFamilies;
  const keys = families.map(({ id }) => id);
  const actKeys = families.flatMap((family) => family.actKeys.map((act) => `${family.id}/${act.id}`));
  const professionals = new Int32Array(rows * keys.length);
  const patients = new Float64Array(rows * keys.length);
  const acts = new Float64Array(rows * actKeys.length);
  await read({
    table: 'activity',
    key: 'line.family',
    keys,
    complete: false,
    targets: [
      { number: 'professionals', into: professionals },
      { number: 'COALESCE(patients, 0)', into: patients },
    ],
  });
  await read({
    table: 'acts',
    key: `line.family || '/' || line.act`,
    keys: actKeys,
    complete: false,
    targets: [{ number: 'acts', into: acts }],
  });
  return { columns: keys.length, professionals, patients, actColumns: actKeys.length, acts };
}

async function readStructures({ catalogue, rows, read }: CellReader): Promise<StructureMatrix> {
  const keys = reportedStructureTypes(catalogue).map(({ id }) => id);
  const counts = new Int32Array(rows * keys.length);
  const targets = [{ number: 'structures', into: counts }];
  await read({ table: 'structures', key: 'line.type', keys, complete: false, targets });
  return { columns: keys.length, counts };
}

async function readEstablishments(
  source: TableSource,
  places: Places,
  catalogue: Catalogue,
): Promise<Establishment[]> {
  const types = new Set(catalogue.structureGroups.flatMap((group) => group.types.map(({ id }) => id)));
  const rows = await readRows(source, 'establishments');
  return rows.map(({ longitude, latitude, ...row }) => {
    if (!places.indexByCode.has(row.commune) || !types.has(row.type)) {
      throw tableFault(
        source,
        'establishments',
        `commune ou type inconnu pour ${row.id} : ${row.commune}, ${row.type}`,
      );
    }
    return { ...row, position: longitude === null || latitude === null ? null : [longitude, latitude] };
  });
}

async function readAges({ catalogue, rows, read }: CellReader): Promise<AgeMatrix> {
  const keys = catalogue.ageBands.map(({ id }) => id);
  const counts = new Int32Array(rows * keys.length).fill(-1);
  const targets = [{ number: 'inhabitants', into: counts }];
  await read({ table: 'ages', key: 'line.age_band', keys, complete: false, targets });
  return { columns: keys.length, counts };
}
