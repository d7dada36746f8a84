/** Links that change the territory and what it is compared with at once, which the address says in one go. */
import { writeAddress } from '../state/address.js';
import { useWorkspace, type HistoryState } from '../state/workspace.js';
import { formatComparator, type Comparator } from './comparator.js';

interface Destination {
  readonly codes: readonly string[];
  readonly comparator: Comparator | null;
  /** Of the territory; empty when it has none. */
  readonly name: string;
  /** Year of the geographic code of the codes, that of the edition by default. */
  readonly cog?: number;
}

export function useLinkTo() {
  const { address, edition } = useWorkspace();
  return (
    path: string,
    { codes, comparator, name, cog }: Destination,
  ): { href: string; state: HistoryState } => {
    const text = comparator === null ? null : formatComparator(comparator);
    const query = writeAddress({ ...address, codes, comparator: text }, cog ?? edition.cog);
    return { href: path + query, state: { order: codes, projectName: name } };
  };
}
