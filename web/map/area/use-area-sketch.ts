/** The area being drawn, and the gestures that draw it: those of a pointer, and those of the arrow keys. */
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Atlas } from '../atlas.js';
import { toPlane, type Size, type View } from '../view.js';
import { areaOf, communesIn, type AreaTool, type Point } from './area.js';
import { continueSketch, pointsOf, startSketch, type Gesture } from './sketch.js';

interface AreaSketchOptions {
  readonly tool: AreaTool;
  readonly view: View;
  readonly size: Size;
  readonly atlas: Atlas;
  /** The area is whole: the codes of its communes. */
  readonly onDrawn: (codes: string[]) => void;
  readonly onCancel: () => void;
}

/** Pixels that a hand may move during a click. */
const tremble = 6;
const crossSteps = { small: 10, large: 50 };

export function useAreaSketch({ tool, view, size, atlas, onDrawn, onCancel }: AreaSketchOptions) {
  const [sketch, setSketch] = useState(() => startSketch(tool));
  const [cross, setCross] = useState<Point | null>(null);
  const sheet = useRef<SVGSVGElement>(null);
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);

  function apply(gesture: Gesture): void {
    const next = continueSketch(sketch, gesture, tremble / view.k);
    setSketch(next);
    const drawn = next.isDone ? areaOf(tool, next.points) : null;
    if (drawn) onDrawn(communesIn(drawn, atlas));
  }

  function point(kind: 'press' | 'move' | 'release', event: PointerEvent): void {
    if (kind === 'press' && event.button !== 0) return;
    const box = sheet.current!.getBoundingClientRect();
    setCross(null);
    apply({ kind, at: toPlane(view, { x: event.clientX - box.left, y: event.clientY - box.top }) });
  }

  function moveCross(x: number, y: number): void {
    const from = cross ?? { x: size.width / 2, y: size.height / 2 };
    const to = { x: clamp(from.x + x, size.width), y: clamp(from.y + y, size.height) };
    setCross(to);
    apply({ kind: 'move', at: toPlane(view, to) });
  }

  function pressKey(event: KeyboardEvent): void {
    const step = event.shiftKey ? crossSteps.large : crossSteps.small;
    const commands: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => moveCross(-step, 0),
      ArrowRight: () => moveCross(step, 0),
      ArrowUp: () => moveCross(0, -step),
      ArrowDown: () => moveCross(0, step),
      Enter: () => (cross ? apply({ kind: 'put', at: toPlane(view, cross) }) : moveCross(0, 0)),
      Escape: onCancel,
    };
    const command = commands[event.key];
    if (!command || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    command();
  }

  const points = pointsOf(sketch);
  const area = areaOf(tool, points);
  return {
    sheet,
    /** In the plane, the one under the pointer included. */
    points,
    /** Of the keyboard, in pixels; null while a pointer draws. */
    cross,
    /** Communes in the area as it stands; null while it is none. */
    count: area ? communesIn(area, atlas).length : null,
    canClose: tool === 'lasso' && sketch.points.length >= 3,
    close: () => apply({ kind: 'close' }),
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        point('press', event);
      },
      onPointerMove: (event: PointerEvent) => point('move', event),
      onPointerUp: (event: PointerEvent) => point('release', event),
      onKeyDown: pressKey,
    },
  };
}

function clamp(position: number, length: number): number {
  return Math.min(Math.max(position, 0), length);
}
