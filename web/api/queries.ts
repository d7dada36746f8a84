/** What the screens read from the server, each kept as long as the page lives: a publication never changes. */
import { useMemo } from 'react';
import { QueryClient, queryOptions, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type {
  CarryAnswer,
  CarryRequest,
  CommunesAnswer,
  EditionsAnswer,
  EstablishmentsAnswer,
  GroupingsAnswer,
  PlacesAnswer,
  SourcesAnswer,
} from '../../src/domain/api.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { Establishment } from '../../src/domain/establishment.js';
import { summariseGroupings } from '../../src/domain/grouping-search.js';
import { ApiError, getJson, postJson } from './http.js';

const retries = 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < retries && !isRefusal(error),
      },
    },
  });
}

/** The server understood and said no: asking again changes nothing. */
function isRefusal(error: Error): boolean {
  return error instanceof ApiError && error.status !== null && error.status < 500;
}

export function useEditions() {
  return useQuery({
    queryKey: ['editions'],
    queryFn: ({ signal }) => getJson<EditionsAnswer>('/editions', signal),
    select: (answer) => answer.editions,
  });
}

export function usePlaces() {
  return useQuery({
    queryKey: ['places'],
    queryFn: ({ signal }) => getJson<PlacesAnswer>('/places', signal),
  });
}

export function useCatalogue() {
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => getJson<Catalogue>('/catalogue', signal),
  });
}

export function useSources(edition: string) {
  return useQuery({
    queryKey: ['sources', edition],
    queryFn: ({ signal }) => getJson<SourcesAnswer>(`/sources?edition=${edition}`, signal),
  });
}

/** Every commune of France by code. */
export function communesQuery(edition: string) {
  return queryOptions({
    queryKey: ['communes', edition],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, CommuneSummary>> => {
      const { communes } = await getJson<CommunesAnswer>(`/communes?edition=${edition}`, signal);
      return new Map(communes.map((commune) => [commune.code, commune]));
    },
  });
}

export function useCommunes(edition: string) {
  return useQuery(communesQuery(edition));
}

/** Existing CPTS, intercommunalités, bassins de vie and cantons: a large answer, asked for when it is wanted. */
export function useGroupings(edition: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['groupings', edition],
    queryFn: async ({ signal, client }) => {
      const [{ groupings }, communes] = await Promise.all([
        getJson<GroupingsAnswer>(`/groupings?edition=${edition}`, signal),
        client.query({ ...communesQuery(edition), staleTime: 'static' }),
      ]);
      return summariseGroupings(groupings, communes);
    },
    enabled: isWanted,
  });
}

/** A list of communes on the map of an edition. */
export function carryQuery(request: CarryRequest) {
  return queryOptions({
    queryKey: ['carry', request],
    queryFn: () => postJson<CarryAnswer>('/communes/carry', request),
  });
}

export interface Establishments {
  /** Those of the régions, in their order; null until all are there. */
  readonly list: readonly Establishment[] | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The structures of care of some régions; ask for none where the edition has none. */
export function useEstablishments(regions: readonly string[], edition: string): Establishments {
  return useQueries({
    queries: regions.map((region) => ({
      queryKey: ['establishments', edition, region],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const path = `/establishments?edition=${edition}&region=${region}`;
        return (await getJson<EstablishmentsAnswer>(path, signal)).establishments;
      },
    })),
    combine: combineEstablishments,
  });
}

function combineEstablishments(results: readonly UseQueryResult<Establishment[]>[]): Establishments {
  const arrived = results.flatMap((result) => (result.data ? [result.data] : []));
  return {
    list: arrived.length === results.length ? arrived.flat() : null,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => results.forEach((result) => void (result.error && result.refetch())),
  };
}

/** Outlines by name, such as `regions/76`. */
function outlineQuery(name: string, edition: string) {
  return queryOptions({
    queryKey: ['outlines', edition, name],
    queryFn: ({ signal }) => getJson<CommuneTopology>(`/outlines/${name}?edition=${edition}`, signal),
  });
}

export interface Outlines {
  /** In the order of the names; null until all are there. */
  readonly topologies: readonly CommuneTopology[] | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

export function useOutlines(names: readonly string[], edition: string): Outlines {
  return useQueries({ queries: names.map((name) => outlineQuery(name, edition)), combine: combineOutlines });
}

function combineOutlines(results: readonly UseQueryResult<CommuneTopology>[]): Outlines {
  const arrived = results.flatMap((result) => result.data ?? []);
  return {
    topologies: arrived.length === results.length ? arrived : null,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => results.forEach((result) => void (result.error && result.refetch())),
  };
}

/** Those of the départements whose finer outlines the edition has: none without outlines, none for the collectivities. */
export function useDepartmentsWithDetail(departments: readonly string[], edition: string): readonly string[] {
  const { data: editions } = useEditions();
  const { data: places } = usePlaces();
  return useMemo(() => {
    if (!editions?.find((one) => one.edition === edition)?.hasOutlines) return [];
    const known = new Set(places?.departments.map(({ code }) => code));
    return departments.filter((code) => known.has(code));
  }, [departments, edition, editions, places]);
}

/** Finer outlines of départements, by code, as they arrive: one that fails leaves the coarser in place. */
export function useDetail(
  departments: readonly string[],
  edition: string,
): ReadonlyMap<string, CommuneTopology> {
  const topologies = useQueries({
    queries: departments.map((code) => outlineQuery(`departments/${code}`, edition)),
    combine: topologiesOf,
  });
  return useMemo(
    () =>
      new Map(departments.flatMap((code, index) => (topologies[index] ? [[code, topologies[index]]] : []))),
    [departments, topologies],
  );
}

function topologiesOf(results: readonly UseQueryResult<CommuneTopology>[]): (CommuneTopology | undefined)[] {
  return results.map((result) => result.data);
}
