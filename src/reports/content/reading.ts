/** The signs of the report, explained once. */
import type { Report } from '../../domain/report.js';
import { t } from '../../language/translate.js';
import { leftOutPlaces } from './compared-report.js';
import type { Content } from './content.js';

export function reading({ publication, territory }: Report): Content['contents']['reading'] {
  const leftOut = leftOutPlaces(territory);
  return {
    title: t('Comment lire ces chiffres'),
    entries: [
      {
        term: t('Neutralisé'),
        text: t(
          'Moins de {threshold} personnes dans une commune : son chiffre est caché pour ne désigner personne, et la commune sort du calcul, au numérateur comme au dénominateur.',
          { threshold: publication.thresholds.numerator },
        ),
      },
      { term: '*', text: t('Au moins une commune du territoire est neutralisée pour ce chiffre.') },
      {
        term: t('n.d.'),
        text: t(
          'Le chiffre n’existe pas : toutes les communes sont neutralisées, ou la source ne le donne pas.',
        ),
      },
      {
        term: t('Couverture'),
        text: t(
          'Part des habitants du territoire qui vivent dans les communes comptées. Sous 80 %, prudence ; sous 50 %, aucune comparaison.',
        ),
      },
      {
        term: t('Intervalle à 95 %'),
        text: t(
          'Les effectifs étant limités, le hasard joue : la valeur de fond se trouve très probablement entre ces deux bornes. C’est la barre autour du point.',
        ),
      },
      {
        term: '▲ ▼ =',
        text: t(
          'Plus élevé ou plus bas que la référence, quand l’intervalle l’exclut ; sinon, aucune différence n’est établie.',
        ),
      },
      {
        term: t('Échelle'),
        text: t(
          'Sur l’échelle de chaque indicateur : le losange est le département, le carré la région, le triangle la France. Les nombres au bout de l’échelle disent où elle commence et où elle finit.',
        ),
      },
      ...(leftOut === null ? [] : [{ term: t('Les comparaisons'), text: leftOut }]),
    ],
  };
}
