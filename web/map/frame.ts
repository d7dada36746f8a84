/** A canvas, the part of the plane that it shows, and how many of its pixels make one of the screen. */
import type { Bounds } from './geometry.js';
import type { Pixels } from './pan.js';
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

/** Draws in a part of the canvas, and leaves the rest as it is. */
export function within({ context }: Frame, part: Pixels, draw: () => void): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(part.x, part.y, part.width, part.height);
  context.clip();
  draw();
  context.restore();
}

/** The plane under a part of the canvas and under `reach` pixels of the screen around it. */
export function planeUnder({ view, pixelRatio }: Frame, part: Pixels, reach: number): Bounds {
  const { k, tx, ty } = view;
  return {
    minX: (part.x / pixelRatio - reach - tx) / k,
    minY: (part.y / pixelRatio - reach - ty) / k,
    maxX: ((part.x + part.width) / pixelRatio + reach - tx) / k,
    maxY: ((part.y + part.height) / pixelRatio + reach - ty) / k,
  };
}

/** Moves what is drawn by whole pixels of the canvas. */
export function moveDrawing({ context }: Frame, { x, y }: { readonly x: number; readonly y: number }): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'copy';
  context.drawImage(context.canvas, x, y);
  context.restore();
}
