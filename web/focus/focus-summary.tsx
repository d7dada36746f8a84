/** The focus in a sentence, in the panel of the project, with the way to change it. */
import { t } from '../../src/language/translate.js';
import { useWorkspace } from '../state/workspace.js';
import { FocusButton } from './focus-button.js';
import { summaryWords } from './words.js';

export function FocusSummary() {
  const { address } = useWorkspace();
  return (
    <div className="focus-summary">
      <p>{summaryWords(address)}</p>
      <FocusButton className="button">{t('Modifier les focus')}</FocusButton>
    </div>
  );
}
