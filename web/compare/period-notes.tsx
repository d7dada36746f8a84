/** Warnings under figures of two periods that share days, or that are not of the same length. */
import { haveSameLength } from '../../src/domain/compare-reports/period-overlap.js';
import { t } from '../../src/language/translate.js';
import { sectionOverlap } from './comparison-reading.js';
import type { StampPair } from './stamp-words.js';

interface PeriodNotesProps {
  readonly pairs: readonly StampPair[];
  /** Whether the figures grow with the length of their period. */
  readonly areOfAPeriod: boolean;
}

export function PeriodNotes({ pairs, areOfAPeriod }: PeriodNotesProps) {
  const overlap = sectionOverlap(pairs);
  const isUneven =
    areOfAPeriod && pairs.some(({ first, second }) => !haveSameLength(first.period, second.period));
  return (
    <>
      {overlap === 'same' && (
        <Warning
          text={t(
            'Les deux éditions s’appuient ici sur des données de la même période : aucun changement ne peut s’y lire.',
          )}
        />
      )}
      {overlap === 'partial' && (
        <Warning
          text={t(
            'Les périodes des deux éditions se chevauchent : une partie des données est la même, et le changement réel peut être plus grand que celui qui s’affiche.',
          )}
        />
      )}
      {isUneven && (
        <Warning
          text={t('Les deux périodes n’ont pas la même durée : une différence peut ne tenir qu’à cela.')}
        />
      )}
    </>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className="compare-overlap">
      <span aria-hidden="true">⚠ </span>
      {text}
    </p>
  );
}
