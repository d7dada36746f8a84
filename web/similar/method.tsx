/** How similar territories are found and what a position among them is worth, for who has no statistics. */
import type { SimilarAnswer } from '../../src/domain/similar-territories/answer.js';
import { formatInteger } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';

export function Method({ answer }: { readonly answer: SimilarAnswer }) {
  const { rules, kind } = answer;
  return (
    <section aria-labelledby="methode" className="similar-method">
      <h2 id="methode">{t('Comment c’est calculé')}</h2>
      <h3>{t('Ce qui fait que deux territoires se ressemblent')}</h3>
      <p>
        {t(
          'Quatre choses que les soignants ne choisissent pas et qui pèsent sur les soins : combien d’habitants, s’ils vivent serrés ou dispersés, combien ont 60 ans ou plus, combien ont de petits revenus. Les indicateurs de santé n’y entrent pas, puisque ce sont eux que l’on veut ensuite situer. Seule exception, la couverture par la complémentaire santé solidaire : on a cherché à ce qu’elle se ressemble, son rang dit donc peu de chose.',
        )}
      </p>
      <p>
        {t(
          'L’âge s’arrête à 60 ans et non à 65 parce que le recensement publie, commune par commune, des tranches qui changent à 60 ans. Les petits revenus se voient à la complémentaire santé solidaire (CSS), réservée aux foyers modestes ; ceux qui y ont droit sans la demander n’y sont pas. La densité est le nombre d’habitants divisé par la surface des communes, mesurée sur leurs contours à 2 % près environ.',
        )}
      </p>
      <h3>{t('Comment la ressemblance se mesure')}</h3>
      <p>
        {t(
          'Pour chacune des quatre choses, on regarde l’écart entre les deux territoires et on le rapporte à l’écart habituel entre tous ceux du pays que connaît cette édition, pour que toutes comptent autant. Pour la population et la densité, c’est le rapport qui compte : 10 000 et 20 000 habitants sont aussi différents que 50 000 et 100 000. Ce qui n’est pas connu de l’un ou de l’autre, ou seulement pour moins de la moitié de ses habitants, est laissé de côté pour les deux.',
        )}
      </p>
      <p>
        {t(
          '« Très semblable » : un quart d’écart habituel au plus, en moyenne. « Semblable » : la moitié. « Assez semblable » : un écart entier. « Peu semblable » : davantage, comme deux territoires pris au hasard.',
        )}
      </p>
      <h3>{t('Qui est comparé')}</h3>
      <p>
        {t(
          'Les {count} plus semblables : assez pour que chaque quart en compte cinq, assez peu pour que le dernier ressemble encore. Sont écartés les territoires de moins de {smallest} habitants, dont presque tous les chiffres sont masqués, et ceux qui partagent plus de {share} % de leurs habitants avec le vôtre, car ce serait vous comparer à vous-même.',
          {
            count: rules.peers,
            smallest: formatInteger(rules.smallestPopulation),
            share: formatInteger(rules.largestOverlap),
          },
        )}
      </p>
      {kind === 'cpts' && (
        <p>
          {t(
            'Les périmètres des CPTS ne sont publiés que par quelques régions : celles des autres régions manquent ici. Préférez les intercommunalités si votre territoire en est loin.',
          )}
        </p>
      )}
      <h3>{t('Ce que vaut un rang')}</h3>
      <p>
        {t(
          'Un rang décrit, il ne juge pas : être plus élevé que d’autres n’est ni bien ni mal sans savoir pourquoi. Les ex aequo se partagent leurs rangs. Un territoire semblable dont le chiffre est masqué, ou ne porte que sur moins de la moitié de ses habitants, est laissé de côté ; il faut au moins {fewest} chiffres pour donner une position.',
          { fewest: rules.fewestPeers },
        )}
      </p>
      <p>
        {t(
          'Les effectifs étant petits, le hasard déplace les chiffres d’une année à l’autre. Quand la marge d’incertitude du vôtre (intervalle à 95 %) recouvre plus de la moitié des territoires semblables, le rang aurait pu être tout autre : il est marqué « rang peu sûr ».',
        )}
      </p>
    </section>
  );
}
