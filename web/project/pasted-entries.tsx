/** What was understood of a pasted list: what is left to choose, what is unknown, then what is certain. */
import { useEffect, useRef } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { describeCodeChange } from '../../src/domain/carry-codes.js';
import { t } from '../../src/language/translate.js';
import { useWorkspace } from '../state/workspace.js';
import { EntryChoice } from './entry-choice.js';
import { acceptCommune, certaintyOf, chooseFor, chosenCodes, type PastedList } from './pasted-list.js';
import { UnknownEntry } from './unknown-entry.js';
import type { PastedListDraft } from './use-pasted-list.js';

interface PastedEntriesProps {
  readonly draft: PastedListDraft;
  readonly list: PastedList;
  readonly onClose: () => void;
}

export function PastedEntries({ draft, list, onClose }: PastedEntriesProps) {
  const { setList, readAgain, isPending, error } = draft;
  const summary = useRef<HTMLParagraphElement>(null);
  // The text field, or the entry, that had the focus is gone: the summary says what became of it.
  const focusSummary = () => summary.current?.focus();
  useEffect(focusSummary, []);
  const toChoose = list.filter((item) => certaintyOf(item) === 'to-choose');
  const unknown = list.filter((item) => certaintyOf(item) === 'unknown');
  return (
    <>
      <p ref={summary} tabIndex={-1} className="paste-summary">
        {t(
          '{certain, plural, one {# entrée comprise} other {# entrées comprises}}, {choices} à choisir, {unknown, plural, one {# non reconnue} other {# non reconnues}}.',
          {
            certain: list.length - toChoose.length - unknown.length,
            choices: toChoose.length,
            unknown: unknown.length,
          },
        )}
      </p>
      {error && (
        <p role="alert" className="field-error">
          {error.message}
        </p>
      )}
      <div className="paste-entries">
        {toChoose.length > 0 && (
          <section aria-labelledby="a-choisir">
            <h3 id="a-choisir">{t('À choisir')}</h3>
            {toChoose.map((item) => (
              <EntryChoice
                key={item.id}
                item={item}
                onChange={(codes) => setList(chooseFor(list, item.id, codes))}
              />
            ))}
          </section>
        )}
        {unknown.length > 0 && (
          <section aria-labelledby="non-reconnues">
            <h3 id="non-reconnues">{t('Non reconnues')}</h3>
            {unknown.map((item) => (
              <UnknownEntry
                key={item.id}
                item={item}
                isPending={isPending}
                onCorrect={(text) => readAgain(item.id, text, focusSummary)}
                onAccept={(commune) => {
                  setList(acceptCommune(list, item.id, commune));
                  focusSummary();
                }}
              />
            ))}
          </section>
        )}
        <Understood list={list} />
      </div>
      <PasteActions draft={draft} list={list} onClose={onClose} />
    </>
  );
}

function Understood({ list }: { readonly list: PastedList }) {
  const certain = list.filter((item) => certaintyOf(item) === 'certain');
  if (certain.length === 0) return null;
  return (
    <section aria-labelledby="comprises">
      <Disclosure defaultExpanded={certain.length === list.length}>
        <h3 id="comprises">
          <Button slot="trigger" className="perimeter-trigger">
            <span className="fold-mark" aria-hidden="true" />
            {t('Comprises')}
            <span className="perimeter-verdict">{certain.length}</span>
          </Button>
        </h3>
        <DisclosurePanel>
          <ul className="paste-certain">
            {certain.map(({ id, entry }) => (
              <li key={id}>
                {entry.kind === 'carried' && describeCodeChange(entry.change)}
                {entry.kind === 'understood' && `${entry.commune.name} (${entry.commune.department})`}
              </li>
            ))}
          </ul>
        </DisclosurePanel>
      </Disclosure>
    </section>
  );
}

function PasteActions({ draft, list, onClose }: PastedEntriesProps) {
  const { selection, change, lookAt } = useWorkspace();
  const codes = chosenCodes(list);
  const aside = list.filter(({ chosen }) => chosen.length === 0).length;
  const add = (kind: 'add-many' | 'replace-many') => {
    change({ kind, codes, name: t('Liste collée') });
    lookAt(kind === 'add-many' ? [...selection.codes, ...codes] : codes);
    onClose();
    draft.empty();
  };
  return (
    <>
      {aside > 0 && (
        <p className="muted">
          {t(
            'Sans choix de votre part, {aside, plural, one {# entrée est laissée} other {# entrées sont laissées}} de côté.',
            { aside },
          )}
        </p>
      )}
      <div className="paste-actions">
        <Button
          className="button button-primary"
          isDisabled={codes.length === 0}
          onPress={() => add('add-many')}
        >
          {t('Ajouter {count, plural, one {# commune} other {# communes}}', { count: codes.length })}
        </Button>
        {selection.codes.length > 0 && (
          <Button className="button" isDisabled={codes.length === 0} onPress={() => add('replace-many')}>
            {t('Remplacer le projet')}
          </Button>
        )}
        <Button className="button" onPress={draft.writeAgain}>
          {t('Modifier la liste')}
        </Button>
        <Button className="button button-quiet" onPress={onClose}>
          {t('Fermer')}
        </Button>
      </div>
    </>
  );
}
