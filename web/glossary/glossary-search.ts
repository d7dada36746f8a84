/** Which entries of the glossaries answer a search: those that have every word of it, accents forgiven. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import { foldText } from '../../src/domain/fold-text.js';

export type Entries = Pick<Catalogue, 'structureGroups' | 'acronyms' | 'indicators'>;

/** @returns the catalogue without the entries that do not answer; all of it when nothing is searched */
export function searchGlossaries<E extends Entries>(catalogue: E, query: string): E {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return catalogue;
  const answers = (...texts: (string | undefined)[]) => {
    const folded = ` ${foldText(texts.join(' '))}`;
    return words.every((word) => folded.includes(` ${word}`));
  };
  return {
    ...catalogue,
    structureGroups: catalogue.structureGroups.flatMap((group) => {
      const types = group.types.filter(({ label, acronym, definition }) =>
        answers(label, acronym, definition),
      );
      return types.length === 0 ? [] : [{ ...group, types }];
    }),
    acronyms: catalogue.acronyms.filter(({ acronym, meaning, explanation }) =>
      answers(acronym, meaning, explanation),
    ),
    indicators: catalogue.indicators.filter(({ label, shortLabel, definition, why }) =>
      answers(label, shortLabel, definition, why),
    ),
  };
}

export interface EntryCounts {
  readonly structures: number;
  readonly acronyms: number;
  readonly indicators: number;
}

export function countEntries({ structureGroups, acronyms, indicators }: Entries): EntryCounts {
  const structures = structureGroups.reduce((sum, { types }) => sum + types.length, 0);
  return { structures, acronyms: acronyms.length, indicators: indicators.length };
}
