/** An existing CPTS, intercommunalité, bassin de vie or canton, found by its name. */
import { useCallback, useMemo } from 'react';
import { createGroupingSearch, type GroupingSummary } from '../../src/domain/grouping-search.js';
import { t } from '../../src/language/translate.js';
import { useGroupings } from '../api/queries.js';
import { groupingWords } from '../project/result-words.js';
import { Failure } from '../shell/waiting.js';
import { SearchBox, useSearchBox, type SearchSection } from '../shell/search-box.js';
import { groupingKindNames } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import type { ChooserProps } from './chooser-props.js';

const ofEachKind = 4;

interface Result {
  readonly id: string;
  readonly grouping: GroupingSummary;
}

export function GroupingSearch({ onChoose }: ChooserProps) {
  const { places } = useWorkspace();
  const state = useSearchBox();
  const { sections, isLoaded, error, retry } = useSections(state.query);
  const wordsOf = useCallback(({ grouping }: Result) => groupingWords(grouping, places), [places]);
  if (error && !isLoaded) {
    return <Failure what={t('Les regroupements n’ont pas pu être chargés.')} error={error} onRetry={retry} />;
  }
  return (
    <SearchBox
      state={state}
      label={t('Nom du regroupement')}
      placeholder={t('CPTS, intercommunalité, bassin de vie, canton')}
      listLabel={t('Regroupements trouvés')}
      sections={sections}
      wordsOf={wordsOf}
      whenNone={isLoaded ? t('Aucun regroupement de ce nom.') : t('Chargement des regroupements…')}
      count={t(
        '{n, plural, =0 {Aucun regroupement trouvé} one {# regroupement trouvé} other {# regroupements trouvés}}',
        { n: sections.flatMap(({ results }) => results).length },
      )}
      onChoose={({ grouping: { kind, code } }) => onChoose({ kind: 'grouping', grouping: kind, code })}
    />
  );
}

function useSections(query: string) {
  const { edition, address } = useWorkspace();
  const { data, error, refetch } = useGroupings(edition.id, true);
  const search = useMemo(() => createGroupingSearch(data ?? []), [data]);
  const sections = useMemo((): SearchSection<Result>[] => {
    const preference = address.region === null ? {} : { preferredRegion: address.region };
    return search(query, { limit: ofEachKind, forgivesErrors: true, ...preference }).map(
      ({ kind, groupings }) => ({
        id: kind,
        title: t(groupingKindNames[kind]),
        results: groupings.map((grouping) => ({ id: `${kind}/${grouping.code}`, grouping })),
      }),
    );
  }, [search, query, address.region]);
  return { sections, isLoaded: data !== undefined, error, retry: () => void refetch() };
}
