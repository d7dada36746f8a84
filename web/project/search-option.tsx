/** One answer of the search: what it is, where, and whether the project has it already. */
import { ListBoxItem } from 'react-aria-components';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { GroupingSummary } from '../../src/domain/grouping-search.js';
import type { CommuneMatch } from '../../src/domain/search.js';
import { t } from '../../src/language/translate.js';
import { countCommunes, countInhabitants } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import type { SearchResult } from './use-search-results.js';

interface SearchOptionProps {
  readonly result: SearchResult;
  /** INSEE codes of the project. */
  readonly chosen: readonly string[];
}

export function SearchOption({ result, chosen }: SearchOptionProps) {
  const name = result.kind === 'commune' ? result.match.commune.name : result.grouping.name;
  return (
    <ListBoxItem id={result.id} className="option" textValue={name}>
      <span className="option-name">
        {name}
        <InProject codes={result.codes} chosen={chosen} />
      </span>
      <span className="option-detail">
        {result.kind === 'commune' ? (
          describeCommune(result.match)
        ) : (
          <GroupingDetail grouping={result.grouping} />
        )}
      </span>
    </ListBoxItem>
  );
}

function InProject({
  codes,
  chosen,
}: {
  readonly codes: readonly string[];
  readonly chosen: readonly string[];
}) {
  const inProject = new Set(chosen);
  const count = codes.filter((code) => inProject.has(code)).length;
  if (count === 0) return null;
  const words =
    count === codes.length
      ? t('déjà dans le projet')
      : t('{count} sur {all} déjà', { count, all: codes.length });
  return <span className="option-mark">{words}</span>;
}

function describeCommune({ commune, departmentName }: CommuneMatch<CommuneSummary>): string {
  const [postal, ...otherPostals] = commune.postalCodes;
  const details = [
    `${departmentName} (${commune.department})`,
    postal && otherPostals.length > 0 ? `${postal}…` : postal,
    commune.population === null ? undefined : countInhabitants(commune.population),
  ];
  return details.filter((detail) => detail !== undefined).join(' · ');
}

function GroupingDetail({ grouping }: { readonly grouping: GroupingSummary }) {
  const { places } = useWorkspace();
  const areas = grouping.departments.map((code) => {
    const name = places.departments.find((department) => department.code === code)?.name;
    return name ? `${name} (${code})` : code;
  });
  return [
    countCommunes(grouping.communes.length),
    countInhabitants(grouping.population),
    areas.join(', '),
  ].join(' · ');
}
