/**
 * What stands out in a report, chosen only from the verdicts and statuses that it carries:
 * an indicator stands out when it differs from its région and from France, on the same side.
 */
import type { Coverage, IndicatorResult, ReferenceFigure, Report, Verdict } from './report.js';
import { toneOf, type Tone } from './verdict-words.js';

export interface Standout {
  readonly indicator: IndicatorResult;
  readonly verdict: Extract<Verdict, 'higher' | 'lower'>;
  readonly tone: Tone;
  /** The most populated one of the territory. */
  readonly region: ReferenceFigure;
  readonly france: ReferenceFigure;
  /** See `peopleBeyondFrance`. */
  readonly people: number | null;
}

export interface Highlights {
  /** Each list has the most marked first. */
  readonly better: readonly Standout[];
  readonly worse: readonly Standout[];
  readonly plain: readonly Standout[];
  /** Indicators that could be compared with both the région and France. */
  readonly compared: number;
  /** Shown, but over less than 80 % of the inhabitants. */
  readonly lowCoverage: readonly IndicatorResult[];
  /** Shown, but over less than half of the inhabitants: no comparison. */
  readonly insufficientCoverage: readonly IndicatorResult[];
  /** Without a figure for the territory: all its communes are neutralised. */
  readonly hidden: readonly IndicatorResult[];
}

/** Counts have nothing to be compared with; of the prevalences, those on show. */
function candidates(report: Report): IndicatorResult[] {
  const shown = new Set(report.pathologies.shown);
  return [...report.indicators, ...report.pathologies.all.filter(({ id }) => shown.has(id))].filter(
    ({ kind }) => kind !== 'count',
  );
}

export function highlightsOf(report: Report): Highlights {
  const indicators = candidates(report);
  const standouts = indicators
    .flatMap((indicator) => standoutOf(indicator) ?? [])
    .toSorted((a, b) => markedness(b.indicator) - markedness(a.indicator));
  const ofTone = (tone: Tone) => standouts.filter((standout) => standout.tone === tone);
  return {
    better: ofTone('better'),
    worse: ofTone('worse'),
    plain: ofTone('plain'),
    compared: indicators.filter((indicator) => bothVerdicts(indicator).every(isAssessed)).length,
    lowCoverage: indicators.filter(covered('low')),
    insufficientCoverage: indicators.filter(covered('insufficient')),
    hidden: indicators.filter(({ territory }) => territory.status === 'neutralised'),
  };
}

function covered(level: Coverage['level']): (indicator: IndicatorResult) => boolean {
  return ({ territory }) => territory.status === 'value' && territory.coverage.level === level;
}

/** Against the most populated région of the territory, and against France. */
function bothVerdicts({ difference }: IndicatorResult): Verdict[] {
  return [difference.region[0]?.verdict ?? 'not-assessed', difference.france.verdict];
}

function isAssessed(verdict: Verdict): boolean {
  return verdict !== 'not-assessed';
}

function standoutOf(indicator: IndicatorResult): Standout | null {
  const [region, france] = bothVerdicts(indicator);
  if (region !== france || (region !== 'higher' && region !== 'lower')) return null;
  return {
    indicator,
    verdict: region,
    tone: toneOf(region, indicator.polarity),
    region: indicator.region[0]!,
    france: indicator.france,
    people: peopleBeyondFrance(indicator),
  };
}

/** Distance to France relative to France, so that rare and common things rank together. */
function markedness({ difference, france }: IndicatorResult): number {
  if (difference.france.status !== 'value' || france.status !== 'value') return 0;
  return Math.abs(difference.france.value) / Math.max(france.value, 0.1);
}

/** A rate is known to a tenth of a point only: of the people that a rate gives, this share is not known. */
const rateStep = 0.1;

/**
 * How many more people (or events; fewer when negative) the communes counted have than they would at the
 * rate of France, rounded to two digits at most and no finer than the rate of France, which is displayed
 * with one decimal, allows; null when nothing is left of it.
 */
export function peopleBeyondFrance({ territory, france }: IndicatorResult): number | null {
  const { numerator, denominator } = territory;
  if (numerator === null || denominator === null || france.status !== 'value') return null;
  const beyond = numerator - (denominator * france.value) / 100;
  const step = Math.max(roundStep((denominator * rateStep) / 100), 10 ** digitsBeyondTwo(beyond));
  const rounded = Math.round(beyond / step) * step;
  return rounded === 0 ? null : rounded;
}

/** The least of 1, 2, 5, 10, 20, 50… that is not under a number. */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return power * ([1, 2, 5].find((step) => step * power >= least) ?? 10);
}

function digitsBeyondTwo(number: number): number {
  return Math.max(0, Math.floor(Math.log10(Math.abs(number))) - 1);
}
