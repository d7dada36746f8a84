/** What the totals of the territory do not say by themselves. */
import { formatCount } from '../../src/domain/format.js';
import type { TerritorySummary } from '../../src/domain/report.js';

const communes = { one: 'commune', other: 'communes' };

export function TerritoryNotes({ totals }: { totals: TerritorySummary['totals'] }) {
  return (
    <ul className="notes">
      <li>
        QPV{'\u202f'}: quartiers prioritaires de la politique de la ville.{' '}
        {totals.qpvDistinct
          ? 'Un quartier à cheval sur plusieurs communes n’est compté qu’une fois dans le total.'
          : 'Le total additionne les communes\u202f: un quartier à cheval sur deux d’entre elles y compte deux fois.'}
      </li>
      <li>
        Zonage des médecins généralistes{'\u202f'}: ZIP, zone d’intervention prioritaire{'\u202f'}; ZAC, zone
        d’action complémentaire.
        {totals.zoningUnknown > 0 && ` Zonage inconnu pour ${formatCount(totals.zoningUnknown, communes)}.`}
      </li>
      {totals.withoutPopulation > 0 && (
        <li>Population inconnue pour {formatCount(totals.withoutPopulation, communes)}, hors du total.</li>
      )}
    </ul>
  );
}
