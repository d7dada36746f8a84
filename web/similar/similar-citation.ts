/** A position among similar territories, and what they are alike by, as one quotes them. */
import { cite, measuredWords, type Origin, type Quoted } from '../../src/domain/citation.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { SimilarAnswer, Standing } from '../../src/domain/similar-territories/answer.js';
import { dimensionLabel, dimensionUnit } from '../../src/domain/similar-territories/dimension-words.js';
import type { Profile } from '../../src/domain/similar-territories/profile.js';
import { formatMeasure } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { positionWords, profileFigure, unrankedWords } from './standing-words.js';

/** What every quotation of an answer needs. */
export interface Quoting {
  readonly answer: SimilarAnswer;
  readonly catalogue: Catalogue;
  /** The territory studied, in words. */
  readonly place: string;
}

/** @param standing with its label in the language of the reader */
export function citeStanding(standing: Standing, { answer, catalogue, place }: Quoting): string {
  const { label, territory, unit, period, source } = standing;
  const quoted = { label, figure: measuredWords(territory, unit), place, period, source };
  return cite([quoted], originOf(answer, catalogue), [
    t(
      'Parmi {kind, select, epci {les intercommunalités} other {les CPTS}} les plus semblables : {position}.',
      {
        kind: answer.kind,
        position: positionText(standing),
      },
    ),
    ...medianSentence(standing),
  ]);
}

/** "plus élevé que 15 des 18 territoires semblables, rang 4 sur 19…", or why it has no rank. */
function positionText(standing: Standing): string {
  const { position } = standing;
  if (position.status !== 'ranked') return unrankedWords(standing);
  const { words, detail } = positionWords(position);
  const said = t('{words}, {detail}', { words, detail });
  return position.isUncertain ? `${said} (${t('rang peu sûr')})` : said;
}

function medianSentence({ peers: { distribution }, unit }: Standing): string[] {
  if (!distribution) return [];
  const words = (value: number) => formatMeasure(value, unit);
  const { median, lowerQuartile, upperQuartile } = distribution;
  return [
    t('Leur médiane : {median} ; la moitié d’entre elles sont entre {lower} et {upper}.', {
      median: words(median),
      lower: words(lowerQuartile),
      upper: words(upperQuartile),
    }),
  ];
}

/** The figures that a territory is compared by, each of its own source. */
export function citeProfile(
  profile: Profile,
  place: string,
  { answer, catalogue }: Omit<Quoting, 'place'>,
): string {
  const quoted = answer.dimensions.flatMap(({ id, period, source }): Quoted[] => {
    if (!period || source === null) return [];
    const figure = profile[id];
    const words = profileFigure(id, figure);
    return [
      {
        label: dimensionLabel(id),
        figure: figure.status === 'value' ? `${words} ${dimensionUnit(id)}` : words,
        ...{ place, period, source },
      },
    ];
  });
  return cite(quoted, originOf(answer, catalogue));
}

function originOf({ publication }: SimilarAnswer, { sources }: Catalogue): Origin {
  return { publications: [publication], sources };
}
