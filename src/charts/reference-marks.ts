/** The marks of the three references, told apart by their shape: drawings and the tables beside them share them. */
import { element } from './svg.js';

export type ReferenceLevel = 'department' | 'region' | 'france';

/** Half of the width of the widest mark, in pixels. */
export const markRadius = 6.5;

const lineWidth = 1.5;
/** Of a line of the ground under a mark, so that it is seen on whatever lies there. */
export const casingWidth = 4;

/** Around 0, 0: a diamond, a square, a triangle; of sizes that let each be seen when they fall on one place. */
const outlines: Readonly<Record<ReferenceLevel, string>> = {
  department: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
  region: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  france: 'M0 -4L4 3.5H-4Z',
};

export function referenceMark(
  level: ReferenceLevel,
  x: number,
  y: number,
  stroke: string,
  width: number = lineWidth,
): string {
  return element('path', {
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
    d: outlines[level],
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linejoin': 'round',
  });
}

/** A picture of the mark alone, for the words beside it. */
export function referenceMarkPicture(level: ReferenceLevel): string {
  const size = 2 * (markRadius + 1);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size,
      height: size,
      viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    referenceMark(level, 0, 0, 'currentColor'),
  );
}
