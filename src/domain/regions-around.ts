/** Which régions a map of a territory among its neighbours may show. */
import type { Commune } from './places.js';

type Placed = Pick<Commune, 'region' | 'position'>;

const kilometresPerDegree = 111.2;
/** A commune reaches so far from its position: the largest of the mainland are 40 km long. */
const communeReach = 20;
/** Of its longer side, seen on each side of the middle of the territory by a map not wider than 8:7. */
const shareInSight = 0.75;

/**
 * Codes of the régions of the territory, then of those that have a commune nearby.
 * @param communes all those of the publication
 */
export function regionsAround(territory: readonly Placed[], communes: readonly Placed[]): string[] {
  const own = territory.map(({ region }) => region);
  const positions = territory.flatMap(({ position }) => (position ? [position] : []));
  const isNear = nearness(positions);
  const near = communes.filter(({ position }) => position !== null && isNear(position));
  return [...new Set([...own, ...near.map(({ region }) => region)])];
}

type Position = NonNullable<Placed['position']>;

function nearness(positions: readonly Position[]): (position: Position) => boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const [x0, y0] = [(west + east) / 2, (south + north) / 2];
  const eastwards = kilometresPerDegree * Math.cos((y0 * Math.PI) / 180);
  const longest = Math.max((east - west) * eastwards, (north - south) * kilometresPerDegree);
  const reach = shareInSight * (longest + 2 * communeReach) + communeReach;
  return ([x, y]) => Math.abs(x - x0) * eastwards <= reach && Math.abs(y - y0) * kilometresPerDegree <= reach;
}
