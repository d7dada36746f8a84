/** The régions on the map: the one on display first, and those that the project reaches beyond it. */
import { useMemo } from 'react';
import { regionsReached } from '../state/known-communes.js';
import { useWorkspace } from '../state/workspace.js';

/** Codes; none while the whole of France is on the map. */
export function useShownRegions(): readonly string[] {
  const { address, places, selection } = useWorkspace();
  return useMemo(() => {
    if (address.region === null) return [];
    return [...new Set([address.region, ...regionsReached(selection.codes, places).regions])];
  }, [address.region, places, selection.codes]);
}

/** What the outlines on the map are called. */
export function outlineNames(regions: readonly string[]): readonly string[] {
  return regions.length === 0 ? ['france'] : regions.map((code) => `regions/${code}`);
}
