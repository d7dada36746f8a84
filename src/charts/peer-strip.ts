/**
 * One figure of the territory among those of its peers, on one axis: a dot for each peer, a box for the half
 * of them in the middle, a bar for the median, a diamond for the territory with its 95 % interval.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatFigure, formatMeasure } from '../domain/format.js';
import type { Distribution, Standing } from '../domain/similar-territories/answer.js';
import { t } from '../language/translate.js';
import { drawing, textSize, type Chart, type ChartHeading, type DrawingOptions } from './chart.js';
import { element, textElement } from './svg.js';
import { spreadPositions, textWidth } from './text-layout.js';

const axisY = 16;
const boxHeight = 18;
const labelY = 42;
const height = 48;
const margin = 22;
const diamond = 7;

/** @param distribution of the peers' figures, which are enough to be drawn */
export function peerStrip(standing: Standing, distribution: Distribution): Chart {
  const { label, territory, unit } = standing;
  const words = (value: number) => formatMeasure(value, unit);
  const own = formatFigure(territory, words);
  const figures = [
    distribution.lowest,
    distribution.lowerQuartile,
    distribution.median,
    distribution.upperQuartile,
    distribution.highest,
  ].map(words);
  const [lowest, lowerQuartile, median, upperQuartile, highest] = figures;
  const heading = {
    title: label,
    description: t(
      'Territoire : {own}. Territoires semblables : de {lowest} à {highest}, la moitié entre {lowerQuartile} et {upperQuartile}, médiane {median}.',
      {
        own,
        lowest: lowest!,
        highest: highest!,
        lowerQuartile: lowerQuartile!,
        upperQuartile: upperQuartile!,
        median: median!,
      },
    ),
  };
  return {
    ...heading,
    unit: '',
    table: {
      caption: label,
      columns: [
        t('Indicateur'),
        t('Territoire'),
        t('Le plus bas'),
        t('Premier quart'),
        t('Médiane'),
        t('Dernier quart'),
        t('Le plus élevé'),
      ],
      rows: [[label, own, ...figures]],
    },
    draw: (options) => drawStrip(heading, standing, distribution, options),
  };
}

type Scale = ScaleLinear<number, number>;

function drawStrip(
  heading: ChartHeading,
  standing: Standing,
  distribution: Distribution,
  options: DrawingOptions,
): string {
  const scale = scaleOf(standing, distribution, options.width);
  return drawing(
    heading,
    options,
    height,
    drawBox(distribution, scale, options),
    drawInterval(standing, scale, options),
    drawPeers(standing, scale, options),
    drawTerritory(standing, scale, options),
    drawLabels(standing, distribution, scale, options),
  );
}

/** From the lowest to the highest of all that is drawn. */
function scaleOf({ territory }: Standing, { lowest, highest }: Distribution, width: number): Scale {
  const values = [
    lowest,
    highest,
    ...(territory.status === 'value' ? [territory.value] : []),
    ...(territory.interval ? [territory.interval.lower, territory.interval.upper] : []),
  ];
  const from = Math.min(...values);
  const to = Math.max(...values);
  const spare = to > from ? 0 : 1;
  return scaleLinear([from - spare, to + spare], [margin, width - margin]);
}

function drawBox(distribution: Distribution, scale: Scale, { palette }: DrawingOptions): string {
  const left = scale(distribution.lowerQuartile);
  const middle = scale(distribution.median);
  return (
    element('line', {
      x1: scale(distribution.lowest),
      x2: scale(distribution.highest),
      y1: axisY,
      y2: axisY,
      stroke: palette.border,
    }) +
    element('rect', {
      x: left,
      y: axisY - boxHeight / 2,
      width: Math.max(scale(distribution.upperQuartile) - left, 1),
      height: boxHeight,
      rx: 2,
      fill: palette.reference,
      'fill-opacity': 0.45,
    }) +
    element('line', {
      x1: middle,
      x2: middle,
      y1: axisY - boxHeight / 2 - 2,
      y2: axisY + boxHeight / 2 + 2,
      stroke: palette.ink,
      'stroke-width': 2,
    })
  );
}

function drawPeers({ peers }: Standing, scale: Scale, { palette }: DrawingOptions): string {
  return peers.figures
    .flatMap((figure) => (figure.status === 'value' ? figure.value : []))
    .map((value) =>
      element('circle', {
        cx: scale(value),
        cy: axisY,
        r: 3.5,
        fill: palette.ground,
        stroke: palette.muted,
        'stroke-width': 1.2,
      }),
    )
    .join('');
}

function drawInterval({ territory }: Standing, scale: Scale, { palette }: DrawingOptions): string {
  if (territory.status !== 'value' || territory.interval === null) return '';
  return element('line', {
    x1: scale(territory.interval.lower),
    x2: scale(territory.interval.upper),
    y1: axisY,
    y2: axisY,
    stroke: palette.series[0],
    'stroke-width': 3,
  });
}

function drawTerritory({ territory }: Standing, scale: Scale, { palette }: DrawingOptions): string {
  if (territory.status !== 'value') return '';
  const x = scale(territory.value);
  const corners = [
    [x, axisY - diamond],
    [x + diamond, axisY],
    [x, axisY + diamond],
    [x - diamond, axisY],
  ];
  return element('polygon', {
    points: corners.map(([a, b]) => `${a!.toFixed(1)},${b!.toFixed(1)}`).join(' '),
    fill: palette.series[0],
    stroke: palette.ground,
    'stroke-width': 1.5,
  });
}

/** The lowest, the median and the highest; the median gives way where the three do not fit. */
function drawLabels(
  { unit }: Standing,
  { lowest, median, highest }: Distribution,
  scale: Scale,
  { palette, width }: DrawingOptions,
): string {
  const texts = [lowest, median, highest].map((value) => ({ value, text: formatMeasure(value, unit) }));
  const widest = Math.max(...texts.map(({ text }) => textWidth(text, textSize.label))) + 6;
  const shown = 3 * widest <= width ? texts : [texts[0]!, texts[2]!];
  const places = spreadPositions(
    shown.map(({ value }) => scale(value)),
    widest,
    widest / 2,
    width - widest / 2,
  );
  return shown
    .map(({ text }, index) =>
      textElement(
        {
          x: places[index]!,
          y: labelY,
          'text-anchor': 'middle',
          fill: index === 1 && shown.length === 3 ? palette.ink : palette.muted,
        },
        text,
      ),
    )
    .join('');
}
