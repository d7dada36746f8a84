/** The accessibility statement, in the form of French law (RGAA 4.1). */
import { Link } from 'wouter';
import { t, type Sentence } from '../../src/language/translate.js';
import { Words } from '../language/words.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import './documentation.css';

/** Where a complaint is filed. */
const ombudsman = {
  name: 'Défenseur des droits',
  form: 'https://formulaire.defenseurdesdroits.fr/',
  address: 'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
};

const checks = [
  'chaque écran, en clair et en sombre, avec les règles WCAG 2.2 (A et AA) et RGAA 4 d’axe-core : aucune faute admise ;',
  'les parcours complets au clavier seul : choisir, vérifier, lire, comparer, enregistrer ;',
  'l’affichage de 320 pixels de large à l’écran de bureau, sans défilement de côté, et avec un texte agrandi à 200 % ;',
  'les mouvements réduits quand le système le demande, et un tableau derrière chaque graphique.',
] as const satisfies readonly Sentence[];

const technologies = ['HTML', 'CSS', 'JavaScript', 'WAI-ARIA', 'SVG', 'Canvas'];

export default function AccessibilityScreen() {
  return (
    <article className="page prose">
      <title>{`${t('Déclaration d’accessibilité')} – Rezone`}</title>
      <h1>{t('Déclaration d’accessibilité')}</h1>
      <p className="page-lead">
        {t(
          'L’organisme qui met ce site en ligne s’engage à le rendre accessible, selon l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration s’applique à toutes les pages de Rezone.',
        )}
      </p>
      <State />
      <Limits />
      <section>
        <h2>{t('Établissement de cette déclaration')}</h2>
        <p>
          {t(
            'Déclaration établie en novembre 2026, avec la version 0.1 du logiciel, par l’équipe qui le développe.',
          )}
        </p>
        <p>{t('Technologies utilisées : {list}.', { list: technologies.join(', ') })}</p>
        <p>
          {t(
            'Environnement des essais : Chromium sous Debian, pilotés par Playwright, avec axe-core. Les lecteurs d’écran n’ont pas encore été essayés par des personnes qui s’en servent chaque jour.',
          )}
        </p>
      </section>
      <Remedies />
    </article>
  );
}

function State() {
  return (
    <section>
      <h2>{t('État de conformité')}</h2>
      <p>
        {t(
          'Rezone est déclaré non conforme au référentiel général d’amélioration de l’accessibilité (RGAA, version 4.1), parce qu’aucun audit n’a encore été mené par un tiers : sans audit, la loi ne permet pas d’annoncer mieux, quel que soit l’état réel du site.',
        )}
      </p>
      <p>{t('À chaque changement, des essais automatiques vérifient :')}</p>
      <ul>
        {checks.map((check) => (
          <li key={check}>{t(check)}</li>
        ))}
      </ul>
      <p>
        {t('De tels essais ne trouvent qu’une partie des obstacles : dites-nous ceux que vous rencontrez.')}
      </p>
    </section>
  );
}

function Limits() {
  const { href, historyState } = useWorkspace();
  return (
    <section>
      <h2>{t('Contenus non accessibles, et ce qui les remplace')}</h2>
      <dl className="definitions">
        <div>
          <dt>{t('La carte')}</dt>
          <dd>
            <Words
              of="Une carte dessinée ne se lit pas sans la voir. Tout ce qu’elle permet se fait aussi ailleurs : la recherche, la liste collée, et la vue <link>Liste</link>, qui donne les communes et les structures en toutes lettres. Sur la carte même, un curseur se déplace aux flèches et chaque commune est annoncée."
              values={{
                link: (words) => (
                  <Link href={href(mapPath)} state={historyState}>
                    {words}
                  </Link>
                ),
              }}
            />
          </dd>
        </div>
        <div>
          <dt>{t('Les graphiques')}</dt>
          <dd>{t('Chacun a un titre, une description et un tableau qui donne les mêmes chiffres.')}</dd>
        </div>
        <div>
          <dt>{t('Le choix au lasso')}</dt>
          <dd>
            {t(
              'Il demande un pointeur. Au clavier, on choisit les mêmes communes par la recherche, par une intercommunalité entière ou une à une.',
            )}
          </dd>
        </div>
        <div>
          <dt>{t('Les sites des partenaires')}</dt>
          <dd>{t('Leur accessibilité dépend de ceux qui les tiennent.')}</dd>
        </div>
      </dl>
    </section>
  );
}

function Remedies() {
  return (
    <section>
      <h2>{t('Signaler un obstacle')}</h2>
      <p>
        {t(
          'Si un contenu vous reste fermé, écrivez à l’organisme qui met ce site en ligne : il doit vous donner l’information sous une autre forme, ou vous dire où la trouver.',
        )}
      </p>
      <h2>{t('Voies de recours')}</h2>
      <p>{t('Si vous ne recevez pas de réponse satisfaisante, vous pouvez :')}</p>
      <ul>
        <li>
          <Words
            of="écrire au {ombudsman} par <link>son formulaire en ligne</link> ;"
            values={{
              ombudsman: ombudsman.name,
              link: (words) => (
                <a href={ombudsman.form} rel="external">
                  {words}
                </a>
              ),
            }}
          />
        </li>
        <li>{t('joindre son délégué dans votre région ;')}</li>
        <li>{t('lui écrire par la poste, sans timbre : {address}.', { address: ombudsman.address })}</li>
      </ul>
    </section>
  );
}
