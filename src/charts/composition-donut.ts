/**
 * A whole and its parts: a ring whose parts carry a letter and a share, and a legend that gives
 * every share and count, also of the parts too thin to be seen.
 */
import { arc, pie, type PieArcDatum } from 'd3-shape';
import { formatDecimal, formatFigure, formatInteger, formatMeasure } from '../domain/format.js';
import type { CompositionResult } from '../domain/report.js';
import { t } from '../language/translate.js';
import {
  drawing,
  hatchFill,
  hatchPattern,
  lineHeight,
  textLines,
  textSize,
  type Chart,
  type ChartHeading,
  type DrawingOptions,
} from './chart.js';
import { element, textElement } from './svg.js';
import { spreadPositions, wrapText } from './text-layout.js';

type Part = CompositionResult['parts'][number];
type Slice = PieArcDatum<{ readonly letter: string; readonly share: number; readonly colour: string }>;

const ring = { outer: 84, inner: 50 };
const labelRadius = ring.outer + 12;
/** Room on each side of the ring for "A 100,0 %". */
const sideRoom = 84;
const ringWidth = 2 * (ring.outer + sideRoom);
const ringHeight = 2 * ring.outer + 44;
const legendBesideFrom = 620;
const letters = 'ABCDEFGH';

const percent = (share: number) => formatMeasure(share, '%');

export function compositionDonut(composition: CompositionResult): Chart {
  const { label, parts } = composition;
  const cells = (part: Part) => [
    formatFigure(part.share, formatDecimal),
    formatFigure(part.count, formatInteger),
  ];
  const described = parts
    .map((part) =>
      t('{label} : {figures}', { label: part.label, figures: formatFigure(part.share, percent) }),
    )
    .join(', ');
  const heading = {
    title: label,
    description: t('Anneau en {count} parts. {figures}.', { count: parts.length, figures: described }),
  };
  return {
    ...heading,
    unit: '',
    table: {
      caption: label,
      columns: [t('Part'), t('En %'), t('Personnes')],
      rows: parts.map((part) => [part.label, ...cells(part)]),
    },
    draw: (options) => drawDonut(heading, parts, options),
  };
}

function drawDonut(heading: ChartHeading, parts: readonly Part[], options: DrawingOptions): string {
  const beside = options.width >= legendBesideFrom;
  const legendLeft = beside ? ringWidth + 16 : 0;
  const legend = drawLegend(parts, options, legendLeft, options.width - legendLeft);
  const ringLeft = beside ? 0 : (options.width - ringWidth) / 2;
  const legendTop = beside ? Math.max(0, (ringHeight - legend.height) / 2) : ringHeight + 8;
  const height = beside ? Math.max(ringHeight, legend.height) : legendTop + legend.height;
  return drawing(
    heading,
    options,
    height,
    hatchPattern(options),
    element(
      'g',
      { transform: `translate(${Math.round(ringLeft + ringWidth / 2)} ${ringHeight / 2})` },
      drawRing(parts, options),
    ),
    element('g', { transform: `translate(0 ${Math.round(legendTop)})` }, legend.svg),
  );
}

function drawRing(parts: readonly Part[], options: DrawingOptions): string {
  const shares = parts.flatMap(({ share }, index) =>
    share.status === 'value' && share.value > 0
      ? [{ letter: letters[index]!, share: share.value, colour: options.palette.series[index % 4]! }]
      : [],
  );
  if (shares.length === 0) return drawEmptyRing(parts, options);
  const slices = pie<(typeof shares)[number]>()
    .value(({ share }) => share)
    .sort(null)(shares);
  const path = arc<Slice>().innerRadius(ring.inner).outerRadius(ring.outer).digits(2);
  const drawn = slices.map((slice) =>
    element('path', {
      d: path(slice)!,
      fill: slice.data.colour,
      stroke: options.palette.ground,
      'stroke-width': 1.5,
    }),
  );
  return drawn.join('') + drawSide(slices, 'right', options) + drawSide(slices, 'left', options);
}

/** No part is known: a hatched ring and the reason in its middle, on two lines at most. */
function drawEmptyRing(parts: readonly Part[], options: DrawingOptions): string {
  const missing = parts[0]!.share;
  const neutralised = missing.status === 'neutralised';
  const path = arc<null>()
    .innerRadius(ring.inner)
    .outerRadius(ring.outer)
    .startAngle(0)
    .endAngle(2 * Math.PI)
    .digits(2);
  const lines = wrapText(formatFigure(missing, percent), 2 * ring.inner - 12, textSize.label);
  return (
    element('path', {
      d: path(null)!,
      fill: neutralised ? hatchFill(options) : 'none',
      stroke: options.palette.border,
    }) + textLines(lines, 0, 5 - ((lines.length - 1) * lineHeight) / 2, { 'text-anchor': 'middle' })
  );
}

/** Labels of one half of the ring, one under the other without touching, each tied to its slice. */
function drawSide(slices: readonly Slice[], side: 'left' | 'right', { palette }: DrawingOptions): string {
  const direction = side === 'right' ? 1 : -1;
  const placed = slices
    .map((slice) => ({ slice, angle: (slice.startAngle + slice.endAngle) / 2 }))
    .filter(({ angle }) => angle < Math.PI === (side === 'right'))
    .map(({ slice, angle }) => ({ slice, x: Math.sin(angle), y: -Math.cos(angle) }))
    .sort((a, b) => a.y - b.y);
  const wanted = placed.map(({ y }) => y * labelRadius);
  const limit = ringHeight / 2 - 10;
  const levels = spreadPositions(wanted, lineHeight, -limit, limit);
  return placed
    .map(({ slice, x, y }, index) => {
      const level = levels[index]!;
      const elbow = direction * Math.max(Math.abs(x) * labelRadius, labelRadius * 0.55);
      const end = direction * (labelRadius + 2);
      return (
        element('polyline', {
          points: [x * ring.outer, y * ring.outer, elbow, level, end, level]
            .map((n) => n.toFixed(1))
            .join(' '),
          fill: 'none',
          stroke: palette.muted,
        }) +
        textElement(
          {
            x: end + direction * 3,
            y: level + 4,
            'text-anchor': side === 'right' ? 'start' : 'end',
            'font-weight': 600,
          },
          `${slice.data.letter} ${percent(slice.data.share)}`,
        )
      );
    })
    .join('');
}

function drawLegend(
  parts: readonly Part[],
  { palette }: DrawingOptions,
  left: number,
  width: number,
): { svg: string; height: number } {
  const textLeft = left + 36;
  const drawn: string[] = [];
  let y = 0;
  parts.forEach((part, index) => {
    const count = part.count.status === 'value' ? ` (${formatInteger(part.count.value)})` : '';
    const lines = [
      ...wrapText(part.label, width - 36, textSize.label),
      `${formatFigure(part.share, percent)}${count}`,
    ];
    drawn.push(
      element('rect', { x: left, y: y + 2, width: 13, height: 13, fill: palette.series[index % 4]! }),
      textElement({ x: left + 19, y: y + 13, 'font-weight': 700 }, letters[index]!),
      textLines(lines, textLeft, y + 13),
    );
    y += lines.length * lineHeight + 8;
  });
  return { svg: drawn.join(''), height: y };
}
