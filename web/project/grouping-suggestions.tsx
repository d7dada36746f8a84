/** After the addition of a commune: the groupings that it belongs to, each of which one press adds whole. */
import { Button } from 'react-aria-components';
import { formatCount } from '../../src/domain/format.js';
import type { GroupingSummary } from '../../src/domain/grouping-search.js';
import { useGroupings } from '../api/queries.js';
import { addGrouping } from '../state/selection.js';
import { communeWords, nameGrouping } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';

interface GroupingSuggestionsProps {
  /** The buttons go away with the addition: the focus must go elsewhere. */
  readonly onAdded: () => void;
}

export function GroupingSuggestions({ onAdded }: GroupingSuggestionsProps) {
  const { selection, edition, address, change, lookAt } = useWorkspace();
  const { last } = selection;
  const added = last?.kind === 'add' ? last.code : null;
  const { data: groupings = [] } = useGroupings(edition.edition, added !== null);
  const suggested = added === null ? [] : largerGroupings(groupings, added, selection.codes);
  if (suggested.length === 0) return null;
  const add = (grouping: GroupingSummary) => {
    change(addGrouping({ codes: grouping.communes, name: nameGrouping(grouping) }, address.grouping));
    lookAt([...selection.codes, ...grouping.communes]);
    onAdded();
  };
  return (
    <div className="suggestions" role="group" aria-labelledby="ajouter-tout">
      <p id="ajouter-tout">Ajouter tout&#8239;:</p>
      <ul>
        {suggested.map((grouping) => (
          <li key={`${grouping.kind}/${grouping.code}`}>
            <Button className="button" onPress={() => add(grouping)}>
              {nameGrouping(grouping)} · {formatCount(grouping.communes.length, communeWords)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Those of a commune that would bring others. */
function largerGroupings(
  groupings: readonly GroupingSummary[],
  code: string,
  chosen: readonly string[],
): GroupingSummary[] {
  const inProject = new Set(chosen);
  return groupings.filter(
    ({ communes }) => communes.includes(code) && communes.some((other) => !inProject.has(other)),
  );
}
