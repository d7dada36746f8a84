/**
 * A pan by whole pixels of the canvas: what is drawn stays right where it goes, and only the strips that it
 * uncovers are drawn.
 */
import type { View } from './view.js';

/** Whole pixels of a canvas. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the canvas by which the drawing of one view moves to show another; null when the scale changes. */
export function panBetween(from: View, to: View, pixelRatio: number): { x: number; y: number } | null {
  if (from.k !== to.k) return null;
  return { x: Math.round((to.tx - from.tx) * pixelRatio), y: Math.round((to.ty - from.ty) * pixelRatio) };
}

/** The view closest to `to`, at most half a pixel away, that shows the drawing of `from` on whole pixels. */
export function onWholePixels(from: View, to: View, pixelRatio: number): View {
  const pan = panBetween(from, to, pixelRatio);
  return pan ? { k: to.k, tx: from.tx + pan.x / pixelRatio, ty: from.ty + pan.y / pixelRatio } : to;
}

/** The parts of a canvas that its drawing leaves when it moves: none over another, none for no move. */
export function uncoveredBy(
  pan: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
): Pixels[] {
  const across = Math.min(Math.abs(pan.x), width);
  const down = Math.min(Math.abs(pan.y), height);
  const kept = pan.y > 0 ? down : 0;
  return [
    { x: 0, y: pan.y > 0 ? 0 : height - down, width, height: down },
    { x: pan.x > 0 ? 0 : width - across, y: kept, width: across, height: height - down },
  ].filter((strip) => strip.width > 0 && strip.height > 0);
}
