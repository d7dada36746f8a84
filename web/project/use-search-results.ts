/** What answers the words typed in the search box: communes, then the groupings of each kind. */
import { useMemo } from 'react';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { createGroupingSearch, type GroupingSummary } from '../../src/domain/grouping-search.js';
import type { GroupingKind } from '../../src/domain/grouping.js';
import { createCommuneSearch, type CommuneMatch } from '../../src/domain/search.js';
import { t } from '../../src/language/translate.js';
import { useGroupings } from '../api/queries.js';
import type { SearchSection } from '../shell/search-box.js';
import { useAllCommunes } from '../state/known-communes.js';
import { useWorkspace } from '../state/workspace.js';
import type { Communes } from '../state/summary.js';
import { groupingKindNames } from '../state/wording.js';

/** What is chosen: an option of the list. */
export type SearchResult = {
  readonly id: string;
  /** INSEE codes that it adds. */
  readonly codes: readonly string[];
} & (
  | { readonly kind: 'commune'; readonly match: CommuneMatch<CommuneSummary> }
  | { readonly kind: 'grouping'; readonly grouping: GroupingSummary }
);

type Section = SearchSection<SearchResult>;

export interface SearchResults {
  readonly sections: readonly Section[];
  /** Whether groupings had their part: not yet, or not at all when they could not be loaded. */
  readonly groupings: 'loading' | 'there' | 'missing';
}

const communesAtOnce = 8;
const groupingsAtOnce = 3;

/**
 * @param known the communes that are there already
 * @param isWanted false until someone is about to search: the other communes and the groupings are loaded then
 */
export function useSearchResults(known: Communes, query: string, isWanted: boolean): SearchResults {
  const { places, address, edition } = useWorkspace();
  const { data: groupings, error } = useGroupings(edition.id, isWanted);
  const communes = useAllCommunes(isWanted).data ?? known;
  const searchCommunes = useMemo(
    () => createCommuneSearch([...communes.values()], places.departments).search,
    [communes, places.departments],
  );
  const searchGroupings = useMemo(() => createGroupingSearch(groupings ?? []), [groupings]);
  return useMemo(() => {
    const preference = address.region === null ? {} : { preferredRegion: address.region };
    const search = (forgivesErrors: boolean): Section[] => [
      ...communeSection(searchCommunes(query, { limit: communesAtOnce, forgivesErrors, ...preference })),
      ...searchGroupings(query, { limit: groupingsAtOnce, forgivesErrors, ...preference }).map(
        groupingSection,
      ),
    ];
    // A name with typing errors is worth showing when nothing of any kind is written so.
    const asTyped = search(false);
    const sections = asTyped.length > 0 ? asTyped : search(true);
    return {
      sections,
      groupings: groupings ? 'there' : error ? 'missing' : 'loading',
    };
  }, [searchCommunes, searchGroupings, query, address.region, groupings, error]);
}

function communeSection(matches: readonly CommuneMatch<CommuneSummary>[]): Section[] {
  if (matches.length === 0) return [];
  const results = matches.map((match) => ({
    id: `commune/${match.commune.code}`,
    kind: 'commune' as const,
    codes: [match.commune.code],
    match,
  }));
  return [{ id: 'communes', title: t('Communes'), results }];
}

function groupingSection({
  kind,
  groupings,
}: {
  readonly kind: GroupingKind;
  readonly groupings: readonly GroupingSummary[];
}): Section {
  const results = groupings.map((grouping) => ({
    id: `${kind}/${grouping.code}`,
    kind: 'grouping' as const,
    codes: grouping.communes,
    grouping,
  }));
  return { id: kind, title: t(groupingKindNames[kind]), results };
}
