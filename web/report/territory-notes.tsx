/** What the totals of the territory do not say by themselves. */
import type { TerritorySummary } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';

export function TerritoryNotes({ totals }: { totals: TerritorySummary['totals'] }) {
  return (
    <ul className="notes">
      <li>
        {t('QPV : quartiers prioritaires de la politique de la ville.')}{' '}
        {totals.qpvDistinct
          ? t('Un quartier à cheval sur plusieurs communes n’est compté qu’une fois dans le total.')
          : t(
              'Le total additionne les communes : un quartier à cheval sur deux d’entre elles y compte deux fois.',
            )}
      </li>
      <li>
        {t(
          'Zonage des médecins généralistes : ZIP, zone d’intervention prioritaire ; ZAC, zone d’action complémentaire.',
        )}
        {totals.zoningUnknown > 0 &&
          ` ${t('Zonage inconnu pour {count, plural, one {# commune} other {# communes}}.', { count: totals.zoningUnknown })}`}
      </li>
      {totals.withoutPopulation > 0 && (
        <li>
          {t('Population inconnue pour {count, plural, one {# commune} other {# communes}}, hors du total.', {
            count: totals.withoutPopulation,
          })}
        </li>
      )}
    </ul>
  );
}
