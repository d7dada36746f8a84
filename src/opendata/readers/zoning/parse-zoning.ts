/** The classes of the zoning of physicians, as the files of the ARS write them, to those that reports show. */
import { foldText } from '../../../domain/fold-text.js';
import type { Zoning } from '../../../domain/places.js';

/**
 * ZAR (aids of the région alone), ZV (vigilance) and HZ (hors zonage) open no national aid: the reports
 * print "-" for each.
 */
const classes: ReadonlyMap<string, Zoning> = new Map([
  ['zip', 'ZIP'],
  ['zac', 'ZAC'],
  ['zar', 'none'],
  ['zv', 'none'],
  ['hz', 'none'],
]);

/** "1_ZIP" or "ZIP"; unavailable for "N/A…" and "NC…" (not classified); null when it is none of these. */
export function parseZoning(text: string): Zoning | 'unavailable' | null {
  const [word = ''] = foldText(text).trim().replace(/^\d+ /, '').split(' ');
  if (word === '' || word === 'n' || word.startsWith('nc')) return 'unavailable';
  return classes.get(word) ?? null;
}
