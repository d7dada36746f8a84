/** The indicator that the address asks for, over the régions on the map. */
import { useMemo } from 'react';
import type { SourcesAnswer } from '../../src/domain/api.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { IndicatorMap } from '../../src/domain/indicator-map.js';
import { formatPeriod } from '../../src/domain/period.js';
import { sourceLabel } from '../../src/domain/source-label.js';
import { useIndicatorMaps } from '../api/indicator-maps.js';
import { useCatalogue, useSources } from '../api/queries.js';
import {
  createIndicatorLayer,
  type IndicatorLayer,
  type IndicatorPart,
  type LayerWords,
} from '../map/indicator-layer.js';
import { useKnownCommunes } from '../state/known-communes.js';
import type { Communes } from '../state/summary.js';
import { useWorkspace } from '../state/workspace.js';
import { useShownRegions } from './shown-regions.js';

export interface ShownIndicator {
  /** Null while there is none to show. */
  readonly layer: IndicatorLayer | null;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

export function useIndicator(): ShownIndicator {
  const { address, edition } = useWorkspace();
  const regions = useShownRegions();
  const catalogue = useCatalogue().data;
  // An old link may name one that the catalogue does not know any more.
  const wanted = catalogue?.indicators.find(({ id }) => id === address.indicator)?.id ?? null;
  const { maps, error, retry } = useIndicatorMaps(wanted, regions, edition.id);
  const communes = useKnownCommunes().data;
  const sources = useSources(edition.id).data;
  // Each change of the selection makes a new list of the régions, mostly the same.
  const codes = regions.join();
  const parts = useMemo(
    () => (maps && communes ? partsOf(maps, codes === '' ? [] : codes.split(','), communes) : null),
    [maps, codes, communes],
  );
  const layer = useMemo(() => {
    if (!parts) return null;
    return createIndicatorLayer(parts, address.difference, wordsOf(parts[0]!.map, catalogue, sources));
  }, [parts, address.difference, catalogue, sources]);
  return { layer, isLoading: wanted !== null && layer === null && error === null, error, retry };
}

/** Null while some of the communes are missing. */
function partsOf(
  maps: readonly IndicatorMap[],
  regions: readonly string[],
  communes: Communes,
): IndicatorPart[] | null {
  const parts = maps.map((map, index) => ({ map, communes: inOrder(communes, regions[index]) }));
  return parts.every((part) => part.communes.length === part.map.values.length) ? parts : null;
}

/** The order in which the server gives the communes of France, or of a région. */
function inOrder(communes: Communes, region: string | undefined): CommuneSummary[] {
  return [...communes.values()]
    .filter((commune) => region === undefined || commune.region === region)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The catalogue speaks the language of the reader, the answer that of the publication. */
function wordsOf(
  map: IndicatorMap,
  catalogue: Catalogue | undefined,
  sources: SourcesAnswer | undefined,
): LayerWords {
  const indicator = catalogue?.indicators.find(({ id }) => id === map.indicator);
  return {
    label: indicator?.label ?? map.label,
    unit: map.kind === 'count' ? (indicator?.counted.other ?? map.unit) : map.unit,
    stamp: `${sourceLabel(sources?.sources ?? [], map.source)}, ${formatPeriod(map.period)}`,
  };
}
