/** The page of a terminal: headings, wrapped paragraphs and bordered tables within a given width. */
import { drawTable, type Column, type Row } from './table.js';
import { wrap } from './wrap.js';

export interface PageStyle {
  /** Characters in a line. */
  readonly width: number;
  readonly colour: boolean;
}

export interface Page {
  title(text: string): string;
  heading(text: string): string;
  warning(text: string): string;
  paragraph(text: string): string;
  list(items: readonly string[]): string;
  /** @param ruled whether a line separates the rows */
  table(columns: readonly Column[], rows: readonly Row[], ruled?: boolean): string;
}

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
    table: (columns, rows, ruled = false) => drawTable(columns, rows, { width, ruled, styleHeading: bold }),
  };
}
