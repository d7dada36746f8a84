/** After the addition of a commune: the groupings that it belongs to, each of which one press adds whole. */
import { Button } from 'react-aria-components';
import type { GroupingSummary } from '../../src/domain/grouping-search.js';
import { t } from '../../src/language/translate.js';
import { useGroupings } from '../api/queries.js';
import { addGrouping } from '../state/selection.js';
import { countCommunes, nameGrouping } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';

interface GroupingSuggestionsProps {
  /** The buttons go away with the addition: the focus must go elsewhere. */
  readonly onAdded: () => void;
}

export function GroupingSuggestions({ onAdded }: GroupingSuggestionsProps) {
  const { selection, edition, address, change, lookAt } = useWorkspace();
  const { last } = selection;
  const added = last?.kind === 'add' ? last.code : null;
  const { data: groupings = [] } = useGroupings(edition.id, added !== null);
  const suggested = added === null ? [] : largerGroupings(groupings, added, selection.codes);
  if (suggested.length === 0) return null;
  const add = (grouping: GroupingSummary) => {
    change(addGrouping({ codes: grouping.communes, name: nameGrouping(grouping) }, address.grouping));
    lookAt([...selection.codes, ...grouping.communes]);
    onAdded();
  };
  return (
    <div className="suggestions" role="group" aria-labelledby="ajouter-tout">
      <p id="ajouter-tout">{t('Ajouter tout :')}</p>
      <ul>
        {suggested.map(({ grouping, others }) => (
          <li key={`${grouping.kind}/${grouping.code}`}>
            <Button className="button" onPress={() => add(grouping)}>
              {nameGrouping(grouping)} · {countCommunes(grouping.communes.length)}
              {others > 0 && ` ${t('({others} déjà choisies)', { others: others + 1 })}`}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Suggestion {
  readonly grouping: GroupingSummary;
  /** Communes of it that were in the project before. */
  readonly others: number;
}

/** Those of a commune that would bring others, each set of communes once: a canton may be a whole EPCI. */
function largerGroupings(
  groupings: readonly GroupingSummary[],
  code: string,
  chosen: readonly string[],
): Suggestion[] {
  const inProject = new Set(chosen);
  const seen = new Set<string>();
  return groupings.flatMap((grouping) => {
    const { communes } = grouping;
    if (!communes.includes(code)) return [];
    const count = communes.filter((other) => inProject.has(other)).length;
    const key = communes.join();
    if (count === communes.length || seen.has(key)) return [];
    seen.add(key);
    return { grouping, others: count - 1 };
  });
}
