/** The shape of the project: read from the borders of the communes of its régions, asked for as it grows. */
import { useMemo } from 'react';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { NeighboursAnswer } from '../../src/domain/api.js';
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import { createCommuneGraph, readPerimeter, type Perimeter } from '../../src/domain/perimeter.js';
import { getJson } from '../api/http.js';
import { useCommunesOf } from '../api/queries.js';
import { regionsReached } from '../state/known-communes.js';
import type { Communes } from '../state/summary.js';
import { useWorkspace } from '../state/workspace.js';

export type PerimeterReading =
  /** The edition has no outlines: nothing says which communes touch. */
  | { readonly status: 'unknown' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | {
      readonly status: 'read';
      readonly perimeter: Perimeter;
      /** Those of the project and those around it, which may lie in other régions. */
      readonly communes: Communes;
    };

export function usePerimeter(known: Communes): PerimeterReading {
  const { selection, edition, places } = useWorkspace();
  const { codes } = selection;
  const regions = useMemo(() => regionsReached(codes, places).regions, [codes, places]);
  const { parts, error, retry } = useQueries({
    queries: regions.map((region) => ({
      queryKey: ['neighbours', edition.id, region],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        getJson<NeighboursAnswer>(`/neighbours?edition=${edition.id}&region=${region}`, signal),
      enabled: edition.hasOutlines,
    })),
    combine,
  });
  const graph = useMemo(() => {
    if (!parts) return null;
    const departments = places.departments.filter(({ region }) => regions.includes(region));
    const inside = new Set(departments.map(({ code }) => code));
    return createCommuneGraph(parts, (code) => inside.has(departmentOfCommune(code)));
  }, [parts, regions, places]);
  const around = useMemo(() => {
    const touched = codes.flatMap((code) => [...(graph?.neighbours.get(code) ?? [])]);
    return regionsReached([...codes, ...touched], places).regions;
  }, [graph, codes, places]);
  const communes = useCommunesOf(around, edition.id, graph !== null).data ?? known;
  const perimeter = useMemo(
    () => graph && readPerimeter(codes, graph, (code) => communes.get(code)?.population ?? 0),
    [graph, codes, communes],
  );
  if (!edition.hasOutlines) return { status: 'unknown' };
  if (error) return { status: 'failed', error, retry };
  return perimeter ? { status: 'read', perimeter, communes } : { status: 'loading' };
}

function combine(results: readonly UseQueryResult<NeighboursAnswer>[]) {
  const parts = results.flatMap(({ data }) => data ?? []);
  return {
    parts: parts.length === results.length ? parts : null,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => results.forEach((result) => void (result.error && result.refetch())),
  };
}
