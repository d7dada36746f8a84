/** Search and add communes, or whole groupings of them, from the keyboard. */
import { useCallback } from 'react';
import { t } from '../../src/language/translate.js';
import { SearchBox, useSearchBox } from '../shell/search-box.js';
import { addGrouping, type Change } from '../state/selection.js';
import type { Communes } from '../state/summary.js';
import { nameGrouping } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { resultWords } from './result-words.js';
import { useSearchResults, type SearchResult, type SearchResults } from './use-search-results.js';

export function CommuneSearchBox({ communes }: { readonly communes: Communes }) {
  const { address, selection, places, change, lookAt } = useWorkspace();
  const state = useSearchBox();
  const results = useSearchResults(communes, state.query, state.hasFocus);
  const wordsOf = useCallback(
    (result: SearchResult) => resultWords(result, selection.codes, places),
    [selection.codes, places],
  );
  const add = (result: SearchResult) => {
    change(changeTo(result, address.grouping));
    lookAt(address.grouping ? [...selection.codes, ...result.codes] : result.codes);
  };
  return (
    <SearchBox
      state={state}
      label={t('Rechercher une commune ou un regroupement')}
      placeholder={t('Nom, code INSEE, code postal')}
      help={t(
        'Commune, CPTS, intercommunalité, bassin de vie ou canton. Entrée prend le premier de la liste.',
      )}
      listLabel={t('Communes et regroupements trouvés')}
      sections={results.sections}
      wordsOf={wordsOf}
      whenNone={noneWords(results)}
      count={countWords(results)}
      onChoose={add}
    />
  );
}

function changeTo(result: SearchResult, grouping: boolean): Change {
  if (result.kind === 'commune') {
    return { kind: grouping ? 'add' : 'replace', code: result.match.commune.code };
  }
  return addGrouping({ codes: result.codes, name: nameGrouping(result.grouping) }, grouping);
}

function noneWords({ groupings }: SearchResults): string {
  switch (groupings) {
    case 'there':
      return t('Aucune commune ni aucun regroupement ne correspond.');
    case 'loading':
      return t('Aucune commune ne correspond. Recherche des regroupements…');
    case 'missing':
      return t('Aucune commune ne correspond.');
  }
}

function countWords({ sections }: SearchResults): string {
  const all = sections.flatMap(({ results }) => results);
  const communes = all.filter(({ kind }) => kind === 'commune').length;
  const groupings = all.length - communes;
  if (all.length === 0) return t('Aucune commune trouvée');
  return t(
    '{communes, plural, =0 {Aucune commune} one {# commune} other {# communes}}, {groupings, plural, =0 {aucun regroupement} one {# regroupement} other {# regroupements}}',
    { communes, groupings },
  );
}
