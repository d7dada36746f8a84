/** The map of a letter: how large it is drawn, and what it says to those who do not see it. */
import type { Report } from '../domain/report.js';
import { inFrench } from '../language/translate.js';
import { communes } from './counting.js';

/** Pixels; drawn at twice as many, for paper. */
export const mapSize = { width: 900, height: 480 };

export function mapDescription({ territory }: Report): string {
  return inFrench(() => `Carte du territoire (${communes(territory.totals.communes)}), dont la liste suit`);
}
