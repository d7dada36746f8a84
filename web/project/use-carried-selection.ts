/** The selection on the map of the edition, when it comes from another year or has codes that the map has not. */
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { carryQuery } from '../api/queries.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { useWorkspace } from '../state/workspace.js';

export function useCarriedSelection() {
  const { selection, address, edition } = useWorkspace();
  // Those of a link of the same year are all on the map: the communes are read when a screen has them.
  const communes = useKnownCommunes(false).data;
  const { codes } = selection;
  const hasStrangers = useMemo(
    () => communes !== undefined && codes.some((code) => !communes.has(code)),
    [communes, codes],
  );
  const isFromAnotherYear = address.cog !== edition.cog;
  const isNeeded = codes.length > 0 && (isFromAnotherYear || hasStrangers);
  // A year that does not have these codes is not theirs.
  const cog = isFromAnotherYear ? address.cog : null;
  const carried = useQuery({
    ...carryQuery({ codes: [...codes], cog, edition: edition.edition }),
    enabled: isNeeded,
  });
  return {
    isNeeded,
    answer: carried.data,
    error: isNeeded ? carried.error : null,
    retry: () => void carried.refetch(),
  };
}
