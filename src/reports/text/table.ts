/**
 * A bordered table within a given width, whose cells wrap. Of our own because cli-table3 takes minutes
 * on cells of many lines: it cuts each whole cell, character by character, at every line it draws.
 */
import { wrap } from './wrap.js';

export interface Column {
  readonly heading: string;
  /** Characters, padding included; the one column without a width takes what is left. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

/** The cells of a row, or one text across the whole table. */
export type Row = readonly string[] | { readonly across: string };

/** A space on each side of a text. */
const padding = 2;

export interface TableStyle {
  /** Characters in a line. */
  readonly width: number;
  /** Whether a line separates the rows. */
  readonly ruled: boolean;
  readonly styleHeading: (text: string) => string;
}

export function drawTable(columns: readonly Column[], rows: readonly Row[], style: TableStyle): string {
  const widths = columnWidths(columns, style.width);
  const drawn = rows.map((row) => drawRow(row, columns, widths));
  const heading = drawRow(
    columns.map((column) => column.heading),
    columns,
    widths,
    style.styleHeading,
  );
  const lines = [rule('┌', '┬', '┐', widths), ...heading];
  let above: Row = [];
  rows.forEach((row, index) => {
    if (index === 0 || style.ruled) lines.push(rule('├', joint(above, row), '┤', widths));
    lines.push(...drawn[index]!);
    above = row;
  });
  return [...lines, rule('└', 'across' in above ? '─' : '┴', '┘', widths)].join('\n');
}

function columnWidths(columns: readonly Column[], width: number): number[] {
  const borders = columns.length + 1;
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  return columns.map((column) => column.width ?? width - borders - fixed);
}

function rule(left: string, middle: string, right: string, widths: readonly number[]): string {
  return left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
}

/** What the line between two rows draws where columns meet. */
function joint(above: Row, below: Row): string {
  if ('across' in above) return 'across' in below ? '─' : '┬';
  return 'across' in below ? '┴' : '┼';
}

function drawRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  style: (text: string) => string = (text) => text,
): string[] {
  if ('across' in row) {
    const width = widths.reduce((sum, one) => sum + one + 1, -1) - padding;
    return wrap(row.across, width).map((line) => `│ ${line.padEnd(width)} │`);
  }
  const cells = row.map((text, column) => wrap(text, widths[column]! - padding));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, column) => {
      const width = widths[column]! - padding;
      const text = lines[line] ?? '';
      return style(columns[column]!.align === 'right' ? text.padStart(width) : text.padEnd(width));
    });
    return `│ ${parts.join(' │ ')} │`;
  });
}
