/** The share of the inhabitants that a figure speaks of, with a warning when it is low. */
import { formatMeasure } from '../../src/domain/format.js';
import type { Coverage } from '../../src/domain/report.js';

const warnings: Readonly<Partial<Record<Coverage['level'], string>>> = {
  low: 'à lire avec prudence, une partie des habitants n’est pas comptée',
  insufficient: 'moins de la moitié des habitants comptés, pas de comparaison',
};

export function CoverageNote({ coverage }: { coverage: Coverage }) {
  const warning = warnings[coverage.level];
  const text = `couverture ${coverage.level === 'full' ? '100\u202f%' : formatMeasure(coverage.percent, '%')}`;
  if (warning === undefined) return <span className="coverage">{text}</span>;
  return (
    <strong className="coverage coverage-warning">
      <span aria-hidden="true">⚠ </span>
      {text}
      {'\u202f'}: {warning}
    </strong>
  );
}
