/** What the tints of an indicator mean, and how many communes of the map have each of them. */
import { useMemo, type ReactNode } from 'react';
import { formatInteger, formatMeasure } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { countTints, type IndicatorLayer, type Tint, type TintClass } from './indicator-layer.js';
import { describeClass, differenceNames, unitWords } from './indicator-wording.js';
import type { Scene } from './scene.js';
import './indicator-layer.css';

interface IndicatorLegendProps {
  readonly layer: IndicatorLayer;
  readonly scene: Scene;
}

export function IndicatorLegend({ layer, scene }: IndicatorLegendProps) {
  const counts = useMemo(
    () =>
      countTints(
        layer,
        scene.atlas.shapes.map(({ code }) => code),
      ),
    [layer, scene],
  );
  const palette = layer.difference === null ? 'value' : 'difference';
  const { france, unit, difference } = layer;
  return (
    <div className="indicator-legend">
      <table>
        <caption>
          <span className="indicator-legend-title">{layer.label}</span>
          {difference !== null && <span>{t(differenceNames[difference])}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{unitWords(layer)}</th>
            <th scope="col" className="number">
              {t('Communes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {layer.classes.map((one) => (
            <ClassRow key={one.tint} swatch={`${palette}-${one.tint + 1}`} count={counts.get(one.tint)}>
              {describeClass(layer, one)}
              {holdsFrance(layer, one) && (
                <span className="indicator-legend-mark">
                  <span aria-hidden="true">◂ </span>
                  {t('France')}
                </span>
              )}
            </ClassRow>
          ))}
          <MissingRow tint="neutralised" counts={counts}>
            {t('neutralisé')}
          </MissingRow>
          <MissingRow tint="unavailable" counts={counts}>
            {t('sans donnée')}
          </MissingRow>
        </tbody>
      </table>
      <p className="indicator-legend-source">
        {france.status === 'value' && isRate(unit) && (
          <>
            {t('France : {value}', { value: formatMeasure(france.value, unit) })}
            <br />
          </>
        )}
        {layer.stamp}
      </p>
    </div>
  );
}

function isRate(unit: string): boolean {
  return unit === '%' || unit === 'pour 100';
}

/** Where the figure of France lies among those of the communes. */
function holdsFrance({ difference, unit, france }: IndicatorLayer, { from, to }: TintClass): boolean {
  if (difference !== null || france.status !== 'value' || !isRate(unit)) return false;
  return france.value >= (from ?? -Infinity) && france.value <= (to ?? Infinity);
}

interface ClassRowProps {
  /** Name of the tint in indicator-layer.css. */
  readonly swatch: string;
  readonly count: number | undefined;
  readonly children: ReactNode;
}

function ClassRow({ swatch, count = 0, children }: ClassRowProps) {
  return (
    <tr>
      <th scope="row">
        <span className={`tint tint-${swatch}`} aria-hidden="true" />
        <span>{children}</span>
      </th>
      <td className="number">{formatInteger(count)}</td>
    </tr>
  );
}

interface MissingRowProps {
  readonly tint: 'neutralised' | 'unavailable';
  readonly counts: ReadonlyMap<Tint, number>;
  readonly children: string;
}

/** Left out where every commune has a figure. */
function MissingRow({ tint, counts, children }: MissingRowProps) {
  const count = counts.get(tint);
  return (
    count !== undefined && (
      <ClassRow swatch={tint} count={count}>
        {children}
      </ClassRow>
    )
  );
}
