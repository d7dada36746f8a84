/** What a folder says of the communes themselves, in place of the public files: inhabitants, quartiers, zoning, CPTS. */
import { zonings, type Commune } from '../domain/places-schema.js';
import type { Carriage } from './commune-carriage.js';
import type { TableReading } from './read-cells.js';
import { readTable, type TableCursor } from './table-cursor.js';
import type { ColumnOf } from './tables.js';

/** Without a key, the folder does not say; with null, it says that nobody knows. */
export type CommuneFacts = Partial<Pick<Commune, 'population' | 'qpv' | 'zoning' | 'cpts' | 'position'>>;

type CommuneCursor = TableCursor<ColumnOf<'communes'>>;

/** By row of the present communes. */
export async function readCommuneFacts({
  lookup,
  files,
  log,
}: TableReading): Promise<Map<number, CommuneFacts>> {
  const file = files.get('communes');
  if (!file) return new Map();
  const facts = new Map<number, CommuneFacts>();
  const lines = new Map<number, number>();
  await readTable('communes', file, log, (cursor) => {
    const row = lookup.row(cursor, 'commune');
    if (row === null) return;
    const known = lines.get(row);
    if (known !== undefined) {
      cursor.fault(
        `la commune ${lookup.carriage.codes[row]!} a déjà la ligne ${known} : n’en gardez qu’une.`,
      );
      return;
    }
    lines.set(row, cursor.line);
    facts.set(row, readFacts(cursor));
  });
  return carryFacts(facts, lookup.carriage);
}

function readFacts(cursor: CommuneCursor): CommuneFacts {
  return {
    ...(cursor.has('population') && { population: optionalCount(cursor, 'population') }),
    ...((cursor.has('qpv_count') || cursor.has('qpv_codes')) && { qpv: readQpv(cursor) }),
    ...(cursor.has('zoning') && {
      zoning: cursor.text('zoning') === '' ? null : cursor.word('zoning', zonings),
    }),
    ...(cursor.has('cpts') && { cpts: cursor.list('cpts') }),
    ...(cursor.has('longitude') && { position: readPosition(cursor) }),
  };
}

function optionalCount(cursor: CommuneCursor, column: 'population' | 'qpv_count'): number | null {
  return cursor.text(column) === '' ? null : cursor.count(column);
}

function readQpv(cursor: CommuneCursor): Commune['qpv'] {
  const codes = cursor.list('qpv_codes');
  const count = optionalCount(cursor, 'qpv_count') ?? codes?.length ?? 0;
  if (codes && codes.length !== count) {
    cursor.fault('« qpv_count » n’est pas le nombre de codes de « qpv_codes » : corrigez l’un ou l’autre.');
  }
  return { count, codes };
}

function readPosition(cursor: CommuneCursor): Commune['position'] {
  const longitude = cursor.degrees('longitude', 180);
  const latitude = cursor.degrees('latitude', 90);
  return longitude === null || latitude === null ? null : [longitude, latitude];
}

/** A merged commune has facts when each of its parts has; a part of a split has none. */
function carryFacts(
  facts: ReadonlyMap<number, CommuneFacts>,
  { targets }: Carriage,
): Map<number, CommuneFacts> {
  const carried = new Map<number, CommuneFacts | null>();
  targets.forEach((rows, row) => {
    const own = rows.length === 1 ? facts.get(row) : undefined;
    for (const target of rows) {
      const others = carried.get(target);
      carried.set(target, own && others !== null ? (others ? merge(others, own) : own) : null);
    }
  });
  return new Map([...carried].flatMap(([row, own]) => (own ? [[row, own]] : [])));
}

function merge(one: CommuneFacts, other: CommuneFacts): CommuneFacts {
  return {
    ...(one.population !== undefined && { population: sum(one.population, other.population) }),
    ...(one.qpv && other.qpv && { qpv: mergeQpv(one.qpv, other.qpv) }),
    ...(one.zoning !== undefined && { zoning: one.zoning === other.zoning ? one.zoning : null }),
    ...(one.cpts !== undefined && { cpts: one.cpts && other.cpts ? union(one.cpts, other.cpts) : null }),
  };
}

function sum(one: number | null, other: number | null | undefined): number | null {
  return one === null || other === null || other === undefined ? null : one + other;
}

function mergeQpv(one: Commune['qpv'], other: Commune['qpv']): Commune['qpv'] {
  if (!one.codes || !other.codes) return { count: one.count + other.count, codes: null };
  const codes = union(one.codes, other.codes);
  return { count: codes.length, codes };
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].toSorted();
}
