/**
 * One indicator on one axis: the territory with its 95 % interval, and marks for the département,
 * the région and France. Shows at a glance whether the interval reaches a reference.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatDecimal, formatFigure, formatMeasure } from '../domain/format.js';
import type { IndicatorResult } from '../domain/report.js';
import {
  drawing,
  hatchFill,
  hatchPattern,
  textSize,
  type Chart,
  type ChartHeading,
  type DrawingOptions,
} from './chart.js';
import { comparedCells, comparedColumns, seriesOf } from './comparison-series.js';
import { element, textElement } from './svg.js';
import { spreadPositions, textWidth } from './text-layout.js';

const axisY = 24;
const height = 62;
const margin = 20;
const letterOf: Readonly<Record<string, string>> = { 'Dép.': 'D', 'Rég.': 'R', 'Fr.': 'F' };

/** @param indicator a share or a rate; a count has nothing to be compared with */
export function intervalStrip(indicator: IndicatorResult): Chart {
  const format = (value: number) => formatMeasure(value, indicator.unit);
  const cells = comparedCells(indicator, format);
  const { interval } = indicator.territory;
  const bounds = interval ? `de ${formatDecimal(interval.lower)} à ${formatDecimal(interval.upper)}` : 'n.d.';
  const columns = comparedColumns(indicator);
  const heading = {
    title: indicator.label,
    description:
      `Territoire\u202f: ${cells[0]}, intervalle de confiance à 95\u202f% ${bounds}. ` +
      `${columns
        .slice(1)
        .map((name, index) => `${name}\u202f: ${cells[index + 1]}`)
        .join(', ')}.`,
  };
  return {
    ...heading,
    unit: '',
    table: {
      caption: indicator.label,
      columns: ['Indicateur', columns[0]!, 'Intervalle à 95\u202f%', ...columns.slice(1)],
      rows: [[indicator.label, cells[0]!, bounds, ...cells.slice(1)]],
    },
    draw: (options) => drawStrip(heading, indicator, options),
  };
}

function drawStrip(heading: ChartHeading, indicator: IndicatorResult, options: DrawingOptions): string {
  const references = seriesOf(indicator)
    .slice(1)
    .flatMap(({ abbreviation, figure }) =>
      figure.status === 'value' ? [{ letter: letterOf[abbreviation]!, value: figure.value }] : [],
    );
  const scale = axisOf(
    indicator,
    references.map(({ value }) => value),
    options.width,
  );
  return drawing(
    heading,
    options,
    height,
    hatchPattern(options),
    drawAxis(scale, options),
    drawReferences(references, scale, options),
    drawTerritory(indicator, scale, options),
  );
}

/** From a little under the lowest value to a little over the highest, never under 0 nor, for a share, over 100. */
function axisOf(
  { territory, kind }: IndicatorResult,
  references: readonly number[],
  width: number,
): ScaleLinear<number, number> {
  const values = [
    ...references,
    ...(territory.status === 'value' ? [territory.value] : []),
    ...(territory.interval ? [territory.interval.lower, territory.interval.upper] : []),
  ];
  const low = values.length > 0 ? Math.min(...values) : 0;
  const high = values.length > 0 ? Math.max(...values) : 1;
  const spare = Math.max((high - low) * 0.15, 0.2);
  const [from, to] = scaleLinear()
    .domain([Math.max(0, low - spare), high + spare])
    .nice(4)
    .domain() as [number, number];
  const highest = kind === 'proportion' ? Math.min(100, to) : to;
  return scaleLinear([from, highest], [margin, width - margin]);
}

function drawAxis(scale: ScaleLinear<number, number>, { palette }: DrawingOptions): string {
  const [from, to] = scale.domain() as [number, number];
  const end = (value: number) =>
    element('line', {
      x1: scale(value),
      x2: scale(value),
      y1: axisY - 4,
      y2: axisY + 4,
      stroke: palette.border,
    }) +
    textElement(
      { x: scale(value), y: axisY + 36, 'text-anchor': 'middle', fill: palette.muted },
      formatDecimal(value),
    );
  return (
    element('line', { x1: scale(from), x2: scale(to), y1: axisY, y2: axisY, stroke: palette.border }) +
    end(from) +
    end(to)
  );
}

/** A tick across the axis for each reference, its letter under it; close letters spread apart. */
function drawReferences(
  references: readonly { letter: string; value: number }[],
  scale: ScaleLinear<number, number>,
  { palette, width }: DrawingOptions,
): string {
  const sorted = references.toSorted((a, b) => a.value - b.value);
  const letterWidth = textWidth('D', textSize.label) + 4;
  const positions = spreadPositions(
    sorted.map(({ value }) => scale(value)),
    letterWidth,
    margin / 2,
    width - margin / 2,
  );
  return sorted
    .map(({ letter, value }, index) => {
      const x = scale(value);
      const letterX = positions[index]!;
      return (
        element('polyline', {
          points: [x, axisY - 9, x, axisY + 9, letterX, axisY + 13].map((n) => n.toFixed(1)).join(' '),
          fill: 'none',
          stroke: palette.ink,
          'stroke-width': 1.5,
        }) + textElement({ x: letterX, y: axisY + 25, 'text-anchor': 'middle', fill: palette.ink }, letter)
      );
    })
    .join('');
}

function drawTerritory(
  indicator: IndicatorResult,
  scale: ScaleLinear<number, number>,
  options: DrawingOptions,
): string {
  const { territory } = indicator;
  const colour = options.palette.series[0];
  if (territory.status !== 'value') {
    const hatched = territory.status === 'neutralised';
    return (
      (hatched ? element('rect', { x: margin, y: 0, width: 24, height: 13, fill: hatchFill(options) }) : '') +
      textElement(
        { x: margin + (hatched ? 30 : 0), y: 11 },
        `territoire ${formatFigure(territory, formatDecimal)}`,
      )
    );
  }
  const { interval } = territory;
  const span = interval
    ? element('line', {
        x1: scale(interval.lower),
        x2: scale(interval.upper),
        y1: axisY,
        y2: axisY,
        stroke: colour,
        'stroke-width': 4,
      }) + [interval.lower, interval.upper].map((bound) => intervalEnd(scale(bound), colour)).join('')
    : '';
  const x = scale(territory.value);
  return (
    span +
    element('circle', {
      cx: x,
      cy: axisY,
      r: 6,
      fill: colour,
      stroke: options.palette.ground,
      'stroke-width': 1.5,
    })
  );
}

function intervalEnd(x: number, colour: string): string {
  return element('line', { x1: x, x2: x, y1: axisY - 6, y2: axisY + 6, stroke: colour, 'stroke-width': 2 });
}
