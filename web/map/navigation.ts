/** Moves the view: wheel, drag, pinch, double click (d3-zoom), and what buttons and keys ask for. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Bounds } from './geometry.js';
import { fitView, type Size, type View } from './view.js';

export interface Navigation {
  view(): View;
  /** How far the view may go. */
  limit(bounds: Bounds, size: Size): void;
  goTo(view: View): void;
  /** Brings a point of the plane to the middle, at so many pixels per kilometre. */
  centreOn(point: { readonly x: number; readonly y: number }, k: number): void;
  zoomBy(factor: number): void;
  /** Moves by pixels of the screen. */
  panBy(x: number, y: number): void;
  destroy(): void;
}

/** Pixels per kilometre: far enough for the structures of a town to stand apart, on outlines of 100 m. */
export const closestScale = 120;
/** The whole map may shrink to this share of the screen. */
const smallestShare = 0.75;
const doubleClickDuration = 120;
/** Pixels that a hand may tremble during a click. */
const clickDistance = 5;

export function createNavigation(element: HTMLElement, onMove: (view: View) => void): Navigation {
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(clickDistance)
    .duration(reducedMotion ? 0 : doubleClickDuration)
    .on('zoom', () => onMove(view()));
  const target = select<HTMLElement, unknown>(element).call(behaviour);

  function view(): View {
    const { k, x, y } = zoomTransform(element);
    return { k, tx: x, ty: y };
  }

  return {
    view,
    limit(bounds, size) {
      const width = bounds.maxX - bounds.minX;
      const height = bounds.maxY - bounds.minY;
      behaviour
        .extent([
          [0, 0],
          [size.width, size.height],
        ])
        .scaleExtent([fitView(bounds, size, 0).k * smallestShare, closestScale])
        .translateExtent([
          [bounds.minX - width / 2, bounds.minY - height / 2],
          [bounds.maxX + width / 2, bounds.maxY + height / 2],
        ]);
    },
    goTo({ k, tx, ty }) {
      behaviour.transform(target, zoomIdentity.translate(tx, ty).scale(k));
    },
    centreOn({ x, y }, k) {
      behaviour.scaleTo(target, k);
      behaviour.translateTo(target, x, y);
    },
    zoomBy(factor) {
      behaviour.scaleBy(target, factor);
    },
    panBy(x, y) {
      const { k } = view();
      behaviour.translateBy(target, x / k, y / k);
    },
    destroy() {
      target.on('.zoom', null);
    },
  };
}
