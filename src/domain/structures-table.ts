/** Health structures of the territory, by type, with the communes where they stand. */
import { registeredStructureTypes, reportedStructureTypes, type StructureType } from './catalogue.js';
import type { Establishment } from './establishment.js';
import { knownIds } from './focus.js';
import { groupBy } from './group-by.js';
import type { Publication } from './publication.js';
import type { StructuresTable } from './report.js';

type Row = StructuresTable['groups'][number]['rows'][number];
/** By type id; a type without an entry stands nowhere on the territory. */
type CommunesByType = ReadonlyMap<string, Row['communes']>;

/** @param wanted types to show instead of those that reports count; the others are then counted in the register */
export function structuresTable(
  publication: Publication,
  rows: Int32Array,
  wanted?: readonly string[],
): StructuresTable {
  const { catalogue, manifest } = publication;
  const { structures: stamp, establishments: register } = manifest.periods;
  const types = catalogue.structureGroups.flatMap((group) => group.types);
  const chosen = new Set(chosenTypes(types, wanted));
  const inRegister = register === null ? new Set<string>() : registeredStructureTypes(catalogue);
  const isCounted = ({ id, inReport }: StructureType) => inReport || (chosen.has(id) && inRegister.has(id));
  const chosenWhere = (isKept: (type: StructureType) => boolean) =>
    types.filter((type) => chosen.has(type.id) && isKept(type));

  const reported = reportedCommunes(publication, rows);
  const needsRegister = types.some((type) => !type.inReport && isCounted(type));
  const registered: CommunesByType = needsRegister ? registeredCommunes(publication, rows) : new Map();
  const rowOf = ({ id, label, coordinated, inReport }: StructureType): Row => {
    const communes = (inReport ? reported : registered).get(id) ?? [];
    const total = communes.reduce((sum, { count }) => sum + count, 0);
    return { id, label, coordinated, fromRegister: !inReport, total, communes };
  };
  return {
    groups: catalogue.structureGroups
      .map(({ id, label, types }) => ({ id, label, rows: types.filter(isCounted).map(rowOf) }))
      .filter((group) => group.rows.length > 0),
    shown: chosenWhere(isCounted).map(({ id }) => id),
    uncounted: chosenWhere((type) => !isCounted(type)).map(({ id, label }) => ({ id, label })),
    register,
    ...stamp,
  };
}

function chosenTypes(types: readonly StructureType[], wanted: readonly string[] | undefined): string[] {
  if (wanted === undefined) return types.filter(({ inReport }) => inReport).map(({ id }) => id);
  return knownIds(
    'structure',
    types.map(({ id }) => id),
    wanted,
  );
}

function reportedCommunes(publication: Publication, rows: Int32Array): CommunesByType {
  const { columns, counts } = publication.structures;
  const lists = reportedStructureTypes(publication.catalogue).map(({ id }): [string, Row['communes']] => [
    id,
    [],
  ]);
  for (const row of rows) {
    const { code, name } = publication.places.refs[row]!;
    for (let column = 0; column < columns; column++) {
      const count = counts[row * columns + column]!;
      if (count > 0) lists[column]![1].push({ code, name, count });
    }
  }
  return new Map(lists);
}

function registeredCommunes(publication: Publication, rows: Int32Array): CommunesByType {
  const byCommune = establishmentsByCommune(publication.establishments);
  const lists = new Map<string, Row['communes']>();
  for (const row of rows) {
    const { code, name } = publication.places.refs[row]!;
    for (const [type, { length: count }] of groupBy(byCommune.get(code) ?? [], ({ type }) => type)) {
      const communes = lists.get(type);
      if (communes) communes.push({ code, name, count });
      else lists.set(type, [{ code, name, count }]);
    }
  }
  return lists;
}

type EstablishmentsByCommune = ReadonlyMap<string, readonly Establishment[]>;
/** A register of 70,000 lines is walked once, not at each report. */
const known = new WeakMap<readonly Establishment[], EstablishmentsByCommune>();

function establishmentsByCommune(establishments: readonly Establishment[]): EstablishmentsByCommune {
  const index = known.get(establishments) ?? groupBy(establishments, ({ commune }) => commune);
  known.set(establishments, index);
  return index;
}
