/** Who is compared: name, communes, inhabitants, edition, of each side. */
import { formatEdition, formatInteger } from '../../src/domain/format.js';
import { formatPeriod } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { CiteButton } from '../citation/cite-button.js';
import { useCitation } from '../citation/use-citation.js';
import { citeInhabitants } from './comparison-citation.js';
import { useComparisonView, type SideKey } from './comparison-view.js';
import { SideMark } from './side-mark.js';

export function SideCards() {
  const { order } = useComparisonView();
  return (
    <div className="side-cards">
      {order.map((side) => (
        <SideCard key={side} side={side} />
      ))}
    </div>
  );
}

function SideCard({ side }: { readonly side: SideKey }) {
  const view = useComparisonView();
  const { comparison, names, isOfEditions, second } = view;
  const { communes, population, populationStamp, edition } = comparison[side];
  const isArea = side === 'second' && second.kind === 'area';
  const role = isOfEditions
    ? side === 'first'
      ? t('Maintenant')
      : t('Avant')
    : side === 'first'
      ? t('Territoire étudié')
      : t('Comparé avec');
  const citation = useCitation({
    label: t('{table}, {row}', { table: t('Habitants'), row: names[side] }),
    sentence: () => citeInhabitants(side, view),
  });
  return (
    <section className={`side-card side-card-${side}`} aria-label={role} onKeyDown={citation.onKeyDown}>
      <p className="side-role">
        <SideMark side={side} /> {role}
      </p>
      <h2>{names[side]}</h2>
      <p>
        {t('{n, plural, one {# commune} other {# communes}}', { n: communes })} ·{' '}
        {t('{population} habitants ({period})', {
          population: formatInteger(population),
          period: formatPeriod(populationStamp.period),
        })}{' '}
        <CiteButton citation={citation} words={t('Citer')} />
      </p>
      <p className="muted">
        {isArea
          ? t('Chiffres de référence publiés, sans intervalle')
          : t('Chiffres calculés sur ces communes')}
        {' · '}
        {t('édition de {edition}', { edition: formatEdition(edition) })}
      </p>
    </section>
  );
}
