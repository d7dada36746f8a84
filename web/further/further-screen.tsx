/** What a CPTS is, how one comes to life, and whom to ask. */
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { Words } from '../language/words.js';
import { sizeClassInhabitants } from '../../src/domain/size-class-words.js';
import { useWorkspace } from '../state/workspace.js';
import { Contacts } from './contacts.js';
import { missions, phases, portals } from './cpts-facts.js';
import './further.css';

export default function FurtherScreen() {
  return (
    <article className="page further">
      <title>{`${t('Pour aller plus loin')} – Rezone`}</title>
      <h1>{t('Pour aller plus loin')}</h1>
      <p className="page-lead">
        {t(
          'Rezone aide à préparer le diagnostic d’un territoire. Voici à quoi ce diagnostic sert, et qui peut vous accompagner ensuite.',
        )}
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
      <h2 id="cpts">{t('Qu’est-ce qu’une CPTS ?')}</h2>
      <p>
        {t(
          'Une communauté professionnelle territoriale de santé (CPTS) réunit des professionnels d’un même territoire qui veulent mieux s’organiser ensemble : libéraux, centres et maisons de santé, hôpitaux, structures médico-sociales et sociales. Ce sont eux qui en prennent l’initiative et qui en dessinent le périmètre, commune par commune. Chacun garde son exercice : la CPTS s’occupe de ce qui se joue entre eux, au service de tous les habitants et pas seulement des patients de ses membres.',
        )}
      </p>
      <p>
        {t(
          'La loi de modernisation de notre système de santé du 26 janvier 2016 les a créées ; un accord signé avec l’Assurance Maladie en 2019 fixe leurs missions et leur financement.',
        )}
      </p>
      <div className="cpts-facts">
        <Missions />
        <Sizes />
      </div>
    </section>
  );
}

function Missions() {
  return (
    <div className="cpts-fact">
      <h3>{t('Ses missions')}</h3>
      <dl className="missions">
        {missions.map(({ title, text }) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Sizes() {
  return (
    <div className="cpts-fact">
      <h3>{t('Quatre tailles')}</h3>
      <p>
        {t(
          'Le nombre d’habitants du périmètre fixe la taille de la CPTS, qui sert à calculer son financement.',
        )}
      </p>
      <table className="sizes">
        <thead>
          <tr>
            <th scope="col">{t('Taille')}</th>
            <th scope="col">{t('Habitants')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(sizeClassInhabitants).map(([size, inhabitants]) => (
            <tr key={size}>
              <th scope="row">{size}</th>
              <td>{t(inhabitants)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Phases() {
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">{t('Trois phases pour créer une CPTS')}</h2>
      <ol className="phases">
        {phases.map(({ title, outcome, steps }) => (
          <li key={title}>
            <h3>{t(title)}</h3>
            <p className="phase-outcome">{t(outcome)}</p>
            <ul>
              {steps.map((step) => (
                <li key={step}>{t(step)}</li>
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
      <h2 id="accompagnement">{t('Demander un accompagnement')}</h2>
      <p>
        {t(
          'Écrivez à l’agence régionale de santé (ARS) ou à la caisse primaire d’assurance maladie (CPAM) de votre département, dès l’idée de départ. Pour un premier échange, trois choses suffisent :',
        )}
      </p>
      <ul>
        <li>
          {t(
            'les communes envisagées : enregistrez votre projet sur la carte, ou copiez l’adresse de la page ;',
          )}
        </li>
        <li>{t('les professionnels déjà partants, même peu nombreux ;')}</li>
        <li>{t('les deux ou trois difficultés que vous voulez résoudre, chiffres du rapport à l’appui.')}</li>
      </ul>
      <Contacts />
    </section>
  );
}

function Portals() {
  const { href, historyState } = useWorkspace();
  return (
    <section aria-labelledby="portails">
      <h2 id="portails">{t('Portails officiels')}</h2>
      <ul className="portals">
        {portals.map(({ url, name, use }) => (
          <li key={url}>
            <a href={url} rel="external">
              {name}
            </a>
            <span className="portal-use">{t(use)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Words
          of="Les mots du rapport sont expliqués dans les <link>glossaires</link>."
          values={{
            link: (words) => (
              <Link href={href('/glossaires')} state={historyState}>
                {words}
              </Link>
            ),
          }}
        />
      </p>
    </section>
  );
}
