/**
 * One indicator of two sides on one axis: a disc and a diamond, each on its line with its 95 % interval.
 * An area has no interval: its figure is a diamond alone.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { SideFigure } from '../domain/compare-reports/side.js';
import { formatDecimal, formatFigure, formatMeasure } from '../domain/format.js';
import { t } from '../language/translate.js';
import {
  drawing,
  hatchFill,
  hatchPattern,
  textSize,
  type Chart,
  type ChartHeading,
  type DrawingOptions,
} from './chart.js';
import { element, textElement } from './svg.js';
import { domainAround } from './value-domain.js';

export interface PairedFigure {
  readonly name: string;
  readonly figure: SideFigure;
  /** The one that the reader studies is a disc, the other a diamond. */
  readonly mark: PairMark;
}

export type PairMark = 'disc' | 'diamond';

interface Measured {
  readonly label: string;
  readonly unit: string;
  /** Whether it cannot exceed 100. */
  readonly isShare: boolean;
}

const lineYs = [10, 28] as const;
const axisY = 42;
const labelY = 56;
const height = 60;
const margin = 8;

export function pairedIntervals(measured: Measured, figures: readonly [PairedFigure, PairedFigure]): Chart {
  const rows = figures.map(({ name, figure }) => [
    name,
    formatFigure(figure, (value) => formatMeasure(value, measured.unit)),
    figure.interval === null
      ? '–'
      : t('de {lower} à {upper}', {
          lower: formatDecimal(figure.interval.lower),
          upper: formatDecimal(figure.interval.upper),
        }),
  ]);
  const heading = {
    title: measured.label,
    description: rows
      .map(([name, figure, interval]) =>
        t('{name} : {figure}, intervalle à 95 % : {interval}.', {
          name: name!,
          figure: figure!,
          interval: interval!,
        }),
      )
      .join(' '),
  };
  return {
    ...heading,
    unit: '',
    table: {
      caption: measured.label,
      columns: [t('Territoire'), t('Chiffre'), t('Intervalle à 95 %')],
      rows,
    },
    draw: (options) => drawPair(heading, measured, figures, options),
  };
}

/** The mark of a side alone, for a legend: 12 × 12. */
export function pairMark(mark: PairMark, { palette }: Pick<DrawingOptions, 'palette'>): string {
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 12, height: 12, 'aria-hidden': 'true' },
    drawMark(mark, 6, 6, palette),
  );
}

function drawPair(
  heading: ChartHeading,
  measured: Measured,
  figures: readonly [PairedFigure, PairedFigure],
  options: DrawingOptions,
): string {
  const scale = axisOf(measured, figures, options.width);
  return drawing(
    heading,
    options,
    height,
    hatchPattern(options),
    drawAxis(scale, options),
    ...figures.map((paired, index) => drawFigure(paired, lineYs[index]!, scale, options)),
  );
}

function axisOf(
  { isShare }: Measured,
  figures: readonly PairedFigure[],
  width: number,
): ScaleLinear<number, number> {
  const values = figures.flatMap(({ figure }) => [
    ...(figure.status === 'value' ? [figure.value] : []),
    ...(figure.interval ? [figure.interval.lower, figure.interval.upper] : []),
  ]);
  return scaleLinear(domainAround(values, isShare), [margin, width - margin]);
}

function drawAxis(scale: ScaleLinear<number, number>, { palette }: DrawingOptions): string {
  const [from, to] = scale.domain() as [number, number];
  const end = (value: number, anchor: 'start' | 'end') =>
    element('line', {
      x1: scale(value),
      x2: scale(value),
      y1: axisY - 4,
      y2: axisY + 4,
      stroke: palette.border,
    }) +
    textElement(
      {
        x: scale(value) + (anchor === 'start' ? -margin : margin),
        y: labelY,
        'text-anchor': anchor,
        'font-size': textSize.label - 1,
        fill: palette.muted,
      },
      formatDecimal(value),
    );
  return (
    element('line', { x1: scale(from), x2: scale(to), y1: axisY, y2: axisY, stroke: palette.border }) +
    end(from, 'start') +
    end(to, 'end')
  );
}

function drawFigure(
  { figure, mark }: PairedFigure,
  y: number,
  scale: ScaleLinear<number, number>,
  options: DrawingOptions,
): string {
  const { palette } = options;
  if (figure.status !== 'value') {
    const hatched = figure.status === 'neutralised';
    return (
      (hatched
        ? element('rect', { x: margin, y: y - 7, width: 24, height: 13, fill: hatchFill(options) })
        : '') +
      textElement(
        { x: margin + (hatched ? 30 : 0), y: y + 4, fill: palette.muted },
        formatFigure(figure, formatDecimal),
      )
    );
  }
  const { interval } = figure;
  const colour = colourOf(mark, palette);
  const span = interval
    ? element('line', {
        x1: scale(interval.lower),
        x2: scale(interval.upper),
        y1: y,
        y2: y,
        stroke: colour,
        'stroke-width': 3,
      }) +
      [interval.lower, interval.upper]
        .map((bound) =>
          element('line', {
            x1: scale(bound),
            x2: scale(bound),
            y1: y - 5,
            y2: y + 5,
            stroke: colour,
            'stroke-width': 2,
          }),
        )
        .join('')
    : '';
  return span + drawMark(mark, scale(figure.value), y, palette);
}

function colourOf(mark: PairMark, palette: DrawingOptions['palette']): string {
  return palette.series[mark === 'disc' ? 0 : 1];
}

function drawMark(mark: PairMark, x: number, y: number, palette: DrawingOptions['palette']): string {
  const look = { fill: colourOf(mark, palette), stroke: palette.ground, 'stroke-width': 1 };
  if (mark === 'disc') return element('circle', { cx: x, cy: y, r: 5, ...look });
  const points = [x, y - 6, x + 6, y, x, y + 6, x - 6, y].map((n) => n.toFixed(1)).join(' ');
  return element('polygon', { points, ...look });
}
