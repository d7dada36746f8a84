/** The indicators of the map, as the server gives them: asked for by the identity of the publication, kept for ever. */
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { IndicatorMap } from '../../src/domain/indicator-map.js';
import { getJson } from './http.js';

export interface IndicatorMaps {
  /** In the order of the régions; null until all are there, and while no indicator is wanted. */
  readonly maps: readonly IndicatorMap[] | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * @param indicator id; null asks for nothing
 * @param regions codes; none for the whole of France
 */
export function useIndicatorMaps(
  indicator: string | null,
  regions: readonly string[],
  publication: string,
): IndicatorMaps {
  const parts = regions.length === 0 ? [''] : regions.map((region) => `&region=${region}`);
  return useQueries({
    queries: (indicator === null ? [] : parts).map((part) => ({
      queryKey: ['indicator-map', publication, indicator, part],
      queryFn: ({ signal }: { signal: AbortSignal }) => {
        const path = `/indicators/${encodeURIComponent(indicator!)}/communes?edition=${publication}${part}`;
        return getJson<IndicatorMap>(path, signal);
      },
    })),
    combine: combineMaps,
  });
}

function combineMaps(results: readonly UseQueryResult<IndicatorMap>[]): IndicatorMaps {
  const arrived = results.flatMap(({ data }) => data ?? []);
  return {
    maps: results.length > 0 && arrived.length === results.length ? arrived : null,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => results.forEach((result) => void (result.error && result.refetch())),
  };
}
