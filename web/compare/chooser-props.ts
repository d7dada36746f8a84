/** What each way to choose a comparator is given. */
import type { Comparator } from './comparator.js';

export interface ChooserProps {
  readonly onChoose: (comparator: Comparator) => void;
}
