/** The régions on the map: the one on display first, and those that the project reaches beyond it. */
import { useMemo } from 'react';
import { useKnownCommunes } from '../state/known-communes.js';
import { useWorkspace } from '../state/workspace.js';

/** Codes; none while the whole of France is on the map. */
export function useShownRegions(): readonly string[] {
  const { address, places, selection } = useWorkspace();
  const communes = useKnownCommunes().data;
  return useMemo(() => {
    if (address.region === null) return [];
    const reached = new Set(selection.codes.map((code) => communes?.get(code)?.region));
    const others = places.regions.filter(({ code }) => code !== address.region && reached.has(code));
    return [address.region, ...others.map(({ code }) => code)];
  }, [address.region, places.regions, selection.codes, communes]);
}
