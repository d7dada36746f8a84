/** Four communes, one of them hidden: what remains of the sum, and what coverage means. */
import { formatInteger, formatMeasure } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { ScrollBox } from '../report/scroll-box.js';
import { hiddenExample, totalsOf } from './examples.js';

export function HiddenExample({ threshold }: { readonly threshold: number }) {
  const communes = hiddenExample(threshold);
  const totals = totalsOf(communes);
  const caption = t('Un exemple : quatre communes, dont une masquée');
  return (
    <>
      <ScrollBox label={caption}>
        <table className="data-table example">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Commune')}</th>
              <th scope="col" className="number">
                {t('Habitants')}
              </th>
              <th scope="col" className="number">
                {t('Personnes concernées')}
              </th>
              <th scope="col" className="number">
                {t('Cas')}
              </th>
            </tr>
          </thead>
          <tbody>
            {communes.map(({ name, inhabitants, people, cases }) => (
              <tr key={name} className={cases === null ? 'example-hidden' : undefined}>
                <th scope="row">{name}</th>
                <td className="number">{formatInteger(inhabitants)}</td>
                <td className="number">{cases === null ? t('hors du calcul') : formatInteger(people)}</td>
                <td className="number">
                  {cases === null ? t('masqué (moins de {threshold})', { threshold }) : formatInteger(cases)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        {t(
          'Le taux est celui des trois autres communes : {cases} cas sur {people} personnes, soit {rate}. La couverture est de {coverage} : c’est la part des habitants des quatre communes qui vivent dans les trois que l’on a pu compter.',
          {
            cases: formatInteger(totals.cases),
            people: formatInteger(totals.people),
            rate: formatMeasure(totals.rate, '%'),
            coverage: formatMeasure(totals.coverage, '%'),
          },
        )}
      </p>
    </>
  );
}
