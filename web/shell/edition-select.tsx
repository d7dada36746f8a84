/** Which edition of the figures is on display. */
import { formatEdition } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { useWorkspace } from '../state/workspace.js';
import { Choice } from './choice.js';

export function EditionSelect() {
  const { editions, edition, update } = useWorkspace();
  const options = editions.map(({ edition: id }) => ({ id, label: formatEdition(id) }));
  // The newest edition needs no mention in the address: a link without one follows the news.
  const choose = (id: string) => update({ edition: id === editions[0]!.edition ? null : id });
  return (
    <Choice
      className="choice choice-inline"
      label={t('Édition')}
      options={options}
      value={edition.edition}
      onChange={choose}
    />
  );
}
