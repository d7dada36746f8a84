/** The commune or the structure that the person points at, with a mouse, a finger or the arrow keys. */
import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { Direction } from './atlas.js';
import type { Navigation } from './navigation.js';
import type { Shape } from './outline-shapes.js';
import type { Target } from './painter.js';
import { findPointed, isDrawn, type Pointed } from './pointed.js';
import type { Scene } from './scene.js';
import type { GroupMark, StructureMarks } from './structure-marks.js';
import type { Surface } from './use-surface.js';
import { toPlane, toScreen, type Size, type View } from './view.js';
import type { Pointing } from './wording.js';

interface PointingOptions {
  readonly surface: Surface | null;
  readonly size: Size | null;
  readonly scene: Scene | null;
  readonly marks: StructureMarks | null;
  /** The view drawn. */
  readonly view: View | null;
  readonly onToggle: (code: string) => void;
  /** A group of structures was clicked or tapped. */
  readonly onGroup: (group: GroupMark) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
  readonly onShowAll: () => void;
}

/** Pixels from the sides of the map in which the keyboard cursor is brought back to the middle. */
const cursorMargin = 70;

export function usePointing(options: PointingOptions) {
  const { surface, size, scene, marks, view, onToggle, onGroup, onZoom, onShowAll } = options;
  const atlas = scene?.atlas;
  const [last, setPointed] = useState<Pointed | null>(null);
  const pointed = last?.kind === 'mark' && !isDrawn(last.mark, marks, view) ? null : last;
  const pointedShape = (pointed?.kind === 'commune' && atlas?.byCode.get(pointed.code)) || null;
  const target: Target = pointed?.kind === 'mark' ? pointed.mark : pointedShape;
  const clear = () => setPointed(null);

  function under(event: MouseEvent, pointing: Pointing): Pointed | null {
    if (!surface || !atlas) return null;
    const box = surface.widget.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    return findPointed({ at, pointing }, surface.navigation.view(), atlas, marks);
  }

  function handleClick(event: MouseEvent): void {
    const hit = under(event, isTouch(event) ? 'touch' : 'mouse');
    const group = hit?.kind === 'mark' && hit.mark.kind === 'group' ? hit.mark : null;
    setPointed(group ? null : hit);
    if (group) onGroup(group);
    else if (hit?.kind === 'commune') onToggle(hit.code);
  }

  /** Puts the keyboard cursor on a commune, and brings it into view. */
  function moveCursor(shape: Shape | null): void {
    if (!surface || !size || !shape) return;
    bringIntoView(surface.navigation, size, shape.centre);
    const at = toScreen(surface.navigation.view(), shape.centre);
    setPointed({ kind: 'commune', code: shape.code, at, pointing: 'keyboard' });
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
    if (pointedShape) onToggle(pointedShape.code);
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
    setPointed,
    target,
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

/** Leaves the view alone while the point is well inside it. */
function bringIntoView(navigation: Navigation, size: Size, point: { x: number; y: number }): void {
  const { x, y } = toScreen(navigation.view(), point);
  const isInside = (position: number, length: number) =>
    position >= cursorMargin && position <= length - cursorMargin;
  if (isInside(x, size.width) && isInside(y, size.height)) return;
  navigation.panBy(size.width / 2 - x, size.height / 2 - y);
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
