/** What a CPTS is, how one comes to life, and whom to ask. */
import { Link } from 'wouter';
import { useWorkspace } from '../state/workspace.js';
import { Contacts } from './contacts.js';
import { sizeClassInhabitants } from '../report/size-class-words.js';
import { missions, phases, portals } from './cpts-facts.js';
import './further.css';

export default function FurtherScreen() {
  return (
    <article className="page further">
      <title>Pour aller plus loin – Rezone</title>
      <h1>Pour aller plus loin</h1>
      <p className="page-lead">
        Rezone aide à préparer le diagnostic d’un territoire. Voici à quoi ce diagnostic sert, et qui peut
        vous accompagner ensuite.
      </p>
      <WhatIsCpts />
      <Phases />
      <Support />
      <Portals />
    </article>
  );
}

function WhatIsCpts() {
  return (
    <section aria-labelledby="cpts">
      <h2 id="cpts">Qu’est-ce qu’une CPTS&#8239;?</h2>
      <p>
        Une communauté professionnelle territoriale de santé (CPTS) réunit des professionnels d’un même
        territoire qui veulent mieux s’organiser ensemble&#8239;: libéraux, centres et maisons de santé,
        hôpitaux, structures médico-sociales et sociales. Ce sont eux qui en prennent l’initiative et qui en
        dessinent le périmètre, commune par commune. Chacun garde son exercice&#8239;: la CPTS s’occupe de ce
        qui se joue entre eux, au service de tous les habitants et pas seulement des patients de ses membres.
      </p>
      <p>
        La loi de modernisation de notre système de santé du 26 janvier 2016 les a créées&#8239;; un accord
        signé avec l’Assurance Maladie en 2019 fixe leurs missions et leur financement.
      </p>
      <h3>Ses missions</h3>
      <ul className="missions">
        {missions.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ul>
      <h3>Quatre tailles</h3>
      <p>
        Le nombre d’habitants du périmètre fixe la taille de la CPTS, qui sert à calculer son financement.
      </p>
      <table className="sizes">
        <thead>
          <tr>
            <th scope="col">Taille</th>
            <th scope="col">Habitants</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(sizeClassInhabitants).map(([size, inhabitants]) => (
            <tr key={size}>
              <th scope="row">{size}</th>
              <td>{inhabitants}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Phases() {
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">Trois phases pour créer une CPTS</h2>
      <ol className="phases">
        {phases.map(({ title, outcome, steps }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p className="phase-outcome">{outcome}</p>
            <ul>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Support() {
  return (
    <section aria-labelledby="accompagnement">
      <h2 id="accompagnement">Demander un accompagnement</h2>
      <p>
        Écrivez à l’agence régionale de santé (ARS) ou à la caisse primaire d’assurance maladie (CPAM) de
        votre département, dès l’idée de départ. Pour un premier échange, trois choses suffisent&#8239;:
      </p>
      <ul>
        <li>
          les communes envisagées&#8239;: enregistrez votre projet sur la carte, ou copiez l’adresse de la
          page&#8239;;
        </li>
        <li>les professionnels déjà partants, même peu nombreux&#8239;;</li>
        <li>les deux ou trois difficultés que vous voulez résoudre, chiffres du rapport à l’appui.</li>
      </ul>
      <Contacts />
    </section>
  );
}

function Portals() {
  const { href, historyState } = useWorkspace();
  return (
    <section aria-labelledby="portails">
      <h2 id="portails">Portails officiels</h2>
      <ul className="portals">
        {portals.map(({ url, name, use }) => (
          <li key={url}>
            <a href={url} rel="external">
              {name}
            </a>
            {', '}
            {use}
          </li>
        ))}
      </ul>
      <p>
        Les mots du rapport sont expliqués dans les{' '}
        <Link href={href('/glossaires')} state={historyState}>
          glossaires
        </Link>
        .
      </p>
    </section>
  );
}
