/** A figure in a cell or a sentence: its value, or the words that say why there is none. */
import type { Figure } from '../../src/domain/figure.js';
import { formatFigure } from '../../src/domain/format.js';

export function FigureValue({ figure, format }: { figure: Figure; format: (value: number) => string }) {
  if (figure.status === 'value') return <>{format(figure.value)}</>;
  return <span className={`missing missing-${figure.status}`}>{formatFigure(figure, format)}</span>;
}
