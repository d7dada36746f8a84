/**
 * What the screens read from the server, each kept as long as the page lives: a publication never changes.
 * Asked for by the identity of the publication, answers may be kept for ever.
 */
import { useMemo } from 'react';
import {
  hashKey,
  QueryClient,
  queryOptions,
  useQueries,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type {
  CarryAnswer,
  CarryRequest,
  EditionSummary,
  EditionsAnswer,
  EstablishmentsAnswer,
  GroupingsAnswer,
  PlacesAnswer,
  SourcesAnswer,
} from '../../src/domain/api.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { fromColumns, type CommuneColumnsAnswer } from '../../src/domain/commune-columns.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { Establishment } from '../../src/domain/establishment.js';
import type { GroupingSummary } from '../../src/domain/grouping-search.js';
import { readTopology } from '../../src/domain/packed-topology.js';
import { currentLanguage } from '../../src/language/translate.js';
import { getBytes, getJson, isRefusal, postJson } from './http.js';

const retries = 2;

/** Answers without words to translate; the others are kept by language. */
const wordless = new Set([
  'editions',
  'places',
  'communes',
  'carry',
  'groupings',
  'establishments',
  'outlines',
]);

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        // Without a connection, the device may still have the answer: see web/offline.
        networkMode: 'always',
        retry: (failures, error) => failures < retries && navigator.onLine && !isRefusal(error),
        queryKeyHashFn: (key) => (wordless.has(String(key[0])) ? '' : currentLanguage()) + hashKey(key),
      },
    },
  });
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

/** Of the newest publication. */
export function useCatalogue() {
  const newest = useEditions().data?.[0]?.id;
  return useQuery({
    queryKey: ['catalogue', newest],
    queryFn: ({ signal }) => getJson<Catalogue>(`/catalogue?edition=${newest}`, signal),
    enabled: newest !== undefined,
  });
}

export function useSources(publication: string) {
  return useQuery({
    queryKey: ['sources', publication],
    queryFn: ({ signal }) => getJson<SourcesAnswer>(`/sources?edition=${publication}`, signal),
  });
}

type Communes = ReadonlyMap<string, CommuneSummary>;

/** Every commune of France by code. */
export function communesQuery(publication: string) {
  return queryOptions({
    queryKey: ['communes', publication],
    queryFn: async ({ signal }): Promise<Communes> => {
      const path = `/communes?edition=${publication}&layout=columns`;
      return byCode(fromColumns((await getJson<CommuneColumnsAnswer>(path, signal)).columns));
    },
  });
}

function regionQuery(region: string, publication: string, client: QueryClient) {
  return queryOptions({
    queryKey: ['communes', publication, region],
    queryFn: async ({ signal }): Promise<Communes> => {
      const path = `/communes?edition=${publication}&region=${region}&layout=columns`;
      return byCode(fromColumns((await getJson<CommuneColumnsAnswer>(path, signal)).columns));
    },
    /** Where all of France is there, nothing needs to be asked. */
    initialData: (): Communes | undefined => {
      const all = client.getQueryData(communesQuery(publication).queryKey);
      return all && byCode([...all.values()].filter((commune) => commune.region === region));
    },
  });
}

function byCode(communes: readonly CommuneSummary[]): Communes {
  return new Map(communes.map((commune) => [commune.code, commune]));
}

export interface KnownCommunes {
  /** By code; undefined until those of every région asked for are there. */
  readonly data: Communes | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** @param regions codes; null for the whole of France */
export function useCommunesOf(
  regions: readonly string[] | null,
  publication: string,
  isWanted: boolean,
): KnownCommunes {
  const client = useQueryClient();
  const queries =
    regions === null
      ? [communesQuery(publication)]
      : regions.map((region) => regionQuery(region, publication, client));
  return useQueries({
    queries: queries.map((query) => ({ ...query, enabled: isWanted })),
    combine: combineCommunes,
  });
}

function combineCommunes(results: readonly UseQueryResult<Communes>[]): KnownCommunes {
  const arrived = results.flatMap(({ data }) => data ?? []);
  return {
    data: arrived.length === results.length ? merge(arrived) : undefined,
    error: results.find((result) => result.error)?.error ?? null,
    refetch: () => results.forEach((result) => void (result.error && result.refetch())),
  };
}

/** One map for the same parts, whoever asks: what is worked out from it is worked out once. */
const merged = new WeakMap<Communes, { parts: readonly Communes[]; whole: Communes }>();

function merge(parts: readonly Communes[]): Communes {
  const [first] = parts;
  if (parts.length === 1) return first!;
  const known = merged.get(first!);
  if (known?.parts.length === parts.length && known.parts.every((part, index) => part === parts[index])) {
    return known.whole;
  }
  const whole = new Map(parts.flatMap((part) => [...part]));
  merged.set(first!, { parts, whole });
  return whole;
}

/** Every commune of France, asked for when it is wanted. */
export function useAllCommunesOf(publication: string, isWanted: boolean) {
  return useQuery({ ...communesQuery(publication), enabled: isWanted });
}

/** Existing CPTS, intercommunalités, bassins de vie and cantons: a large answer, asked for when it is wanted. */
export function useGroupings(publication: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['groupings', publication],
    queryFn: async ({ signal, client }) => {
      const [{ groupings }, communes, { summariseGroupings }] = await Promise.all([
        getJson<GroupingsAnswer>(`/groupings?edition=${publication}`, signal),
        client.query({ ...communesQuery(publication), staleTime: 'static' }),
        // With the search itself, which the first screen does without.
        import('../../src/domain/grouping-search.js'),
      ]);
      const summaries: GroupingSummary[] = [];
      // Thousands of them take long enough to be noticed: what the person does meanwhile is answered in between.
      for (let start = 0; start < groupings.length; start += summarisedAtOnce) {
        summaries.push(...summariseGroupings(groupings.slice(start, start + summarisedAtOnce), communes));
        await nextTask();
      }
      return summaries;
    },
    enabled: isWanted,
  });
}

const summarisedAtOnce = 500;

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
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
export function useEstablishments(regions: readonly string[], publication: string): Establishments {
  return useQueries({
    queries: regions.map((region) => ({
      queryKey: ['establishments', publication, region],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const path = `/establishments?edition=${publication}&region=${region}`;
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
function outlineQuery(name: string, publication: string) {
  return queryOptions({
    queryKey: ['outlines', publication, name],
    queryFn: async ({ signal }): Promise<CommuneTopology> => {
      const path = `/outlines/${name}?edition=${publication}&layout=packed`;
      return readTopology(await getBytes(path, signal));
    },
  });
}

/** What the map of a région needs, as soon as someone means to see it. */
export function prefetchRegion(
  client: QueryClient,
  region: string,
  { id, hasOutlines }: EditionSummary,
): void {
  client.query(regionQuery(region, id, client)).catch(ignore);
  if (hasOutlines) client.query(outlineQuery(`regions/${region}`, id)).catch(ignore);
}

/** Whoever needs the answer asks again, and says what is wrong. */
function ignore(): undefined {
  return undefined;
}

export interface Outlines {
  /** In the order of the names; null until all are there. */
  readonly topologies: readonly CommuneTopology[] | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

export function useOutlines(names: readonly string[], publication: string): Outlines {
  return useQueries({
    queries: names.map((name) => outlineQuery(name, publication)),
    combine: combineOutlines,
  });
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
export function useDepartmentsWithDetail(
  departments: readonly string[],
  publication: string,
): readonly string[] {
  const { data: editions } = useEditions();
  const { data: places } = usePlaces();
  return useMemo(() => {
    if (!editions?.find((one) => one.id === publication)?.hasOutlines) return [];
    const known = new Set(places?.departments.map(({ code }) => code));
    return departments.filter((code) => known.has(code));
  }, [departments, publication, editions, places]);
}

/** Finer outlines of départements, by code, as they arrive: one that fails leaves the coarser in place. */
export function useDetail(
  departments: readonly string[],
  publication: string,
): ReadonlyMap<string, CommuneTopology> {
  const topologies = useQueries({
    queries: departments.map((code) => outlineQuery(`departments/${code}`, publication)),
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
