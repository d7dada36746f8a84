/**
 * What stands out in a report, chosen only from the verdicts and statuses that it carries:
 * an indicator stands out when it differs from its région and from France, on the same side.
 */
import { formatFigure, formatMeasure } from '../../src/domain/format.js';
import type { Coverage, IndicatorResult, ReferenceFigure, Report, Verdict } from '../../src/domain/report.js';
import { toneOf, type Tone } from './verdict-words.js';

export interface Standout {
  readonly indicator: IndicatorResult;
  readonly verdict: Extract<Verdict, 'higher' | 'lower'>;
  readonly tone: Tone;
  /** "10,7 %, moins que la région Occitanie (11,4 %) et que la France (11,4 %)" */
  readonly sentence: string;
}

export interface Highlights {
  /** The most marked first. */
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
    sentence: sentenceOf(indicator, region),
  };
}

function sentenceOf(indicator: IndicatorResult, verdict: 'higher' | 'lower'): string {
  const figure = (shown: IndicatorResult['territory'] | ReferenceFigure) =>
    formatFigure(shown, (value) => formatMeasure(value, indicator.unit));
  const unit = indicator.unit === 'pour 100' ? ' pour 100' : '';
  const words = verdict === 'higher' ? 'plus' : 'moins';
  const region = indicator.region[0]!;
  const { coverage } = indicator.territory;
  const reserve = coverage.level === 'low' ? ` (couverture ${formatMeasure(coverage.percent, '%')})` : '';
  return (
    `${figure(indicator.territory)}${unit}${reserve}, ${words} que la région ${region.name} (${figure(region)}) ` +
    `et que la France (${figure(indicator.france)})`
  );
}

/** Distance to France relative to France, so that rare and common things rank together. */
function markedness({ difference, france }: IndicatorResult): number {
  if (difference.france.status !== 'value' || france.status !== 'value') return 0;
  return Math.abs(difference.france.value) / Math.max(france.value, 0.1);
}
