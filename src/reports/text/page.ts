/** The page of a terminal: headings, wrapped paragraphs and bordered tables within a given width. */
import Table from 'cli-table3';

export interface PageStyle {
  /** Characters in a line. */
  readonly width: number;
  readonly colour: boolean;
}

export interface Column {
  readonly heading: string;
  /** Characters, padding included; the one column without a width takes what is left of the page. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

/** The cells of a row, or one text across the whole table. */
export type Row = readonly string[] | { readonly across: string };

export interface Page {
  title(text: string): string;
  heading(text: string): string;
  warning(text: string): string;
  paragraph(text: string): string;
  list(items: readonly string[]): string;
  /** @param ruled whether a line separates the rows */
  table(columns: readonly Column[], rows: readonly Row[], ruled?: boolean): string;
}

/** Spaces on both sides of a cell. */
const padding = 2;
const outerBorders = 2;

export function createPage({ width, colour }: PageStyle): Page {
  const bold = (text: string) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  const yellow = (text: string) => (colour ? `\u001b[33m${text}\u001b[39m` : text);
  const lines = (text: string, style: (line: string) => string) => wrap(text, width).map(style).join('\n');

  return {
    title: (text) => `${lines(text.toUpperCase(), bold)}\n${'═'.repeat(width)}`,
    heading: (text) => `${lines(text, bold)}\n${'─'.repeat(width)}`,
    warning: (text) => lines(text, yellow),
    paragraph: (text) => lines(text, (line) => line),
    list: (items) =>
      items
        .map((item) =>
          wrap(item, width - 2)
            .map((line, index) => (index === 0 ? `• ${line}` : `  ${line}`))
            .join('\n'),
        )
        .join('\n'),
    table(columns, rows, ruled = false) {
      const widths = columnWidths(columns, width);
      const cell = (text: string, column: number) => wrapLines(text, widths[column]! - padding);
      const table = new Table({
        head: columns.map(({ heading }, column) => bold(cell(heading, column))),
        colWidths: widths,
        colAligns: columns.map(({ align }) => align ?? 'left'),
        style: { head: [], border: [], compact: !ruled },
      });
      for (const row of rows) {
        table.push(
          'across' in row
            ? [{ content: wrapLines(row.across, width - outerBorders - padding), colSpan: columns.length }]
            : row.map(cell),
        );
      }
      return table.toString();
    },
  };
}

function columnWidths(columns: readonly Column[], width: number): number[] {
  const borders = columns.length + 1;
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  return columns.map((column) => column.width ?? width - borders - fixed);
}

function wrapLines(text: string, width: number): string {
  return wrap(text, width).join('\n');
}

/**
 * Lines of `width` characters at most. Breaks at plain spaces, never at the no-break spaces of French
 * typography; a word longer than a line breaks after a hyphen, or else where the line ends.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => breakWord(long, width))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= width) {
      line = joined;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const hyphen = word.lastIndexOf('-', width - 1) + 1;
  const end = hyphen > 0 ? hyphen : width;
  return [word.slice(0, end), ...breakWord(word.slice(end), width)];
}
