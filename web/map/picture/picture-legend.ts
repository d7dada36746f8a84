/** The legend of a picture of the map: the same words as beside the map itself, in one column. */
import { element, textElement } from '../../../src/charts/svg.js';
import { wrapText } from '../../../src/charts/text-layout.js';
import { formatInteger } from '../../../src/domain/format.js';
import { t } from '../../../src/language/translate.js';
import { selectionStyle, type SelectionStyle } from '../drawn-selection.js';
import { countTints, type IndicatorLayer, type Tint } from '../indicator-layer.js';
import { describeClass, differenceNames, unitWords } from '../indicator-wording.js';
import type { Scene } from '../scene.js';
import { structureFamilies, type MapStructure } from '../structure-marks.js';
import { familyNames } from '../wording.js';
import type { Paint } from './colours.js';
import { familyShape, tintFill } from './drawn-map.js';

export interface LegendContent {
  readonly scene: Scene;
  readonly indicator: IndicatorLayer | null;
  readonly showsCpts: boolean;
  readonly structures: readonly MapStructure[];
}

export const legendWidth = 250;
const padding = 16;
const fontSize = 13;
const rowHeight = 22;
const swatch = { width: 22, height: 14 };
const textStart = padding + swatch.width + 8;

/** A line of the legend: what is drawn at its height, and how high it is. */
interface Line {
  readonly height: number;
  readonly draw: (y: number) => string;
}

export function drawLegend(content: LegendContent, paint: Paint): string {
  let y = padding;
  return legendLines(content, paint)
    .map(({ height, draw }) => {
      const drawn = draw(y);
      y += height;
      return drawn;
    })
    .join('');
}

function legendLines(content: LegendContent, paint: Paint): Line[] {
  const { theme } = paint;
  const families = new Set(content.structures.map(({ family }) => family));
  return [
    ...(content.indicator ? indicatorLines(content.indicator, content.scene, paint) : []),
    selectionLine(selectionStyle(content.indicator !== null, theme), paint),
    ...(content.showsCpts
      ? [swatchLine(t('Limite d’une CPTS existante'), paint, paint.stroke(theme.borders.cpts, 2))]
      : []),
    ...structureFamilies
      .filter((family) => families.has(family))
      .map((family) =>
        rowOf(t(familyNames[family]), paint, (y) =>
          familyShape(
            family,
            padding + swatch.width / 2,
            y + rowHeight / 2,
            paint.fill(theme.structures[family]),
          ),
        ),
      ),
  ];
}

function indicatorLines(layer: IndicatorLayer, scene: Scene, paint: Paint): Line[] {
  const { theme } = paint;
  const counts = countTints(
    layer,
    scene.atlas.shapes.map(({ code }) => code),
  );
  const shades = layer.difference === null ? theme.values : theme.differences;
  const tintLine = (tint: Tint, words: string) =>
    swatchLine(
      words,
      paint,
      { fill: tintFill(tint, shades, paint), stroke: '#7a8894', 'stroke-width': 0.5 },
      formatInteger(counts.get(tint) ?? 0),
    );
  const missing = (['neutralised', 'unavailable'] as const).filter((tint) => counts.has(tint));
  return [
    ...textLines(layer.label, paint, 700),
    ...(layer.difference === null ? [] : textLines(t(differenceNames[layer.difference]), paint, 400)),
    headingLine(unitWords(layer), t('Communes'), paint),
    ...layer.classes.map((one) => tintLine(one.tint, describeClass(layer, one))),
    ...missing.map((tint) => tintLine(tint, tint === 'neutralised' ? t('neutralisé') : t('sans donnée'))),
    ...textLines(layer.stamp, paint, 400),
    { height: 8, draw: () => '' },
  ];
}

function textLines(text: string, paint: Paint, weight: number): Line[] {
  return wrapText(text, legendWidth - 2 * padding, fontSize).map((line) => ({
    height: 18,
    draw: (y) => words(line, padding, y + 13, paint, { 'font-weight': weight }),
  }));
}

function headingLine(left: string, right: string, paint: Paint): Line {
  return rowOf(left, paint, (y) => rightWords(right, y, paint), padding);
}

function selectionLine({ fill, outside }: SelectionStyle, paint: Paint): Line {
  return rowOf(t('Commune choisie'), paint, (y) =>
    outside
      .map(({ colour, width }) => ({
        ...paint.stroke(colour, width),
        ...(fill !== null && paint.fill(fill)),
      }))
      .map((look) => element('rect', { x: padding, y: y + 4, ...swatch, ...look }))
      .join(''),
  );
}

function swatchLine(
  text: string,
  paint: Paint,
  look: Readonly<Record<string, string | number>>,
  count?: string,
): Line {
  return rowOf(text, paint, (y) => {
    const box = element('rect', { x: padding, y: y + 4, ...swatch, ...look });
    return count === undefined ? box : box + rightWords(count, y, paint);
  });
}

function rowOf(text: string, paint: Paint, draw: (y: number) => string, x = textStart): Line {
  return { height: rowHeight, draw: (y) => draw(y) + words(text, x, y + 15, paint) };
}

function rightWords(text: string, y: number, paint: Paint): string {
  return words(text, legendWidth - padding, y + 15, paint, { 'text-anchor': 'end' });
}

function words(text: string, x: number, y: number, paint: Paint, look = {}): string {
  return textElement({ x, y, 'font-size': fontSize, ...paint.fill(paint.theme.label), ...look }, text);
}
