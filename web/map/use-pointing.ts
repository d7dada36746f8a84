/** The commune that the person points at, with a mouse, a finger or the arrow keys. */
import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { Direction } from './atlas.js';
import type { Shape } from './outline-shapes.js';
import type { Scene } from './scene.js';
import type { Surface } from './use-surface.js';
import { toPlane, toScreen, type Size } from './view.js';
import type { Pointing } from './wording.js';

export interface Pointed {
  readonly code: string;
  /** Where on the map, in pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly pointing: Pointing;
}

interface PointingOptions {
  readonly surface: Surface | null;
  readonly size: Size | null;
  readonly scene: Scene | null;
  readonly onToggle: (code: string) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
  readonly onShowAll: () => void;
}

/** Pixels around the pointer in which an island or a disc is still hit. */
const pickTolerance = 8;
/** Pixels from the sides of the map in which the keyboard cursor is brought back to the middle. */
const cursorMargin = 70;

export function usePointing(options: PointingOptions) {
  const { surface, size, scene, onToggle, onZoom, onShowAll } = options;
  const atlas = scene?.atlas;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const pointedShape = (pointed && atlas?.byCode.get(pointed.code)) ?? null;
  const clear = () => setPointed(null);

  function under(event: MouseEvent, pointing: Pointing): Pointed | null {
    if (!surface || !atlas) return null;
    const box = surface.widget.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const view = surface.navigation.view();
    const { x, y } = toPlane(view, at);
    const shape = atlas.pick(x, y, pickTolerance / view.k);
    return shape && { code: shape.code, at, pointing };
  }

  function handleClick(event: MouseEvent): void {
    const hit = under(event, isTouch(event) ? 'touch' : 'mouse');
    setPointed(hit);
    if (hit) onToggle(hit.code);
  }

  /** Puts the keyboard cursor on a commune, and brings it into view. */
  function moveCursor(shape: Shape | null): void {
    if (!surface || !size || !shape) return;
    const { navigation } = surface;
    const { x, y } = toScreen(navigation.view(), shape.centre);
    const isInside = (position: number, length: number) =>
      position >= cursorMargin && position <= length - cursorMargin;
    if (!isInside(x, size.width) || !isInside(y, size.height)) {
      navigation.panBy(size.width / 2 - x, size.height / 2 - y);
    }
    setPointed({ code: shape.code, at: toScreen(navigation.view(), shape.centre), pointing: 'keyboard' });
  }

  function step(direction: Direction): void {
    moveCursor(
      pointedShape && atlas
        ? (atlas.next(pointedShape, direction) ?? pointedShape)
        : shapeInTheMiddle(options),
    );
  }

  function confirm(): void {
    moveCursor(pointedShape ?? shapeInTheMiddle(options));
    if (pointed) onToggle(pointed.code);
  }

  function zoom(direction: 'in' | 'out'): void {
    onZoom(direction);
    moveCursor(pointedShape);
  }

  const commands: Readonly<Record<string, () => void>> = {
    ArrowUp: () => step('north'),
    ArrowDown: () => step('south'),
    ArrowRight: () => step('east'),
    ArrowLeft: () => step('west'),
    ' ': confirm,
    Enter: confirm,
    '+': () => zoom('in'),
    '=': () => zoom('in'),
    '-': () => zoom('out'),
    Home: onShowAll,
    Escape: clear,
  };

  return {
    pointed,
    pointedShape,
    handlers: {
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType !== 'touch' && event.buttons === 0) setPointed(under(event, 'mouse'));
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType !== 'touch') clear();
      },
      onBlur: clear,
      onClick: handleClick,
      onKeyDown: (event: KeyboardEvent) => {
        const command = commands[event.key];
        if (!command || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        command();
      },
    },
  };
}

/** Where the keyboard cursor begins. */
function shapeInTheMiddle({ surface, size, scene }: PointingOptions): Shape | null {
  if (!surface || !size || !scene) return null;
  const { x, y } = toPlane(surface.navigation.view(), { x: size.width / 2, y: size.height / 2 });
  return scene.atlas.closest(x, y);
}

/** Browsers tell by a click event what kind of pointer made it; React does not type it. */
function isTouch({ nativeEvent }: MouseEvent): boolean {
  return 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
}
