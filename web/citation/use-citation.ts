/** Copies the citation of a figure, from a button or with the C key while its block has the focus. */
import { useState, type KeyboardEvent } from 'react';

export interface Quotation {
  /** What is quoted, in a few words. */
  readonly label: string;
  /** Made when it is asked for. */
  readonly sentence: () => string;
}

export interface Citation extends Quotation {
  readonly outcome: 'copied' | 'refused' | null;
  readonly copy: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export const citationKey = 'c';

export function useCitation({ label, sentence }: Quotation): Citation {
  const [outcome, setOutcome] = useState<Citation['outcome']>(null);
  const copy = () => {
    // Emptied first, so that a second copy is announced like the first.
    setOutcome(null);
    copyText(sentence()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return {
    label,
    sentence,
    outcome,
    copy,
    onKeyDown: (event) => {
      if (!isForBlock(event)) return;
      event.preventDefault();
      copy();
    },
  };
}

/** A browser has no clipboard at an address that is not secure. */
async function copyText(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) throw new Error('no clipboard');
  await clipboard.writeText(text);
}

/** A letter alone, not typed in a field nor in a popover of the block. */
function isForBlock({ key, ctrlKey, metaKey, altKey, target, currentTarget }: KeyboardEvent): boolean {
  const element = target as HTMLElement;
  return (
    key.toLowerCase() === citationKey &&
    !(ctrlKey || metaKey || altKey) &&
    currentTarget.contains(element) &&
    !element.closest('input, textarea, select, [role="listbox"], [role="menu"]')
  );
}
