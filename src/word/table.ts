/** Tables of a Word document: rules between rows, heading repeated on each page, no row cut in two. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
  type ITableRowOptions,
} from 'docx';
import { inlines, type Inline } from './paragraphs.js';
import { ruleColour, style } from './styles.js';
import { linesOf } from './text.js';

export interface Column {
  readonly heading: string;
  /** Share of the width of the table; the shares need not add up to anything. */
  readonly width: number;
  /** Figures stand at the end of their cell. */
  readonly isNumber?: boolean;
}

/** A text, of which each line is a paragraph, or what stands in one paragraph. */
export type Cell = string | readonly Inline[];

/** Twentieths of a point: the 170 mm between the margins. */
const tableWidth = 9638;
const rule = { style: BorderStyle.SINGLE, size: 4, color: ruleColour };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

type RowOptions = Pick<ITableRowOptions, 'tableHeader'> & Pick<IParagraphOptions, 'keepNext'>;

interface TableOptions {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that close the table, in bold. */
  readonly totals?: readonly (readonly Cell[])[];
  /** False for a form of two columns, whose first names what the second holds. */
  readonly hasHeading?: boolean;
}

/** Rows of a table that is kept on one page; a longer one goes on over the next. */
const rowsKept = 20;

export function table({ columns, rows, totals = [], hasHeading = true }: TableOptions): Table {
  const widths = widthsOf(columns);
  const isShort = rows.length <= rowsKept;
  const row = (cells: readonly Cell[], isHeading: (column: number) => boolean, options: RowOptions = {}) =>
    new TableRow({
      tableHeader: options.tableHeader ?? false,
      cantSplit: true,
      children: cells.map((cell, index) =>
        cellOf(cell, widths[index]!, columns[index]!, {
          style: isHeading(index) ? style.tableHeading : style.table,
          ...(options.keepNext && { keepNext: true }),
        }),
      ),
    });
  const names = columns.map((column) => column.heading);
  const heading = hasHeading ? [row(names, () => true, { tableHeader: true, keepNext: true })] : [];
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80 },
    borders: {
      ...{ top: rule, bottom: rule, insideHorizontal: rule },
      ...{ left: none, right: none, insideVertical: none },
    },
    rows: [
      ...heading,
      ...rows.map((cells, index) =>
        row(cells, (column) => !hasHeading && column === 0, {
          keepNext: isShort && index < rows.length - 1 + totals.length,
        }),
      ),
      ...totals.map((cells) => row(cells, () => true)),
    ],
  });
}

/** Whole, and together the width of the table. */
function widthsOf(columns: readonly Column[]): number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => Math.floor((tableWidth * width) / sum));
  const rest = tableWidth - widths.reduce((total, width) => total + width, 0);
  return widths.with(-1, widths.at(-1)! + rest);
}

function cellOf(
  cell: Cell,
  size: number,
  { isNumber = false }: Column,
  options: Pick<IParagraphOptions, 'style' | 'keepNext'>,
): TableCell {
  const paragraphs = typeof cell === 'string' ? linesOf(cell).map((line) => [line]) : [cell];
  // A cell holds at least one paragraph.
  const content = paragraphs.length === 0 ? [['']] : paragraphs;
  return new TableCell({
    width: { size, type: WidthType.DXA },
    children: content.map(
      (parts) =>
        new Paragraph({
          ...options,
          children: inlines(parts),
          ...(isNumber && { alignment: AlignmentType.RIGHT }),
        }),
    ),
  });
}
