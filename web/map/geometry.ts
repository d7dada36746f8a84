/** Plane geometry of the map: kilometres on the ground, x eastwards, y southwards. */

export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Coordinates one after the other: x, y, x, y… */
export type Points = Float32Array;

const nothing: Bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };

export function unionOf(all: Iterable<Bounds>): Bounds {
  let { minX, minY, maxX, maxY } = nothing;
  for (const one of all) {
    minX = Math.min(minX, one.minX);
    minY = Math.min(minY, one.minY);
    maxX = Math.max(maxX, one.maxX);
    maxY = Math.max(maxY, one.maxY);
  }
  return { minX, minY, maxX, maxY };
}

export function boundsOf(points: Points): Bounds {
  let { minX, minY, maxX, maxY } = nothing;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return { minX, minY, maxX, maxY };
}

export function overlap(a: Bounds, b: Bounds): boolean {
  return a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;
}

/** Whether `inner` lies wholly in `outer`. */
export function covers(outer: Bounds, inner: Bounds): boolean {
  return (
    inner.minX >= outer.minX &&
    inner.maxX <= outer.maxX &&
    inner.minY >= outer.minY &&
    inner.maxY <= outer.maxY
  );
}

export function isInside(bounds: Bounds, { x, y }: { x: number; y: number }): boolean {
  return x >= bounds.minX && x <= bounds.maxX && y >= bounds.minY && y <= bounds.maxY;
}

/** Even-odd rule over all the rings, so that holes and islands need no special case. */
export function contains(rings: readonly Points[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const yi = ring[i + 1]!;
      const yj = ring[j + 1]!;
      if (yi > y !== yj > y && x < ring[i]! + ((ring[j]! - ring[i]!) * (y - yi)) / (yj - yi))
        inside = !inside;
    }
  }
  return inside;
}

/** Centroid and signed area of a ring, whether it repeats its first point or not. */
export function centroidOf(ring: Points): { x: number; y: number; area: number } {
  const x0 = ring[0]!;
  const y0 = ring[1]!;
  let doubleArea = 0;
  let x = 0;
  let y = 0;
  for (let i = 2; i + 3 < ring.length; i += 2) {
    const ax = ring[i]! - x0;
    const ay = ring[i + 1]! - y0;
    const bx = ring[i + 2]! - x0;
    const by = ring[i + 3]! - y0;
    const weight = ax * by - bx * ay;
    doubleArea += weight;
    x += weight * (ax + bx);
    y += weight * (ay + by);
  }
  if (doubleArea === 0) {
    const { minX, minY, maxX, maxY } = boundsOf(ring);
    return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, area: 0 };
  }
  return { x: x0 + x / (3 * doubleArea), y: y0 + y / (3 * doubleArea), area: doubleArea / 2 };
}

const discPoints = 32;

/** A ring that looks round at the sizes of the map. */
export function discAround(x: number, y: number, radius: number): Points {
  const ring = new Float32Array(2 * discPoints);
  for (let i = 0; i < discPoints; i++) {
    const angle = (2 * Math.PI * i) / discPoints;
    ring[2 * i] = x + radius * Math.cos(angle);
    ring[2 * i + 1] = y + radius * Math.sin(angle);
  }
  return ring;
}
