/** Which prevalences the report shows: the five most frequent, or any of the thirty. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { formatCount } from '../../src/domain/format.js';
import type { Report } from '../../src/domain/report.js';

const affections = { one: 'affection affichée', other: 'affections affichées' };

interface PathologyPickerProps {
  readonly pathologies: Report['pathologies'];
  /** Ids of a choice; empty for the most frequent. */
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

export function PathologyPicker({ pathologies, chosen, onChange }: PathologyPickerProps) {
  const isChoice = chosen.length > 0;
  /** The choice itself and not what is shown, which follows when the report arrives. */
  const selected = new Set(isChoice ? chosen : pathologies.shown);
  const toggle = (id: string) =>
    onChange(pathologies.all.map((one) => one.id).filter((one) => selected.has(one) !== (one === id)));
  return (
    <Disclosure className="picker">
      <p>
        {isChoice
          ? `Votre choix\u202f: ${formatCount(selected.size, affections)}.`
          : 'Les affections qui touchent le plus de patients du territoire.'}{' '}
        <Button slot="trigger" className="link-button">
          Choisir les affections
        </Button>
        {isChoice && (
          <>
            {' · '}
            <Button slot={null} className="link-button" onPress={() => onChange([])}>
              Revenir au Top 5
            </Button>
          </>
        )}
      </p>
      <DisclosurePanel>
        <fieldset>
          <legend>Affections de longue durée</legend>
          {pathologies.all.map(({ id, label }) => (
            <label key={id}>
              <input type="checkbox" checked={selected.has(id)} onChange={() => toggle(id)} />
              {label}
            </label>
          ))}
        </fieldset>
      </DisclosurePanel>
    </Disclosure>
  );
}
