/** What a screen shows of a territory once its communes are chosen and are those of the edition; until then, why not. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { Failure } from '../shell/waiting.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import { useCarriedSelection } from './use-carried-selection.js';

interface ChosenTerritoryProps {
  /** Said while no commune is chosen. */
  readonly whatFor: string;
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

export function ChosenTerritory({ whatFor, waiting, children }: ChosenTerritoryProps) {
  const { selection, href, historyState } = useWorkspace();
  const { isNeeded, error, retry } = useCarriedSelection();
  if (selection.codes.length === 0) {
    return (
      <>
        <p>{whatFor}</p>
        <p>
          <Link className="button button-primary" href={href(mapPath)} state={historyState}>
            {t('Choisir des communes sur la carte')}
          </Link>
        </p>
      </>
    );
  }
  if (error) {
    const what = t('Les communes de ce projet n’ont pas pu être vérifiées.');
    return <Failure error={error} what={what} onRetry={retry} />;
  }
  return isNeeded ? waiting : children;
}
