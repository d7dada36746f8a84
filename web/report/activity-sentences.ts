/** What the averages of a family of professionals leave out, in sentences. */
import type { ActivityFamily } from '../../src/domain/catalogue.js';
import { formatCount, formatInteger, formatMeasure } from '../../src/domain/format.js';
import type { ActivityTables } from '../../src/domain/report.js';

type Family = ActivityTables['families'][number];

const communes = { one: 'commune', other: 'communes' };

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
  const { total, neutralised, share, communesNeutralised, communesWithoutActivity } = professionals;
  if (total === 0) return ['Aucun professionnel en activité sur le territoire.'];
  const hidden = communesNeutralised.length;
  const percent = share.status === 'value' ? ` (${formatMeasure(share.value, '%')})` : '';
  return [
    ...(hidden > 0
      ? [
          `${formatCount(neutralised, words)} sur ${formatInteger(total)}${percent} ${neutralised > 1 ? 'exercent' : 'exerce'} ` +
            `dans ${formatCount(hidden, communes)} où il y en a moins de ${threshold}\u202f: leur activité n’est pas comptée.`,
        ]
      : [`L’activité de tous les professionnels est comptée (${formatCount(total, words)}).`]),
    ...(communesWithoutActivity > 0
      ? [`${formatCount(communesWithoutActivity, communes)} sans professionnel en activité.`]
      : []),
  ];
}
