/** The comparisons that most people want of this territory: then and now, its own areas, the CPTS around. */
import { Button } from 'react-aria-components';
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import { formatEdition } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { useGroupings } from '../api/queries.js';
import { nameGrouping } from '../state/wording.js';
import { useWorkspace, type Workspace } from '../state/workspace.js';
import type { ChooserProps } from './chooser-props.js';
import { formatComparator, type Comparator } from './comparator.js';
import { groupingsAround } from './groupings-around.js';

interface Suggestion {
  readonly comparator: Comparator;
  readonly name: string;
  readonly detail: string;
}

const areasAtMost = 2;

export function Suggestions({ onChoose }: ChooserProps) {
  const workspace = useWorkspace();
  const groupings = useGroupings(workspace.edition.id, true);
  const around = groupingsAround(groupings.data ?? [], workspace.selection.codes);
  const suggestions = [
    ...otherEditions(workspace),
    ...ownAreas(workspace),
    ...around.map((grouping) => ({
      comparator: { kind: 'grouping' as const, grouping: grouping.kind, code: grouping.code },
      name: nameGrouping(grouping),
      detail: t('{n, plural, one {# commune} other {# communes}}', { n: grouping.communes.length }),
    })),
  ];
  return (
    <section aria-labelledby="comparer-suggestions">
      <h2 id="comparer-suggestions">{t('Pour commencer')}</h2>
      <ul className="chooser-suggestions">
        {suggestions.map(({ comparator, name, detail }) => (
          <li key={formatComparator(comparator)}>
            <Button className="button suggestion" onPress={() => onChoose(comparator)}>
              <span>{name}</span> <span className="suggestion-detail">{detail}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="field-help" role="status">
        {groupings.isLoading && t('Recherche des CPTS voisines…')}
      </p>
    </section>
  );
}

function otherEditions({ editions, edition }: Workspace): Suggestion[] {
  return editions
    .filter((other) => other !== edition)
    .map((other) => ({
      comparator: { kind: 'edition', edition: other.edition },
      name: t('Une autre édition'),
      detail: t('le même territoire en {edition}', { edition: formatEdition(other.edition) }),
    }));
}

/** The départements and régions of most communes, then France. */
function ownAreas({ places, selection }: Workspace): Suggestion[] {
  const counts = new Map<string, number>();
  for (const code of selection.codes) {
    const department = departmentOfCommune(code);
    counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  const departments = [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([code]) => places.departments.find((department) => department.code === code) ?? []);
  const regions = [...new Set(departments.map(({ region }) => region))].flatMap(
    (code) => places.regions.find((region) => region.code === code) ?? [],
  );
  return [
    ...departments.slice(0, areasAtMost).map(({ code, name }) => ({
      comparator: { kind: 'area' as const, level: 'department' as const, code },
      name,
      detail: t('son département'),
    })),
    ...regions.slice(0, areasAtMost).map(({ code, name }) => ({
      comparator: { kind: 'area' as const, level: 'region' as const, code },
      name,
      detail: t('sa région'),
    })),
    { comparator: { kind: 'area', level: 'france', code: 'FR' }, name: 'France', detail: t('tout le pays') },
  ];
}
