/** The three topics of the focus: what is chosen of each, and how a choice reaches the address. */
import { useMemo, useState } from 'react';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { useWorkspace } from '../state/workspace.js';
import { choiceOf, chosenTypes, listTypes } from '../structures/structure-types.js';
import {
  itemsOf,
  keptIds,
  pathologyGroups,
  professionGroups,
  structureGroups,
  type FocusGroup,
  type TopicId,
} from './topics.js';

export interface Topic {
  readonly groups: readonly FocusGroup[];
  readonly chosen: ReadonlySet<string>;
  /** What is shown is not a choice of the reader. */
  readonly isDefault: boolean;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly reset: () => void;
}

/** @param top what is shown of the affections without a choice; null while unknown */
export function useTopics(
  catalogue: Catalogue,
  top: readonly string[] | null,
): Readonly<Record<TopicId, Topic>> {
  return {
    pathologies: usePathologies(catalogue, top),
    professions: useProfessions(catalogue),
    structures: useStructureTypes(catalogue),
  };
}

function usePathologies(catalogue: Catalogue, top: readonly string[] | null): Topic {
  const { address, update } = useWorkspace();
  const groups = useMemo(() => pathologyGroups(catalogue), [catalogue]);
  const byDefault = useMemo(() => new Set(top), [top]);
  return useIdTopic(groups, address.pathologies, byDefault, (pathologies) => update({ pathologies }));
}

function useProfessions(catalogue: Catalogue): Topic {
  const { address, update } = useWorkspace();
  const groups = useMemo(() => professionGroups(catalogue), [catalogue]);
  const byDefault = useMemo(() => new Set(itemsOf(groups).map(({ id }) => id)), [groups]);
  return useIdTopic(groups, address.professions, byDefault, (professions) => update({ professions }));
}

/** The address has no word for "none of them": boxes that were all emptied are the way to a choice, kept here. */
function useIdTopic(
  groups: readonly FocusGroup[],
  ids: readonly string[],
  byDefault: ReadonlySet<string>,
  update: (ids: string[]) => void,
): Topic {
  const [isEmptied, setEmptied] = useState(false);
  const items = itemsOf(groups);
  const known = items.map(({ id }) => id).filter((id) => ids.includes(id));
  const isDefault = known.length === 0;
  const shown = isDefault ? byDefault : new Set(known);
  return {
    groups,
    chosen: isDefault && isEmptied ? new Set() : shown,
    isDefault,
    choose: (chosen) => {
      setEmptied(chosen.size === 0);
      update(keptIds(chosen, items, byDefault));
    },
    reset: () => {
      setEmptied(false);
      update([]);
    },
  };
}

function useStructureTypes(catalogue: Catalogue): Topic {
  const { address, edition, update } = useWorkspace();
  const types = useMemo(() => listTypes(catalogue), [catalogue]);
  const { hasEstablishments } = edition;
  const groups = useMemo(() => structureGroups(types, hasEstablishments), [types, hasEstablishments]);
  return {
    groups,
    chosen: useMemo(() => chosenTypes(address.structures, types), [address.structures, types]),
    isDefault: address.structures === 'reported',
    choose: (chosen) => {
      const choice = choiceOf(chosen, types);
      const isEveryOne = hasEstablishments && itemsOf(groups).every(({ id }) => chosen.has(id));
      update({ structures: choice !== 'reported' && isEveryOne ? 'all' : choice });
    },
    reset: () => update({ structures: 'reported' }),
  };
}
