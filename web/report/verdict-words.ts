/** A comparison in words: what the interval allows one to say, and no more. */
import { formatDecimal, formatDifference } from '../../src/domain/format.js';
import type { Polarity } from '../../src/domain/catalogue.js';
import type { Difference, IndicatorResult, Verdict } from '../../src/domain/report.js';

/** `plain` where higher is neither good nor bad news, `none` where nothing is established. */
export type Tone = 'better' | 'worse' | 'plain' | 'none';

export interface VerdictWords {
  /** Read by the eye only: the words say the same. */
  readonly mark: string;
  readonly words: string;
  readonly tone: Tone;
}

const readings: Readonly<Record<Verdict, { mark: string; words: string }>> = {
  higher: { mark: '▲', words: 'plus élevé' },
  lower: { mark: '▼', words: 'plus bas' },
  'not-different': { mark: '=', words: 'pas de différence établie' },
  'not-assessed': { mark: '', words: 'non comparé' },
};

const judgements: Readonly<Partial<Record<Tone, string>>> = { better: 'favorable', worse: 'défavorable' };

export function toneOf(verdict: Verdict, polarity: Polarity): Tone {
  if (verdict !== 'higher' && verdict !== 'lower') return 'none';
  if (polarity === 'neutral') return 'plain';
  return (verdict === 'higher') === (polarity === 'higher-is-better') ? 'better' : 'worse';
}

export function verdictWords(verdict: Verdict, polarity: Polarity): VerdictWords {
  const { mark, words } = readings[verdict];
  const tone = toneOf(verdict, polarity);
  const judgement = judgements[tone];
  return { mark, words: judgement === undefined ? words : `${words}, ${judgement}`, tone };
}

/** "−2,0 points" for shares, "+0,4" for events per 100, which have no points; a dash where there is none. */
export function differenceText(difference: Difference, unit: IndicatorResult['unit']): string {
  const signed = signedDifference(difference);
  if (difference.status !== 'value' || unit !== '%') return signed;
  return `${signed} ${Math.abs(difference.value) < 2 ? 'point' : 'points'}`;
}

/** The same without its unit, for a column whose heading says it. */
export function signedDifference(difference: Difference): string {
  return difference.status === 'value' ? formatDifference(difference.value) : '–';
}

/** "de 10,5 à 10,9" */
export function intervalText(interval: { lower: number; upper: number }): string {
  return `de ${formatDecimal(interval.lower)} à ${formatDecimal(interval.upper)}`;
}
