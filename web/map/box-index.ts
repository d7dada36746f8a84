/** Finds what lies in a rectangle or close to a point; knows what to answer when there is nothing. */
import Flatbush from 'flatbush';
import type { Bounds } from './geometry.js';

export interface BoxIndex {
  search(bounds: Bounds): number[];
  nearest(x: number, y: number, count: number, reach?: number, accept?: (index: number) => boolean): number[];
}

export function indexOf(boxes: readonly Bounds[]): BoxIndex {
  if (boxes.length === 0) return { search: () => [], nearest: () => [] };
  const tree = new Flatbush(boxes.length);
  for (const { minX, minY, maxX, maxY } of boxes) tree.add(minX, minY, maxX, maxY);
  tree.finish();
  return {
    search: ({ minX, minY, maxX, maxY }) => tree.search(minX, minY, maxX, maxY),
    nearest: (x, y, count, reach, accept) => tree.neighbors(x, y, count, reach, accept),
  };
}
