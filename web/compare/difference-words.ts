/** A difference in words: what may be said of it, and no more. */
import type { IndicatorComparison } from '../../src/domain/compare-reports.js';
import { formatDecimal, formatDifference, formatFigure } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { toneOf, type Tone } from './comparison-reading.js';

export interface DifferenceWords {
  /** Read by the eye only: the words say the same; empty where nothing is assessed. */
  readonly mark: string;
  /** "−2,0 points"; empty where there is no difference. */
  readonly points: string;
  readonly words: string;
  /** "entre −2,4 et −1,6"; empty where nothing is assessed. */
  readonly between: string;
  readonly tone: Tone;
}

export function differenceWords(indicator: IndicatorComparison, isOfEditions: boolean): DifferenceWords {
  const { difference } = indicator;
  const { interval } = difference;
  return {
    mark: { higher: '▲', lower: '▼', 'not-different': '=', 'not-assessed': '' }[difference.verdict],
    points: difference.status === 'value' ? pointsText(difference.value, indicator.unit) : '',
    words: withJudgement(verdictText(indicator, isOfEditions), toneOf(indicator)),
    between:
      interval === null
        ? ''
        : t('entre {lower} et {upper}', {
            lower: formatDifference(interval.lower),
            upper: formatDifference(interval.upper),
          }),
    tone: toneOf(indicator),
  };
}

/** A share differs by points, a number of events by so many for 100 people. */
function pointsText(value: number, unit: string): string {
  const signed = formatDifference(value);
  if (unit !== '%') return t('{difference} pour 100', { difference: signed });
  return Math.abs(value) < 2
    ? t('{difference} point', { difference: signed })
    : t('{difference} points', { difference: signed });
}

function verdictText(indicator: IndicatorComparison, isOfEditions: boolean): string {
  switch (indicator.difference.verdict) {
    case 'higher':
      return isOfEditions ? t('en hausse') : t('plus élevé');
    case 'lower':
      return isOfEditions ? t('en baisse') : t('plus bas');
    case 'not-different':
      return isOfEditions ? t('pas de changement établi') : t('pas de différence établie');
    case 'not-assessed':
      return notAssessedText(indicator);
  }
}

function notAssessedText({ difference, kind }: IndicatorComparison): string {
  if (kind === 'count') return t('un effectif ne se compare pas');
  if (difference.status !== 'value') {
    return t('non comparé : {reason}', { reason: formatFigure(difference, formatDecimal) });
  }
  return t('non comparé : moins de la moitié des habitants comptés');
}

function withJudgement(words: string, tone: Tone): string {
  if (tone === 'better') return t('{words}, favorable', { words });
  return tone === 'worse' ? t('{words}, défavorable', { words }) : words;
}
