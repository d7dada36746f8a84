/**
 * The communes that the screens name, by code: those of the régions on display and of the selection, which are
 * soon there; all of France where no région is chosen, and for those who look further.
 */
import { useMemo } from 'react';
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import type { PlacesAnswer } from '../../src/domain/api.js';
import { useAllCommunesOf, useCommunesOf, type KnownCommunes } from '../api/queries.js';
import { useWorkspace } from './workspace.js';

/** @param isWanted false to take what other parts of the screen have loaded, and ask for nothing */
export function useKnownCommunes(isWanted = true): KnownCommunes {
  const { edition, address, selection, places } = useWorkspace();
  const regions = useMemo(
    () => regionsInSight(address.region, selection.codes, places),
    [address.region, selection.codes, places],
  );
  return useCommunesOf(regions, edition.id, isWanted);
}

/** Every commune of France: a large answer, asked for when it is wanted. */
export function useAllCommunes(isWanted: boolean) {
  const { edition } = useWorkspace();
  return useAllCommunesOf(edition.id, isWanted);
}

/** Codes, the région on display first; null where it takes the whole of France. */
export function regionsInSight(
  displayed: string | null,
  codes: readonly string[],
  places: PlacesAnswer,
): readonly string[] | null {
  if (displayed === null) return null;
  const { regions, isComplete } = regionsReached(codes, places);
  // Only the whole list knows the other codes.
  return isComplete ? [...new Set([displayed, ...regions])] : null;
}

/** The régions of some communes, in the order of the régions, by what the codes say. */
export function regionsReached(codes: readonly string[], { regions, departments }: PlacesAnswer) {
  const regionOf = new Map(departments.map(({ code, region }) => [code, region]));
  const reached = new Set(codes.map((code) => regionOf.get(departmentOfCommune(code))));
  return {
    regions: regions.map(({ code }) => code).filter((code) => reached.has(code)),
    /** False with a code of an overseas collectivity, or of nothing. */
    isComplete: !reached.has(undefined),
  };
}
