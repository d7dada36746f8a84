/**
 * Two sides figure by figure: the difference of what is displayed, first minus second, and whether it is
 * more than chance. What has no interval of its own (ages, numbers of people or places) is set side by side.
 */
import type { AreaFigures } from './compare-reports/area-figures.js';
import {
  sideOfReport,
  stampOf,
  type Side,
  type SideFigure,
  type SideIndicator,
  type SideTable,
  type Stamp,
} from './compare-reports/side.js';
import type { Polarity } from './catalogue.js';
import { compareRates } from './comparison.js';
import { missingFigure, value, type Figure } from './figure.js';
import { byarInterval, differenceInterval, wilsonInterval, type Estimate } from './interval.js';
import type { Difference, IndicatorResult, Interval, Report } from './report.js';
import { fromTenths, toTenths } from './rounding.js';

export interface TerritoryComparison {
  readonly schema: 'rezone-comparison/1';
  readonly first: SideSummary;
  readonly second: SideSummary;
  /** Communes of the first that the second counts too: the same people stand on both sides. */
  readonly shared: { readonly communes: number; readonly population: number };
  /** Those that both sides have: every indicator but the prevalences. */
  readonly indicators: readonly IndicatorComparison[];
  readonly pathologies: {
    readonly all: readonly IndicatorComparison[];
    /** Those that either side shows, as indicator ids. */
    readonly shown: readonly string[];
  };
  /** Shares of the inhabitants, in %. */
  readonly ages: ComparedTable;
  readonly professionals: ComparedTable;
  /** Patients per professional. */
  readonly patients: ComparedTable;
  readonly structures: ComparedTable;
}

export type SideSummary = Side['publication'] & Side['totals'] & { readonly populationStamp: Stamp };

export interface IndicatorComparison {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: IndicatorResult['kind'];
  readonly polarity: Polarity;
  readonly first: SideFigure & Stamp;
  readonly second: SideFigure & Stamp;
  /** In points for a share. */
  readonly difference: Difference & {
    /** 95 %; null when nothing is assessed. */
    readonly interval: Interval | null;
  };
}

export interface ComparedTable {
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly subsetOf: string | null;
      readonly first: Figure;
      readonly second: Figure;
    }[];
  }[];
  readonly first: Stamp;
  readonly second: Stamp;
}

/** Two territories, or the same one in two editions. */
export function compareReports(first: Report, second: Report): TerritoryComparison {
  const theirs = new Set(second.territory.communes.map(({ code }) => code));
  const pathologies = [...new Set([...first.pathologies.shown, ...second.pathologies.shown])];
  return compareSides(first, sideOfReport(second), ({ code }) => theirs.has(code), pathologies);
}

/** With the published figures of a département, a région or France, of which the territory may be a part. */
export function compareWithArea(first: Report, second: AreaFigures): TerritoryComparison {
  const { level, code } = second.area;
  return compareSides(
    first,
    second,
    (commune) => level === 'france' || commune[level] === code,
    first.pathologies.shown,
  );
}

function compareSides(
  report: Report,
  second: Side,
  isShared: (commune: Report['territory']['communes'][number]) => boolean,
  shownPathologies: readonly string[],
): TerritoryComparison {
  const first = sideOfReport(report);
  const shared = report.territory.communes.filter(isShared);
  const compared = compareIndicators(first.indicators, second.indicators);
  const prevalences = new Set(report.pathologies.all.map(({ id }) => id));
  return {
    schema: 'rezone-comparison/1',
    first: summaryOf(first),
    second: summaryOf(second),
    shared: {
      communes: shared.length,
      population: shared.reduce((sum, { population }) => sum + (population ?? 0), 0),
    },
    indicators: compared.filter(({ id }) => !prevalences.has(id)),
    pathologies: { all: compared.filter(({ id }) => prevalences.has(id)), shown: shownPathologies },
    ages: pairTables(first.ages, second.ages),
    professionals: pairTables(first.professionals, second.professionals),
    patients: pairTables(first.patients, second.patients),
    structures: pairTables(first.structures, second.structures),
  };
}

function summaryOf({ publication, totals, population }: Side): SideSummary {
  return { ...publication, ...totals, populationStamp: stampOf(population) };
}

function compareIndicators(
  first: readonly SideIndicator[],
  second: readonly SideIndicator[],
): IndicatorComparison[] {
  const others = new Map(second.map((indicator) => [indicator.id, indicator]));
  return first.flatMap((indicator) => {
    const other = others.get(indicator.id);
    if (other?.kind !== indicator.kind) return [];
    const { id, label, unit, kind, polarity } = indicator;
    return {
      ...{ id, label, unit, kind, polarity },
      first: { ...indicator.figure, ...stampOf(indicator) },
      second: { ...other.figure, ...stampOf(other) },
      difference: differenceOf(kind, indicator.figure, other.figure),
    };
  });
}

type ComparedDifference = IndicatorComparison['difference'];

const notAssessed = { verdict: 'not-assessed', interval: null } as const;

function differenceOf(
  kind: IndicatorResult['kind'],
  first: SideFigure,
  second: SideFigure,
): ComparedDifference {
  if (kind === 'count') return { ...missingFigure('not-applicable'), ...notAssessed };
  if (first.status !== 'value') return { ...missingFigure(first.status), ...notAssessed };
  if (second.status !== 'value') return { ...missingFigure(second.status), ...notAssessed };
  if (second.coverage === null) return differenceWithArea(first, second);
  const points = fromTenths(toTenths(first.value) - toTenths(second.value));
  const tooFew = [first, second].some(({ coverage }) => coverage?.level === 'insufficient');
  const estimates = [estimateOf(kind, first), estimateOf(kind, second)] as const;
  if (tooFew || estimates[0] === null || estimates[1] === null) return { ...value(points), ...notAssessed };
  const interval = inTenths(differenceInterval(estimates[0], estimates[1]));
  return { ...value(points), verdict: verdictOf(points, interval), interval };
}

/** The figure of an area is certain: the rule is that of the report (decision 4), on what is displayed. */
function differenceWithArea(first: SideFigure, second: SideFigure): ComparedDifference {
  const coverage = first.coverage ?? { percent: 0, level: 'insufficient' };
  const difference = compareRates(first, first.interval, coverage, second);
  const { interval } = first;
  if (difference.verdict === 'not-assessed' || interval === null || second.status !== 'value') {
    return { ...difference, ...notAssessed };
  }
  const { value: reference } = second;
  const shifted = { lower: interval.lower - reference, upper: interval.upper - reference };
  return { ...difference, interval: inTenths(shifted) };
}

/** With the bounds as they are before they are rounded; null when there is nobody to count. */
function estimateOf(kind: IndicatorResult['kind'], { numerator, denominator }: SideFigure): Estimate | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  const bounds = kind === 'proportion' ? wilsonInterval : byarInterval;
  return { value: (100 * numerator) / denominator, ...bounds(numerator, denominator) };
}

function inTenths({ lower, upper }: Interval): Interval {
  return { lower: fromTenths(toTenths(lower)), upper: fromTenths(toTenths(upper)) };
}

/** On what is displayed (decision 4): two rates that read the same never differ. */
function verdictOf(points: number, { lower, upper }: Interval): Difference['verdict'] {
  if (lower > 0 && points > 0) return 'higher';
  return upper < 0 && points < 0 ? 'lower' : 'not-different';
}

/** The rows of the first table, with what the second says of them. */
function pairTables(first: SideTable, second: SideTable): ComparedTable {
  const figures = new Map(
    second.groups.flatMap(({ rows }) => rows.map(({ id, figure }) => [id, figure] as const)),
  );
  return {
    groups: first.groups.map(({ id, label, rows }) => ({
      id,
      label,
      rows: rows.map(({ figure, ...row }) => ({
        ...row,
        first: figure,
        second: figures.get(row.id) ?? missingFigure('unavailable'),
      })),
    })),
    first: stampOf(first),
    second: stampOf(second),
  };
}
