/** What the table of the communes says, as one quotes it: inhabitants, QPV, zoning, each of its own date and source. */
import { t } from '../language/translate.js';
import { cite, communeWords, originOf, placeWords, type Quoted } from './citation.js';
import { formatInteger } from './format.js';
import { describeZoning, type Commune } from './places.js';
import type { Report } from './report.js';

export function citeCommune(commune: Commune, report: Report): string {
  const { population, qpv, zoning } = commune;
  return citeRow(report, communeWords(commune), {
    inhabitants: population === null ? t('n.d.') : formatInteger(population),
    qpv: formatInteger(qpv.count),
    zoning: describeZoning(zoning),
  });
}

export function citeTotals(report: Report): string {
  const { totals } = report.territory;
  return citeRow(report, placeWords(report.territory), {
    inhabitants: formatInteger(totals.population),
    qpv: formatInteger(totals.qpv),
    zoning: t('ZIP {zip}, ZAC {zac}', { zip: formatInteger(totals.zip), zac: formatInteger(totals.zac) }),
  });
}

function citeRow(
  report: Report,
  place: string,
  words: { readonly inhabitants: string; readonly qpv: string; readonly zoning: string },
): string {
  const { population, qpv, zoning } = report.territory;
  const quoted: Quoted[] = [
    { label: t('Habitants'), figure: words.inhabitants, place, ...population },
    { label: t('Quartiers prioritaires (QPV)'), figure: words.qpv, place, ...qpv },
    { label: t('Zonage des médecins généralistes'), figure: words.zoning, place, ...zoning },
  ];
  return cite(quoted, originOf(report));
}
