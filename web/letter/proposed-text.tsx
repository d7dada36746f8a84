/**
 * A text that Rezone proposes: its figures are underlined and say where they come from, until somebody changes it.
 */
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { changeText, currentText } from '../../src/letter/compose.js';
import type { LetterDraft, ProposedText as Name } from '../../src/letter/draft.js';
import type { Prefill } from '../../src/letter/prefill.js';
import { factsOf, isFact, type Fact, type Prose } from '../../src/letter/prose.js';
import { textTitles } from '../../src/letter/words.js';

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
  const [reached, setReached] = useState<Fact | null>(null);
  const shown = reached && facts.includes(reached) ? reached : null;
  const stop = shown ?? facts[0];
  const box = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || !stop) return;
    event.preventDefault();
    const next = (facts.indexOf(stop) + step + facts.length) % facts.length;
    box.current?.querySelectorAll<HTMLElement>('.letter-fact')[next]?.focus();
  };
  return (
    <>
      <div className="letter-prose" lang="fr" ref={box} role="group" aria-label={label} onKeyDown={move}>
        {prose.map((paragraph, line) => (
          <p key={line}>
            {paragraph.map((part, place) =>
              isFact(part) ? (
                <FactMark key={place} fact={part} isStop={part === stop} onReach={() => setReached(part)} />
              ) : (
                part
              ),
            )}
          </p>
        ))}
      </div>
      {facts.length > 0 && (
        <p className="letter-origin" aria-hidden="true">
          {shown ? describeOrigin(shown) : t('Pointez un chiffre souligné pour savoir d’où il vient.')}
        </p>
      )}
    </>
  );
}

interface FactMarkProps {
  readonly fact: Fact;
  readonly isStop: boolean;
  readonly onReach: () => void;
}

function FactMark({ fact, isStop, onReach }: FactMarkProps) {
  return (
    <span
      className="letter-fact"
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-description={describeOrigin(fact)}
      onFocus={onReach}
      onPointerEnter={onReach}
      onClick={onReach}
    >
      {fact.text}
    </span>
  );
}

function describeOrigin({ indicator, period, source }: Fact): string {
  return `${indicator} · ${period} · ${source}`;
}
