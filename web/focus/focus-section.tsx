/** One topic of the focus: its choices by group, each with its number. */
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Figure } from '../../src/domain/figure.js';
import { formatFigure, formatInteger } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { StructureShape } from '../map/structure-shape.js';
import { useWorkspace } from '../state/workspace.js';
import type { Figures } from './numbers.js';
import { itemsOf, withIds, type FocusGroup, type FocusItem, type TopicId } from './topics.js';
import type { Topic } from './use-topics.js';
import { defaultWords, emptiedWords, numberHeading, numberWords, resetWords, titleOf } from './words.js';

interface FocusSectionProps {
  readonly id: TopicId;
  readonly topic: Topic;
  /** Those of the topic that are looked for, in the order of their display. */
  readonly groups: readonly FocusGroup[];
  readonly isSearch: boolean;
  readonly figures: Figures;
  /** The affections with the most patients. */
  readonly top: readonly string[] | null;
  /** What a choice did, for those who listen. */
  readonly onSaid: (sentence: string) => void;
  /** Where the numbers come from. */
  readonly children: ReactNode;
}

export function FocusSection(props: FocusSectionProps) {
  const { id, topic, groups, isSearch, figures, onSaid } = props;
  const { selection } = useWorkspace();
  const all = itemsOf(topic.groups);
  const count = (chosen: ReadonlySet<string>) => all.filter((item) => chosen.has(item.id)).length;
  const choose = (what: string, ids: readonly string[], isAdded: boolean) => {
    const next = withIds(topic.chosen, ids, isAdded);
    topic.choose(next);
    const values = { what, n: formatInteger(count(next)), all: formatInteger(all.length) };
    const outcome = isAdded
      ? t('{what} : dans le focus, {n} sur {all}.', values)
      : t('{what} : hors du focus, {n} sur {all}.', values);
    const figure = ids.length === 1 ? figures.get(ids[0]!) : undefined;
    onSaid(figure ? `${outcome} ${numberWords(id, figure, selection.codes.length > 0)}` : outcome);
  };
  const reset = () => {
    topic.reset();
    onSaid(t('{what} : choix par défaut.', { what: titleOf(id) }));
  };
  return (
    <Disclosure id={id} className="focus-section">
      <Heading level={3} className="focus-section-heading">
        <Button slot="trigger" className="focus-section-trigger">
          <span className="focus-arrow" aria-hidden="true" />
          <span className="focus-section-title">{titleOf(id)}</span>
          <span className="focus-section-count">
            {topic.isDefault && topic.chosen.size === 0
              ? t('par défaut')
              : t('{n} sur {all}', { n: formatInteger(count(topic.chosen)), all: formatInteger(all.length) })}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="focus-section-panel">
        {!isSearch && (
          <div className="focus-section-head">
            <p className="muted">
              {topic.chosen.size === 0 ? emptiedWords(id) : defaultWords(id, topic.isDefault)}
            </p>
            <div className="focus-section-actions">
              <Button
                className="link-button"
                onPress={() =>
                  choose(
                    titleOf(id),
                    all.map((item) => item.id),
                    true,
                  )
                }
              >
                {t('Tout cocher')}
              </Button>
              <Button
                className="link-button"
                onPress={() =>
                  choose(
                    titleOf(id),
                    all.map((item) => item.id),
                    false,
                  )
                }
              >
                {t('Tout décocher')}
              </Button>
              {!(topic.isDefault && topic.chosen.size > 0) && (
                <Button className="link-button" onPress={reset}>
                  {resetWords(id)}
                </Button>
              )}
            </div>
          </div>
        )}
        {figures.size > 0 && <NumberHeading id={id} />}
        {groups.map((group) => (
          <Group key={group.id} group={group} {...props} onChoose={choose} />
        ))}
        {props.children}
      </DisclosurePanel>
    </Disclosure>
  );
}

function NumberHeading({ id }: { readonly id: TopicId }) {
  const { selection } = useWorkspace();
  return <p className="focus-number-heading">{numberHeading(id, selection.codes.length > 0)}</p>;
}

interface GroupProps extends FocusSectionProps {
  readonly group: FocusGroup;
  readonly onChoose: (what: string, ids: readonly string[], isAdded: boolean) => void;
}

function Group({ id, group, topic, figures, top, onChoose }: GroupProps) {
  const ids = group.items.map((item) => item.id);
  const isWhole = ids.every((one) => topic.chosen.has(one));
  const label = group.label ?? titleOf(id);
  return (
    <div className="focus-group" role="group" aria-label={label}>
      {group.label !== null && (
        <div className="focus-group-head">
          <h4>
            {group.family && <StructureShape family={group.family} />}
            {label}
          </h4>
          {group.items.length > 1 && (
            <Button
              className="link-button"
              aria-label={
                isWhole ? t('Tout décocher : {label}', { label }) : t('Tout cocher : {label}', { label })
              }
              onPress={() => onChoose(label, ids, !isWhole)}
            >
              {isWhole ? t('Tout décocher') : t('Tout cocher')}
            </Button>
          )}
        </div>
      )}
      {group.items.map((item) => (
        <Choice
          key={item.id}
          item={item}
          figure={figures.get(item.id)}
          isTop={top?.includes(item.id) ?? false}
          isChosen={topic.chosen.has(item.id)}
          onChange={(isAdded) => onChoose(item.label, [item.id], isAdded)}
        />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly item: FocusItem;
  readonly figure: Figure | undefined;
  readonly isTop: boolean;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function Choice({ item, figure, isTop, isChosen, onChange }: ChoiceProps) {
  const isNothing = figure?.status !== 'value' || figure.value === 0;
  return (
    <label className={item.isPart ? 'focus-choice focus-choice-part' : 'focus-choice'}>
      <input type="checkbox" checked={isChosen} onChange={(event) => onChange(event.target.checked)} />
      <span className="focus-choice-label">
        {item.label}
        {isTop && <span className="focus-mark"> {t('Top 5')}</span>}
        {item.hasActivity && <span className="focus-mark"> {t('activité connue')}</span>}
      </span>
      {figure && (
        <span className={isNothing ? 'focus-number muted' : 'focus-number'}>
          {formatFigure(figure, formatInteger)}
        </span>
      )}
    </label>
  );
}
