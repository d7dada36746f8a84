/** What an indicator measures, of whom and how, on demand. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Indicator } from '../../src/domain/catalogue.js';
import { t } from '../../src/language/translate.js';
import { anchorOf } from './report-outline.js';
import { useReportView } from './report-view.js';

export function Definition({ indicator }: { indicator: Indicator }) {
  const { report, linkTo } = useReportView();
  const notes = report.notes.filter((note) => indicator.footnotes.includes(note.id));
  return (
    <Disclosure className="definition">
      <Button slot="trigger" className="link-button">
        {t('Définition')}
        <span className="visually-hidden"> ({indicator.label})</span>
      </Button>
      <DisclosurePanel className="definition-panel">
        <div className="definition-words">
          <div>
            <p>{indicator.definition}</p>
            {notes.map((note) => (
              <p key={note.id} className="note">
                {note.text}
              </p>
            ))}
            <p>
              {linkTo(
                { screen: '/glossaires', anchor: anchorOf.indicator(indicator.id) },
                t('Cet indicateur dans le glossaire'),
              )}
            </p>
          </div>
          <DefinitionList indicator={indicator} />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

function DefinitionList({ indicator }: { indicator: Indicator }) {
  return (
    <dl>
      <dt>{t('Personnes concernées')}</dt>
      <dd>{indicator.population}</dd>
      <dt>{t('On compte')}</dt>
      <dd>{indicator.numerator}</dd>
      {indicator.denominator && (
        <>
          <dt>{t('Rapporté à')}</dt>
          <dd>{indicator.denominator}</dd>
        </>
      )}
    </dl>
  );
}
