/** Brings the map its outlines, communes and selection. */
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { SourcesAnswer } from '../../src/domain/api.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { Area } from '../../src/domain/places.js';
import { formatPeriod } from '../../src/domain/period.js';
import { useCommunes, useDepartmentsWithDetail, useDetail, useOutlines, useSources } from '../api/queries.js';
import { Failure, Loading } from '../shell/waiting.js';
import { toggleChange } from '../state/selection.js';
import type { Communes } from '../state/summary.js';
import { useWorkspace } from '../state/workspace.js';

const CommuneMap = lazy(async () => ({ default: (await import('../map/commune-map.js')).CommuneMap }));

export function MapArea() {
  const { edition, address, places, selection } = useWorkspace();
  const { data: communes, error: missingCommunes } = useCommunes(edition.edition);
  const names = useMemo(() => {
    const reached = new Set(selection.codes.map((code) => communes?.get(code)?.region));
    return outlineNames(address.region, places.regions, reached);
  }, [address.region, places.regions, selection.codes, communes]);
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
      <MapOfCommunes communes={communes} outlines={topologies} />
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

/** The région on display first, and those that the project reaches beyond it. */
function outlineNames(
  displayed: string | null,
  regions: readonly Area[],
  reached: ReadonlySet<string | undefined>,
): string[] {
  if (displayed === null) return ['france'];
  const others = regions.filter(({ code }) => code !== displayed && reached.has(code));
  return [displayed, ...others.map(({ code }) => code)].map((code) => `regions/${code}`);
}

interface MapOfCommunesProps {
  readonly communes: Communes;
  readonly outlines: readonly CommuneTopology[];
}

function MapOfCommunes({ communes, outlines }: MapOfCommunesProps) {
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
      focus={focus}
      credits={creditsOf(sources)}
    />
  );
}

function creditsOf(sources: SourcesAnswer | undefined): string | undefined {
  const outlines = sources?.periods.outlines;
  if (!sources || !outlines) return undefined;
  const source = sources.sources.find((other) => other.id === outlines.source);
  return source ? `${source.label}, ${formatPeriod(outlines.period)}` : undefined;
}
