/** The two ends of an axis on which some values stand, round and with some room around them. */
import { scaleLinear } from 'd3-scale';

/** From a little under the lowest to a little over the highest, never under 0 nor, for a share, over 100. */
export function domainAround(values: readonly number[], isShare: boolean): [from: number, to: number] {
  const low = values.length > 0 ? Math.min(...values) : 0;
  const high = values.length > 0 ? Math.max(...values) : 1;
  const spare = Math.max((high - low) * 0.15, 0.2);
  const [from, to] = scaleLinear()
    .domain([Math.max(0, low - spare), high + spare])
    .nice(4)
    .domain() as [number, number];
  return [from, isShare ? Math.min(100, to) : to];
}
