/** Brings the map its outlines, communes and selection. */
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { SourcesAnswer } from '../../src/domain/api.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { formatPeriod } from '../../src/domain/period.js';
import { useDepartmentsWithDetail, useDetail, useOutlines, useSources } from '../api/queries.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { Failure, Loading } from '../shell/waiting.js';
import { toggleChange } from '../state/selection.js';
import type { Communes } from '../state/summary.js';
import { useWorkspace } from '../state/workspace.js';
import type { Structures } from '../structures/use-structures.js';
import { useShownRegions } from './shown-regions.js';

const CommuneMap = lazy(async () => ({ default: (await import('../map/commune-map.js')).CommuneMap }));

interface MapAreaProps {
  readonly structures: Structures;
}

export function MapArea({ structures }: MapAreaProps) {
  const { edition } = useWorkspace();
  const { data: communes, error: missingCommunes } = useKnownCommunes();
  const regions = useShownRegions();
  const names = regions.length === 0 ? ['france'] : regions.map((code) => `regions/${code}`);
  const { topologies, error, retry } = useOutlines(names, edition.edition);
  // The panel says what to do about the communes.
  if (missingCommunes) return null;
  if (error) {
    const what = 'La carte n’a pas pu être chargée. La recherche et la liste restent disponibles.';
    return (
      <div className="map-failure">
        <Failure what={what} error={error} onRetry={retry} />
      </div>
    );
  }
  if (!communes || !topologies) return <MapLoading />;
  return (
    <Suspense fallback={<MapLoading />}>
      <MapOfCommunes communes={communes} outlines={topologies} structures={structures} />
    </Suspense>
  );
}

function MapLoading() {
  return (
    <div className="map-loading">
      <Loading what="Chargement de la carte…" />
    </div>
  );
}

interface MapOfCommunesProps extends MapAreaProps {
  readonly communes: Communes;
  readonly outlines: readonly CommuneTopology[];
}

function MapOfCommunes({ communes, outlines, structures }: MapOfCommunesProps) {
  const { edition, address, selection, places, focus, change } = useWorkspace();
  const sources = useSources(edition.edition).data;
  const [close, setClose] = useState<readonly string[]>([]);
  const detail = useDetail(useDepartmentsWithDetail(close, edition.edition), edition.edition);
  const departments = useMemo(
    () => new Map(places.departments.map(({ code, name }) => [code, name])),
    [places.departments],
  );
  const selected = useMemo(() => new Set(selection.codes), [selection.codes]);
  const addDetail = useCallback((codes: readonly string[]) => {
    setClose((known) => [...new Set([...known, ...codes])]);
  }, []);
  return (
    <CommuneMap
      outlines={outlines}
      detail={detail}
      onDetailNeeded={addDetail}
      communes={communes}
      departments={departments}
      selected={selected}
      onToggle={(code) => change(toggleChange(selection.codes, code, address.grouping))}
      structures={structures.placed}
      structuresSource={structures.source}
      showCpts={address.cpts}
      focus={focus}
      credits={[
        stampOf(sources, 'outlines'),
        address.cpts ? stampOf(sources, 'cpts') : undefined,
        structures.placed.length > 0 ? structures.source : undefined,
      ].filter((credit) => credit !== undefined)}
    />
  );
}

function stampOf(sources: SourcesAnswer | undefined, part: 'cpts' | 'outlines'): string | undefined {
  const stamp = sources?.periods[part];
  const source = sources?.sources.find(({ id }) => id === stamp?.source);
  return stamp && source ? `${source.label}, ${formatPeriod(stamp.period)}` : undefined;
}
