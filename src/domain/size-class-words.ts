/** The sizes of a CPTS in words; the bounds are those of the accord conventionnel interprofessionnel. */
import type { SizeClass } from './size-class.js';
import { t, type Sentence } from '../language/translate.js';

export const sizeClassInhabitants: Readonly<Record<SizeClass, Sentence>> = {
  1: 'moins de 40 000',
  2: 'de 40 000 à 79 999',
  3: 'de 80 000 à 175 000',
  4: 'plus de 175 000',
};

/** "CPTS de taille 3 (de 80 000 à 175 000 habitants)" */
export function sizeClassWords(sizeClass: SizeClass): string {
  return t('CPTS de taille {size} ({range} habitants)', {
    size: sizeClass,
    range: t(sizeClassInhabitants[sizeClass]),
  });
}
