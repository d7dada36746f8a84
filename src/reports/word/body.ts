/** The blocks of the report as paragraphs and tables of Word, in their order. */
import type { FileChild } from 'docx';
import type { Block, ChartBlock, Content, StandoutBlock, TextStyle } from '../content/content.js';
import { contentsPage, coverPage, headingPlace } from './front.js';
import { indicatorParts } from './indicator.js';
import { lineBreak, linkTo, paragraphOf, place, placeOf, styled, tab } from './paragraphs.js';
import { pictureRun, type Rasters } from './pictures.js';
import { headingStyles, style, textStyle } from './styles.js';
import { tableOfFigures } from './tables.js';
import { termParts } from './terms.js';

type Heading = Extract<Block, { type: 'heading' }>;

export function bodyOf(content: Content, rasters: Rasters): FileChild[] {
  return [
    ...coverPage(content.cover, rasters),
    ...contentsPage(content),
    ...content.body.flatMap((block, index) =>
      block.type === 'heading' ? [titled(block, index)] : partsOf(block, rasters),
    ),
  ];
}

/** As high on its page as the titles that a break falls before. */
const atTop = { pageBreakBefore: true, spacing: { before: 0 } };

/**
 * Only the first one opens a page: the fonts of the reader's device decide where the summary ends, and a break after
 * it would leave a page with two lines.
 */
function titled({ level, text }: Heading, index: number): FileChild {
  return paragraphOf(headingStyles[level], [place(headingPlace(index), text)], index === 0 ? atTop : {});
}

function partsOf(block: Exclude<Block, Heading>, rasters: Rasters): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphOf(paragraphStyles[block.style], [block.text])];
    case 'list':
      return block.items.map((item) => paragraphOf(style.bullet, [item]));
    case 'terms':
      return termParts(block.entries);
    case 'table':
      return tableOfFigures(block);
    case 'chart':
      return chartParts(block, rasters);
    case 'indicator':
      return indicatorParts(block, rasters);
    case 'standouts':
      return standoutParts(block);
  }
}

const paragraphStyles: Readonly<Record<TextStyle, string>> = {
  text: style.body,
  introduction: style.introduction,
  note: style.body,
  stamp: style.source,
};

function chartParts(
  { title, unit, picture, table, notes, stamp }: ChartBlock,
  rasters: Rasters,
): FileChild[] {
  return [
    paragraphOf(style.caption, [title, ...(unit === '' ? [] : [styled(`  ${unit}`, textStyle.unit)])]),
    paragraphOf(style.picture, [pictureRun(picture, rasters)]),
    ...(table === null ? [] : tableOfFigures(table)),
    ...notes.map((note) => paragraphOf(style.note, [note])),
    paragraphOf(style.source, [stamp]),
  ];
}

function standoutParts({ title, tone, items, more }: StandoutBlock): FileChild[] {
  return [
    paragraphOf(style.standouts, [styled(title, textStyle[tone])]),
    ...items.map(({ indicator, mark, label, text, reason }) =>
      paragraphOf(style.standout, [
        ...[
          styled(mark, textStyle[tone]),
          tab(),
          linkTo(placeOf(indicator), [styled(label, textStyle.strong)]),
        ],
        ...[lineBreak(), text],
        ...(reason === '' ? [] : [styled(` ${reason}`, textStyle.muted)]),
      ]),
    ),
    ...(more === '' ? [] : [paragraphOf(style.note, [more])]),
  ];
}
