/** The lines of each table for some counts, sorted by commune then in the order of the catalogue. */
import type { ConfidentialCounts } from '../disclosure/counts.js';
import { professionCategories, reportedStructureTypes } from '../domain/catalogue.js';
import { levelKey } from '../domain/publication.js';
import { fromTenths } from '../domain/rounding.js';
import { writePeriod } from './period-notation.js';
import { measureKinds } from './read-references.js';
import { emptyList, listSeparator, type CountsTable } from './tables.js';

/** Cells in the order of the columns of the table. */
export type TableRow = readonly (string | number | null)[];

export function rowsOf(table: CountsTable, counts: ConfidentialCounts): Iterable<TableRow> {
  return makers[table](counts);
}

const makers: Readonly<Record<CountsTable, (counts: ConfidentialCounts) => Iterable<TableRow>>> = {
  indicators: indicatorRows,
  consumers: consumerRows,
  references: referenceRows,
  professionals: professionalRows,
  activity: activityRows,
  acts: actRows,
  structures: structureRows,
  establishments: establishmentRows,
  communes: communeRows,
  ages: ageRows,
  groupings: groupingRows,
  'code-changes': ({ places }) =>
    places.codeChanges.map(({ cog, before, after, kind, share }) => [cog, before, after, kind, share]),
};

/** Cells of a commune × key matrix that have a line, with the code of their commune. */
function* cellRows(
  { places }: ConfidentialCounts,
  columns: number,
  row: (commune: string, cell: number, column: number) => TableRow | null,
): Generator<TableRow> {
  let cell = 0;
  for (const { code } of places.communes) {
    for (let column = 0; column < columns; column += 1, cell += 1) {
      const made = row(code, cell, column);
      if (made) yield made;
    }
  }
}

function indicatorRows(counts: ConfidentialCounts): Iterable<TableRow> {
  const { catalogue, indicators, periods } = counts;
  const { columns, numerators, denominators, available } = indicators;
  const keys = catalogue.indicators.map(({ id, kind }) => ({
    id,
    isCount: kind === 'count',
    period: writePeriod(periods.indicators[id]!.period),
  }));
  return cellRows(counts, columns, (commune, cell, column) => {
    const { id, isCount, period } = keys[column]!;
    if (available[cell] === 0) return null;
    return [commune, id, numerators[cell]!, isCount ? null : denominators[cell]!, period];
  });
}

/** A commune that has counts has its consumers, be there none. */
function consumerRows(counts: ConfidentialCounts): Iterable<TableRow> {
  const { columns, available } = counts.indicators;
  return cellRows(counts, 1, (commune, row) => {
    const isCounted = available.subarray(row * columns, (row + 1) * columns).includes(1);
    return isCounted || counts.consumers[row]! > 0 ? [commune, counts.consumers[row]!] : null;
  });
}

function* referenceRows({ catalogue, places, references }: ConfidentialCounts): Generator<TableRow> {
  const kinds = measureKinds(catalogue);
  const levels = new Map<string, readonly [level: string, code: string | null]>([
    [levelKey.france, ['france', null]],
    ...[...places.regions.keys()].map((code) => [levelKey.region(code), ['region', code]] as const),
    ...[...places.departments.keys()].map(
      (code) => [levelKey.department(code), ['department', code]] as const,
    ),
  ]);
  for (const [key, measures] of references) {
    const level = levels.get(key);
    if (level === undefined) throw new RangeError(`unknown level of references: ${key}`);
    for (const [measure, value] of measures) {
      const isRate = kinds.get(measure) === 'rate';
      yield [...level, measure, isRate ? fromTenths(value) : value, null, null];
    }
  }
}

function professionalRows(counts: ConfidentialCounts): Iterable<TableRow> {
  const categories = professionCategories(counts.catalogue);
  return cellRows(counts, categories.length, (commune, cell, column) => {
    const ages = counts.professionals.counts.subarray(3 * cell, 3 * cell + 3);
    return ages[0] === 0 ? null : [commune, categories[column]!.id, ...ages];
  });
}

function activityRows(counts: ConfidentialCounts): Iterable<TableRow> {
  const { columns, professionals, patients } = counts.activity;
  const withActs = familiesWithActs(counts);
  return cellRows(counts, columns, (commune, cell, column) => {
    if (professionals[cell] === 0 && patients[cell] === 0 && !withActs.has(cell)) return null;
    return [commune, counts.catalogue.activityFamilies[column]!.id, professionals[cell]!, patients[cell]!];
  });
}

/** Cells of the activity that have acts. */
function familiesWithActs({ catalogue, activity }: ConfidentialCounts): Set<number> {
  const { columns, actColumns, acts } = activity;
  const familyOfAct = catalogue.activityFamilies.flatMap((family, column) =>
    family.actKeys.map(() => column),
  );
  const cells = new Set<number>();
  acts.forEach((number, cell) => {
    if (number !== 0) cells.add(Math.floor(cell / actColumns) * columns + familyOfAct[cell % actColumns]!);
  });
  return cells;
}

function actRows(counts: ConfidentialCounts): Iterable<TableRow> {
  const { actColumns, acts } = counts.activity;
  const keys = counts.catalogue.activityFamilies.flatMap((family) =>
    family.actKeys.map((act) => [family.id, act.id] as const),
  );
  return cellRows(counts, actColumns, (commune, cell, column) =>
    acts[cell] === 0 ? null : [commune, ...keys[column]!, acts[cell]!],
  );
}

function structureRows(counts: ConfidentialCounts): Iterable<TableRow> {
  const types = reportedStructureTypes(counts.catalogue);
  return cellRows(counts, types.length, (commune, cell, column) => {
    const structures = counts.structures.counts[cell]!;
    return structures === 0 ? null : [commune, types[column]!.id, structures];
  });
}

function establishmentRows({ establishments }: ConfidentialCounts): Iterable<TableRow> {
  return establishments.map(({ id, name, type, category, commune, address, position }) => [
    id,
    name,
    type,
    category,
    commune,
    address,
    position?.[0] ?? null,
    position?.[1] ?? null,
  ]);
}

function communeRows({ places }: ConfidentialCounts): Iterable<TableRow> {
  return places.communes.map(({ code, population, qpv, zoning, cpts, position }) => [
    code,
    population,
    qpv.count,
    joinList(qpv.codes),
    zoning,
    joinList(cpts),
    position?.[0] ?? null,
    position?.[1] ?? null,
  ]);
}

function ageRows(counts: ConfidentialCounts): Iterable<TableRow> {
  const bands = counts.catalogue.ageBands;
  return cellRows(counts, bands.length, (commune, cell, column) => {
    const inhabitants = counts.ages.counts[cell]!;
    return inhabitants < 0 ? null : [commune, bands[column]!.id, inhabitants];
  });
}

function groupingRows({ places }: ConfidentialCounts): Iterable<TableRow> {
  return places.groupings
    .filter(({ kind }) => kind !== 'cpts')
    .map(({ kind, code, name, communes }) => [kind, code, name, joinList(communes)]);
}

/** Null when the list is unknown. */
function joinList(members: readonly string[] | null): string | null {
  if (members === null) return null;
  const stray = members.find((member) => member.includes(listSeparator) || member === emptyList);
  if (stray !== undefined) throw new RangeError(`a list of the counts format cannot hold ${stray}`);
  return members.length === 0 ? emptyList : members.join(listSeparator);
}
