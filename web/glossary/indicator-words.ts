/** How an indicator is read, in words. */
import type { Indicator, Polarity } from '../../src/domain/catalogue.js';
import type { Sentence } from '../../src/language/translate.js';

export const kindWords = {
  count: 'Un nombre de personnes : il donne une taille et ne se compare pas.',
  proportion: 'Pour cent : combien, sur 100 personnes ou séjours, sont dans ce cas.',
  'event-rate': 'Pour 100 personnes : une même personne peut compter plusieurs fois.',
} as const satisfies Record<Indicator['kind'], Sentence>;

export const polarityWords = {
  'higher-is-better': 'Plus il est élevé, mieux c’est.',
  'lower-is-better': 'Plus il est bas, mieux c’est.',
  neutral: 'Ni bon ni mauvais en soi : élevé ou bas, il peut avoir plusieurs causes.',
} as const satisfies Record<Polarity, Sentence>;
