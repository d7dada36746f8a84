/** Which part of the plane the screen shows: a point (x, y) in kilometres is at x·k + tx, y·k + ty in pixels. */
import type { Bounds } from './geometry.js';

export interface View {
  /** Pixels per kilometre. */
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels per kilometre from which 1 000 m outlines look coarse. */
const closeScale = 6;

export function isClose({ k }: Pick<View, 'k'>): boolean {
  return k >= closeScale;
}

/** Too narrow for panels beside the map; commune-map.css has the same limit. */
export function isNarrow({ width }: Size): boolean {
  return width < 720;
}

/** The view in which these bounds fill the screen but for a margin, no closer than `closest` pixels per kilometre. */
export function fitView(bounds: Bounds, size: Size, margin: number, closest = Infinity): View {
  const across = Math.max(1, size.width - 2 * margin) / Math.max(bounds.maxX - bounds.minX, 1e-6);
  const down = Math.max(1, size.height - 2 * margin) / Math.max(bounds.maxY - bounds.minY, 1e-6);
  const k = Math.min(across, down, closest);
  return {
    k,
    tx: size.width / 2 - (k * (bounds.minX + bounds.maxX)) / 2,
    ty: size.height / 2 - (k * (bounds.minY + bounds.maxY)) / 2,
  };
}

/** Bounds, in kilometres, of a screen grown by `margin` pixels on each side. */
export function visibleBounds({ k, tx, ty }: View, size: Size, margin = 0): Bounds {
  return {
    minX: (-margin - tx) / k,
    minY: (-margin - ty) / k,
    maxX: (size.width + margin - tx) / k,
    maxY: (size.height + margin - ty) / k,
  };
}

export function toScreen({ k, tx, ty }: View, point: { x: number; y: number }): { x: number; y: number } {
  return { x: point.x * k + tx, y: point.y * k + ty };
}

export function toPlane({ k, tx, ty }: View, point: { x: number; y: number }): { x: number; y: number } {
  return { x: (point.x - tx) / k, y: (point.y - ty) / k };
}
