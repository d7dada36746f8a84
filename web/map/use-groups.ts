/** What a click on a group of structures does: the map comes closer, or lists those that no scale separates. */
import { useState } from 'react';
import { closestScale } from './navigation.js';
import type { GroupMark, MapStructure, StructureMarks } from './structure-marks.js';
import type { Surface } from './use-surface.js';

export function useGroups(surface: Surface | null, marks: StructureMarks | null) {
  const [listed, setListed] = useState<readonly MapStructure[] | null>(null);
  const splits = (group: GroupMark) => marks !== null && marks.splitScale(group) <= closestScale;
  return {
    /** Structures of the group whose list is open; null when none is. */
    listed,
    splits,
    open: (group: GroupMark) => {
      if (!marks) return;
      if (splits(group)) surface?.navigation.centreOn(group, marks.splitScale(group));
      else setListed(marks.members(group));
    },
    close: () => {
      setListed(null);
      surface?.widget.focus({ preventScroll: true });
    },
  };
}
