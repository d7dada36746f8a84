/** An existing CPTS, intercommunalité, bassin de vie or canton, found by its name. */
import { useMemo, useState, type FocusEvent, type KeyboardEvent } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from 'react-aria-components';
import { formatInteger } from '../../src/domain/format.js';
import {
  createGroupingSearch,
  type GroupingSection,
  type GroupingSummary,
} from '../../src/domain/grouping-search.js';
import { t } from '../../src/language/translate.js';
import { useGroupings } from '../api/queries.js';
import { groupingKindNames } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import type { ChooserProps } from './chooser-props.js';

const ofEachKind = 4;

export function GroupingSearch({ onChoose }: ChooserProps) {
  const [query, setQuery] = useState('');
  const [hasFocus, setHasFocus] = useState(false);
  const { sections, state } = useSections(query);
  const all = sections.flatMap(({ groupings }) => groupings);
  const isOpen = hasFocus && query.trim() !== '';
  const choose = (id: string | undefined) => {
    const grouping = all.find((one) => idOf(one) === id);
    if (grouping) onChoose({ kind: 'grouping', grouping: grouping.kind, code: grouping.code });
  };
  /** Without going down the list, Enter takes the best match. */
  const handleKey = (event: KeyboardEvent) => {
    const isInList = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Escape') setQuery('');
    else if (event.key === 'Enter' && !isInList && all[0]) choose(idOf(all[0]));
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setHasFocus(false);
  };
  return (
    <div className="search" onFocus={() => setHasFocus(true)} onBlur={leave}>
      <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
        <TextField>
          <Label className="field-label">{t('Nom du regroupement')}</Label>
          <Input
            className="field"
            role="combobox"
            aria-haspopup="listbox"
            aria-expanded={isOpen}
            placeholder={t('CPTS, intercommunalité, bassin de vie, canton')}
            onKeyDown={handleKey}
          />
        </TextField>
        {isOpen && (
          <ListBox
            className="options search-results"
            aria-label={t('Regroupements trouvés')}
            items={sections.map((section) => ({ ...section, id: section.kind }))}
            onAction={(id) => choose(String(id))}
            renderEmptyState={() => <p className="options-empty">{emptyText(state)}</p>}
          >
            {(section) => (
              <ListBoxSection id={section.kind}>
                <Header className="options-heading">{t(groupingKindNames[section.kind])}</Header>
                <Collection items={section.groupings.map((grouping) => ({ grouping, id: idOf(grouping) }))}>
                  {({ grouping, id }) => (
                    <ListBoxItem id={id} className="option" textValue={grouping.name}>
                      <span className="option-name">{grouping.name}</span>
                      <span className="option-detail">{describe(grouping)}</span>
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        )}
      </Autocomplete>
      <p className="visually-hidden" role="status">
        {isOpen &&
          t(
            '{n, plural, =0 {Aucun regroupement trouvé} one {# regroupement trouvé} other {# regroupements trouvés}}',
            {
              n: all.length,
            },
          )}
      </p>
    </div>
  );
}

type SearchState = 'loading' | 'there' | 'missing';

function useSections(query: string): { sections: readonly GroupingSection[]; state: SearchState } {
  const { edition, address } = useWorkspace();
  const { data, error } = useGroupings(edition.id, true);
  const search = useMemo(() => createGroupingSearch(data ?? []), [data]);
  const sections = useMemo(() => {
    const preference = address.region === null ? {} : { preferredRegion: address.region };
    return search(query, { limit: ofEachKind, forgivesErrors: true, ...preference });
  }, [search, query, address.region]);
  return { sections, state: data ? 'there' : error ? 'missing' : 'loading' };
}

function emptyText(state: SearchState): string {
  switch (state) {
    case 'loading':
      return t('Chargement des regroupements…');
    case 'missing':
      return t('Les regroupements n’ont pas pu être chargés : rechargez la page.');
    case 'there':
      return t('Aucun regroupement de ce nom.');
  }
}

function idOf({ kind, code }: GroupingSummary): string {
  return `${kind}/${code}`;
}

function describe({ communes, population, departments }: GroupingSummary): string {
  return t('{n, plural, one {# commune} other {# communes}} · {population} habitants · {departments}', {
    n: communes.length,
    population: formatInteger(population),
    departments: departments.join(', '),
  });
}
