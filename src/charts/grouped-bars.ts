/**
 * Horizontal bars in groups, that of the territory first, each with its series and its value written beside it:
 * nothing to read on an axis, nothing that only a colour says.
 */
import { scaleLinear } from 'd3-scale';
import type { Figure } from '../domain/figure.js';
import { formatFigure } from '../domain/format.js';
import {
  drawing,
  hatchFill,
  hatchPattern,
  lineHeight,
  textLines,
  textSize,
  type ChartHeading,
  type DrawingOptions,
} from './chart.js';
import { element, textElement } from './svg.js';
import { textWidth, wrapText } from './text-layout.js';

export interface Bar {
  readonly label: string;
  readonly figure: Figure;
  /** Written after the value, such as an asterisk. */
  readonly mark?: string;
}

export interface BarGroup {
  readonly label: string;
  /** That of the territory first. */
  readonly bars: readonly Bar[];
}

export interface GroupedBars {
  readonly groups: readonly BarGroup[];
  /** Lines under the bars. */
  readonly legend: readonly string[];
  readonly format: (value: number) => string;
}

const barHeight = 13;
const barLabelWidth = 36;
const groupGap = 14;
const hatchLength = 28;
const labelsBesideFrom = 560;

/** Group labels stand beside the bars when the drawing is wide, above them when it is narrow. */
interface Layout {
  readonly labelsBeside: boolean;
  readonly labelWidth: number;
  /** Where the bars start. */
  readonly left: number;
  readonly lengthOf: (value: number) => number;
}

export function drawGroupedBars(
  heading: ChartHeading,
  content: GroupedBars,
  options: DrawingOptions,
): string {
  const layout = layoutOf(content, options.width);
  const drawn: string[] = [];
  let y = 4;
  for (const group of content.groups) {
    const { svg, height } = drawGroup(group, y, content.format, layout, options);
    drawn.push(svg);
    y += height + groupGap;
  }
  const legend = content.legend.flatMap((line) => wrapText(line, options.width, textSize.label));
  drawn.push(textLines(legend, 0, y + 6, { fill: options.palette.muted }));
  const height = y + 6 + legend.length * lineHeight;
  return drawing(heading, options, height, hatchPattern(options), ...drawn);
}

function layoutOf({ groups, format }: GroupedBars, width: number): Layout {
  const labelsBeside = width >= labelsBesideFrom;
  const longest = Math.max(...groups.map((group) => textWidth(group.label, textSize.label)));
  const labelWidth = labelsBeside ? Math.min(longest, width * 0.34) : width;
  const left = (labelsBeside ? labelWidth + 12 : 0) + barLabelWidth;
  const known = groups.flatMap((group) => group.bars.filter(({ figure }) => figure.status === 'value'));
  const widestValue = Math.max(0, ...known.map((bar) => textWidth(valueText(bar, format), textSize.label)));
  const values = known.map(({ figure }) => (figure.status === 'value' ? figure.value : 0));
  /** 1 where every bar is empty, so that the scale stays defined. */
  const highest = Math.max(0, ...values) || 1;
  return {
    labelsBeside,
    labelWidth,
    left,
    lengthOf: scaleLinear([0, highest], [0, Math.max(24, width - left - widestValue - 8)]),
  };
}

function valueText({ figure, mark }: Bar, format: GroupedBars['format']): string {
  return formatFigure(figure, format) + (mark ?? '');
}

function drawGroup(
  group: BarGroup,
  top: number,
  format: GroupedBars['format'],
  layout: Layout,
  options: DrawingOptions,
): { svg: string; height: number } {
  const { left, labelsBeside } = layout;
  const lines = wrapText(group.label, layout.labelWidth, textSize.label);
  const labelHeight = lines.length * lineHeight;
  const barsTop = labelsBeside ? top : top + labelHeight + 2;
  const barsBottom = barsTop + group.bars.length * lineHeight;
  const bars = group.bars.map((bar, index) => {
    const isTerritory = index === 0;
    const fill = isTerritory ? options.palette.series[0] : options.palette.reference;
    return element(
      'g',
      {
        transform: `translate(${left} ${barsTop + index * lineHeight})`,
        'font-weight': isTerritory ? 700 : 400,
      },
      drawBar(bar, fill, format, layout, options),
    );
  });
  const axis = element('line', {
    x1: left,
    x2: left,
    y1: barsTop - 2,
    y2: barsBottom - 2,
    stroke: options.palette.border,
  });
  return {
    svg: textLines(lines, 0, top + barHeight - 2, { 'font-weight': 600 }) + bars.join('') + axis,
    height: Math.max(barsBottom, top + labelHeight) - top,
  };
}

/** From the axis: its series on the left, the bar and its value on the right. */
function drawBar(
  bar: Bar,
  fill: string,
  format: GroupedBars['format'],
  { lengthOf }: Layout,
  options: DrawingOptions,
): string {
  const { figure } = bar;
  const hatched = figure.status === 'neutralised';
  const length = hatched ? hatchLength : figure.status === 'value' ? lengthOf(figure.value) : 0;
  const drawn =
    length > 0
      ? element('rect', { width: length, height: barHeight, fill: hatched ? hatchFill(options) : fill })
      : '';
  return (
    textElement({ x: -6, y: barHeight - 2, 'text-anchor': 'end' }, bar.label) +
    drawn +
    textElement({ x: length + 5, y: barHeight - 2 }, valueText(bar, format))
  );
}
