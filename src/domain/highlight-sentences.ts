/** What stands out in a report, in sentences that screen and documents share; none says more than the intervals do. */
import { t } from '../language/translate.js';
import type { Catalogue } from './catalogue.js';
import { formatCount, formatFigure, formatInteger, formatMeasure } from './format.js';
import type { Highlights, Standout } from './highlights.js';
import type { IndicatorResult, ReferenceFigure } from './report.js';
import { intervalText } from './verdict-words.js';

export interface StandoutSentences {
  /** "35,0 %, contre 26,9 % dans la région et 26,0 % en France" */
  readonly figures: string;
  /** Why it stands out: the interval, which excludes both. */
  readonly reason: string | null;
  /** How many people that is; null when it cannot be said. */
  readonly people: string | null;
}

/**
 * How many indicators stand out among those that could be compared, and why these.
 *
 * @param region name of the most populated one of the territory
 */
export function overviewSentence({ compared, better, worse, plain }: Highlights, region: string): string {
  const different = better.length + worse.length + plain.length;
  if (compared === 0) return t('Aucun indicateur ne peut être comparé à la région et à la France.');
  if (different === 0) {
    return t(
      '{compared, plural, one {Le seul indicateur comparé ne s’écarte} other {Aucun des # indicateurs comparés ne s’écarte}} à la fois de la région ({region}) et de la France, du même côté.',
      { compared, region },
    );
  }
  return t(
    '{different, plural, one {# indicateur} other {# indicateurs}} sur {compared} {different, plural, one {s’écarte} other {s’écartent}} à la fois de la région ({region}) et de la France, du même côté : {different, plural, one {son} other {leur}} intervalle à 95 % exclut les deux chiffres.',
    { different, compared, region },
  );
}

export function standoutSentences(standout: Standout, catalogue: Catalogue): StandoutSentences {
  const { indicator, region, france } = standout;
  const { interval, coverage } = indicator.territory;
  const figures = {
    figure: rateText(indicator, indicator.territory),
    region: measureText(indicator, region),
    france: measureText(indicator, france),
  };
  return {
    figures:
      coverage.level === 'low'
        ? t(
            '{figure} ({coverage} des habitants comptés), contre {region} dans la région et {france} en France',
            { ...figures, coverage: formatMeasure(coverage.percent, '%') },
          )
        : t('{figure}, contre {region} dans la région et {france} en France', figures),
    reason: interval && t('intervalle à 95 % : {bounds}', { bounds: intervalText(interval) }),
    people: peopleSentence(standout, catalogue),
  };
}

function rateText(indicator: IndicatorResult, figure: IndicatorResult['territory']): string {
  const text = measureText(indicator, figure);
  return indicator.unit === 'pour 100' ? t('{figure} pour 100', { figure: text }) : text;
}

function measureText({ unit }: IndicatorResult, figure: IndicatorResult['territory'] | ReferenceFigure) {
  return formatFigure(figure, (value) => formatMeasure(value, unit));
}

function peopleSentence({ indicator, people }: Standout, catalogue: Catalogue): string | null {
  if (people === null) return null;
  const words = catalogue.indicators.find(({ id }) => id === indicator.id)?.counted;
  const count = words ? formatCount(Math.abs(people), words) : formatInteger(Math.abs(people));
  const isWhole = indicator.territory.coverage.level === 'full';
  if (people > 0) {
    return isWhole
      ? t('environ {count} de plus qu’au taux de la France', { count })
      : t('environ {count} de plus qu’au taux de la France, dans les communes comptées', { count });
  }
  return isWhole
    ? t('environ {count} de moins qu’au taux de la France', { count })
    : t('environ {count} de moins qu’au taux de la France, dans les communes comptées', { count });
}
