/** What the focus can be put on, topic by topic: the groups of choices, their order, their search. Pure. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import { foldText } from '../../src/domain/fold-text.js';
import { t } from '../../src/language/translate.js';
import { familyNames } from '../map/wording.js';
import type { StructureFamily } from '../map/structure-marks.js';
import { listedFamilies, type ShownType } from '../structures/structure-types.js';

export const topicIds = ['pathologies', 'professions', 'structures'] as const;
export type TopicId = (typeof topicIds)[number];

export interface FocusItem {
  readonly id: string;
  readonly label: string;
  /** Part of the one before it. */
  readonly isPart?: boolean;
  /** The report tells the activity of these professionals. */
  readonly hasActivity?: boolean;
}

export interface FocusGroup {
  readonly id: string;
  /** Null where the topic is one group. */
  readonly label: string | null;
  /** Whose shape stands on the map. */
  readonly family?: StructureFamily;
  readonly items: readonly FocusItem[];
}

/** The prevalences in the order of their official numbers. */
export function pathologyGroups({ indicators }: Pick<Catalogue, 'indicators'>): FocusGroup[] {
  const items = indicators
    .filter(({ aldNumber }) => aldNumber !== undefined)
    .toSorted((a, b) => a.aldNumber! - b.aldNumber!)
    .map(({ id, label }) => ({ id, label }));
  return [{ id: 'pathologies', label: null, items }];
}

export function professionGroups(
  catalogue: Pick<Catalogue, 'professionGroups' | 'activityFamilies'>,
): FocusGroup[] {
  const active = new Set(catalogue.activityFamilies.map(({ id }) => id));
  return catalogue.professionGroups.map(({ id: group, label: groupLabel, categories }) => ({
    id: group,
    label: groupLabel,
    items: categories.map(({ id, label, subsetOf }) => ({
      id,
      label,
      isPart: subsetOf !== undefined,
      hasActivity: active.has(id),
    })),
  }));
}

/**
 * The families of the map.
 * @param hasRegister whether the edition has a list of establishments; only with it can more be counted and drawn
 */
export function structureGroups(types: readonly ShownType[], hasRegister: boolean): FocusGroup[] {
  const isProposed = ({ inReport, inRegister }: ShownType) => inReport || (hasRegister && inRegister);
  return listedFamilies.map((family) => ({
    id: family,
    label: t(familyNames[family]),
    family,
    items: types.filter((type) => type.family === family && isProposed(type)),
  }));
}

export function itemsOf(groups: readonly FocusGroup[]): FocusItem[] {
  return groups.flatMap(({ items }) => items);
}

/** Those with the most first, the others as they were: the frequent affections are looked for first. */
export function sortByNumber(
  groups: readonly FocusGroup[],
  numberOf: (id: string) => number | undefined,
): FocusGroup[] {
  const rank = ({ id }: FocusItem) => numberOf(id) ?? -1;
  return groups.map((group) => ({ ...group, items: group.items.toSorted((a, b) => rank(b) - rank(a)) }));
}

/** The choices whose label, or whose group, has every word that is looked for; groups left empty are left out. */
export function searchGroups(groups: readonly FocusGroup[], query: string): FocusGroup[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  const isFound = (text: string) => words.every((word) => foldText(text).includes(word));
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ label }) => isFound(`${label} ${group.label ?? ''}`)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The ids as the address keeps them: none when the choice is nothing, or what is shown without a choice. */
export function keptIds(
  chosen: ReadonlySet<string>,
  items: readonly FocusItem[],
  byDefault: ReadonlySet<string>,
): string[] {
  const isDefault = chosen.size === byDefault.size && [...chosen].every((id) => byDefault.has(id));
  return isDefault ? [] : items.map(({ id }) => id).filter((id) => chosen.has(id));
}

/** The same ids with these added or taken away. */
export function withIds(
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  isAdded: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const id of ids) {
    if (isAdded) next.add(id);
    else next.delete(id);
  }
  return next;
}
