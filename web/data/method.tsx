/** How the figures are made: what is hidden, how a territory is summed, what a comparison says and does not. */
import type { ReactNode } from 'react';
import type { SourcesAnswer } from '../../src/domain/api.js';
import { formatInteger } from '../../src/domain/format.js';
import { t, type Sentence } from '../../src/language/translate.js';
import { ScrollBox } from '../report/scroll-box.js';
import { HiddenExample } from './hidden-example.js';
import { IntervalExamples } from './interval-example.js';

type PublicationFacts = SourcesAnswer['publication'];

const parts = [
  { id: 'masque', title: 'Ce qui est masqué, et pourquoi' },
  { id: 'somme', title: 'Comment un territoire est additionné' },
  { id: 'couverture', title: 'La couverture' },
  { id: 'intervalle', title: 'L’intervalle à 95 %' },
  { id: 'comparaisons', title: 'Les comparaisons' },
  { id: 'dates', title: 'Les dates' },
  { id: 'demonstration', title: 'Ce qu’est la démonstration' },
] as const satisfies readonly { id: string; title: Sentence }[];

type Part = (typeof parts)[number];

/** The demonstration is explained where it is one. */
export function methodParts({ synthetic }: PublicationFacts): readonly Part[] {
  return parts.filter(({ id }) => id !== 'demonstration' || synthetic);
}

export function Method({ publication }: { readonly publication: PublicationFacts }) {
  const texts: Readonly<Record<Part['id'], ReactNode>> = {
    masque: <Hidden publication={publication} />,
    somme: <Sums cog={publication.cog} />,
    couverture: <Coverage />,
    intervalle: <Interval />,
    comparaisons: <Comparisons />,
    dates: <Dates />,
    demonstration: <Demonstration />,
  };
  return methodParts(publication).map(({ id, title }) => (
    <section key={id} className="method-part" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {t(title)}
      </h3>
      {texts[id]}
    </section>
  ));
}

/** What the rule of a publication leaves possible. */
const policyWords = {
  original:
    'Cette règle, dite « originale », regarde chaque commune à part. Elle n’empêche pas à elle seule de retrouver un chiffre masqué en rapprochant plusieurs territoires voisins : gardez-vous de le faire, ce serait désigner des personnes.',
  strict:
    'Cette règle, dite « stricte », ajoute à ces seuils ce qu’il faut pour qu’un chiffre masqué ne se déduise pas non plus de ceux de territoires voisins.',
} as const satisfies Record<PublicationFacts['policy'], Sentence>;

function Hidden({ publication: { thresholds, policy } }: { readonly publication: PublicationFacts }) {
  return (
    <>
      <p>
        {t(
          'Dans une petite commune, un petit nombre peut désigner quelqu’un. Si un tableau disait « 2 patients » dans un village, ses voisins sauraient lesquels ; s’il disait « 0 », ils sauraient aussi quelque chose.',
        )}
      </p>
      <p>
        {t(
          'Un chiffre trop petit est donc retiré avant la publication : il n’est ni sur ce site, ni dans ses fichiers. On dit que la commune est neutralisée pour ce chiffre, et un astérisque (*) le signale partout où cela change un total.',
        )}
      </p>
      <Thresholds thresholds={thresholds} />
      <HiddenExample threshold={thresholds.numerator} />
      <p>
        {t(
          'Le nombre d’habitants, de professionnels et de structures de soins est public : il n’est jamais masqué.',
        )}
      </p>
      <p>{t(policyWords[policy])}</p>
    </>
  );
}

function Thresholds({ thresholds }: Pick<PublicationFacts, 'thresholds'>) {
  const rules = [
    {
      what: t('Un indicateur, dans une commune'),
      when: t('moins de {count} personnes, passages ou séjours, zéro compris', {
        count: formatInteger(thresholds.numerator),
      }),
      then: t('la commune sort du calcul de cet indicateur, au numérateur comme au dénominateur'),
    },
    {
      what: t('Une commune entière'),
      when: t('moins de {count} personnes soignées dans la période', {
        count: formatInteger(thresholds.consumers),
      }),
      then: t('aucun indicateur de santé n’est donné pour elle'),
    },
    {
      what: t('L’activité d’une profession, dans une commune'),
      when: t('moins de {count} professionnels en exercice', {
        count: formatInteger(thresholds.professionals),
      }),
      then: t('leurs patients et leurs actes ne sont pas comptés ; leur nombre, public, reste affiché'),
    },
  ];
  const caption = t('Seuils de cette édition');
  return (
    <ScrollBox label={caption}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Ce qui est compté')}</th>
            <th scope="col">{t('Masqué quand il y a')}</th>
            <th scope="col">{t('Effet')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ what, when, then }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{when}</td>
              <td>{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Sums({ cog }: { readonly cog: number }) {
  return (
    <>
      <p>
        {t(
          'Un taux n’est pas une moyenne de taux. On additionne les cas des communes conservées, on additionne les personnes concernées des mêmes communes, puis on divise. Le rapport donne toujours ces deux nombres à côté du taux.',
        )}
      </p>
      <p>
        {t(
          'Le résultat est arrondi au dixième le plus proche. Un quartier prioritaire à cheval sur deux communes n’est compté qu’une fois, quand la source donne le code des quartiers.',
        )}
      </p>
      <p>
        {t(
          'Les communes sont celles du code officiel géographique de {year}. Une liste plus ancienne y est reportée : une commune réunie à une autre laisse la place à celle-ci, et chaque remplacement est annoncé.',
          { year: String(cog) },
        )}
      </p>
    </>
  );
}

function Coverage() {
  return (
    <p>
      {t(
        'La couverture est la part des habitants du territoire qui vivent dans les communes conservées pour un chiffre. Sous 80 %, un avertissement invite à la prudence. Sous 50 %, le taux reste affiché mais n’est plus comparé : il parle de trop peu de monde. « 100 % » n’est écrit que si aucune commune ne manque.',
      )}
    </p>
  );
}

function Interval() {
  return (
    <>
      <p>
        {t(
          'Lancez dix fois une pièce : elle ne tombe pas toujours cinq fois sur pile. De même, d’une année à l’autre, quelques cas de plus ou de moins, dus au seul hasard, changent beaucoup le taux d’un petit territoire et très peu celui d’un grand.',
        )}
      </p>
      <p>
        {t(
          'L’intervalle dit jusqu’où ce hasard a pu porter : la valeur de fond s’y trouve très probablement. Les trois territoires inventés ci-dessous ont le même taux. Seul le plus peuplé permet de conclure.',
        )}
      </p>
      <IntervalExamples />
      <p>
        {t(
          'Il est calculé par la méthode de Wilson pour une part, et par celle de Byar pour un nombre d’événements, comme les passages aux urgences. Il ne tient compte que du hasard, et non des défauts de la source.',
        )}
      </p>
    </>
  );
}

function Comparisons() {
  return (
    <>
      <p>
        {t(
          'Le territoire est comparé à son département, à sa région et à la France. S’il s’étend sur plusieurs départements ou régions, il est comparé à chacun, en commençant par celui où vivent le plus de ses habitants.',
        )}
      </p>
      <p>
        {t(
          'On dit « plus élevé » ou « plus bas » seulement si l’intervalle du territoire ne contient pas la référence. Sinon, aucune différence n’est établie. Cela ne veut pas dire que les deux sont égaux : une différence existe peut-être, mais il y a trop peu de cas pour l’affirmer.',
        )}
      </p>
      <p>{t('Les taux ne sont pas corrigés de l’âge : un territoire plus âgé a souvent plus de malades.')}</p>
    </>
  );
}

function Dates() {
  return (
    <p>
      {t(
        'Les sources n’ont pas toutes la même date : chaque chiffre porte la sienne, lue dans les fichiers publiés et jamais recopiée à la main. Le millésime dit de quand est le fichier ; la période dit de quand sont les faits qu’il compte. Les périodes de chaque source sont dans sa fiche, plus bas.',
      )}
    </p>
  );
}

function Demonstration() {
  return (
    <>
      <p>
        {t(
          'Les vraies données de remboursement sont réservées par la loi à des équipes autorisées : elles ne peuvent pas être livrées avec un logiciel. La démonstration les remplace, pour montrer tout ce que l’outil sait faire.',
        )}
      </p>
      <p>
        {t(
          'Les communes de deux rapports publiés, autour de Beaucaire et de Gardanne, y retrouvent exactement les chiffres imprimés. Partout ailleurs, les chiffres de santé sont tirés au sort autour de ces taux, toujours les mêmes d’un lancement à l’autre : ils ne décrivent personne. Les données publiques (habitants, structures, quartiers, contours) sont les vraies quand leurs fichiers sont présents ; le tableau des sources dit lesquelles.',
        )}
      </p>
    </>
  );
}
