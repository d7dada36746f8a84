/** Behind a rate: who is counted, out of how many. */
import { formatCount, formatInteger } from '../../src/domain/format.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { useReportView } from './report-view.js';

/** "9 417 personnes sur 88 370", "13 018 passages pour 61 400 personnes"; nothing where there is no figure. */
export function CountedPeople({ indicator }: { indicator: IndicatorResult }) {
  const { catalogue } = useReportView();
  const { numerator, denominator } = indicator.territory;
  if (numerator === null || denominator === null) return null;
  const words = catalogue.indicators.find(({ id }) => id === indicator.id)?.counted;
  const counted = words ? formatCount(numerator, words) : formatInteger(numerator);
  const values = { counted, among: formatInteger(denominator) };
  return indicator.kind === 'event-rate'
    ? t('{counted} pour {among} personnes', values)
    : t('{counted} sur {among}', values);
}
