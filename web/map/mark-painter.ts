/** Draws the marks of the structures of care: a shape by family, a round with its number for a group. */
import { formatInteger } from '../../src/domain/format.js';
import { enterScreen, type Frame } from './frame.js';
import type { MapTheme } from './map-theme.js';
import type { Box } from './place-names.js';
import type { GroupMark, Mark, StructureFamily } from './structure-marks.js';
import { toScreen, type View } from './view.js';

/** Pixels from the centre of a mark to its side. */
export const singleRadius = 6;
const groupFont = 12;

/** Grows slowly with the number, which is what one reads. */
export function groupRadius({ count }: GroupMark): number {
  return 9 + 2.5 * Math.log10(count);
}

/** Half of the 24 pixels that every target has at least (WCAG 2.5.8). */
const smallestHit = 12;

/** Pixels from the centre of a mark within which a pointer means it. */
export function hitRadius(mark: Mark): number {
  return mark.kind === 'single' ? smallestHit : Math.max(smallestHit, groupRadius(mark));
}

/** The square of the screen that a mark fills. */
export function markBox(view: View, mark: Mark): Box {
  const side = 2 * (mark.kind === 'single' ? singleRadius : groupRadius(mark));
  return { ...toScreen(view, mark), width: side, height: side };
}

/** Groups last: their numbers stay readable. */
export function paintMarks(frame: Frame, marks: readonly Mark[], theme: MapTheme): void {
  const { context, view } = frame;
  enterScreen(frame);
  context.lineJoin = 'round';
  for (const mark of marks) {
    if (mark.kind === 'group') continue;
    const { x, y } = toScreen(view, mark);
    tracePath(context, mark.structure.family, x, y);
    context.lineWidth = 3;
    context.strokeStyle = theme.markHalo;
    context.stroke();
    context.fillStyle = theme.structures[mark.structure.family];
    context.fill();
  }
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `600 ${groupFont}px ${theme.fontFamily}`;
  context.lineWidth = 1.5;
  context.strokeStyle = theme.groupLine;
  for (const mark of marks) {
    if (mark.kind === 'single') continue;
    const { x, y } = toScreen(view, mark);
    context.beginPath();
    context.arc(x, y, groupRadius(mark), 0, 2 * Math.PI);
    context.fillStyle = theme.group;
    context.fill();
    context.stroke();
    context.fillStyle = theme.groupLabel;
    context.fillText(formatInteger(mark.count), x, y + 0.5);
  }
}

/** A ring around the mark pointed at. */
export function paintPointedMark(frame: Frame, mark: Mark, theme: MapTheme): void {
  const { context, view } = frame;
  enterScreen(frame);
  const { x, y } = toScreen(view, mark);
  context.beginPath();
  context.arc(x, y, (mark.kind === 'single' ? singleRadius : groupRadius(mark)) + 4, 0, 2 * Math.PI);
  context.strokeStyle = theme.cursorHalo;
  context.lineWidth = 5;
  context.stroke();
  context.strokeStyle = theme.cursor;
  context.lineWidth = 3;
  context.stroke();
}

function tracePath(context: CanvasRenderingContext2D, family: StructureFamily, x: number, y: number): void {
  context.beginPath();
  switch (family) {
    case 'care':
      context.arc(x, y, singleRadius, 0, 2 * Math.PI);
      break;
    case 'medico-social':
      context.rect(x - 5, y - 5, 10, 10);
      break;
    case 'coordinated':
      context.moveTo(x, y - 7.5);
      context.lineTo(x + 7.5, y);
      context.lineTo(x, y + 7.5);
      context.lineTo(x - 7.5, y);
      context.closePath();
  }
}
