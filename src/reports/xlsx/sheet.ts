/** A sheet of the workbook as plain data, and how it is drawn: title, stamp, frozen headings, typed cells. */
import type ExcelJS from 'exceljs';
import type { Figure } from '../../domain/figure.js';
import { formatFigure } from '../../domain/format.js';
import { typeset } from '../../language/typography.js';

/** Excel puts the decimal comma and the spaces of whoever reads. */
export const numberFormats = {
  integer: '#,##0',
  decimal: '0.0',
  percent: '0.0" %"',
  points: '+0.0;\u22120.0;0.0',
  date: 'dd/mm/yyyy',
} as const;
export type NumberFormat = (typeof numberFormats)[keyof typeof numberFormats];

/** `format` stands before that of the column; a missing figure becomes the words that say why. */
export type Cell =
  | string
  | number
  | { readonly figure: Figure; readonly format?: NumberFormat }
  | { readonly date: string }
  | { readonly address: string };

export interface Column {
  /** With the unit. */
  readonly heading: string;
  /** Of the numbers of the column; texts without it. */
  readonly format?: NumberFormat;
  /** In characters; by default, that of the longest cell. */
  readonly width?: number;
}

export interface Sheet {
  readonly name: string;
  readonly title: string;
  /** Of when and from where the figures are. */
  readonly stamp: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** A last row in bold. */
  readonly total?: readonly Cell[];
}

const headingRow = 3;
const colours = { primary: 'FF0B5C7A', onPrimary: 'FFFFFFFF', muted: 'FF55636F', rule: 'FFC9D1D8' };
export const fontName = 'Calibri';

/** A4 across, as wide as the page. */
const page: Partial<ExcelJS.PageSetup> = {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- exceljs types it as a `const enum`, which has no value at run time
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
};

export function pageSetup(footer: string): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    pageSetup: page,
    headerFooter: { oddFooter: `&L&8${footer.replaceAll('&', '&&')}&R&8Page &P sur &N` },
  };
}

export function drawSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, sheet: Sheet, footer: string): void {
  const { name, title, stamp, columns, rows, total } = sheet;
  const drawn = workbook.addWorksheet(name, {
    ...pageSetup(footer),
    pageSetup: { ...page, printTitlesRow: `${headingRow}:${headingRow}` },
    views: [{ state: 'frozen', xSplit: 1, ySplit: headingRow, showGridLines: false }],
  });
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      [...rows, ...(total ? [total] : [])].map((row) => row[index]!),
    ),
  );
  drawn.columns = widths.map((width) => ({ width }));
  drawn.autoFilter = {
    from: { row: headingRow, column: 1 },
    to: { row: headingRow, column: columns.length },
  };
  drawTitle(drawn, title);
  drawStamp(drawn, stamp, widths);
  drawHeadings(drawn, columns);
  for (const row of rows) drawRow(drawn, { columns, widths }, row, false);
  if (total) drawRow(drawn, { columns, widths }, total, true);
  drawn.commit();
}

/** On one line, over the columns beside it. */
function drawTitle(drawn: ExcelJS.Worksheet, title: string): void {
  const row = drawn.addRow([safeText(title)]);
  row.getCell(1).font = { name: fontName, size: 14, bold: true };
  row.commit();
}

const lineHeight = 14;

/** On as many lines as it takes across the table: no program works out the height of joined cells. */
function drawStamp(drawn: ExcelJS.Worksheet, stamp: string, widths: readonly number[]): void {
  const row = drawn.addRow([safeText(stamp)]);
  const cell = row.getCell(1);
  cell.font = { name: fontName, size: 10, color: { argb: colours.muted } };
  cell.alignment = { vertical: 'top', wrapText: true };
  const across = widths.reduce((sum, width) => sum + width, 0);
  row.height = lineHeight * Math.ceil(stamp.length / across);
  drawn.mergeCells(row.number, 1, row.number, widths.length);
  row.commit();
}

function drawHeadings(drawn: ExcelJS.Worksheet, columns: readonly Column[]): void {
  const row = drawn.addRow(columns.map(({ heading }) => safeText(heading)));
  columns.forEach((_, index) => {
    const cell = row.getCell(index + 1);
    cell.font = { name: fontName, size: 10, bold: true, color: { argb: colours.onPrimary } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colours.primary } };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  row.commit();
}

/** A longer text stays on one line, to be read in its cell: its row would fill the screen. */
const linesAtMost = 12;

function drawRow(
  drawn: ExcelJS.Worksheet,
  { columns, widths }: { readonly columns: readonly Column[]; readonly widths: readonly number[] },
  cells: readonly Cell[],
  isTotal: boolean,
): void {
  const row = drawn.addRow(cells.map(cellValue));
  cells.forEach((content, index) => {
    const cell = row.getCell(index + 1);
    const format = formatOf(content, columns[index]!);
    const isMissing = typeof content === 'object' && 'figure' in content && content.figure.status !== 'value';
    cell.font = {
      name: fontName,
      size: 10,
      bold: isTotal,
      italic: isMissing,
      ...(isMissing && { color: { argb: colours.muted } }),
    };
    if (format !== undefined) cell.numFmt = format;
    const wrapText = textOf(content).length <= linesAtMost * widths[index]!;
    cell.alignment = { vertical: 'top', wrapText, horizontal: format === undefined ? 'left' : 'right' };
    cell.border = { [isTotal ? 'top' : 'bottom']: { style: 'thin', color: { argb: colours.rule } } };
  });
  row.commit();
}

function formatOf(cell: Cell, column: Column): NumberFormat | undefined {
  if (typeof cell === 'object' && 'date' in cell) return numberFormats.date;
  if (typeof cell === 'object' && 'figure' in cell) return cell.format ?? column.format;
  return typeof cell === 'number' ? column.format : undefined;
}

function cellValue(cell: Cell): ExcelJS.CellValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return safeText(cell);
  if ('date' in cell) return dateOf(cell.date);
  if ('address' in cell) return { text: cell.address, hyperlink: cell.address };
  return cell.figure.status === 'value' ? cell.figure.value : formatFigure(cell.figure, String);
}

/** Midnight in the time of the workbook, which has no zone. */
export function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** Characters that a cell may hold. */
const longestCell = 32_767;

/** As XML may hold it: no control character, no half of a character. A text is never read as a formula. */
export function safeText(text: string): string {
  return typeset(text)
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .slice(0, longestCell);
}

const bounds = { least: 10, most: 46 };

/** Characters of the longest cell, within bounds; a heading may break between words. */
function widthOf({ heading, width }: Column, cells: readonly Cell[]): number {
  if (width !== undefined) return width;
  const words = heading.split(' ').map(({ length }) => length);
  const longest = Math.max(...words, heading.length / 3, ...cells.map((cell) => textOf(cell).length));
  return Math.min(bounds.most, Math.max(bounds.least, Math.ceil(longest) + 3));
}

function textOf(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return cell.date;
  if ('address' in cell) return cell.address;
  return formatFigure(cell.figure, String);
}
