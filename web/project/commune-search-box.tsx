/** Search and add communes from the keyboard: type, Enter, and type the next one. */
import { useMemo, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, Text, TextField } from 'react-aria-components';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { formatCount } from '../../src/domain/format.js';
import { createCommuneSearch, type CommuneMatch } from '../../src/domain/search.js';
import { useWorkspace } from '../state/workspace.js';
import type { Communes } from '../state/summary.js';
import { communeWords, inhabitantWords } from '../state/wording.js';

const matchesAtOnce = 8;

export function CommuneSearchBox({ communes }: { readonly communes: Communes }) {
  const { address, selection, change, lookAt } = useWorkspace();
  const [query, setQuery] = useState('');
  const [hasFocus, setHasFocus] = useState(false);
  const matches = useMatches(communes, query);
  const isOpen = hasFocus && query.trim() !== '';

  const choose = (code: string) => {
    change({ kind: address.grouping ? 'add' : 'replace', code });
    lookAt(address.grouping ? [...selection.codes, code] : [code]);
    setQuery('');
  };
  /** Without going down the list, Enter takes the best match. */
  const handleKey = (event: KeyboardEvent) => {
    const isInList = event.currentTarget.hasAttribute('aria-activedescendant');
    const best = matches[0];
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
          <Label className="field-label">Rechercher une commune</Label>
          <Input
            className="field"
            role="combobox"
            aria-haspopup="listbox"
            aria-expanded={isOpen}
            placeholder="Nom, code INSEE ou code postal"
            onKeyDown={handleKey}
          />
          <Text slot="description" className="field-help">
            Entrée ajoute la première commune de la liste. Vous pouvez aussi cliquer sur la carte.
          </Text>
        </TextField>
        {isOpen && (
          <ListBox
            className="options search-results"
            aria-label="Communes trouvées"
            items={matches}
            onAction={(code) => choose(String(code))}
            renderEmptyState={() => <p className="options-empty">Aucune commune ne correspond.</p>}
          >
            {(match) => (
              <MatchOption
                key={match.id}
                match={match}
                isChosen={selection.codes.includes(match.commune.code)}
              />
            )}
          </ListBox>
        )}
      </Autocomplete>
      <p className="visually-hidden" role="status">
        {isOpen &&
          (matches.length === 0 ? 'Aucune commune trouvée' : formatCount(matches.length, communeWords))}
      </p>
    </div>
  );
}

interface IdentifiedMatch extends CommuneMatch<CommuneSummary> {
  readonly id: string;
}

function useMatches(communes: Communes, query: string): IdentifiedMatch[] {
  const { places, address } = useWorkspace();
  const { search } = useMemo(
    () => createCommuneSearch([...communes.values()], places.departments),
    [communes, places.departments],
  );
  return useMemo(() => {
    const preference = address.region === null ? {} : { preferredRegion: address.region };
    const found = search(query, { limit: matchesAtOnce, ...preference });
    return found.map((match) => ({ ...match, id: match.commune.code }));
  }, [search, query, address.region]);
}

interface MatchOptionProps {
  readonly match: IdentifiedMatch;
  readonly isChosen: boolean;
}

function MatchOption({ match: { commune, departmentName }, isChosen }: MatchOptionProps) {
  const [postal, ...otherPostals] = commune.postalCodes;
  const details = [
    `${departmentName} (${commune.department})`,
    postal && otherPostals.length > 0 ? `${postal}…` : postal,
    commune.population === null ? undefined : formatCount(commune.population, inhabitantWords),
  ];
  return (
    <ListBoxItem id={commune.code} className="option" textValue={commune.name}>
      <span className="option-name">
        {commune.name}
        {isChosen && <span className="option-mark">déjà dans le projet</span>}
      </span>
      <span className="option-detail">{details.filter((detail) => detail !== undefined).join(' · ')}</span>
    </ListBoxItem>
  );
}
