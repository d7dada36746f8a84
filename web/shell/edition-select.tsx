/** Which edition of the figures is on display. */
import { useWorkspace } from '../state/workspace.js';
import { Choice } from './choice.js';

export function EditionSelect() {
  const { editions, edition, update } = useWorkspace();
  const options = editions.map(({ edition: id, label }) => ({ id, label }));
  // The newest edition needs no mention in the address: a link without one follows the news.
  const choose = (id: string) => update({ edition: id === editions[0]!.edition ? null : id });
  return (
    <Choice
      className="choice choice-inline"
      label="Édition"
      options={options}
      value={edition.edition}
      onChange={choose}
    />
  );
}
