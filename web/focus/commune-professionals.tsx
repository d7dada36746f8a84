/** On the card of a commune: its professionals of the professions in focus, when some were chosen. */
import { professionCategories } from '../../src/domain/catalogue.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { formatCount } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { useCatalogue } from '../api/queries.js';
import { useWorkspace } from '../state/workspace.js';
import { useProfessionalCounts } from './use-professional-counts.js';

/** A card is read at a glance. */
const shownAtMost = 6;

export function CommuneProfessionals({ commune }: { readonly commune: CommuneSummary }) {
  const { address, edition } = useWorkspace();
  const catalogue = useCatalogue().data;
  const isChoice = address.professions.length > 0;
  const numbers = useProfessionalCounts(commune.region, edition.id, isChoice).data;
  const counts = numbers?.communes[commune.code];
  if (!isChoice || !catalogue || !counts) return null;
  const chosen = professionCategories(catalogue).filter(({ id }) => address.professions.includes(id));
  const rest = chosen.length - shownAtMost;
  return (
    <ul className="focus-card">
      {chosen.slice(0, shownAtMost).map(({ id, counted }) => (
        <li key={id}>{formatCount(counts[numbers.categories.indexOf(id)] ?? 0, counted)}</li>
      ))}
      {rest > 0 && (
        <li>{t('et {n, plural, one {# autre profession} other {# autres professions}}', { n: rest })}</li>
      )}
    </ul>
  );
}
