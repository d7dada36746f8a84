/**
 * An area being drawn, as a pure machine: with one drag, or with a click for each point, which a keyboard
 * and people who cannot drag can do too.
 */
import { distance, type AreaTool, type Point } from './area.js';

export interface Sketch {
  readonly tool: AreaTool;
  /** Those that were put. */
  readonly points: readonly Point[];
  /** Where the pointer is. */
  readonly at: Point | null;
  /** Where the button that is down went down, and whether it has left that place; null while none is down. */
  readonly press: { readonly at: Point; readonly hasMoved: boolean } | null;
  /** Whether the area is what the person wanted. */
  readonly isDone: boolean;
}

export type Gesture =
  | { readonly kind: 'press' | 'move' | 'release'; readonly at: Point }
  /** A point from the keyboard: pressed and released at once. */
  | { readonly kind: 'put'; readonly at: Point }
  /** The corners of a lasso are all there. */
  | { readonly kind: 'close' };

export function startSketch(tool: AreaTool): Sketch {
  return { tool, points: [], at: null, press: null, isDone: false };
}

/** @param tremble kilometres that a hand may move during a click */
export function continueSketch(sketch: Sketch, gesture: Gesture, tremble: number): Sketch {
  if (sketch.isDone) return sketch;
  switch (gesture.kind) {
    case 'press':
      return press(sketch, gesture.at);
    case 'move':
      return move(sketch, gesture.at, tremble);
    case 'release':
      return release(sketch, gesture.at, tremble);
    case 'put':
      return { ...press(sketch, gesture.at), press: null };
    case 'close':
      return sketch.tool === 'lasso' && sketch.points.length >= 3 ? { ...sketch, isDone: true } : sketch;
  }
}

/** The points with the one that follows the pointer: what is shown meanwhile. */
export function pointsOf({ points, at, isDone }: Sketch): readonly Point[] {
  return isDone || at === null || points.length === 0 ? points : [...points, at];
}

function press(sketch: Sketch, at: Point): Sketch {
  const points = [...sketch.points, at];
  const isDone = sketch.tool !== 'lasso' && points.length === 2;
  return { ...sketch, points, at, press: { at, hasMoved: false }, isDone };
}

function move(sketch: Sketch, at: Point, tremble: number): Sketch {
  if (sketch.press === null) return { ...sketch, at };
  const hasMoved = sketch.press.hasMoved || distance(sketch.press.at, at) > tremble;
  const isTracing = sketch.tool === 'lasso' && distance(sketch.points.at(-1)!, at) > tremble;
  const points = isTracing ? [...sketch.points, at] : sketch.points;
  return { ...sketch, points, at, press: { at: sketch.press.at, hasMoved } };
}

/** Released where it was pressed, it was a click: the next point is awaited. */
function release(sketch: Sketch, at: Point, tremble: number): Sketch {
  if (sketch.press === null) return { ...sketch, at };
  const { hasMoved } = move(sketch, at, tremble).press!;
  const released = { ...sketch, at, press: null };
  if (!hasMoved) return released;
  if (sketch.tool === 'lasso') return { ...released, isDone: sketch.points.length >= 3 };
  return { ...released, points: [...sketch.points, at], isDone: true };
}
