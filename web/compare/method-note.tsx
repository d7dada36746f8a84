/** How a difference is judged, for someone who has not learnt statistics. */
import { t } from '../../src/language/translate.js';
import { useComparisonView } from './comparison-view.js';

export function MethodNote() {
  const { second, isOfEditions } = useComparisonView();
  return (
    <section className="compare-method" aria-labelledby="comparer-methode">
      <h2 id="comparer-methode">{t('Comment lire')}</h2>
      <ul>
        <li>
          {isOfEditions
            ? t('L’évolution est le chiffre le plus récent moins le plus ancien, tels qu’ils s’affichent.')
            : t(
                'L’écart est le chiffre du territoire étudié moins celui du comparé, tels qu’ils s’affichent.',
              )}
        </li>
        <li>
          {second.kind === 'area'
            ? t(
                'Le territoire compte un nombre limité de personnes : le hasard fait bouger son chiffre. On ne parle de différence que si son intervalle à 95 % ne contient pas le chiffre de référence.',
              )
            : t(
                'Chaque côté compte un nombre limité de personnes : le hasard fait bouger les deux chiffres. On ne parle de différence que si l’intervalle à 95 % de l’écart ne contient pas zéro (méthode de Newcombe, 1998).',
              )}
        </li>
        <li>
          {t(
            'Sur cent indicateurs sans vraie différence, cinq environ sembleraient différer par hasard. Une différence isolée et faible appelle la prudence.',
          )}
        </li>
        <li>
          {t(
            'Rien n’est jugé quand moins de la moitié des habitants d’un côté est comptée. L’astérisque dit qu’au moins une commune est neutralisée.',
          )}
        </li>
      </ul>
    </section>
  );
}
