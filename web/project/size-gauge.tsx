/** Inhabitants and size class of the CPTS, and how far it is from the classes below and above. */
import { Meter } from 'react-aria-components';
import { formatInteger } from '../../src/domain/format.js';
import { sizeClass, sizeClassRange } from '../../src/domain/size-class.js';
import { t } from '../../src/language/translate.js';
import { countInhabitants } from '../state/wording.js';

const classes = [1, 2, 3, 4] as const;

export function SizeGauge({ population }: { readonly population: number }) {
  const current = sizeClass(population);
  const { from, next } = sizeClassRange(population);
  const progress = next === null ? 1 : (population - from) / (next - from);
  const label = t('Taille {size}', { size: current });
  return (
    <Meter
      className="gauge"
      aria-label={t('Taille de la CPTS')}
      minValue={0}
      maxValue={classes.length}
      value={current - 1 + progress}
      valueLabel={label}
    >
      <span className="gauge-title">
        {label} · {countInhabitants(population)}
      </span>
      <span className="gauge-bar" aria-hidden="true">
        {classes.map((other) => (
          <span key={other} className="gauge-class">
            <span
              style={{ inlineSize: `${100 * (other < current ? 1 : other === current ? progress : 0)}%` }}
            />
          </span>
        ))}
      </span>
      <span className="gauge-next">{describeDistances(population)}</span>
    </Meter>
  );
}

/** How many inhabitants the project may lose or gain before its size changes. */
export function describeDistances(population: number): string {
  const size = sizeClass(population);
  const { from, next } = sizeClassRange(population);
  const above = population - from;
  if (next === null) {
    return t(
      'La plus grande taille : {above, plural, one {# habitant} other {# habitants}} au-dessus du seuil ({from}).',
      {
        above,
        from: formatInteger(from),
      },
    );
  }
  const values = { left: next - population, next: formatInteger(next), size: size + 1 };
  if (from === 0)
    return t(
      'Encore {left, plural, one {# habitant} other {# habitants}} avant la taille {size} (à partir de {next}).',
      values,
    );
  return t(
    '{above, plural, one {# habitant} other {# habitants}} au-dessus de la taille {below} ; encore {left, plural, other {#}} avant la taille {size} (à partir de {next}).',
    { ...values, above, below: size - 1 },
  );
}
