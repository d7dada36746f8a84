/** How the figures are made: what is hidden, how a territory is summed, what a comparison says and does not. */
import type { ReactNode } from 'react';
import type { SourcesAnswer } from '../../src/domain/api.js';
import { formatInteger } from '../../src/domain/format.js';
import { typeset } from '../../src/language/typography.js';

type PublicationFacts = SourcesAnswer['publication'];

export const methodParts = [
  { id: 'masque', title: 'Ce qui est masqué, et pourquoi' },
  { id: 'somme', title: 'Comment un territoire est additionné' },
  { id: 'couverture', title: 'La couverture' },
  { id: 'intervalle', title: 'L’intervalle à 95\u00a0%' },
  { id: 'comparaisons', title: 'Les comparaisons' },
  { id: 'dates', title: 'Les dates' },
] as const;

type PartId = (typeof methodParts)[number]['id'];

export function Method({ publication }: { readonly publication: PublicationFacts }) {
  const texts: Readonly<Record<PartId, ReactNode>> = {
    masque: <Hidden publication={publication} />,
    somme: <Sums cog={publication.cog} />,
    couverture: <Coverage />,
    intervalle: <Interval />,
    comparaisons: <Comparisons />,
    dates: <Dates />,
  };
  return methodParts.map(({ id, title }) => (
    <section key={id} className="method-part" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {texts[id]}
    </section>
  ));
}

/** A paragraph with the spaces of French typography. */
function P({ children }: { readonly children: string }) {
  return <p>{typeset(children).replaceAll(' %', '\u00a0%')}</p>;
}

/** What the rule of a publication leaves possible. */
const policyWords: Readonly<Record<PublicationFacts['policy'], string>> = {
  original:
    'Cette règle, dite « originale », regarde chaque commune à part. Elle n’empêche pas à elle seule de retrouver un chiffre masqué en rapprochant plusieurs territoires voisins : gardez-vous de le faire, ce serait désigner des personnes.',
  strict:
    'Cette règle, dite « stricte », ajoute à ces seuils ce qu’il faut pour qu’un chiffre masqué ne se déduise pas non plus de ceux de territoires voisins.',
};

function Hidden({ publication: { thresholds, policy } }: { readonly publication: PublicationFacts }) {
  const rules = [
    {
      what: 'Un indicateur, dans une commune',
      when: `moins de ${formatInteger(thresholds.numerator)} personnes, passages ou séjours, zéro compris`,
      then: 'la commune sort du calcul de cet indicateur, au numérateur comme au dénominateur',
    },
    {
      what: 'Une commune entière',
      when: `moins de ${formatInteger(thresholds.consumers)} personnes soignées dans la période`,
      then: 'aucun indicateur de santé n’est donné pour elle',
    },
    {
      what: 'L’activité d’une profession, dans une commune',
      when: `moins de ${formatInteger(thresholds.professionals)} professionnels en exercice`,
      then: 'leurs patients et leurs actes ne sont pas comptés ; leur nombre, public, reste affiché',
    },
  ];
  return (
    <>
      <P>
        Dans une petite commune, un petit nombre peut désigner quelqu’un. Un chiffre trop petit est donc
        retiré avant la publication : il n’est ni sur ce site, ni dans ses fichiers. On dit que la commune est
        neutralisée pour ce chiffre, et un astérisque (*) le signale partout où cela change un total.
      </P>
      <table className="data-table">
        <caption>Seuils de cette édition</caption>
        <thead>
          <tr>
            <th scope="col">Ce qui est compté</th>
            <th scope="col">Masqué quand il y a</th>
            <th scope="col">Effet</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ what, when, then }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{when}</td>
              <td>{typeset(then)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <P>
        Le nombre d’habitants, de professionnels et de structures de soins est public : il n’est jamais
        masqué.
      </P>
      <P>{policyWords[policy]}</P>
    </>
  );
}

function Sums({ cog }: { readonly cog: number }) {
  return (
    <>
      <P>
        Un taux n’est pas une moyenne de taux. On additionne les cas des communes conservées, on additionne
        les personnes concernées des mêmes communes, puis on divise. Le rapport donne toujours ces deux
        nombres à côté du taux.
      </P>
      <P>
        Le résultat est arrondi au dixième le plus proche. Un quartier prioritaire à cheval sur deux communes
        n’est compté qu’une fois, quand la source donne le code des quartiers.
      </P>
      <P>
        {`Les communes sont celles du code officiel géographique de ${cog}. Une liste plus ancienne y est reportée : une commune réunie à une autre laisse la place à celle-ci, et chaque remplacement est annoncé.`}
      </P>
    </>
  );
}

function Coverage() {
  return (
    <P>
      La couverture est la part des habitants du territoire qui vivent dans les communes conservées pour un
      chiffre. Sous 80 %, un avertissement invite à la prudence. Sous 50 %, le taux reste affiché mais n’est
      plus comparé : il parle de trop peu de monde. « 100 % » n’est écrit que si aucune commune ne manque.
    </P>
  );
}

function Interval() {
  return (
    <P>
      Quelques cas de plus ou de moins, dus au hasard, changent beaucoup le taux d’un petit territoire.
      L’intervalle donne l’étendue de ce hasard : la valeur de fond s’y trouve très probablement. Il est
      calculé par la méthode de Wilson pour une part, et par celle de Byar pour un nombre d’événements, comme
      les passages aux urgences. Il ne tient compte que du hasard, et non des défauts de la source.
    </P>
  );
}

function Comparisons() {
  return (
    <>
      <P>
        Le territoire est comparé à son département, à sa région et à la France. S’il s’étend sur plusieurs
        départements ou régions, il est comparé à chacun, en commençant par celui où vivent le plus de ses
        habitants.
      </P>
      <P>
        On dit « plus élevé » ou « plus bas » seulement si l’intervalle du territoire ne contient pas la
        référence. Sinon, aucune différence n’est établie : cela ne veut pas dire que les deux sont égaux. Les
        taux ne sont pas corrigés de l’âge : un territoire plus âgé a souvent plus de malades.
      </P>
    </>
  );
}

function Dates() {
  return (
    <P>
      Les sources n’ont pas toutes la même date : chaque chiffre porte la sienne, lue dans les fichiers
      publiés et jamais recopiée à la main. Le millésime dit de quand est le fichier ; la période dit de quand
      sont les faits qu’il compte. Les périodes de chaque source sont dans sa fiche, plus haut.
    </P>
  );
}
