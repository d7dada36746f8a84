/** The figure of the territory for an indicator, with the asterisk of an incomplete one. */
import { formatMeasure } from '../../src/domain/format.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { FigureValue } from './figure-value.js';

export function TerritoryFigure({ indicator }: { indicator: IndicatorResult }) {
  const starred = indicator.territory.status === 'value' && indicator.neutralised.communes.length > 0;
  return (
    <>
      <FigureValue figure={indicator.territory} format={(value) => formatMeasure(value, indicator.unit)} />
      {starred && (
        <span className="star" title={t('Au moins une commune est neutralisée')}>
          *
        </span>
      )}
    </>
  );
}
