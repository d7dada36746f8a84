/** What every part of the screen needs to show a comparison: names, order of the sides, catalogue. */
import { createContext, useContext } from 'react';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { formatEdition } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { nameGrouping } from '../state/wording.js';
import type { LoadedComparison } from './load-comparison.js';

export type SideKey = 'first' | 'second';

export interface ComparisonView extends LoadedComparison {
  readonly catalogue: Catalogue;
  readonly names: Readonly<Record<SideKey, string>>;
  /** From left to right: what is studied first, but two editions in the order of time. */
  readonly order: readonly [SideKey, SideKey];
  readonly isOfEditions: boolean;
}

const ViewContext = createContext<ComparisonView | null>(null);
export const ComparisonViewProvider = ViewContext;

export function useComparisonView(): ComparisonView {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('useComparisonView is called outside of its provider');
  return view;
}

/** @param projectName empty when the territory studied has none */
export function comparisonView(
  loaded: LoadedComparison,
  catalogue: Catalogue,
  projectName: string,
): ComparisonView {
  const isOfEditions = loaded.second.kind === 'edition';
  return {
    ...loaded,
    catalogue,
    names: isOfEditions ? editionNames(loaded) : territoryNames(loaded, projectName),
    order: isOfEditions ? ['second', 'first'] : ['first', 'second'],
    isOfEditions,
  };
}

function editionNames({ comparison }: LoadedComparison): Record<SideKey, string> {
  return {
    first: capitalise(formatEdition(comparison.first.edition)),
    second: capitalise(formatEdition(comparison.second.edition)),
  };
}

function territoryNames({ second }: LoadedComparison, projectName: string): Record<SideKey, string> {
  const first = projectName === '' ? t('Votre territoire') : projectName;
  const other = nameOfSecond(second);
  return { first, second: other === '' || other === first ? t('L’autre territoire') : other };
}

function nameOfSecond(second: LoadedComparison['second']): string {
  switch (second.kind) {
    case 'grouping':
      return nameGrouping(second.grouping);
    case 'area':
    case 'territory':
      return second.name;
    case 'edition':
      return '';
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
