/** Where the numbers of a topic come from; for structures, also what the map cannot show. */
import { formatPeriod } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { useCatalogue, useSources } from '../api/queries.js';
import { useWorkspace } from '../state/workspace.js';
import { useStructures } from '../structures/use-structures.js';
import type { TopicId } from './topics.js';
import { sourceLabel } from '../../src/domain/source-label.js';

export function FocusSource({ topic }: { readonly topic: TopicId }) {
  const stamp = useStampWords(topic);
  return (
    <div className="focus-source">
      {topic === 'structures' && <OnMap />}
      {stamp && <p>{t('Source : {source}.', { source: stamp })}</p>}
    </div>
  );
}

/** "SNDS, 1er semestre 2024" */
function useStampWords(topic: TopicId): string | null {
  const { edition } = useWorkspace();
  const sources = useSources(edition.id).data;
  const prevalence = useCatalogue().data?.indicators.find(({ aldNumber }) => aldNumber !== undefined)?.id;
  if (!sources) return null;
  const { periods } = sources;
  const stamps = {
    pathologies: [prevalence === undefined ? undefined : periods.indicators[prevalence]],
    professions: [periods.professionals],
    structures: [periods.structures, periods.establishments],
  }[topic];
  const words = stamps.flatMap((stamp) => {
    if (!stamp) return [];
    const label = sourceLabel(sources.sources, stamp.source);
    return [`${label}, ${formatPeriod(stamp.period)}`];
  });
  return [...new Set(words)].join(' · ') || null;
}

/** How many structures of the types chosen the map shows, and how many it cannot. */
function OnMap() {
  const { edition } = useWorkspace();
  const { status, shown, placed } = useStructures(true);
  if (!edition.hasEstablishments) {
    return (
      <p>
        {t(
          'Cette édition n’a pas de liste d’établissements : la carte ne les montre pas, et seuls les types que le rapport compte sont proposés.',
        )}
      </p>
    );
  }
  if (status === 'no-region')
    return <p>{t('Choisissez une région pour voir les établissements sur la carte.')}</p>;
  if (status !== 'ready') return null;
  return (
    <p>
      {t(
        '{n, plural, one {# établissement} other {# établissements}} sur la carte de la région, {left, plural, =0 {tous avec leur position} one {# sans position utilisable} other {# sans position utilisable}}.',
        { n: placed.length, left: shown.length - placed.length },
      )}
    </p>
  );
}
