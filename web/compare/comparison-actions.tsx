/** What may follow a comparison of two territories: study the other one instead. */
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { useWorkspace } from '../state/workspace.js';
import { useComparisonView } from './comparison-view.js';
import { useLinkTo } from './use-link-to.js';

export function ComparisonActions() {
  const { selection, edition, historyState } = useWorkspace();
  const { second, names } = useComparisonView();
  const linkTo = useLinkTo();
  const codes =
    second.kind === 'territory'
      ? second.carried.codes
      : second.kind === 'grouping'
        ? second.grouping.communes
        : [];
  if (codes.length === 0) return null;
  const comparator = {
    kind: 'territory',
    codes: selection.codes,
    cog: edition.cog,
    name: historyState.projectName,
  } as const;
  return (
    <p className="compare-actions">
      <Link className="button" {...linkTo('/comparer', { codes, comparator, name: names.second })}>
        {t('Échanger : étudier « {name} »', { name: names.second })}
      </Link>
    </p>
  );
}
