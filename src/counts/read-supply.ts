/** Professionals, their activity, and health structures. */
import { professionCategories, reportedStructureTypes } from '../domain/catalogue.js';
import type { Establishment } from '../domain/establishment.js';
import type { ActivityMatrix, ProfessionalMatrix, StructureMatrix } from '../domain/publication.js';
import { readCells, type TableReading } from './read-cells.js';
import { readTable } from './table-cursor.js';

export async function readProfessionals(reading: TableReading): Promise<ProfessionalMatrix> {
  const categories = professionCategories(reading.catalogue);
  const counts = new Int32Array(3 * reading.lookup.carriage.codes.length * categories.length);
  await readCells(
    reading,
    {
      table: 'professionals',
      keys: categories.map(({ id }) => [id]),
      keyColumns: ['category'],
      keyWord: 'la profession',
    },
    (cell, cursor) => {
      const total = cursor.count('total');
      const over60 = cursor.count('aged_60_plus');
      const over65 = cursor.count('aged_65_plus');
      if (total === null || over60 === null || over65 === null) return;
      if (over65 > over60 || over60 > total) {
        cursor.fault(
          'les âges ne s’emboîtent pas : il faut aged_65_plus ≤ aged_60_plus ≤ total, corrigez ces trois colonnes.',
        );
      }
      counts.set([total, over60, over65], 3 * cell);
    },
  );
  return { columns: categories.length, counts };
}

export async function readActivity(reading: TableReading): Promise<ActivityMatrix> {
  const { catalogue, lookup, files } = reading;
  const families = catalogue.activityFamilies;
  const rows = lookup.carriage.codes.length;
  const actKeys = families.flatMap((family) => family.actKeys.map((act) => [family.id, act.id]));
  const familyOfAct = families.flatMap((family, column) => family.actKeys.map(() => column));
  const professionals = new Int32Array(rows * families.length);
  const patients = new Float64Array(rows * families.length);
  const acts = new Float64Array(rows * actKeys.length);
  const lines = await readCells(
    reading,
    {
      table: 'activity',
      keys: families.map(({ id }) => [id]),
      keyColumns: ['family'],
      keyWord: 'la famille d’activité',
    },
    (cell, cursor) => {
      professionals[cell] = cursor.count('professionals') ?? 0;
      patients[cell] = cursor.count('patients') ?? 0;
    },
  );
  await readCells(
    reading,
    { table: 'acts', keys: actKeys, keyColumns: ['family', 'act'], keyWord: 'l’acte' },
    (cell, cursor) => {
      acts[cell] = cursor.amount('acts') ?? 0;
      const column = familyOfAct[cell % actKeys.length]!;
      const row = Math.floor(cell / actKeys.length);
      if (lines?.[row * families.length + column] === 0) {
        cursor.fault(
          `la commune ${lookup.carriage.codes[row]!} n’a pas de ligne pour ${families[column]!.id} dans ${files.get('activity')!.name} : ajoutez-la, on ne peut pas protéger des actes sans leurs professionnels.`,
        );
      }
    },
  );
  return { columns: families.length, professionals, patients, actColumns: actKeys.length, acts };
}

/** Null when the folder has no such table. */
export async function readStructures(reading: TableReading): Promise<StructureMatrix | null> {
  const types = reportedStructureTypes(reading.catalogue);
  const counts = new Int32Array(reading.lookup.carriage.codes.length * types.length);
  const lines = await readCells(
    reading,
    {
      table: 'structures',
      keys: types.map(({ id }) => [id]),
      keyColumns: ['type'],
      keyWord: 'le type de structure',
    },
    (cell, cursor) => {
      counts[cell] = cursor.count('structures') ?? 0;
    },
  );
  return lines && { columns: types.length, counts };
}

/** Sorted by id, on the communes of the folder's year; null when the folder has no such table. */
export async function readEstablishments({
  catalogue,
  lookup,
  files,
  log,
}: TableReading): Promise<Establishment[] | null> {
  const file = files.get('establishments');
  if (!file) return null;
  const types = new Set(catalogue.structureGroups.flatMap((group) => group.types.map(({ id }) => id)));
  const lineById = new Map<string, number>();
  const establishments: Establishment[] = [];
  await readTable('establishments', file, log, (cursor) => {
    const id = cursor.required('id');
    const row = lookup.row(cursor, 'commune');
    const type = cursor.text('type');
    if (!types.has(type))
      cursor.fault(
        `le type de structure « ${type} » n’est pas dans le catalogue : corrigez son identifiant.`,
      );
    const name = cursor.required('name');
    const category = cursor.required('category');
    const longitude = cursor.degrees('longitude', 180);
    const latitude = cursor.degrees('latitude', 90);
    if (id === null || row === null || name === null || category === null) return;
    const known = lineById.get(id);
    if (known !== undefined) {
      cursor.fault(`l’établissement ${id} a déjà la ligne ${known} : n’en gardez qu’une.`);
      return;
    }
    lineById.set(id, cursor.line);
    establishments.push({
      id,
      name,
      type,
      category,
      commune: lookup.carriage.codes[row]!,
      address: cursor.text('address') || null,
      position: longitude === null || latitude === null ? null : [longitude, latitude],
    });
  });
  return establishments.sort((a, b) => (a.id < b.id ? -1 : 1));
}
