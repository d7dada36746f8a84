/** The share of the inhabitants that a figure speaks of, with a warning when it is low. */
import { formatMeasure } from '../../src/domain/format.js';
import type { Coverage } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';

interface CoverageNoteProps {
  readonly coverage: Coverage;
}

export function CoverageNote({ coverage }: CoverageNoteProps) {
  const percent = formatMeasure(coverage.percent, '%');
  switch (coverage.level) {
    case 'full':
      return <span className="coverage">{t('couverture 100 %')}</span>;
    case 'partial':
      return <span className="coverage">{t('couverture partielle, {percent}', { percent })}</span>;
    case 'low':
      return (
        <CoverageWarning>
          {t('couverture {percent} : à lire avec prudence, une partie des habitants n’est pas comptée', {
            percent,
          })}
        </CoverageWarning>
      );
    case 'insufficient':
      return (
        <CoverageWarning>
          {t('couverture {percent} : moins de la moitié des habitants comptés, pas de comparaison', {
            percent,
          })}
        </CoverageWarning>
      );
  }
}

function CoverageWarning({ children }: { children: string }) {
  return (
    <strong className="coverage coverage-warning">
      <span aria-hidden="true">⚠ </span>
      {children}
    </strong>
  );
}

/** The same in a cell, under a heading that says what it is. */
export function CoverageCell({ coverage }: CoverageNoteProps) {
  const percent = formatMeasure(coverage.percent, '%');
  switch (coverage.level) {
    case 'full':
      return t('100 %');
    case 'partial':
      return t('{percent}, partielle', { percent });
    case 'low':
      return <CoverageWarning>{t('{percent}, à lire avec prudence', { percent })}</CoverageWarning>;
    case 'insufficient':
      return <CoverageWarning>{t('{percent}, pas de comparaison', { percent })}</CoverageWarning>;
  }
}
