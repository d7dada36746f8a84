/** Short ways to make the blocks that every section uses. */
import type { Chart } from '../../charts/chart.js';
import { documentPalette } from '../../charts/palette.js';
import type { Figure } from '../../domain/figure.js';
import { formatFigure } from '../../domain/format.js';
import { formatPeriod, type Period } from '../../domain/period.js';
import type { CommuneRef, Report } from '../../domain/report.js';
import { t } from '../../language/translate.js';
import type { Block, Cell, ChartBlock, Picture, Table, TextStyle } from './content.js';
import { sourceLabel } from '../../domain/source-label.js';

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { type: 'heading', level, text, opensPage: false };
}

/** The heading of a part that begins a page. */
export function opening(text: string): Block {
  return { type: 'heading', level: 1, text, opensPage: true };
}

export function paragraph(style: TextStyle, text: string): Block {
  return { type: 'paragraph', style, text };
}

export function figureCell(figure: Figure, format: (value: number) => string, star = false): Cell {
  return figure.status === 'value'
    ? { text: format(figure.value), ...(star ? { star } : {}) }
    : { text: formatFigure(figure, format), missing: true };
}

/** "Source : SNDS, année 2023." */
export function stampOf(stamp: { period: Period; source: string }, report: Report): string {
  const source = sourceLabel(report.sources, stamp.source);
  return t('Source : {source}, {period}.', { source, period: formatPeriod(stamp.period) });
}

export function namesOf(communes: readonly CommuneRef[]): string {
  return communes.map(({ name }) => name).join(', ');
}

/** Pixels across the text: those of drawings are 0.62 points wide on paper, so that their texts are of 8 points. */
const textWidth = 777;

/** @param id unique in the document */
export function pictureOf(chart: Chart, id: string, width: number = textWidth): Picture {
  return {
    svg: chart.draw({ id, width, palette: documentPalette }),
    alternative: `${chart.title}. ${chart.description}`,
  };
}

export function chartBlock(
  chart: Chart,
  id: string,
  {
    notes = [],
    stamp,
    width,
    table = null,
  }: { notes?: readonly string[]; stamp: string; width?: number; table?: Table | null },
): ChartBlock {
  const picture = pictureOf(chart, id, width);
  return { type: 'chart', title: chart.title, unit: chart.unit, picture, table, notes, stamp };
}

/** The figures of a chart, those that the drawing leaves out too. */
export function chartTable({ table }: Chart): Table {
  return {
    type: 'table',
    caption: table.caption,
    columns: table.columns.map((heading, index) =>
      index === 0 ? { heading, align: 'left', share: 2 } : { heading, align: 'right', share: 1 },
    ),
    groups: [{ heading: null, rows: table.rows.map((cells) => ({ cells })) }],
    total: null,
  };
}
