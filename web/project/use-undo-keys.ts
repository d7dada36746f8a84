/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y, for the project; where one types text, they are for the text. */
import { useEffect } from 'react';
import type { Change } from '../state/selection.js';

export function useUndoKeys(change: (change: Change) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const kind = kindOf(event);
      if (kind === null || isElsewhere(event.target)) return;
      event.preventDefault();
      change({ kind });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [change]);
}

/** The command key is the control key of Apple's keyboards. */
function kindOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

const textFields =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"])';

/** In a text field, or in a dialog, behind which the project is out of sight. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${textFields}, [role="dialog"]`) !== null;
}
