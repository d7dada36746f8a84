/** A line of a comparison as one quotes it: both figures, each of whom and of when, and what may be said of the difference. */
import { measuredWords, originSentences, placeWords, withReason } from '../../src/domain/citation.js';
import type { IndicatorComparison } from '../../src/domain/compare-reports.js';
import { formatEdition, formatInteger } from '../../src/domain/format.js';
import { formatPeriod } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import type { ComparisonView, SideKey } from './comparison-view.js';
import { differenceWords } from './difference-words.js';
import type { StampPair } from './stamp-words.js';

export function citeIndicatorComparison(
  indicator: IndicatorComparison,
  label: string,
  view: ComparisonView,
): string {
  const words = (side: SideKey) => measuredWords(indicator[side], indicator.unit);
  return citePair({ label, stamps: indicator, words }, view, [differenceSentence(indicator, view)]);
}

export interface QuotedPair {
  readonly label: string;
  readonly stamps: StampPair;
  /** The figure of a side, in words. */
  readonly words: (side: SideKey) => string;
}

/** @param remarks whole sentences on the figures, before their sources */
export function citePair(
  { label, stamps, words }: QuotedPair,
  view: ComparisonView,
  remarks: readonly string[] = [],
): string {
  const { order, comparison, catalogue } = view;
  const figures = order.map((side) =>
    t('{figure}, {place}, {period}', {
      figure: withReason(words(side)),
      place: placeOf(side, view),
      period: formatPeriod(stamps[side].period),
    }),
  );
  const publications = order.map((side) => comparison[side]);
  const origin = {
    sources: catalogue.sources,
    publications: publications.filter(
      ({ id }, index) => publications.findIndex((other) => other.id === id) === index,
    ),
  };
  return [
    t('{label} : {figures}.', { label, figures: figures.join(t(' ; ')) }),
    ...remarks,
    ...originSentences(
      order.map((side) => stamps[side].source),
      origin,
    ),
  ].join(' ');
}

function differenceSentence(indicator: IndicatorComparison, { isOfEditions }: ComparisonView): string {
  const { points, words, between } = differenceWords(indicator, isOfEditions);
  const difference = between === '' ? points : `${points} (${between})`;
  const said = difference === '' ? words : t('{difference}, {words}', { difference, words });
  return isOfEditions ? t('Évolution : {said}.', { said }) : t('Écart : {said}.', { said });
}

/** "Uzès, sur 12 communes (Gard)": what the screen calls the territory means nothing away from it. */
function placeOf(side: SideKey, { comparison, names, territories, isOfEditions }: ComparisonView): string {
  const territory = territories[side];
  if (territory === null) return names[side];
  const place = placeWords(territory);
  if (isOfEditions) {
    return t('{place}, édition de {edition}', { place, edition: formatEdition(comparison[side].edition) });
  }
  return isOwnName(names[side]) ? t('{name}, {place}', { name: names[side], place }) : place;
}

function isOwnName(name: string): boolean {
  return ![t('Votre territoire'), t('L’autre territoire')].includes(name);
}

export function citeInhabitants(side: SideKey, view: ComparisonView): string {
  const { comparison, catalogue } = view;
  const { population, populationStamp } = comparison[side];
  return [
    t('{label} : {figure}, {territory}, {period}.', {
      label: t('Habitants'),
      figure: formatInteger(population),
      territory: placeOf(side, view),
      period: formatPeriod(populationStamp.period),
    }),
    ...originSentences([populationStamp.source], {
      sources: catalogue.sources,
      publications: [comparison[side]],
    }),
  ].join(' ');
}
