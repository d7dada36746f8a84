/** Tables of figures: groups of rows under their headings, totals, and the words that stand for a missing figure. */
import {
  BorderStyle,
  ExternalHyperlink,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type Paragraph,
  type ParagraphChild,
} from 'docx';
import { ruleColour } from '../../word/styles.js';
import { linesOf, xmlText } from '../../word/text.js';
import type { Cell, Column, Table as TableOfFigures, TableRow as Row } from '../content/content.js';
import { columnWidths } from './column-widths.js';
import { paragraphOf, type Inline } from './paragraphs.js';
import { inkColour, style, surfaceColour, textStyle } from './styles.js';

const rule = { style: BorderStyle.SINGLE, size: 4, color: ruleColour };
/** Under the heading, above the total. */
const strongRule = { style: BorderStyle.SINGLE, size: 6, color: inkColour };
const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table of no more rows stays on one page. */
const rowsKeptTogether = 16;

export function tableOfFigures({ caption, columns, groups, total }: TableOfFigures): FileChild[] {
  const rows = [...groups.flatMap((group) => group.rows), ...(total ? [total] : [])];
  const isKept = rows.length <= rowsKeptTogether;
  const body = groups.flatMap((group, groupIndex) => [
    ...(group.heading === null ? [] : [groupRow(group.heading, columns.length)]),
    ...group.rows.map((row, index) => {
      const isLast = !total && groupIndex === groups.length - 1 && index === group.rows.length - 1;
      return figuresRow(row, columns, { keepNext: isKept && !isLast });
    }),
  ]);
  return [
    ...(caption === null ? [] : [paragraphOf(style.caption, [caption])]),
    ruledTable(columnWidths(columns, rows), [
      headingRow(columns),
      ...body,
      ...(total ? [totalRow(total, columns)] : []),
    ]),
  ];
}

/** @param widths twentieths of a point, of each column */
export function ruledTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80 },
    borders: {
      ...{ top: noRule, bottom: rule, insideHorizontal: rule },
      ...{ left: noRule, right: noRule, insideVertical: noRule },
    },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [...rows],
  });
}

type Side = Pick<Column, 'align'>;

/** Repeated on each page. */
export function headingRow(columns: readonly (Side & Pick<Column, 'heading'>)[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, align }) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { bottom: strongRule },
          children: [paragraphOf(align === 'right' ? style.numberHeading : style.tableHeading, [heading])],
        }),
    ),
  });
}

function groupRow(heading: string, columns: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        shading: { fill: surfaceColour },
        children: [paragraphOf(style.group, [heading])],
      }),
    ],
  });
}

function totalRow({ cells }: Row, columns: readonly Side[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          borders: { top: strongRule },
          children: cellLines(cell, columns[index]!.align === 'right' ? style.numberTotal : style.total),
        }),
    ),
  });
}

interface RowOptions {
  /** Whether the row stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Stands before the words of the first cell. */
  readonly mark?: ParagraphChild | null;
}

export function figuresRow(
  { cells, subset = false }: Row,
  columns: readonly Side[],
  { keepNext = false, mark = null }: RowOptions = {},
): TableRow {
  return new TableRow({
    cantSplit: true,
    keepNext,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          children: cellLines(
            cell,
            cellStyle(cell, columns[index]!, subset && index === 0),
            index === 0 && mark ? [mark, ' '] : [],
          ),
        }),
    ),
  });
}

function cellStyle(cell: string | Cell, { align }: Side, isSubset: boolean): string {
  if (align === 'right') return typeof cell === 'object' && cell.star ? style.starredNumber : style.number;
  return isSubset ? style.subset : style.table;
}

/** A cell holds at least one paragraph. */
function cellLines(cell: string | Cell, id: string, before: readonly Inline[] = []): Paragraph[] {
  if (typeof cell === 'string') {
    const [first = '', ...others] = linesOf(cell);
    return [paragraphOf(id, [...before, first]), ...others.map((text) => paragraphOf(id, [text]))];
  }
  const { link, details = [] } = cell;
  const text = cellText(cell);
  return [
    paragraphOf(id, [
      ...before,
      ...(link === undefined ? text : [new ExternalHyperlink({ link, children: text })]),
    ]),
    ...details.map((detail) => paragraphOf(style.details, [detail])),
  ];
}

/** The words of a cell in the style of what they say. */
export function cellText({ text, star = false, missing = false, tone, link }: Cell): TextRun[] {
  const character = tone ? textStyle[tone] : missing ? textStyle.muted : link ? textStyle.hyperlink : null;
  return [
    new TextRun({ text: xmlText(text), ...(character && { style: character }) }),
    ...(star ? [new TextRun('*')] : []),
  ];
}
