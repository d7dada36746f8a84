/** Moves out of the way what covers the map, on a narrow screen: for those who ask to look at it. */
import { createContext, useContext } from 'react';

export const UncoverMap = createContext<() => void>(() => undefined);

export function useUncoverMap(): () => void {
  return useContext(UncoverMap);
}
