/** Where the communes of a territory stand in the matrices, and the areas that they belong to. */
import { sortByName, type Area, type Places } from './places.js';
import { resolveTerritory } from './territory.js';

/** The part of a territory that lies in a département or a région. */
export interface TerritoryPart extends Area {
  readonly communes: number;
  /** Sum of the known populations. */
  readonly population: number;
}

export interface TerritoryRows {
  /** In French alphabetical order: for lists that a reader sees. */
  readonly rows: Int32Array;
  /** In the order of the matrices: for sums, which then read memory from end to end. */
  readonly rowsInOrder: Int32Array;
  /** Sum of the known populations. */
  readonly population: number;
  /** The most populated part first. */
  readonly departments: readonly TerritoryPart[];
  readonly regions: readonly TerritoryPart[];
}

/** @throws TerritoryError when the list of codes is not a territory */
export function locateTerritory(places: Places, codes: readonly string[]): TerritoryRows {
  const rowsInOrder = resolveTerritory(places, codes).sort();
  return {
    rows: sortByName(places, rowsInOrder),
    rowsInOrder,
    population: rowsInOrder.reduce((sum, row) => sum + places.populations[row]!, 0),
    departments: partsOf(places, rowsInOrder, 'department'),
    regions: partsOf(places, rowsInOrder, 'region'),
  };
}

function partsOf(places: Places, rows: Int32Array, level: 'department' | 'region'): TerritoryPart[] {
  const sums = new Map<string, { communes: number; population: number }>();
  for (const row of rows) {
    const code = places.communes[row]![level];
    let part = sums.get(code);
    if (part === undefined) sums.set(code, (part = { communes: 0, population: 0 }));
    part.communes += 1;
    part.population += places.populations[row]!;
  }
  const areas = level === 'department' ? places.departments : places.regions;
  return [...sums]
    .map(([code, part]) => ({ code, name: areas.get(code)?.name ?? code, ...part }))
    .sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1));
}
