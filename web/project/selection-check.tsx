/** Mends a selection whose codes are not all communes of the edition, and says what became of them. */
import { useEffect, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useCommunes } from '../api/queries.js';
import { findProblems } from '../api/territory-problems.js';
import { usePostNotice } from '../shell/notices.js';
import { useWorkspace } from '../state/workspace.js';
import { carryOver } from '../state/wording.js';

export function SelectionCheck() {
  const { selection, edition, change } = useWorkspace();
  const post = usePostNotice();
  const communes = useCommunes(edition.edition).data;
  const strangers = useMemo(
    () => (communes ? selection.codes.filter((code) => !communes.has(code)) : []),
    [communes, selection.codes],
  );
  const { data: problems } = useQuery({
    queryKey: ['problems', edition.edition, strangers],
    queryFn: () => findProblems(strangers, edition.edition),
    enabled: strangers.length > 0,
  });
  useEffect(() => {
    if (!problems || strangers.length === 0) return;
    const { codes, remarks } = carryOver(selection.codes, problems);
    change({ kind: 'open', codes });
    post({ tone: 'remark', title: 'Des codes du projet ont changé.', lines: remarks });
  }, [problems, strangers, selection.codes, change, post]);
  return null;
}
