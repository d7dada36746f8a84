/** The sizes of a CPTS in words; the bounds are those of the accord conventionnel interprofessionnel. */
import type { SizeClass } from '../../src/domain/size-class.js';

export const sizeClassInhabitants: Readonly<Record<SizeClass, string>> = {
  1: 'moins de 40\u00a0000',
  2: 'de 40\u00a0000 à 79\u00a0999',
  3: 'de 80\u00a0000 à 175\u00a0000',
  4: 'plus de 175\u00a0000',
};

/** "CPTS de taille 3 (de 80 000 à 175 000 habitants)" */
export function sizeClassWords(sizeClass: SizeClass): string {
  return `CPTS de taille ${sizeClass} (${sizeClassInhabitants[sizeClass]} habitants)`;
}
