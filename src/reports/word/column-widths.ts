/** How wide each column of a table is: Word and LibreOffice want it said. */
import { textWidth } from '../../charts/text-layout.js';
import type { Column, TableRow } from '../content/content.js';
import { rightEdge } from './styles.js';

/** Twentieths of a point. */
const fontSize = 180;
const margins = 180;
/** Of Arial in bold against Source Sans 3. */
const stretch = 1.08;
/** A longer text is wrapped. */
const widestText = 2900;
/** What the texts of the widest column may be wrapped to. */
const narrowest = 1500;

/** Columns without a share are as wide as their content; the others share what is left, each as wide as its own if it can. */
export function columnWidths(columns: readonly Column[], rows: readonly TableRow[]): number[] {
  const contents = columns.map(({ heading }, index) => contentWidth(heading, rows, index));
  const shares = columns.map(({ share = 0 }) => share);
  if (sum(shares) === 0) return fill(contents, contents);
  const shared = fill(
    columns.map(({ share }, index) => (share === undefined ? contents[index]! : 0)),
    shares,
  );
  if (shared.every((width, index) => width >= contents[index]!)) return shared;
  const widest = Math.max(...contents);
  const left = rightEdge - (sum(contents) - widest);
  if (left >= widest) return fill(contents, shares);
  return left >= narrowest ? contents.with(contents.indexOf(widest), left).map(Math.round) : shared;
}

/** What the widths leave of the table goes to the shares. */
function fill(widths: readonly number[], shares: readonly number[]): number[] {
  const left = rightEdge - sum(widths);
  return widths.map((width, index) => Math.round(width + (left * shares[index]!) / sum(shares)));
}

function contentWidth(heading: string, rows: readonly TableRow[], column: number): number {
  const cells = rows.map(({ cells }) => cells[column] ?? '');
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell : cell.text));
  const widths = [...heading.split(/[ -]/), ...texts].map((text) => textWidth(text, fontSize) * stretch);
  return Math.min(widestText, Math.max(...widths)) + margins;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
