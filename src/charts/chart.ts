/** What a chart is, for all that show one: a drawing at any width, and the table of its figures. */
import { element, escapeText, textElement, type Attributes } from './svg.js';
import type { ChartPalette } from './palette.js';

export interface DrawingOptions {
  /** Unique on the page: the parts of the drawing that refer to each other derive their ids from it. */
  readonly id: string;
  /** In pixels; texts keep their size, the drawing adapts. */
  readonly width: number;
  readonly palette: ChartPalette;
}

/** Plain rows; the first cell of each is its heading. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartHeading {
  readonly title: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
}

export interface Chart extends ChartHeading {
  /** What the numbers are, such as "en % des habitants"; empty where each says its own. */
  readonly unit: string;
  readonly table: DataTable;
  /** A complete SVG document, `role="img"`, of the width asked for. */
  draw(options: DrawingOptions): string;
}

/** Sizes of texts in drawings, in pixels. */
export const textSize = { label: 13 } as const;
export const lineHeight = 17;

export const fontFamily = "'Source Sans 3'";

/** The root of every picture: its size, its role, its font. */
export function picture(
  { width, height }: { readonly width: number; readonly height: number },
  attributes: Attributes,
  ...children: string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': fontFamily,
      'font-size': textSize.label,
      ...attributes,
    },
    ...children,
  );
}

/** A chart, with the title and description that assistive techniques read. */
export function drawing(
  { title, description }: ChartHeading,
  { id, width, palette }: DrawingOptions,
  height: number,
  ...children: string[]
): string {
  return picture(
    { width, height },
    { 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-description`, fill: palette.ink },
    element('title', { id: `${id}-title` }, escapeText(title)),
    element('desc', { id: `${id}-description` }, escapeText(description)),
    ...children,
  );
}

/** The pattern that says "neutralised" without colour; use as `fill` through `hatchFill`. */
export function hatchPattern({ id, palette }: DrawingOptions): string {
  return element(
    'defs',
    {},
    element(
      'pattern',
      {
        id: `${id}-hatch`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', { width: 6, height: 6, fill: palette.hatchGround }),
      element('rect', { width: 1.5, height: 6, fill: palette.hatchLine }),
    ),
  );
}

export function hatchFill({ id }: DrawingOptions): string {
  return `url(#${id}-hatch)`;
}

/** Lines of text, one under the other, from the baseline `y` of the first. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  attributes: Record<string, string | number> = {},
): string {
  return lines
    .map((line, index) => textElement({ x, y: y + index * lineHeight, ...attributes }, line))
    .join('');
}
