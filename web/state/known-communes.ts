/** The communes that the screens name, by code. */
import { useCommunes } from '../api/queries.js';
import { useWorkspace } from './workspace.js';

export function useKnownCommunes() {
  const { edition } = useWorkspace();
  return useCommunes(edition.edition);
}
