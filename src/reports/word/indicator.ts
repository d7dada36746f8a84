/** An indicator: its figure, how sure it is, a drawing, and a table of what it is compared with. */
import { TabStopType, type FileChild, type Paragraph } from 'docx';
import type { IndicatorBlock } from '../content/content.js';
import { paragraphOf, place, placeOf, styled, tab, type Inline } from './paragraphs.js';
import { ornamentRun, pictureRun, type Rasters } from './pictures.js';
import { headingStyles, rightEdge, style, textStyle } from './styles.js';
import { cellText, figuresRow, headingRow, ruledTable } from './tables.js';

export function indicatorParts(block: IndicatorBlock, rasters: Rasters): FileChild[] {
  const { id, label, why, comparisons, definition, stamp, leftOut } = block;
  return [
    paragraphOf(headingStyles[3], [place(placeOf(id), label)]),
    paragraphOf(style.introduction, [why]),
    keyFigure(block, rasters),
    paragraphOf(style.precision, precision(block)),
    ...(comparisons.length === 0 ? [] : [comparisonsTable(block, rasters)]),
    paragraphOf(style.definition, [definition]),
    paragraphOf(style.source, [stamp], { keepNext: leftOut.length > 0 }),
    ...leftOut.map((names) => paragraphOf(style.names, [names])),
  ];
}

/** Twentieths of a point: the drawing ends at the margin. */
const drawingPosition = 2700;

/** The figure, and its drawing on the same line. */
function keyFigure({ value, unit, drawing }: IndicatorBlock, rasters: Rasters): Paragraph {
  return paragraphOf(
    value.missing ? style.keyWords : style.keyFigure,
    [
      ...cellText(value),
      ...(unit === '' ? [] : [styled(`  ${unit}`, textStyle.unit)]),
      ...(drawing === null ? [] : [tab(), pictureRun(drawing, rasters)]),
    ],
    { tabStops: [{ type: TabStopType.LEFT, position: drawingPosition }] },
  );
}

/** "9 417 personnes sur 88 370 · intervalle à 95 % : de 10,5 à 10,9 · couverture 100 %" */
function precision({ precision, coverage: { text, isWarning } }: IndicatorBlock): Inline[] {
  const known = precision.map((one) => `${one} · `).join('');
  return [known, styled(text, isWarning ? textStyle.caution : textStyle.muted)];
}

const sides = ['left', 'right', 'right', 'left'] as const;
/** Shares of the width. */
const widths = [0.36, 0.14, 0.18, 0.32].map((share) => Math.round(share * rightEdge));

function comparisonsTable({ comparisons, comparisonHeadings }: IndicatorBlock, rasters: Rasters): FileChild {
  const columns = sides.map((align, index) => ({ align, heading: comparisonHeadings[index]! }));
  return ruledTable(widths, [
    headingRow(columns),
    ...comparisons.map(({ mark, name, value, difference, reading }) =>
      figuresRow({ cells: [name, value, difference, reading] }, columns, {
        keepNext: true,
        mark: mark === null ? null : ornamentRun(mark, rasters),
      }),
    ),
  ]);
}
