/** What the map says of an indicator: its classes, and the figure of a commune. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { Figure } from '../../src/domain/figure.js';
import {
  formatDecimal,
  formatDifference,
  formatFigure,
  formatInteger,
  formatMeasure,
} from '../../src/domain/format.js';
import { middleClass } from '../../src/domain/map-classes.js';
import { t, type Sentence } from '../../src/language/translate.js';
import type { MapReference } from '../state/address.js';
import { differenceOf, type IndicatorLayer, type TintClass } from './indicator-layer.js';

export const differenceNames: Readonly<Record<MapReference, Sentence>> = {
  france: 'Écart avec la France',
  region: 'Écart avec la région',
  department: 'Écart avec le département',
};

/** Of the classes: "%", "pour 100", "personnes"; a difference of shares is in points. */
export function unitWords({ unit, difference }: Pick<IndicatorLayer, 'unit' | 'difference'>): string {
  if (unit === 'pour 100') return t('pour 100');
  return unit === '%' && difference !== null ? t('points') : unit;
}

/** "9,5 ou moins", "9,6 à 11,4", "16,3 ou plus"; "1,8 à 4,1 en dessous". */
export function describeClass(layer: Pick<IndicatorLayer, 'unit' | 'difference'>, one: TintClass): string {
  return layer.difference === null
    ? describeValues(one, formatOf(layer.unit))
    : describeDistances(one, formatDecimal);
}

function describeValues({ from, to }: TintClass, format: (figure: number) => string): string {
  if (from === to) return from === null ? t('toutes les valeurs') : format(from);
  if (to === null) return t('{from} ou plus', { from: format(from!) });
  // Nothing is below zero.
  if (from === null && to > 0) return t('{to} ou moins', { to: format(to) });
  return from === null ? format(to) : t('{from} à {to}', { from: format(from), to: format(to) });
}

function describeDistances({ tint, from, to }: TintClass, format: (figure: number) => string): string {
  if (from === null) {
    if (to === null) return t('tous les écarts');
    return to === 0 ? t('aucun écart') : t('écart de {to} au plus', { to: format(to) });
  }
  const range = describeValues({ tint, from, to }, format);
  return tint < middleClass ? t('{range} en dessous', { range }) : t('{range} au-dessus', { range });
}

function formatOf(unit: string): (figure: number) => string {
  return unit === '%' || unit === 'pour 100' ? formatDecimal : formatInteger;
}

/** "12,3 %", "21,2 pour 100", "1 234 personnes". */
function measureWords(figure: number, unit: string): string {
  const measure = formatMeasure(figure, unit);
  return unit === '%' ? measure : `${measure} ${unit === 'pour 100' ? t('pour 100') : unit}`;
}

/** "17 ans et plus sans médecin traitant : 12,3 % (France 11,4 %)", or why there is no figure. */
export function describeFigure(layer: IndicatorLayer, { code }: Pick<CommuneSummary, 'code'>): string {
  const { label, unit, france, figures } = layer;
  const figure = figures.get(code) ?? 'unavailable';
  switch (figure) {
    case 'neutralised':
      return t('{label} : neutralisé, trop peu de personnes', { label });
    case 'unavailable':
      return t('{label} : donnée non disponible', { label });
    default: {
      const value = measureWords(figure, unit);
      // A number of people is compared with nothing.
      return formatOf(unit) === formatInteger || france.status !== 'value'
        ? t('{label} : {value}', { label, value })
        : t('{label} : {value} (France {reference})', {
            label,
            value,
            reference: formatMeasure(france.value, unit),
          });
    }
  }
}

/** "Écart avec la région (11,6 %) : +0,9 point"; null when the colours are no difference, or there is none. */
export function describeDifference(layer: IndicatorLayer, commune: CommuneSummary): string | null {
  const difference = differenceOf(layer, commune);
  const reference = layer.referenceOf(commune);
  if (layer.difference === null || difference === null || reference.status !== 'value') return null;
  const values = {
    name: t(differenceNames[layer.difference]),
    reference: formatMeasure(reference.value, layer.unit),
    points: formatDifference(difference),
  };
  return layer.unit === '%'
    ? t('{name} ({reference}) : {points} {isOne, select, yes {point} other {points}}', {
        ...values,
        isOne: Math.abs(difference) < 2 ? 'yes' : 'no',
      })
    : t('{name} ({reference}) : {points} pour 100', values);
}

/** For a column whose heading says the unit: "12,3", "n.d. (neutralisé)". */
export function plainFigure(layer: IndicatorLayer, commune: Pick<CommuneSummary, 'code'>): string {
  return formatFigure(figureOf(layer, commune), formatOf(layer.unit));
}

export function figureOf(
  { figures }: Pick<IndicatorLayer, 'figures'>,
  { code }: Pick<CommuneSummary, 'code'>,
): Figure {
  const figure = figures.get(code) ?? 'unavailable';
  return typeof figure === 'number' ? { status: 'value', value: figure } : { status: figure };
}

/** The same for a difference; a dash where there is none, as in the report. */
export function plainDifference(difference: number | null): string {
  return difference === null ? '–' : formatDifference(difference);
}
