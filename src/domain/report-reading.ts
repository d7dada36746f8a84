/** Ways to walk a report that every renderer needs. */
import type { Difference, IndicatorResult, ReferenceFigure } from './report.js';

export interface Comparison {
  readonly level: 'department' | 'region' | 'france';
  readonly reference: ReferenceFigure;
  readonly difference: Difference;
}

/** Each reference of an indicator with its difference: départements, then régions, then France. */
export function comparisonsOf(indicator: IndicatorResult): Comparison[] {
  const pair = (level: 'department' | 'region') =>
    indicator[level].map((reference, index) => ({
      level,
      reference,
      difference: indicator.difference[level][index]!,
    }));
  return [
    ...pair('department'),
    ...pair('region'),
    { level: 'france', reference: indicator.france, difference: indicator.difference.france },
  ];
}
