/** Search and add communes, or whole groupings of them, from the keyboard: type, Enter, and type the next one. */
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxSection,
  Text,
  TextField,
} from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { addGrouping, type Change } from '../state/selection.js';
import type { Communes } from '../state/summary.js';
import { nameGrouping } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { SearchOption } from './search-option.js';
import { useSearchResults, type SearchResults, type SearchResult } from './use-search-results.js';

export function CommuneSearchBox({ communes }: { readonly communes: Communes }) {
  const { address, selection, change, lookAt } = useWorkspace();
  const [query, setQuery] = useState('');
  const [hasFocus, setHasFocus] = useState(false);
  const results = useSearchResults(communes, query, hasFocus);
  const isOpen = hasFocus && query.trim() !== '';

  const choose = (id: string) => {
    const result = results.all.find((other) => other.id === id);
    if (!result) return;
    change(changeTo(result, address.grouping));
    lookAt(address.grouping ? [...selection.codes, ...result.codes] : result.codes);
    setQuery('');
  };
  /** Without going down the list, Enter takes the best match. */
  const handleKey = (event: KeyboardEvent) => {
    const isInList = event.currentTarget.hasAttribute('aria-activedescendant');
    const best = results.all[0];
    if (event.key === 'Escape') setQuery('');
    else if (event.key === 'Enter' && !isInList && best) choose(best.id);
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setHasFocus(false);
  };

  return (
    <div className="search" onFocus={() => setHasFocus(true)} onBlur={leave}>
      <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
        <TextField>
          <Label className="field-label">{t('Rechercher une commune ou un regroupement')}</Label>
          <Input
            className="field"
            role="combobox"
            aria-haspopup="listbox"
            aria-expanded={isOpen}
            placeholder={t('Nom, code INSEE, code postal')}
            onKeyDown={handleKey}
          />
          <Text slot="description" className="field-help">
            {t(
              'Commune, CPTS, intercommunalité, bassin de vie ou canton. Entrée prend le premier de la liste.',
            )}
          </Text>
        </TextField>
        {isOpen && (
          <ListBox
            className="options search-results"
            aria-label={t('Communes et regroupements trouvés')}
            items={results.sections}
            dependencies={[selection.codes]}
            onAction={(id) => choose(String(id))}
            renderEmptyState={() => <EmptyResults results={results} />}
          >
            {(section) => (
              <ListBoxSection id={section.id}>
                <Header className="options-heading">{section.title}</Header>
                <Collection items={section.results} dependencies={[selection.codes]}>
                  {(result) => <SearchOption result={result} chosen={selection.codes} />}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        )}
      </Autocomplete>
      <p className="visually-hidden" role="status">
        {isOpen && describeResults(results)}
      </p>
    </div>
  );
}

function changeTo(result: SearchResult, grouping: boolean): Change {
  if (result.kind === 'commune') {
    return { kind: grouping ? 'add' : 'replace', code: result.match.commune.code };
  }
  return addGrouping({ codes: result.codes, name: nameGrouping(result.grouping) }, grouping);
}

function EmptyResults({ results: { groupings } }: { readonly results: SearchResults }) {
  return (
    <p className="options-empty">
      {groupings === 'there' && t('Aucune commune ni aucun regroupement ne correspond.')}
      {groupings === 'loading' && t('Aucune commune ne correspond. Recherche des regroupements…')}
      {groupings === 'missing' && t('Aucune commune ne correspond.')}
    </p>
  );
}

function describeResults({ all }: SearchResults): string {
  const communes = all.filter(({ kind }) => kind === 'commune').length;
  const groupings = all.length - communes;
  if (all.length === 0) return t('Aucune commune trouvée');
  return t(
    '{communes, plural, =0 {Aucune commune} one {# commune} other {# communes}}, {groupings, plural, =0 {aucun regroupement} one {# regroupement} other {# regroupements}}',
    { communes, groupings },
  );
}
