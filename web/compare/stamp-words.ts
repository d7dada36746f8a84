/** Of when and from where the figures of a table are, on each side. */
import type { Stamp } from '../../src/domain/compare-reports/side.js';
import { groupBy } from '../../src/domain/group-by.js';
import { formatPeriod } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import type { ComparisonView } from './comparison-view.js';
import { sourceLabel } from '../../src/domain/source-label.js';

export interface StampPair {
  readonly first: Stamp;
  readonly second: Stamp;
}

/** One sentence where both sides are of the same source and period, else one for each. */
export function describeStamps(
  { first, second }: StampPair,
  { catalogue, names, order }: ComparisonView,
): string {
  const describe = ({ period, source }: Stamp) => {
    const label = sourceLabel(catalogue.sources, source);
    return `${label}, ${formatPeriod(period)}`;
  };
  const texts = { first: describe(first), second: describe(second) };
  if (texts.first === texts.second) return t('Source : {stamp}.', { stamp: texts.first });
  return order.map((side) => t('{name} : {stamp}.', { name: names[side], stamp: texts[side] })).join(' ');
}

/** The pair of most figures, to be said once for all of them. */
export function mostCommonStamps<Pair extends StampPair>(pairs: readonly Pair[]): Pair {
  const alike = [...groupBy(pairs, stampKey).values()].sort((a, b) => b.length - a.length);
  return alike[0]![0]!;
}

export function haveSameStamps(a: StampPair, b: StampPair): boolean {
  return stampKey(a) === stampKey(b);
}

function stampKey({ first, second }: StampPair): string {
  return JSON.stringify([first.period, first.source, second.period, second.source]);
}
