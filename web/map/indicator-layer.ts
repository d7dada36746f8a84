/**
 * One indicator as the map shows it: the figure of each commune, the tint that stands for it, and what the
 * classes of the tints are. Worked out once for an indicator and what its colours say.
 */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { Figure } from '../../src/domain/figure.js';
import type { CommuneFigure, IndicatorMap } from '../../src/domain/indicator-map.js';
import type { Period } from '../../src/domain/period.js';
import {
  classCount,
  classOf,
  differenceClassOf,
  middleClass,
  pointsBetween,
} from '../../src/domain/map-classes.js';
import { fromTenths, toTenths } from '../../src/domain/rounding.js';
import type { MapReference } from '../state/address.js';

/** A shade from the lowest to the highest, or why there is none. */
export type Tint = number | 'neutralised' | 'unavailable';

export interface TintClass {
  readonly tint: number;
  /** Least and greatest figure of the class, both in it; null on an open side. Distances, for a difference. */
  readonly from: number | null;
  readonly to: number | null;
}

/** The commune as the layer needs it. */
type Commune = Pick<CommuneSummary, 'code' | 'department' | 'region'>;

export interface IndicatorLayer {
  readonly label: string;
  /** '%', 'pour 100', or the plural of what is counted. */
  readonly unit: string;
  /** What the tints are a distance to; null when they stand for the figures. */
  readonly difference: MapReference | null;
  /** By code of the commune. */
  readonly figures: ReadonlyMap<string, CommuneFigure>;
  readonly tints: ReadonlyMap<string, Tint>;
  /** From the lowest to the highest. */
  readonly classes: readonly TintClass[];
  readonly france: Figure;
  /** What the tint of a commune is a distance to. */
  readonly referenceOf: (commune: Commune) => Figure;
  readonly period: Period;
  /** Id of a source. */
  readonly source: string;
  /** Period and source, in words. */
  readonly stamp: string;
}

/** What the server says of one part of the map, and the communes that it speaks of, in its order. */
export interface IndicatorPart {
  readonly communes: readonly Commune[];
  readonly map: IndicatorMap;
}

export interface LayerWords {
  readonly label: string;
  readonly unit: string;
  readonly stamp: string;
}

/** @param parts at least one; the classes are the same in all of them */
export function createIndicatorLayer(
  parts: readonly IndicatorPart[],
  wanted: MapReference | null,
  words: LayerWords,
): IndicatorLayer {
  const { map } = parts[0]!;
  // A number of people is compared with nothing.
  const difference = map.kind === 'count' ? null : wanted;
  const referenceOf = referenceReader(map, difference);
  const figures = new Map<string, CommuneFigure>();
  const tints = new Map<string, Tint>();
  for (const { communes, map: part } of parts) {
    communes.forEach((commune, index) => {
      const figure = part.values[index]!;
      figures.set(commune.code, figure);
      tints.set(commune.code, tintOf(figure, map, difference === null ? null : referenceOf(commune)));
    });
  }
  const classes =
    difference === null
      ? valueClasses(map.breaks, map.kind === 'count' ? 1 : 0.1)
      : differenceClasses(map.differenceBreaks);
  const { period, source, references } = map;
  return {
    ...words,
    period,
    source,
    difference,
    figures,
    tints,
    classes,
    france: references.france,
    referenceOf,
  };
}

const absent: Figure = { status: 'unavailable' };

function referenceReader({ references }: IndicatorMap, difference: MapReference | null) {
  const regions = new Map(references.regions.map((reference) => [reference.code, reference]));
  const departments = new Map(references.departments.map((reference) => [reference.code, reference]));
  return ({ region, department }: Commune): Figure => {
    switch (difference) {
      case 'region':
        return regions.get(region) ?? absent;
      case 'department':
        return departments.get(department) ?? absent;
      default:
        return references.france;
    }
  };
}

/** @param reference null when the tint stands for the figure itself */
function tintOf(
  figure: CommuneFigure,
  { breaks, differenceBreaks }: IndicatorMap,
  reference: Figure | null,
): Tint {
  if (typeof figure === 'string') return figure;
  if (reference === null) return shadeOf(classOf(figure, breaks), breaks.length + 1);
  if (reference.status !== 'value') return 'unavailable';
  return differenceClassOf(pointsBetween(figure, reference.value), differenceBreaks);
}

/** Fewer classes than shades take shades as far apart as can be. */
function shadeOf(index: number, classes: number): number {
  return classes === 1 ? middleClass : Math.round((index * (classCount - 1)) / (classes - 1));
}

/** @param step between two figures that follow each other */
function valueClasses(breaks: readonly number[], step: number): TintClass[] {
  return [null, ...breaks].map((from, index) => ({
    tint: shadeOf(index, breaks.length + 1),
    from,
    to: before(breaks[index], step),
  }));
}

function differenceClasses(breaks: readonly number[]): TintClass[] {
  const limits = breaks.slice(breaks.length / 2);
  const sides = limits.map((from, index) => ({ from, to: before(limits[index + 1], 0.1), level: index + 1 }));
  return [
    ...sides.toReversed().map(({ level, ...side }) => ({ ...side, tint: middleClass - level })),
    { tint: middleClass, from: null, to: before(limits[0], 0.1) },
    ...sides.map(({ level, ...side }) => ({ ...side, tint: middleClass + level })),
  ];
}

function before(limit: number | undefined, step: number): number | null {
  return limit === undefined ? null : fromTenths(toTenths(limit) - toTenths(step));
}

/** How many of these communes have each tint; one that the layer does not know has no figure. */
export function countTints({ tints }: IndicatorLayer, codes: Iterable<string>): ReadonlyMap<Tint, number> {
  const counts = new Map<Tint, number>();
  for (const code of codes) {
    const tint = tints.get(code) ?? 'unavailable';
    counts.set(tint, (counts.get(tint) ?? 0) + 1);
  }
  return counts;
}

/** The difference that the colours stand for; null when they stand for none, or there is none. */
export function differenceOf(layer: IndicatorLayer, commune: Commune): number | null {
  const figure = layer.figures.get(commune.code);
  const reference = layer.referenceOf(commune);
  if (layer.difference === null || typeof figure !== 'number' || reference.status !== 'value') return null;
  return pointsBetween(figure, reference.value);
}
