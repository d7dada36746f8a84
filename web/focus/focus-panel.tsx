/** « Modifier les focus »: three folding lists of what the map and the report show. Each choice applies at once. */
import { useMemo, useState } from 'react';
import { Button, DisclosureGroup, Input, Label, SearchField } from 'react-aria-components';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { t } from '../../src/language/translate.js';
import { Failure, Loading } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';
import { listTypes } from '../structures/structure-types.js';
import { FocusSection } from './focus-section.js';
import { FocusSource } from './focus-source.js';
import { itemsOf, searchGroups, sortByNumber, topicIds, type TopicId } from './topics.js';
import { useNumbers } from './use-numbers.js';
import { useTopics } from './use-topics.js';

interface FocusPanelProps {
  readonly catalogue: Catalogue;
  /** Unfolded at first. */
  readonly topic: TopicId | null;
}

export function FocusPanel({ catalogue, topic }: FocusPanelProps) {
  const types = useMemo(() => listTypes(catalogue), [catalogue]);
  const numbers = useNumbers(types);
  const topics = useTopics(catalogue, numbers.top);
  const [open, setOpen] = useState<ReadonlySet<TopicId>>(() => new Set(topic ? [topic] : []));
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const isSearch = query.trim() !== '';
  const groupsOf = (id: TopicId) => {
    const { groups } = topics[id];
    const numberOf = (item: string) => {
      const figure = numbers.of.pathologies.get(item);
      return figure?.status === 'value' ? figure.value : undefined;
    };
    return searchGroups(id === 'pathologies' ? sortByNumber(groups, numberOf) : groups, query);
  };
  const found = topicIds.map((id) => ({ id, groups: groupsOf(id) }));
  const shown = found.filter(({ groups }) => !isSearch || groups.length > 0);
  return (
    <>
      <div className="focus-intro">
        <p>{t('Cochez ce que la carte et le rapport montrent. Chaque choix s’applique aussitôt.')}</p>
        <SearchField className="focus-search" value={query} onChange={setQuery}>
          <Label className="field-label">{t('Rechercher dans les focus')}</Label>
          <div className="focus-search-box">
            <Input className="field" placeholder={t('Diabète, infirmier, pharmacie…')} />
            {isSearch && <Button className="button button-quiet focus-search-clear">{t('Effacer')}</Button>}
          </div>
        </SearchField>
        <NumbersState numbers={numbers} />
      </div>
      <div className="focus-sections">
        <DisclosureGroup
          allowsMultipleExpanded
          expandedKeys={isSearch ? shown.map(({ id }) => id) : open}
          onExpandedChange={(keys) => {
            if (!isSearch) setOpen(new Set([...keys] as TopicId[]));
          }}
        >
          {shown.map(({ id, groups }) => (
            <FocusSection
              key={id}
              id={id}
              topic={topics[id]}
              groups={groups}
              isSearch={isSearch}
              figures={numbers.of[id]}
              top={id === 'pathologies' ? numbers.top : null}
              onSaid={setSaid}
            >
              <FocusSource topic={id} />
            </FocusSection>
          ))}
        </DisclosureGroup>
        {shown.length === 0 && (
          <p className="focus-none">{t('Aucun choix ne correspond à « {query} ».', { query })}</p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {isSearch && said === '' ? foundWords(shown.flatMap(({ groups }) => itemsOf(groups)).length) : said}
      </p>
    </>
  );
}

function foundWords(count: number): string {
  return t('{count, plural, =0 {Aucun choix trouvé} one {# choix trouvé} other {# choix trouvés}}.', {
    count,
  });
}

function NumbersState({ numbers }: { readonly numbers: ReturnType<typeof useNumbers> }) {
  const { selection, address } = useWorkspace();
  if (numbers.error) {
    return (
      <Failure
        what={t('Les nombres n’ont pas pu être chargés. Les choix restent possibles.')}
        error={numbers.error}
        onRetry={numbers.retry}
      />
    );
  }
  if (numbers.isLoading) return <Loading what={t('Calcul des nombres…')} />;
  if (selection.codes.length > 0) return null;
  return (
    <p className="muted">
      {address.region === null
        ? t('Les nombres s’affichent dès qu’une commune est choisie.')
        : t(
            'Patients et professionnels s’affichent dès qu’une commune est choisie ; les établissements sont ceux de la région.',
          )}
    </p>
  );
}
