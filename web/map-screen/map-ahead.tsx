/** Asks for what the map shows while its code is still on the way. */
import { useOutlines } from '../api/queries.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { useWorkspace } from '../state/workspace.js';
import { outlineNames, useShownRegions } from './shown-regions.js';

export function MapAhead() {
  const { edition } = useWorkspace();
  useKnownCommunes();
  useOutlines(outlineNames(useShownRegions()), edition.id);
  return null;
}
