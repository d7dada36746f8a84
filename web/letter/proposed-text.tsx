/**
 * A text that Rezone proposes: its figures are underlined and say where they come from, until somebody changes it.
 */
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { changeText, currentText } from '../../src/letter/compose.js';
import type { LetterDraft, ProposedText as Name } from '../../src/letter/draft.js';
import type { Prefill } from '../../src/letter/prefill.js';
import { factsOf, isFact, type Prose } from '../../src/letter/prose.js';
import { textTitles } from '../../src/letter/words.js';
import { TracedFigure } from './traced.js';

interface ProposedTextProps {
  readonly name: Name;
  readonly draft: LetterDraft;
  readonly prefill: Prefill;
  readonly onChange: (change: (draft: LetterDraft) => LetterDraft) => void;
}

export function ProposedText({ name, draft, prefill, onChange }: ProposedTextProps) {
  const { text, facts, isChanged, isOutdated } = currentText(draft, prefill, name);
  const [isEditing, setEditing] = useState(false);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (next: string | null) => onChange((one) => changeText(one, prefill, name, next));
  const isOpen = isChanged || isEditing;
  const edit = () => {
    setEditing(true);
    requestAnimationFrame(() => field.current?.focus());
  };
  const restore = () => {
    setEditing(false);
    change(null);
  };
  return (
    <div className="letter-group">
      <div className="letter-group-heading">
        <h3 id={id}>{t(textTitles[name])}</h3>
        {isOpen ? (
          <Button className="button" onPress={restore}>
            {t('Reprendre le texte proposé')}
          </Button>
        ) : (
          <Button className="button" onPress={edit}>
            {t('Modifier ce texte')}
          </Button>
        )}
      </div>
      {isOutdated && (
        <p className="letter-remark" role="status">
          {t(
            'Les chiffres du territoire ont changé depuis que ce texte a été modifié : relisez-le, ou reprenez le texte proposé.',
          )}
        </p>
      )}
      {isOpen ? (
        <>
          <textarea
            className="field letter-text"
            ref={field}
            lang="fr"
            aria-labelledby={id}
            rows={Math.min(16, text.split('\n').length + 4)}
            maxLength={30_000}
            value={text}
            onChange={(event) => change(event.target.value)}
          />
          <p className="field-help">
            {t(
              '{n, plural, =0 {Aucun chiffre du diagnostic n’est plus dans ce texte : la lettre ne citera pas leurs sources.} one {# chiffre du diagnostic est encore dans ce texte : la lettre cite sa source.} other {# chiffres du diagnostic sont encore dans ce texte : la lettre cite leurs sources.}}',
              { n: facts.length },
            )}
          </p>
        </>
      ) : (
        <TracedProse prose={prefill.texts[name]} label={t(textTitles[name])} />
      )}
    </div>
  );
}

interface TracedProseProps {
  readonly prose: Prose;
  readonly label: string;
}

/** One stop for the keyboard; arrows lead from one figure to the next. */
function TracedProse({ prose, label }: TracedProseProps) {
  const facts = useMemo(() => factsOf(prose), [prose]);
  const [reached, setReached] = useState(0);
  const stop = Math.min(reached, facts.length - 1);
  const box = useRef<HTMLDivElement>(null);
  const figures = () => [...(box.current?.querySelectorAll<HTMLElement>('.letter-fact') ?? [])];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || facts.length === 0) return;
    event.preventDefault();
    figures()[(stop + step + facts.length) % facts.length]?.focus();
  };
  return (
    <div
      className="letter-prose"
      lang="fr"
      ref={box}
      role="group"
      aria-label={label}
      onKeyDown={move}
      onFocus={({ target }) => setReached(figures().indexOf(target))}
    >
      {prose.map((paragraph, line) => (
        <p key={line}>
          {paragraph.map((part, place) =>
            isFact(part) ? <TracedFigure key={place} fact={part} isStop={part === facts[stop]} /> : part,
          )}
        </p>
      ))}
    </div>
  );
}
