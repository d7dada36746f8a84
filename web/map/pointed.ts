/** What lies under a point of the map: the mark of a structure first, else a commune. */
import type { Atlas } from './atlas.js';
import { hitRadius } from './mark-painter.js';
import type { MapStructure, Mark, StructureMarks } from './structure-marks.js';
import { toPlane, type View } from './view.js';
import type { Pointing } from './wording.js';

interface Pointer {
  /** Where on the map, in pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly pointing: Pointing;
}

export interface PointedCommune extends Pointer {
  readonly kind: 'commune';
  readonly code: string;
}

export interface PointedMark extends Pointer {
  readonly kind: 'mark';
  readonly mark: Mark;
  /** The one of the mark that is meant; null for a whole group. */
  readonly structure: MapStructure | null;
}

export type Pointed = PointedCommune | PointedMark;

/** Pixels around the pointer in which an island or a disc is still hit. */
const pickTolerance = 8;
/** Pixels: no mark is hit from farther. */
const largestHit = 24;

export function findPointed(
  pointer: Pointer,
  view: View,
  atlas: Atlas,
  marks: StructureMarks | null,
): Pointed | null {
  const { x, y } = toPlane(view, pointer.at);
  const mark = marks && markUnder(marks, view, x, y);
  if (mark) {
    const structure = mark.kind === 'single' ? mark.structure : null;
    return { kind: 'mark', mark, structure, ...pointer };
  }
  const shape = atlas.pick(x, y, pickTolerance / view.k);
  return shape && { kind: 'commune', code: shape.code, ...pointer };
}

function markUnder(marks: StructureMarks, { k }: View, x: number, y: number): Mark | null {
  const mark = marks.at(k).closest(x, y, largestHit / k);
  return mark && Math.hypot(mark.x - x, mark.y - y) * k <= hitRadius(mark) ? mark : null;
}

/** Each scale has its marks: one of another scale is on the screen no more. */
export function isDrawn(mark: Mark, marks: StructureMarks | null, view: View | null): boolean {
  return view !== null && marks !== null && marks.at(view.k).marks.includes(mark);
}
