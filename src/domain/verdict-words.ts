/** A comparison in words: what the interval allows one to say, and no more. */
import { t, type Sentence } from '../language/translate.js';
import { formatDecimal, formatDifference } from './format.js';
import type { Polarity } from './catalogue.js';
import type { Difference, IndicatorResult, Verdict } from './report.js';

/** `plain` where higher is neither good nor bad news, `none` where nothing is established. */
export type Tone = 'better' | 'worse' | 'plain' | 'none';

export interface VerdictWords {
  /** Read by the eye only: the words say the same. */
  readonly mark: string;
  readonly words: string;
  readonly tone: Tone;
}

const marks: Readonly<Record<Verdict, string>> = {
  higher: '▲',
  lower: '▼',
  'not-different': '=',
  'not-assessed': '',
};

const higher: Readonly<Record<Tone, Sentence>> = {
  better: 'plus élevé, favorable',
  worse: 'plus élevé, défavorable',
  plain: 'plus élevé',
  none: 'plus élevé',
};
const lower: Readonly<Record<Tone, Sentence>> = {
  better: 'plus bas, favorable',
  worse: 'plus bas, défavorable',
  plain: 'plus bas',
  none: 'plus bas',
};

export function toneOf(verdict: Verdict, polarity: Polarity): Tone {
  if (verdict !== 'higher' && verdict !== 'lower') return 'none';
  if (polarity === 'neutral') return 'plain';
  return (verdict === 'higher') === (polarity === 'higher-is-better') ? 'better' : 'worse';
}

export function verdictWords(verdict: Verdict, polarity: Polarity): VerdictWords {
  const tone = toneOf(verdict, polarity);
  return { mark: marks[verdict], words: wordsOf(verdict, tone), tone };
}

function wordsOf(verdict: Verdict, tone: Tone): string {
  switch (verdict) {
    case 'higher':
      return t(higher[tone]);
    case 'lower':
      return t(lower[tone]);
    case 'not-different':
      return t('pas de différence établie');
    case 'not-assessed':
      return t('non comparé');
  }
}

/** "−2,0 points" for shares, "+0,4" for events per 100, which have no points; a dash where there is none. */
export function differenceText(difference: Difference, unit: IndicatorResult['unit']): string {
  const signed = signedDifference(difference);
  if (difference.status !== 'value' || unit !== '%') return signed;
  return t('{difference} {size, plural, one {point} other {points}}', {
    difference: signed,
    size: Math.abs(difference.value),
  });
}

/** The same without its unit, for a column whose heading says it. */
export function signedDifference(difference: Difference): string {
  return difference.status === 'value' ? formatDifference(difference.value) : '–';
}

/** "de 10,5 à 10,9" */
export function intervalText(interval: { lower: number; upper: number }): string {
  return t('de {lower} à {upper}', {
    lower: formatDecimal(interval.lower),
    upper: formatDecimal(interval.upper),
  });
}
