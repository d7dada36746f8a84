/** Lists drawn from the catalogue. */
import type { Catalogue, ProfessionCategory, StructureType } from './catalogue-schema.js';

export type {
  ActivityFamily,
  Catalogue,
  Composition,
  Indicator,
  Polarity,
  ProfessionCategory,
  StructureType,
  Theme,
} from './catalogue-schema.js';

export function professionCategories(catalogue: Catalogue): ProfessionCategory[] {
  return catalogue.professionGroups.flatMap((group) => group.categories);
}

/** The structure types that reports count, in catalogue order. */
export function reportedStructureTypes(catalogue: Catalogue): StructureType[] {
  return catalogue.structureGroups.flatMap((group) => group.types.filter((type) => type.inReport));
}

/** Ids of the structure types that the register of establishments tells apart: it can count no other. */
export function registeredStructureTypes({
  finessCategories,
}: Pick<Catalogue, 'finessCategories'>): ReadonlySet<string> {
  return new Set(finessCategories.map(({ type }) => type));
}
