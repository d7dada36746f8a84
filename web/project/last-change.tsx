/** What the last change did, the way back and the way forth. */
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import type { Communes } from '../state/summary.js';
import { describeLastChange } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { useUndoKeys } from './use-undo-keys.js';

export function LastChange({ communes }: { readonly communes: Communes }) {
  const { selection, address, change } = useWorkspace();
  const { past, future } = selection;
  const undoButton = useRef<HTMLButtonElement>(null);
  const redoButton = useRef<HTMLButtonElement>(null);
  useUndoKeys(change);
  const undo = () => {
    change({ kind: 'undo' });
    // The button that was pressed goes out: its contrary has just come on.
    if (past.length === 1) requestAnimationFrame(() => redoButton.current?.focus());
  };
  const redo = () => {
    change({ kind: 'redo' });
    if (future.length === 1) requestAnimationFrame(() => undoButton.current?.focus());
  };
  return (
    <div className="last-change">
      <p aria-live="polite">{describeLastChange(selection, communes, address.region)}</p>
      {(past.length > 0 || future.length > 0) && (
        <div className="last-change-buttons">
          <Button
            ref={undoButton}
            className="button button-quiet"
            isDisabled={past.length === 0}
            onPress={undo}
          >
            {t('Annuler')}
          </Button>
          <Button
            ref={redoButton}
            className="button button-quiet"
            isDisabled={future.length === 0}
            onPress={redo}
          >
            {t('Rétablir')}
          </Button>
        </div>
      )}
    </div>
  );
}
