/** Where a figure stands among those of the peers: a description, which says when it is not to be leaned on. */
import { quantileSorted } from 'simple-statistics';
import type { Figure } from '../figure.js';
import type { IndicatorResult } from '../report.js';
import { fromTenths, toTenths } from '../rounding.js';
import type { Distribution, Position } from './answer.js';

/** With fewer figures, quartiles would be the figures themselves. */
export const fewestPeers = 5;

type TerritoryFigure = IndicatorResult['territory'];

export function positionAmong(territory: TerritoryFigure, peers: readonly Figure[]): Position {
  const values = valuesOf(peers);
  if (territory.status !== 'value') return { status: 'not-ranked', reason: 'no-figure' };
  if (territory.coverage.level === 'insufficient') return { status: 'not-ranked', reason: 'low-coverage' };
  if (values.length < fewestPeers) return { status: 'not-ranked', reason: 'few-peers' };
  const lower = values.filter((other) => other < territory.value).length;
  const higher = values.filter((other) => other > territory.value).length;
  const equal = values.length - lower - higher;
  return {
    status: 'ranked',
    lower,
    equal,
    higher,
    rank: 1 + higher + equal / 2,
    percentile: Math.round((100 * (lower + equal / 2)) / values.length),
    isUncertain: covers(territory.interval, values),
  };
}

/** Null where too few peers have a figure. */
export function distributionOf(peers: readonly Figure[]): Distribution | null {
  const sorted = valuesOf(peers).toSorted((a, b) => a - b);
  if (sorted.length < fewestPeers) return null;
  const at = (share: number) => fromTenths(toTenths(quantileSorted(sorted, share)));
  return {
    lowest: sorted[0]!,
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    highest: sorted.at(-1)!,
  };
}

/** Chance alone could put the territory before or behind more than half of its peers. */
function covers(interval: TerritoryFigure['interval'], values: readonly number[]): boolean {
  if (interval === null) return false;
  const inside = values.filter((other) => other >= interval.lower && other <= interval.upper);
  return 2 * inside.length > values.length;
}

function valuesOf(figures: readonly Figure[]): number[] {
  return figures.flatMap((figure) => (figure.status === 'value' ? figure.value : []));
}
