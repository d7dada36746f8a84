/** Carries a selection of another year to the map of the edition, and says what changed. */
import { useEffect } from 'react';
import { t } from '../../src/language/translate.js';
import { usePostNotice } from '../shell/notices.js';
import { describeCarried } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { useCarriedSelection } from './use-carried-selection.js';

export function SelectionCheck() {
  const { selection, edition, change, lookAt } = useWorkspace();
  const post = usePostNotice();
  const { isNeeded, answer, error } = useCarriedSelection();
  useEffect(() => {
    if (!isNeeded || !answer) return;
    const unchanged = selection.codes.filter((code) => answer.codes.includes(code));
    change({ kind: 'carry', codes: answer.codes, unchanged });
    lookAt(answer.codes);
    const lines = describeCarried(answer);
    if (lines.length === 0) return;
    const title = t('Ce projet a été mis à jour sur la carte des communes de {year}.', {
      year: String(edition.cog),
    });
    post({ tone: 'remark', title, lines, undoes: 'carry' });
  }, [isNeeded, answer, selection.codes, edition.cog, change, lookAt, post]);
  useEffect(() => {
    if (!error) return;
    const title = t('Les codes des communes de ce projet n’ont pas pu être vérifiés.');
    post({ tone: 'refusal', title, lines: [error.message] });
  }, [error, post]);
  return null;
}
