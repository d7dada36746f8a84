/** Brings the map its outlines, communes and selection. */
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { EditionSummary, SourcesAnswer } from '../../src/domain/api.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { formatEdition } from '../../src/domain/format.js';
import { formatPeriod } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { useDepartmentsWithDetail, useDetail, useOutlines, useSources } from '../api/queries.js';
import type { IndicatorLayer } from '../map/indicator-layer.js';
import type { Caption } from '../map/picture/picture-maker.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { usePostNotice } from '../shell/notices.js';
import { Failure, Loading } from '../shell/waiting.js';
import { addGrouping, toggleChange } from '../state/selection.js';
import { summariseSelection, type Communes } from '../state/summary.js';
import { countCommunes, countInhabitants } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import type { Structures } from '../structures/use-structures.js';
import { outlineNames, useShownRegions } from './shown-regions.js';

const CommuneMap = lazy(async () => ({ default: (await import('../map/commune-map.js')).CommuneMap }));

interface MapAreaProps {
  readonly structures: Structures;
  readonly indicator: IndicatorLayer | null;
}

export function MapArea(props: MapAreaProps) {
  const { edition, update } = useWorkspace();
  const { data: communes, error: missingCommunes } = useKnownCommunes();
  const regions = useShownRegions();
  const { topologies, error, retry } = useOutlines(outlineNames(regions), edition.id);
  // The panel says what to do about the communes.
  if (missingCommunes) return null;
  if (error) {
    const what = t('La carte n’a pas pu être chargée. La recherche et la liste restent disponibles.');
    return (
      <div className="map-failure">
        <Failure
          what={what}
          error={error}
          onRetry={retry}
          without={
            <Button className="button button-primary" onPress={() => update({ list: true })}>
              {t('Afficher la liste')}
            </Button>
          }
        />
      </div>
    );
  }
  if (!communes || !topologies) return <MapLoading />;
  return (
    <Suspense fallback={<MapLoading />}>
      <MapOfCommunes communes={communes} outlines={topologies} {...props} />
    </Suspense>
  );
}

function MapLoading() {
  return (
    <div className="map-loading">
      <Loading what={t('Chargement de la carte…')} />
    </div>
  );
}

interface MapOfCommunesProps extends MapAreaProps {
  readonly communes: Communes;
  readonly outlines: readonly CommuneTopology[];
}

function MapOfCommunes({ communes, outlines, structures, indicator }: MapOfCommunesProps) {
  const { edition, address, selection, places, focus, change, historyState } = useWorkspace();
  const post = usePostNotice();
  const sources = useSources(edition.id).data;
  const [close, setClose] = useState<readonly string[]>([]);
  const detail = useDetail(useDepartmentsWithDetail(close, edition.id), edition.id);
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
      onArea={(codes, use) =>
        change(
          use === 'add'
            ? addGrouping({ codes, name: t('Zone dessinée') }, address.grouping)
            : { kind: 'remove', codes: codes.filter((code) => selected.has(code)) },
        )
      }
      structures={structures.placed}
      structuresSource={structures.source}
      indicator={indicator}
      showCpts={address.cpts}
      focus={focus}
      credits={[
        stampOf(sources, 'outlines'),
        address.cpts ? stampOf(sources, 'cpts') : undefined,
        structures.placed.length > 0 ? structures.source : undefined,
      ].filter((credit) => credit !== undefined)}
      caption={captionOf(selection.codes, communes, historyState.projectName, edition)}
      onPictureFailed={() =>
        post({
          tone: 'refusal',
          title: t('L’image de la carte n’a pas pu être faite. Réessayez, ou imprimez la page.'),
          lines: [],
        })
      }
    />
  );
}

/** "CPTS du pays d’Uzès : 13 communes, 100 647 habitants", and of which edition. */
function captionOf(
  codes: readonly string[],
  communes: Communes,
  name: string,
  edition: EditionSummary,
): Caption {
  const { population } = summariseSelection(codes, communes);
  const territory =
    codes.length === 0 ? t('Communes') : `${countCommunes(codes.length)}, ${countInhabitants(population)}`;
  const remark = edition.synthetic ? ` · ${t('Données de démonstration')}` : '';
  return {
    title: name === '' ? territory : t('{name} : {territory}', { name, territory }),
    subtitle: `Rezone · ${t('Édition de {edition}', { edition: formatEdition(edition.edition) })}${remark}`,
  };
}

function stampOf(sources: SourcesAnswer | undefined, part: 'cpts' | 'outlines'): string | undefined {
  const stamp = sources?.periods[part];
  const source = sources?.sources.find(({ id }) => id === stamp?.source);
  return stamp && source ? `${source.label}, ${formatPeriod(stamp.period)}` : undefined;
}
