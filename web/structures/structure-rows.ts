/** The order of the list of structures: pure. */
import { frenchCollator } from '../../src/domain/places.js';
import type { MapStructure } from '../map/structure-marks.js';

export const structureColumns = ['name', 'type', 'commune'] as const;

export type StructureColumn = (typeof structureColumns)[number];

export interface StructureOrder {
  readonly column: StructureColumn;
  readonly direction: 'ascending' | 'descending';
}

const textOf: Readonly<Record<StructureColumn, (structure: MapStructure) => string>> = {
  name: ({ establishment }) => establishment.name,
  type: ({ type }) => type,
  commune: ({ commune }) => commune,
};

/** By the column, then by name; the second order is never turned around. */
export function sortStructures(
  structures: readonly MapStructure[],
  { column, direction }: StructureOrder,
): MapStructure[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (by: StructureColumn, a: MapStructure, b: MapStructure) =>
    frenchCollator.compare(textOf[by](a), textOf[by](b));
  return structures.toSorted((a, b) => sign * compare(column, a, b) || compare('name', a, b));
}

/** What a press on the heading of a column asks for. */
export function nextOrder(order: StructureOrder, column: StructureColumn): StructureOrder {
  const isReversed = order.column === column && order.direction === 'ascending';
  return { column, direction: isReversed ? 'descending' : 'ascending' };
}
