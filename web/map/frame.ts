/** A canvas, the part of the plane that it shows, and how many of its pixels make one of the screen. */
import type { Size, View } from './view.js';

export interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly view: View;
  readonly size: Size;
  readonly pixelRatio: number;
}

export function clear({ context }: Frame): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

/** From here on coordinates are kilometres. */
export function enterPlane({ context, view, pixelRatio }: Frame): void {
  const scale = view.k * pixelRatio;
  context.setTransform(scale, 0, 0, scale, view.tx * pixelRatio, view.ty * pixelRatio);
}

/** From here on coordinates are pixels of the screen. */
export function enterScreen({ context, pixelRatio }: Frame): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
}
