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

/** By tests that run at each change of the software. */
const automatic = [
  'avec axe-core, règles WCAG 2.2 (A et AA) et RGAA 4 : chaque écran en couleurs claires, les principaux en couleurs sombres et en anglais, sans exception admise ; la lettre d’intention vide puis remplie, le menu des documents et la citation d’un chiffre, en couleurs claires ;',
  'au clavier seul : un parcours entier, du choix de la région à la comparaison de deux territoires, par la carte, le rapport et ses tableaux ;',
  'à 320 pixels de large : aucun défilement de côté sur le premier écran, la carte, le rapport et la documentation ;',
  'le rapport PDF : produit selon la norme PDF/UA-1 ; sa langue, son titre, ses signets, l’ordre de ses titres, les en-têtes de ses tableaux et le texte de remplacement de ses images ;',
  'le rapport et la lettre au format Word : vrais titres, en-têtes de tableaux répétés, et, dans le rapport, une description pour chaque image ; le classeur Excel : en-têtes gardés en vue.',
] as const satisfies readonly Sentence[];

/** By those who make the software, before this statement. */
const byHand = [
  'tous les écrans avec axe-core, dont la lettre d’intention et le menu des documents ouvert, en clair et en sombre, aux dimensions d’un ordinateur et d’un téléphone : aucune faute trouvée ;',
  'tous les écrans, lettre comprise, à 320 pixels de large, avec une page agrandie à 200 % et, sur un ordinateur, avec un texte seul agrandi à 200 % : rien ne défile de côté, hors des grands tableaux dans leur propre cadre.',
] as const satisfies readonly Sentence[];

const untested = [
  'aucun audit par un tiers sur les critères du RGAA, dont beaucoup ne se vérifient pas par une machine ;',
  'aucune séance avec un lecteur d’écran (NVDA, JAWS, VoiceOver, TalkBack) ni avec un afficheur braille ou une commande vocale ;',
  'aucun document téléchargé (PDF, Word, Excel) lu avec un lecteur d’écran, ni examiné par un contrôleur indépendant de PDF/UA ;',
  'aucun essai par des personnes handicapées ;',
  'aucun autre navigateur que Chromium.',
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
        <p>{t('Environnement des essais : Chromium sous Debian, piloté par Playwright, avec axe-core.')}</p>
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
          'Rezone est déclaré non conforme au référentiel général d’amélioration de l’accessibilité (RGAA, version 4.1), parce qu’aucun audit n’a encore été mené : sans audit, la loi ne permet pas d’annoncer mieux, quel que soit l’état réel du site.',
        )}
      </p>
      <h3>{t('Vérifié à chaque changement, par des essais automatiques')}</h3>
      <Points of={automatic} />
      <h3>{t('Vérifié à la main avant cette déclaration')}</h3>
      <Points of={byHand} />
      <h3>{t('Jamais vérifié')}</h3>
      <Points of={untested} />
      <p>
        {t('De tels essais ne trouvent qu’une partie des obstacles : dites-nous ceux que vous rencontrez.')}
      </p>
    </section>
  );
}

function Points({ of: points }: { readonly of: readonly Sentence[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{t(point)}</li>
      ))}
    </ul>
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
          <dt>{t('Le choix d’une zone')}</dt>
          <dd>
            {t(
              'Rectangle, cercle et lasso se dessinent aussi d’un clic par point, ou au clavier avec une croix que déplacent les flèches. Sans voir la carte, on choisit les mêmes communes par la recherche, par une intercommunalité entière ou dans la liste.',
            )}
          </dd>
        </div>
        <div>
          <dt>{t('Les documents à télécharger')}</dt>
          <dd>
            {t(
              'Les graphiques y sont des images : leurs chiffres sont aussi dans un tableau. Ce que disent le PDF et Word se lit aussi dans le rapport à l’écran.',
            )}
          </dd>
        </div>
        <div>
          <dt>{t('La lettre d’intention')}</dt>
          <dd>
            {t(
              'Elle est rédigée en français, même pour qui lit Rezone en anglais. Son fichier Word se lit et se corrige dans un traitement de texte.',
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
