/** The comparison that the address asks for, and how far it is. */
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '../api/queries.js';
import { useCarriedSelection } from '../project/use-carried-selection.js';
import { useWorkspace } from '../state/workspace.js';
import type { Comparator } from './comparator.js';
import { comparisonView, type ComparisonView } from './comparison-view.js';
import { GoneComparatorError, loadComparison } from './load-comparison.js';

export type ComparisonState =
  /** Nothing to compare with was chosen. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  /** What was compared with is not there: a reason that ends with a full stop. */
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly view: ComparisonView };

export function useComparisonState(comparator: Comparator | null): ComparisonState {
  const { historyState } = useWorkspace();
  const carried = useCarriedSelection();
  const comparison = useComparison(comparator, !carried.isNeeded);
  const catalogue = useCatalogue();
  const view = useMemo(
    () =>
      comparison.data && catalogue.data
        ? comparisonView(comparison.data, catalogue.data, historyState.projectName)
        : null,
    [comparison.data, catalogue.data, historyState.projectName],
  );
  if (comparator === null) return { kind: 'none' };
  const error = carried.error ?? comparison.error ?? catalogue.error;
  if (error instanceof GoneComparatorError) return { kind: 'gone', reason: error.message };
  if (error) {
    const retry = () => {
      if (carried.error) carried.retry();
      if (comparison.error) void comparison.refetch();
      if (catalogue.error) void catalogue.refetch();
    };
    return { kind: 'failed', error, retry };
  }
  return view === null ? { kind: 'loading' } : { kind: 'ready', view };
}

/** @param isWanted false until the codes of the territory are those of the edition */
function useComparison(comparator: Comparator | null, isWanted: boolean) {
  const { address, edition, editions, places, selection } = useWorkspace();
  const { pathologies } = address;
  return useQuery({
    queryKey: ['comparison', edition.id, selection.codes.toSorted(), comparator, pathologies],
    queryFn: ({ client }) =>
      loadComparison(
        { codes: selection.codes, edition, editions, places, pathologies, comparator: comparator! },
        client,
      ),
    enabled: isWanted && comparator !== null && selection.codes.length > 0,
    // What it asks for tries again by itself.
    retry: false,
  });
}
