/** Two territories, or one at two editions, side by side. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { Failure } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';
import { Chooser } from './chooser.js';
import './compare.css';
import { formatComparator, parseComparator, type Comparator } from './comparator.js';
import { ComparisonActions } from './comparison-actions.js';
import { ComparisonResult } from './comparison-result.js';
import { ComparisonViewProvider } from './comparison-view.js';
import { WithoutTerritory } from './without-territory.js';
import { useComparisonState, type ComparisonState } from './use-comparison-state.js';

export default function CompareScreen() {
  const { address, selection } = useWorkspace();
  const comparator = useMemo(
    () => (address.comparator === null ? null : parseComparator(address.comparator)),
    [address.comparator],
  );
  const isDamaged = address.comparator !== null && comparator === null;
  return (
    <div className="page compare">
      <title>{t('Comparer – Rezone')}</title>
      {selection.codes.length === 0 ? (
        <WithoutTerritory kept={comparator?.kind === 'territory' ? comparator : null} />
      ) : (
        <Compare comparator={comparator} isDamaged={isDamaged} />
      )}
    </div>
  );
}

interface CompareProps {
  readonly comparator: Comparator | null;
  readonly isDamaged: boolean;
}

function Compare({ comparator, isDamaged }: CompareProps) {
  const { update } = useWorkspace();
  const [isChanging, setIsChanging] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const state = useComparisonState(comparator);
  const choose = (chosen: Comparator | null) => {
    update({ comparator: chosen && formatComparator(chosen) });
    setIsChanging(false);
  };
  // The button that was pressed is gone: the focus goes to what it changed.
  const asked = useRef(comparator);
  useEffect(() => {
    if (asked.current !== comparator) title.current?.focus();
    asked.current = comparator;
  }, [comparator]);
  const mustChoose = state.kind === 'none' || state.kind === 'gone';
  return (
    <>
      <div className="compare-heading">
        <h1 ref={title} tabIndex={-1}>
          {t('Comparer')}
        </h1>
        {!mustChoose && (
          <div className="compare-actions">
            <Button className="button" aria-expanded={isChanging} onPress={() => setIsChanging(!isChanging)}>
              {t('Comparer avec autre chose')}
            </Button>
            <Button className="button" onPress={() => choose(null)}>
              {t('Ne plus comparer')}
            </Button>
          </div>
        )}
      </div>
      {isDamaged && (
        <Refusal
          message={t(
            'Ce avec quoi comparer n’a pas pu être lu dans l’adresse de la page : choisissez-le de nouveau.',
          )}
        />
      )}
      {state.kind === 'gone' && (
        <Refusal
          message={t('{reason} Choisissez autre chose : votre territoire est conservé.', {
            reason: state.reason,
          })}
        />
      )}
      {state.kind === 'none' && (
        <p className="page-lead">
          {t(
            'Avec quoi comparer votre territoire ? Seules les différences que le hasard n’explique pas seront dites.',
          )}
        </p>
      )}
      {(mustChoose || isChanging) && <Chooser onChoose={choose} />}
      <Result state={state} />
    </>
  );
}

function Refusal({ message }: { readonly message: string }) {
  return (
    <p className="compare-refusal" role="alert">
      <span aria-hidden="true">⚠ </span>
      {message}
    </p>
  );
}

function Result({ state }: { readonly state: ComparisonState }) {
  switch (state.kind) {
    case 'none':
    case 'gone':
      return null;
    case 'loading':
      return <Skeleton />;
    case 'failed':
      return (
        <Failure
          error={state.error}
          what={t('La comparaison n’a pas pu être calculée. Votre territoire est conservé.')}
          onRetry={state.retry}
        />
      );
    case 'ready':
      return (
        <ComparisonViewProvider value={state.view}>
          <ComparisonResult />
          <ComparisonActions />
        </ComparisonViewProvider>
      );
  }
}

function Skeleton() {
  return (
    <div aria-busy="true">
      <p role="status">{t('Calcul de la comparaison…')}</p>
      <div className="compare-skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
