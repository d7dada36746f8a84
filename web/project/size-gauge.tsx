/** Size class of the CPTS, and how far the next one is. */
import { Meter } from 'react-aria-components';
import { formatCount, formatInteger } from '../../src/domain/format.js';
import { sizeClass, sizeClassRange } from '../../src/domain/size-class.js';
import { inhabitantWords } from '../state/wording.js';

const classes = [1, 2, 3, 4] as const;

export function SizeGauge({ population }: { readonly population: number }) {
  const current = sizeClass(population);
  const { from, next } = sizeClassRange(population);
  const progress = next === null ? 1 : (population - from) / (next - from);
  return (
    <Meter
      className="gauge"
      aria-label="Taille de la CPTS"
      minValue={0}
      maxValue={classes.length}
      value={current - 1 + progress}
      valueLabel={`Taille ${current}`}
    >
      <span className="gauge-title">Taille {current}</span>
      <span className="gauge-bar" aria-hidden="true">
        {classes.map((other) => (
          <span key={other} className="gauge-class">
            <span
              style={{ inlineSize: `${100 * (other < current ? 1 : other === current ? progress : 0)}%` }}
            />
          </span>
        ))}
      </span>
      <span className="gauge-next">
        {next === null
          ? 'Plus de 175\u00a0000 habitants\u202f: la plus grande taille.'
          : `Taille ${current + 1} à partir de ${formatInteger(next)} habitants\u202f: encore ${formatCount(next - population, inhabitantWords)}.`}
      </span>
    </Meter>
  );
}
