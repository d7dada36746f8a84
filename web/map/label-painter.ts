/**
 * Writes the names on the map where there is room: the communes chosen first, then the existing CPTS and
 * the largest communes, in this order from afar and in the other when close.
 */
import { wrapText } from '../../src/charts/text-layout.js';
import type { CptsArea } from './cpts-areas.js';
import { enterScreen, type Frame } from './frame.js';
import { isInside } from './geometry.js';
import type { MapTheme } from './map-theme.js';
import { markBox } from './mark-painter.js';
import type { Shape } from './outline-shapes.js';
import { placeNames, type Name, type Place, type Placed } from './place-names.js';
import type { Scene } from './scene.js';
import type { Mark } from './structure-marks.js';
import { isClose, toScreen, visibleBounds, type View } from './view.js';

export interface NameLabel extends Name {
  readonly lines: readonly string[];
  readonly weight: number;
  readonly font: string;
  readonly colour: string;
}

type Measure = Pick<Frame, 'context' | 'view' | 'size'>;

export interface LabelContent {
  readonly scene: Scene;
  readonly selected: ReadonlySet<string>;
  readonly theme: MapTheme;
  /** None while the layer of the CPTS is off. */
  readonly cpts: readonly CptsArea[];
  /** Marks of structures, which no name hides. */
  readonly marks: readonly Mark[];
}

export const labelSize = 13;
export const lineHeight = 15;
/** Among those not selected, only the largest communes in view are named, and well apart. */
const namedAtMost = 40;
const chosenMargin = { across: 6, down: 2 };
const quietMargin = { across: 28, down: 20 };
const cptsMargin = { across: 12, down: 8 };
/** Pixels from the middle of a commune to its name when a mark stands there. */
const asideOf = 24;

export function paintLabels(frame: Frame, content: LabelContent): void {
  const { context } = frame;
  const labels = placedNames(frame, content);
  enterScreen(frame);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = content.theme.labelHalo;
  context.lineWidth = 3.5;
  for (const label of labels) {
    context.font = label.font;
    context.fillStyle = label.colour;
    label.lines.forEach((line, index) => {
      const y = label.y + (index - (label.lines.length - 1) / 2) * lineHeight;
      context.strokeText(line, label.x, y);
      context.fillText(line, label.x, y);
    });
  }
}

/** The names that have room, and where they stand on the screen; the canvas only measures them. */
export function placedNames(frame: Measure, content: LabelContent): Placed<NameLabel>[] {
  const obstacles = content.marks.map((mark) => markBox(frame.view, mark));
  return placeNames(labelCandidates(frame, content), frame.size, obstacles);
}

/** In order of preference; the most populated communes first in each group. */
function labelCandidates(frame: Measure, content: LabelContent): NameLabel[] {
  const { scene, selected, cpts } = content;
  const bounds = visibleBounds(frame.view, frame.size);
  const isInView = ({ centre }: Shape) => isInside(bounds, centre);
  const chosen = scene.byPopulation.filter((shape) => selected.has(shape.code) && isInView(shape));
  const others: Shape[] = [];
  for (const shape of scene.byPopulation) {
    if (others.length === namedAtMost) break;
    if (isInView(shape) && !selected.has(shape.code)) others.push(shape);
  }
  const chosenLabels = chosen.map((shape) => communeLabel(frame, content, shape, true));
  const quietLabels = others.map((shape) => communeLabel(frame, content, shape, false));
  const cptsLabels = cpts.flatMap((area) => cptsLabel(frame, content.theme, area) ?? []);
  return isClose(frame.view)
    ? [...chosenLabels, ...quietLabels, ...cptsLabels]
    : [...chosenLabels, ...cptsLabels, ...quietLabels];
}

function communeLabel(
  { context, view }: Measure,
  { scene, theme }: LabelContent,
  shape: Shape,
  isSelected: boolean,
): NameLabel {
  const name = scene.communes.get(shape.code)?.name ?? shape.code;
  const weight = isSelected ? 700 : 400;
  const font = `${weight} ${labelSize}px ${theme.fontFamily}`;
  const margin = isSelected ? chosenMargin : quietMargin;
  context.font = font;
  return {
    places: communePlaces(view, shape),
    width: context.measureText(name).width,
    height: labelSize,
    margin,
    lines: [name],
    weight,
    font,
    colour: isSelected ? theme.label : theme.quietLabel,
  };
}

/** In the middle of the shape unless the name would hide it, else under it, or over it. */
function communePlaces(view: View, { bounds, centre }: Shape): Place[] {
  const middle = toScreen(view, centre);
  const isHidden = (bounds.maxY - bounds.minY) * view.k < labelSize;
  const under = isHidden
    ? toScreen(view, { x: centre.x, y: bounds.maxY }).y + labelSize * 0.75
    : middle.y + asideOf;
  const aside = [
    { x: middle.x, y: under },
    { x: middle.x, y: middle.y - asideOf },
  ];
  return isHidden ? aside : [middle, ...aside];
}

/** Null where the perimeter is too small on the screen to hold its name. */
function cptsLabel({ context, view }: Measure, theme: MapTheme, area: CptsArea): NameLabel | null {
  const weight = 600;
  const font = `${weight} ${labelSize}px ${theme.fontFamily}`;
  const lines = cptsLines(area.name);
  context.font = font;
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  const height = lines.length * lineHeight;
  const places = area.places.filter(({ clearance }) => height <= 2 * clearance * view.k);
  if (places.length === 0 || width > area.width * view.k) return null;
  return {
    places: places.map((place) => toScreen(view, place)),
    width,
    height,
    margin: cptsMargin,
    lines,
    weight,
    font,
    colour: theme.cptsLabel,
  };
}

/** Pixels. */
const cptsLineWidth = 110;
const cptsLinesAtMost = 3;

/** A name on a few short lines; what is too long for them ends in an ellipsis. */
export function cptsLines(name: string): string[] {
  const lines = wrapText(name, cptsLineWidth, labelSize);
  if (lines.length <= cptsLinesAtMost) return lines;
  const kept = lines.slice(0, cptsLinesAtMost);
  return [...kept.slice(0, -1), `${kept.at(-1)}…`];
}
