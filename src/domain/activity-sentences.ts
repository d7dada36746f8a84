/** What the averages of a family of professionals leave out, in sentences. */
import type { ActivityFamily } from './catalogue.js';
import { formatCount, formatInteger, formatMeasure } from './format.js';
import type { ActivityTables } from './report.js';
import { t } from '../language/translate.js';

type Family = ActivityTables['families'][number];

/**
 * "14 médecins sur 54 (25,9 %) exercent dans 7 communes où ils sont moins de 5 : leur activité n’est
 * pas comptée." Empty when nothing is left out and somebody practises everywhere.
 *
 * @param threshold fewer professionals than that in a commune are neutralised
 */
export function neutralisationSentences(
  { professionals }: Family,
  words: ActivityFamily['counted'],
  threshold: number,
): string[] {
  const { total, communesWithoutActivity } = professionals;
  if (total === 0) return [t('Aucun professionnel en activité sur le territoire.')];
  return [
    leftOutSentence(professionals, words, threshold),
    ...(communesWithoutActivity > 0
      ? [
          t(
            '{count, plural, one {# commune sans professionnel en activité} other {# communes sans professionnel en activité}}.',
            { count: communesWithoutActivity },
          ),
        ]
      : []),
  ];
}

function leftOutSentence(
  { total, neutralised, share, communesNeutralised }: Family['professionals'],
  words: ActivityFamily['counted'],
  threshold: number,
): string {
  if (communesNeutralised.length === 0) {
    return t('L’activité de tous les professionnels est comptée ({professionals}).', {
      professionals: formatCount(total, words),
    });
  }
  return t(
    '{professionals} sur {total} ({share}) {count, plural, one {exerce} other {exercent}} dans {communes, plural, one {# commune} other {# communes}} où il y en a moins de {threshold} : leur activité n’est pas comptée.',
    {
      professionals: formatCount(neutralised, words),
      total: formatInteger(total),
      share: share.status === 'value' ? formatMeasure(share.value, '%') : '–',
      count: neutralised,
      communes: communesNeutralised.length,
      threshold,
    },
  );
}
