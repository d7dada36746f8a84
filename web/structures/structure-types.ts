/** The types of structures that the map can show, by family, and which of them are chosen: pure. */
import { registeredStructureTypes, type Catalogue, type StructureType } from '../../src/domain/catalogue.js';
import type { Establishment } from '../../src/domain/establishment.js';
import type { StructureFamily } from '../map/structure-marks.js';
import type { StructureChoice } from '../state/address.js';

export interface ShownType {
  readonly id: string;
  readonly label: string;
  readonly family: StructureFamily;
  /** Counted in the report and in the banner. */
  readonly inReport: boolean;
  /** The register of establishments tells it apart. */
  readonly inRegister: boolean;
}

/** In the order in which they are listed. */
export const listedFamilies: readonly StructureFamily[] = ['coordinated', 'care', 'medico-social'];

/** Every type of the catalogue, family after family. */
export function listTypes(catalogue: Pick<Catalogue, 'structureGroups' | 'finessCategories'>): ShownType[] {
  const registered = registeredStructureTypes(catalogue);
  const types = catalogue.structureGroups.flatMap(({ id: group, types }) =>
    types.map((type) => ({
      id: type.id,
      label: type.acronym ? `${type.label} (${type.acronym})` : type.label,
      family: familyOf(type, group),
      inReport: type.inReport,
      inRegister: registered.has(type.id),
    })),
  );
  return listedFamilies.flatMap((family) => types.filter((type) => type.family === family));
}

function familyOf({ coordinated }: StructureType, group: string): StructureFamily {
  if (coordinated) return 'coordinated';
  return group === 'sanitary' ? 'care' : 'medico-social';
}

export function chosenTypes(choice: StructureChoice, types: readonly ShownType[]): ReadonlySet<string> {
  const isChosen = (type: ShownType) =>
    choice === 'all' || (choice === 'reported' ? type.inReport : choice.includes(type.id));
  return new Set(types.filter(isChosen).map(({ id }) => id));
}

/** The shortest way to say which types are chosen. */
export function choiceOf(chosen: ReadonlySet<string>, types: readonly ShownType[]): StructureChoice {
  if (types.every(({ id }) => chosen.has(id))) return 'all';
  if (types.every(({ id, inReport }) => chosen.has(id) === inReport)) return 'reported';
  return types.map(({ id }) => id).filter((id) => chosen.has(id));
}

interface TypeCount {
  /** In all the régions on the map. */
  readonly here: number;
  readonly project: number;
}

export function countByType(
  structures: readonly Pick<Establishment, 'type' | 'commune'>[],
  project: ReadonlySet<string>,
): ReadonlyMap<string, TypeCount> {
  const counts = new Map<string, { here: number; project: number }>();
  for (const { type, commune } of structures) {
    const count = counts.get(type) ?? { here: 0, project: 0 };
    count.here += 1;
    if (project.has(commune)) count.project += 1;
    counts.set(type, count);
  }
  return counts;
}

type Box = readonly number[];

/** Whether a structure has a position, on one of the maps drawn: elsewhere it is wrong. */
export function isPlaced({ position }: Pick<Establishment, 'position'>, maps: readonly Box[]): boolean {
  if (position === null) return false;
  const [longitude, latitude] = position;
  return maps.some(
    ([west, south, east, north]) =>
      longitude >= west! && longitude <= east! && latitude >= south! && latitude <= north!,
  );
}
