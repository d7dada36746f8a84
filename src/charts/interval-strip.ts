/**
 * One indicator on one axis: the territory with its 95 % interval, and a mark of its own shape for the
 * département, the région and France. Shows at a glance whether the interval reaches a reference.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatDecimal, formatFigure, formatMeasure } from '../domain/format.js';
import type { IndicatorResult } from '../domain/report.js';
import { t } from '../language/translate.js';
import {
  drawing,
  hatchFill,
  hatchPattern,
  lineHeight,
  textSize,
  type Chart,
  type ChartHeading,
  type DrawingOptions,
} from './chart.js';
import { comparedCells, comparedColumns, seriesOf, type Series } from './comparison-series.js';
import { casingWidth, markRadius, referenceMark, type ReferenceLevel } from './reference-marks.js';
import { element, textElement } from './svg.js';
import { spreadPositions, textWidth } from './text-layout.js';
import { domainAround } from './value-domain.js';

const axisY = 30;
const labelsY = 60;
/** Between the mark of a label and its words. */
const markRoom = 2 * markRadius + 4;
const labelGap = 8;
type Scale = ScaleLinear<number, number>;

interface Reference {
  readonly level: ReferenceLevel;
  readonly value: number;
  /** "Dép. 12,7" */
  readonly label: string;
}

/** @param indicator a share or a rate; a count has nothing to be compared with */
export function intervalStrip(indicator: IndicatorResult): Chart {
  const format = (value: number) => formatMeasure(value, indicator.unit);
  const cells = comparedCells(indicator, format);
  const { interval } = indicator.territory;
  const bounds = interval
    ? t('de {lower} à {upper}', {
        lower: formatDecimal(interval.lower),
        upper: formatDecimal(interval.upper),
      })
    : t('n.d.');
  const columns = comparedColumns(indicator);
  const references = columns.slice(1).map((name, index) => `${name} ${cells[index + 1]}`);
  const values = { figure: cells[0]!, bounds, references: references.join(', ') };
  const heading = {
    title: indicator.label,
    description: interval
      ? t('Territoire : {figure}, intervalle à 95 % {bounds}. Références : {references}.', values)
      : t('Territoire : {figure}. Références : {references}.', values),
  };
  return {
    ...heading,
    unit: '',
    table: {
      caption: indicator.label,
      columns: [t('Indicateur'), columns[0]!, t('Intervalle à 95 %'), ...columns.slice(1)],
      rows: [[indicator.label, cells[0]!, bounds, ...cells.slice(1)]],
    },
    draw: (options) => drawStrip(heading, indicator, options),
  };
}

function drawStrip(heading: ChartHeading, indicator: IndicatorResult, options: DrawingOptions): string {
  const references = seriesOf(indicator)
    .flatMap(referenceOf)
    .toSorted((a, b) => a.value - b.value);
  const scale = axisOf(indicator, references, options.width);
  const labels = drawLabels(references, scale, options);
  return drawing(
    heading,
    options,
    labelsY + (labels.lines - 1) * lineHeight + 6,
    hatchPattern(options),
    drawAxis(scale, options),
    drawInterval(indicator, scale, options),
    labels.svg,
    drawTerritory(indicator, scale, options),
    drawMarks(references, scale, options),
  );
}

function referenceOf({ level, abbreviation, figure }: Series): Reference[] {
  if (level === 'territory' || figure.status !== 'value') return [];
  return [{ level, value: figure.value, label: `${abbreviation} ${formatDecimal(figure.value)}` }];
}

function axisOf(
  { territory, kind }: IndicatorResult,
  references: readonly Reference[],
  width: number,
): Scale {
  const values = [
    ...references.map(({ value }) => value),
    ...(territory.status === 'value' ? [territory.value] : []),
    ...(territory.interval ? [territory.interval.lower, territory.interval.upper] : []),
  ];
  const [from, to] = domainAround(values, kind === 'proportion');
  return scaleLinear([from, to], [endRoom(from), width - endRoom(to)]);
}

/** Width of the number at one end of the axis, which says its domain. */
function endRoom(value: number): number {
  return textWidth(formatDecimal(value), textSize.label) + 8;
}

function drawAxis(scale: Scale, { palette, width }: DrawingOptions): string {
  const [from, to] = scale.domain() as [number, number];
  const ends = [
    { value: from, x: 0, anchor: 'start' },
    { value: to, x: width, anchor: 'end' },
  ];
  const stroke = palette.border;
  const [left, right] = [scale(from), scale(to)];
  return (
    element('path', {
      d: `M${left} ${axisY}H${right}M${left} ${axisY - 4}v8M${right} ${axisY - 4}v8`,
      fill: 'none',
      stroke,
    }) +
    ends
      .map(({ value, x, anchor }) =>
        textElement(
          { x, y: axisY + textSize.label / 3, 'text-anchor': anchor, fill: palette.muted },
          formatDecimal(value),
        ),
      )
      .join('')
  );
}

/** Those that fall on one place are all seen: their lines are drawn over the ground of all. */
function drawMarks(references: readonly Reference[], scale: Scale, { palette }: DrawingOptions): string {
  const marks = (stroke: string, width?: number) =>
    references.map(({ level, value }) => referenceMark(level, scale(value), axisY, stroke, width)).join('');
  return marks(palette.ground, casingWidth) + marks(palette.ink);
}

/** The words of each reference under its mark; on one line, or one under the other where that is too narrow. */
function drawLabels(
  references: readonly Reference[],
  scale: Scale,
  { palette, width }: DrawingOptions,
): { svg: string; lines: number } {
  const label = Math.max(0, ...references.map((one) => markRoom + textWidth(one.label, textSize.label)));
  const fits = references.length * (label + labelGap) <= width + labelGap;
  const wanted = references.map(({ value }) => scale(value));
  const middles = fits
    ? spreadPositions(wanted, label + labelGap, label / 2, width - label / 2)
    : wanted.map((x) => Math.min(Math.max(x, label / 2), Math.max(label / 2, width - label / 2)));
  const drawn = references.map((reference, index) => {
    const middle = middles[index]!;
    const left = middle - (markRoom + textWidth(reference.label, textSize.label)) / 2;
    const y = fits ? labelsY : labelsY + index * lineHeight;
    const leader = element('polyline', {
      points: [wanted[index]!, axisY + markRadius + 1, middle, labelsY - textSize.label]
        .map((n) => n.toFixed(1))
        .join(' '),
      fill: 'none',
      stroke: palette.border,
    });
    return (
      (fits ? leader : '') +
      referenceMark(reference.level, left + markRadius, y - textSize.label / 3, palette.ink) +
      textElement({ x: left + markRoom, y, fill: palette.ink }, reference.label)
    );
  });
  return { svg: drawn.join(''), lines: fits ? 1 : references.length };
}

function drawInterval({ territory }: IndicatorResult, scale: Scale, { palette }: DrawingOptions): string {
  const { interval } = territory;
  if (!interval) return '';
  const [lower, upper] = [scale(interval.lower), scale(interval.upper)];
  const [colour] = palette.series;
  return (
    element('line', {
      x1: lower,
      x2: upper,
      y1: axisY,
      y2: axisY,
      stroke: colour,
      'stroke-width': 6,
      'stroke-opacity': 0.45,
    }) +
    element('path', {
      d: `M${lower.toFixed(1)} ${axisY - 6}v12M${upper.toFixed(1)} ${axisY - 6}v12`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 2,
    })
  );
}

/** The point with its figure above it, or the words that say why there is none. */
function drawTerritory({ territory }: IndicatorResult, scale: Scale, options: DrawingOptions): string {
  const { palette, width } = options;
  if (territory.status !== 'value') {
    const hatched = territory.status === 'neutralised';
    const text = t('Territoire {figure}', { figure: formatFigure(territory, formatDecimal) });
    return (
      (hatched ? element('rect', { x: 0, y: 0, width: 24, height: 13, fill: hatchFill(options) }) : '') +
      textElement({ x: hatched ? 30 : 0, y: 11 }, text)
    );
  }
  const x = scale(territory.value);
  const text = t('Territoire {figure}', { figure: formatDecimal(territory.value) });
  const half = textWidth(text, textSize.label) / 2;
  return (
    element('circle', {
      cx: x,
      cy: axisY,
      r: 5,
      fill: palette.series[0],
      stroke: palette.ground,
      'stroke-width': 1.5,
    }) +
    textElement(
      {
        x: Math.min(Math.max(x, half), width - half),
        y: 13,
        'text-anchor': 'middle',
        'font-weight': 700,
        fill: palette.series[0],
      },
      text,
    )
  );
}
