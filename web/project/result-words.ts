/** What the search says of a commune or of a grouping: where it is, how large, whether the project has it already. */
import type { PlacesAnswer } from '../../src/domain/api.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { GroupingSummary } from '../../src/domain/grouping-search.js';
import type { CommuneMatch } from '../../src/domain/search.js';
import { t } from '../../src/language/translate.js';
import type { OptionWords } from '../shell/search-box.js';
import { countCommunes, countInhabitants } from '../state/wording.js';
import type { SearchResult } from './use-search-results.js';

/** @param chosen INSEE codes of the project */
export function resultWords(
  result: SearchResult,
  chosen: readonly string[],
  places: PlacesAnswer,
): OptionWords {
  const mark = inProject(result.codes, chosen);
  return result.kind === 'commune'
    ? { name: result.match.commune.name, mark, detail: describeCommune(result.match) }
    : { ...groupingWords(result.grouping, places), mark };
}

export function groupingWords(grouping: GroupingSummary, places: PlacesAnswer): OptionWords {
  const areas = grouping.departments.map((code) => {
    const name = places.departments.find((department) => department.code === code)?.name;
    return name ? `${name} (${code})` : code;
  });
  const detail = [
    countCommunes(grouping.communes.length),
    countInhabitants(grouping.population),
    areas.join(', '),
  ].join(' · ');
  return { name: grouping.name, detail };
}

function inProject(codes: readonly string[], chosen: readonly string[]): string | null {
  const inIt = new Set(chosen);
  const count = codes.filter((code) => inIt.has(code)).length;
  if (count === 0) return null;
  return count === codes.length
    ? t('déjà dans le projet')
    : t('{count} sur {all} déjà', { count, all: codes.length });
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
