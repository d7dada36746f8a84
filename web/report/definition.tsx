/** What an indicator measures and why it matters, on demand. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Indicator } from '../../src/domain/catalogue.js';
import { useReportView } from './report-view.js';

export function Definition({ id }: { id: string }) {
  const { catalogue, report } = useReportView();
  const indicator = catalogue.indicators.find((one) => one.id === id);
  if (!indicator) return null;
  const notes = report.notes.filter((note) => indicator.footnotes.includes(note.id));
  return (
    <Disclosure className="definition">
      <Button slot="trigger" className="link-button">
        Définition<span className="visually-hidden">{`\u202f: ${indicator.label}`}</span>
      </Button>
      <DisclosurePanel className="definition-panel">
        <p>{indicator.definition}</p>
        <DefinitionList indicator={indicator} />
        {notes.map((note) => (
          <p key={note.id} className="note">
            {note.text}
          </p>
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}

function DefinitionList({ indicator }: { indicator: Indicator }) {
  return (
    <dl>
      <dt>Personnes concernées</dt>
      <dd>{indicator.population}</dd>
      <dt>On compte</dt>
      <dd>{indicator.numerator}</dd>
      {indicator.denominator && (
        <>
          <dt>Rapporté à</dt>
          <dd>{indicator.denominator}</dd>
        </>
      )}
      <dt>Pourquoi le regarder</dt>
      <dd>{indicator.why}</dd>
    </dl>
  );
}
