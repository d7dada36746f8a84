/** The size of a CPTS in words; the bounds are those of the accord conventionnel interprofessionnel. */
import type { TerritorySummary } from '../../src/domain/report.js';

const sizes: Readonly<Record<TerritorySummary['sizeClass'], string>> = {
  1: 'moins de 40\u202f000 habitants',
  2: 'de 40\u202f000 à 80\u202f000 habitants',
  3: 'de 80\u202f000 à 175\u202f000 habitants',
  4: 'plus de 175\u202f000 habitants',
};

/** "CPTS de taille 3 (de 80 000 à 175 000 habitants)" */
export function sizeClassWords(sizeClass: TerritorySummary['sizeClass']): string {
  return `CPTS de taille ${sizeClass} (${sizes[sizeClass]})`;
}
