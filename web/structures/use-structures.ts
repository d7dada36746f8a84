/** The structures of care of the régions on the map: those in focus. */
import { useMemo } from 'react';
import type { Establishment } from '../../src/domain/establishment.js';
import { formatPeriod } from '../../src/domain/period.js';
import { sourceLabel } from '../../src/domain/source-label.js';
import { useCatalogue, useEstablishments, useOutlines, useSources } from '../api/queries.js';
import { useKnownCommunes } from '../state/known-communes.js';
import type { MapStructure } from '../map/structure-marks.js';
import { useShownRegions } from '../map-screen/shown-regions.js';
import { useWorkspace } from '../state/workspace.js';
import { chosenTypes, isPlaced, listTypes, type ShownType } from './structure-types.js';

export interface Structures {
  /** `none`: the edition has no list of structures; `no-region`: nothing is shown over the whole of France. */
  readonly status: 'none' | 'no-region' | 'loading' | 'failed' | 'ready';
  readonly error: Error | null;
  readonly retry: () => void;
  /** Régions on the map. */
  readonly regions: readonly string[];
  /** Of the types chosen. */
  readonly shown: readonly MapStructure[];
  /** Those of them that the map can show. */
  readonly placed: readonly MapStructure[];
  /** "FINESS, au 01/04/2026" */
  readonly source: string | undefined;
}

/** @param isListed whether a list of the structures is open, which needs them even if the map does not */
export function useStructures(isListed: boolean): Structures {
  const { edition, address } = useWorkspace();
  const catalogue = useCatalogue().data;
  const regions = useShownRegions();
  const types = useMemo(() => (catalogue ? listTypes(catalogue) : []), [catalogue]);
  const chosen = useMemo(() => chosenTypes(address.structures, types), [address.structures, types]);
  const isWanted = edition.hasEstablishments && (isListed || chosen.size > 0);
  const { list, error, retry } = useEstablishments(isWanted ? regions : [], edition.id);
  const described = useDescribed(list, types);
  const shown = useMemo(
    () => described.filter(({ establishment }) => chosen.has(establishment.type)),
    [described, chosen],
  );
  const placed = usePlaced(shown, regions);
  return {
    status: statusOf(edition.hasEstablishments, regions, list, error),
    error,
    retry,
    regions,
    shown,
    placed,
    source: useEstablishmentSource(),
  };
}

function statusOf(
  exists: boolean,
  regions: readonly string[],
  list: readonly Establishment[] | null,
  error: Error | null,
): Structures['status'] {
  if (!exists) return 'none';
  if (regions.length === 0) return 'no-region';
  if (error) return 'failed';
  return list ? 'ready' : 'loading';
}

/** Each with its family, its type and its commune in words. */
function useDescribed(list: readonly Establishment[] | null, types: readonly ShownType[]): MapStructure[] {
  const communes = useKnownCommunes().data;
  return useMemo(() => {
    const typeById = new Map(types.map((type) => [type.id, type]));
    return (list ?? []).flatMap((establishment) => {
      const type = typeById.get(establishment.type);
      const commune = communes?.get(establishment.commune)?.name ?? establishment.commune;
      return type ? [{ establishment, family: type.family, type: type.label, commune }] : [];
    });
  }, [list, types, communes]);
}

function usePlaced(structures: readonly MapStructure[], regions: readonly string[]): readonly MapStructure[] {
  const { edition } = useWorkspace();
  const names = useMemo(() => regions.map((code) => `regions/${code}`), [regions]);
  const { topologies } = useOutlines(names, edition.id);
  return useMemo(() => {
    const boxes = (topologies ?? []).flatMap(({ bbox }) => (bbox ? [bbox] : []));
    return structures.filter(({ establishment }) => isPlaced(establishment, boxes));
  }, [structures, topologies]);
}

function useEstablishmentSource(): string | undefined {
  const { edition } = useWorkspace();
  const sources = useSources(edition.id).data;
  const stamp = sources?.periods.establishments;
  if (!sources || !stamp) return undefined;
  return `${sourceLabel(sources.sources, stamp.source)}, ${formatPeriod(stamp.period)}`;
}
