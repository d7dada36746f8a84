/** A very long table begins short: its first rows, and a button for the others. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { formatInteger } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';

const shownAtFirst = 100;

/** The rows to show, and the button to show all of them, null when there is nothing more. */
export function useFirstRows<Row>(rows: readonly Row[]): [readonly Row[], ReactNode] {
  const [all, setAll] = useState(false);
  if (all || rows.length <= shownAtFirst) return [rows, null];
  const button = (
    <Button key="more" className="secondary-button" onPress={() => setAll(true)}>
      {t('Afficher les {count} communes', { count: formatInteger(rows.length) })}
    </Button>
  );
  return [rows.slice(0, shownAtFirst), button];
}
