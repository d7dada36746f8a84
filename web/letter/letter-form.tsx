/** The letter part by part, with how far each one is. */
import { useMemo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import type { LetterMatter } from '../../src/letter/matter.js';
import { prefillLetter } from '../../src/letter/prefill.js';
import { changeDraft, chooseDraft, useDraftState } from './draft-store.js';
import { LetterActions } from './letter-actions.js';
import { letterParts, partTitles, progressOf, type LetterPart, type Progress } from './progress.js';
import {
  CalendarPart,
  DifficultiesPart,
  ExistingPart,
  LeaderPart,
  MissionsPart,
  MobilisationPart,
  PeoplePart,
  type PartProps,
} from './project-parts.js';
import { TerritoryPart } from './territory-part.js';
import { Traced } from './traced.js';

const parts: Readonly<Record<LetterPart, (props: PartProps) => ReactNode>> = {
  leader: LeaderPart,
  territory: TerritoryPart,
  difficulties: DifficultiesPart,
  existing: ExistingPart,
  mobilisation: MobilisationPart,
  people: PeoplePart,
  missions: MissionsPart,
  calendar: CalendarPart,
};

export function LetterForm({ matter }: { readonly matter: LetterMatter }) {
  const { draft, incoming } = useDraftState();
  const prefill = useMemo(() => prefillLetter(matter), [matter]);
  const progress = progressOf(draft);
  return (
    <>
      {incoming && <DraftChoice />}
      <div className="letter-layout">
        <div className="letter-side">
          <nav className="letter-contents" aria-label={t('Parties de la lettre')}>
            <ol>
              {letterParts.map((part) => (
                <li key={part}>
                  <a href={`#${part}`}>{t(partTitles[part])}</a>
                  <ProgressMark progress={progress[part]} />
                </li>
              ))}
            </ol>
          </nav>
          <LetterActions matter={matter} prefill={prefill} draft={draft} />
        </div>
        <form className="letter-form" onSubmit={(event) => event.preventDefault()}>
          <Traced>
            {letterParts.map((part) => {
              const Part = parts[part];
              return (
                <section key={part} id={part} aria-labelledby={`${part}-titre`} tabIndex={-1}>
                  <h2 id={`${part}-titre`}>{t(partTitles[part])}</h2>
                  <Part draft={draft} prefill={prefill} onChange={changeDraft} />
                </section>
              );
            })}
          </Traced>
        </form>
      </div>
    </>
  );
}

function ProgressMark({ progress }: { readonly progress: Progress | null }) {
  if (progress === null) return <span className="letter-progress">{t('rempli par Rezone')}</span>;
  const { filled, total } = progress;
  const isDone = filled === total;
  return (
    <span className={isDone ? 'letter-progress letter-progress-done' : 'letter-progress'}>
      {isDone ? t('✓ complet') : t('{filled} sur {total}', { filled, total })}
    </span>
  );
}

function DraftChoice() {
  return (
    <div className="letter-choice-of-draft" role="status">
      <p>
        {t(
          'Le projet ouvert contient une lettre, et un autre brouillon est déjà en cours dans ce navigateur. Lequel garder ?',
        )}
      </p>
      <div className="letter-delete-actions">
        <Button className="button" onPress={() => chooseDraft('incoming')}>
          {t('Prendre la lettre du projet')}
        </Button>
        <Button className="button" onPress={() => chooseDraft('own')}>
          {t('Garder mon brouillon')}
        </Button>
      </div>
    </div>
  );
}
