/** The two sides compared: who they are, what differs beyond chance, then everything, theme by theme. */
import { useMemo, useState } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { comparedThemes, type ComparedTheme } from './comparison-reading.js';
import { useComparisonView } from './comparison-view.js';
import { ComparisonNotes } from './comparison-notes.js';
import { ComparisonSummary } from './comparison-summary.js';
import { IndicatorComparisonTable } from './indicator-comparison-table.js';
import { MethodNote } from './method-note.js';
import { captionOf, SideBySideTable } from './side-by-side-table.js';
import { SideCards } from './side-cards.js';

export function ComparisonResult() {
  const { catalogue, comparison } = useComparisonView();
  const [onlyMarked, setOnlyMarked] = useState(false);
  const themes = useMemo(
    () => comparedThemes(catalogue, comparison, onlyMarked),
    [catalogue, comparison, onlyMarked],
  );
  return (
    <>
      <SideCards />
      <ComparisonNotes />
      <ComparisonSummary />
      <CheckboxField className="compare-filter" isSelected={onlyMarked} onChange={setOnlyMarked}>
        <CheckboxButton className="checkbox">
          <span className="checkbox-box" aria-hidden="true" />
          {t('Seulement ce qui diffère nettement')}
        </CheckboxButton>
      </CheckboxField>
      {themes.length === 0 && <p>{t('Rien ne diffère plus que le hasard ne l’explique.')}</p>}
      {themes.map((theme) => (
        <Theme key={theme.id} theme={theme} />
      ))}
      <MethodNote />
    </>
  );
}

function Theme({ theme }: { readonly theme: ComparedTheme }) {
  return (
    <section className="compare-theme" aria-labelledby={`comparer-${theme.id}`}>
      <h2 id={`comparer-${theme.id}`}>{theme.label}</h2>
      {theme.sections.map((section) => (
        <section key={section.id} aria-labelledby={`comparer-${theme.id}-${section.id}`}>
          <h3 id={`comparer-${theme.id}-${section.id}`}>{section.label || captionOf('ages')}</h3>
          {section.tables.map(({ name, table }) => (
            <SideBySideTable key={name} name={name} table={table} />
          ))}
          {section.indicators.length > 0 && (
            <IndicatorComparisonTable caption={section.label} indicators={section.indicators} />
          )}
        </section>
      ))}
    </section>
  );
}
