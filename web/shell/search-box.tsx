/** A text field whose answers come in a list under it, by section: type, Enter, and type the next one. */
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Text,
  TextField,
} from 'react-aria-components';

export interface SearchSection<Result extends { readonly id: string }> {
  readonly id: string;
  readonly title: string;
  readonly results: readonly Result[];
}

/** What an answer says in the list. */
export interface OptionWords {
  readonly name: string;
  /** Beside the name. */
  readonly mark?: string | null;
  readonly detail: string;
}

/** What is typed, and whether someone is about to search: answers that are long to load may be asked for then. */
export function useSearchBox() {
  const [query, setQuery] = useState('');
  const [hasFocus, setHasFocus] = useState(false);
  return { query, setQuery, hasFocus, setHasFocus };
}

interface SearchBoxProps<Result extends { readonly id: string }> {
  readonly state: ReturnType<typeof useSearchBox>;
  readonly label: string;
  readonly placeholder: string;
  readonly help?: string;
  readonly listLabel: string;
  readonly sections: readonly SearchSection<Result>[];
  readonly wordsOf: (result: Result) => OptionWords;
  /** In place of a list that is empty. */
  readonly whenNone: string;
  /** How many there are, for those who listen. */
  readonly count: string;
  readonly onChoose: (result: Result) => void;
}

export function SearchBox<Result extends { readonly id: string }>(props: SearchBoxProps<Result>) {
  const { state, label, placeholder, help, count, sections, onChoose } = props;
  const { query, setQuery, hasFocus, setHasFocus } = state;
  const results = sections.flatMap((section) => section.results);
  const isOpen = hasFocus && query.trim() !== '';
  const choose = (result: Result | undefined) => {
    if (!result) return;
    onChoose(result);
    setQuery('');
  };
  /** Without going down the list, Enter takes the best match. */
  const handleKey = (event: KeyboardEvent) => {
    const isInList = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Escape') setQuery('');
    else if (event.key === 'Enter' && !isInList) choose(results[0]);
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setHasFocus(false);
  };
  return (
    <div className="search" onFocus={() => setHasFocus(true)} onBlur={leave}>
      <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
        <TextField>
          <Label className="field-label">{label}</Label>
          <Input
            className="field"
            role="combobox"
            aria-haspopup="listbox"
            aria-expanded={isOpen}
            placeholder={placeholder}
            onKeyDown={handleKey}
          />
          {help !== undefined && (
            <Text slot="description" className="field-help">
              {help}
            </Text>
          )}
        </TextField>
        {isOpen && (
          <Options {...props} onAction={(id) => choose(results.find((result) => result.id === id))} />
        )}
      </Autocomplete>
      <p className="visually-hidden" role="status">
        {isOpen && count}
      </p>
    </div>
  );
}

interface OptionsProps<Result extends { readonly id: string }> extends SearchBoxProps<Result> {
  readonly onAction: (id: string) => void;
}

function Options<Result extends { readonly id: string }>({
  listLabel,
  sections,
  wordsOf,
  whenNone,
  onAction,
}: OptionsProps<Result>) {
  const list = useRef<HTMLDivElement>(null);
  // Of a field at the bottom of the page, the answers would come out of sight.
  useEffect(() => {
    // Its options are drawn after it.
    const frame = requestAnimationFrame(() => {
      list.current?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [sections]);
  return (
    <ListBox
      ref={list}
      className="options search-results"
      aria-label={listLabel}
      items={sections}
      dependencies={[wordsOf]}
      onAction={(id) => onAction(String(id))}
      renderEmptyState={() => <p className="options-empty">{whenNone}</p>}
    >
      {({ id, title, results }) => (
        <ListBoxSection id={id}>
          <Header className="options-heading">{title}</Header>
          <Collection items={results} dependencies={[wordsOf]}>
            {(result) => <Option id={result.id} words={wordsOf(result)} />}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function Option({ id, words: { name, mark, detail } }: { readonly id: string; readonly words: OptionWords }) {
  return (
    <ListBoxItem id={id} className="option" textValue={name}>
      <span className="option-name">
        {name}
        {mark && <span className="option-mark">{mark}</span>}
      </span>
      <span className="option-detail">{detail}</span>
    </ListBoxItem>
  );
}
