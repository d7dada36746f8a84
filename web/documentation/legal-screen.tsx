/** The legal notice: who answers for this site, what it keeps (nothing), whose data it shows. */
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { useSources } from '../api/queries.js';
import { anchorOfSource } from '../data/source-entry.js';
import { Words } from '../language/words.js';
import { Failure, Loading } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';
import './documentation.css';

export default function LegalScreen() {
  return (
    <article className="page prose">
      <title>{`${t('Mentions légales')} – Rezone`}</title>
      <h1>{t('Mentions légales')}</h1>
      <section>
        <h2>{t('Éditeur et hébergeur')}</h2>
        <p>
          {t(
            'Rezone est un logiciel que chacun peut installer. L’éditeur de ce site est l’organisme qui l’a mis en ligne, à l’adresse que vous lisez dans votre navigateur ; son hébergeur est celui que cet organisme a choisi. Adressez-vous à lui pour toute question sur le site et sur les données qu’il publie.',
          )}
        </p>
      </section>
      <section>
        <h2>{t('Logiciel')}</h2>
        <p>
          {t(
            'Rezone est un logiciel libre, sous licence Apache 2.0 : on peut l’utiliser, l’étudier, le modifier et le redistribuer. Il n’est pas une publication de l’Assurance Maladie, ni d’une agence régionale de santé.',
          )}
        </p>
      </section>
      <PersonalData />
      <section>
        <h2>{t('Crédits des données')}</h2>
        <p>
          {t(
            'Toute reprise d’un chiffre ou d’une carte doit citer la source, dans les termes de sa licence.',
          )}
        </p>
        <Credits />
      </section>
    </article>
  );
}

function PersonalData() {
  return (
    <section>
      <h2>{t('Données personnelles')}</h2>
      <p>
        {t(
          'Ce site ne demande pas de compte. Il ne dépose aucun cookie, n’a pas de mesure d’audience et ne fait appel à aucun service tiers : polices, cartes et données viennent du même serveur.',
        )}
      </p>
      <ul>
        <li>
          {t(
            'Votre projet reste dans l’adresse de la page et dans le fichier que vous enregistrez. Le serveur reçoit la liste des communes pour calculer le rapport, et le nom du projet pour l’écrire dans un document ; il ne garde ni cette liste ni ce nom.',
          )}
        </li>
        <li>
          {t(
            'Les noms et coordonnées de la lettre d’intention restent dans votre navigateur, et dans les fichiers que vous enregistrez : le serveur ne les reçoit jamais. « Supprimer le brouillon », sur l’écran de la lettre, les efface de votre navigateur.',
          )}
        </li>
        <li>
          {t(
            'Le journal du serveur compte les demandes par type d’écran, sans adresse de l’ordinateur, sans communes et sans recherche.',
          )}
        </li>
        <li>
          {t(
            'Votre navigateur peut garder, pour vous seul, votre choix de langue et de couleurs, le brouillon de votre lettre, et une copie des fichiers pour lire hors connexion. Effacer les données du site dans votre navigateur les supprime.',
          )}
        </li>
      </ul>
      <p>
        {t(
          'Les chiffres publiés sont des sommes par commune : les plus petits sont retirés avant la publication, pour que personne ne puisse être reconnu.',
        )}
      </p>
    </section>
  );
}

/** The lines owed to the producers, of the sources that the edition uses. */
function Credits() {
  const { edition, href, historyState } = useWorkspace();
  const { data, error, refetch } = useSources(edition.id);
  if (error) {
    return (
      <Failure
        what={t('Les sources n’ont pas pu être chargées.')}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <Loading what={t('Chargement des sources…')} />;
  const used = new Set(data.origins.map(({ source }) => source));
  return (
    <>
      <ul className="credits">
        {data.sources
          .filter(({ id }) => used.has(id))
          .map(({ id, label, credit, licence }) => (
            <li key={id}>
              <Link href={`${href('/donnees')}#${anchorOfSource(id)}`} state={historyState}>
                {label}
              </Link>
              <span className="credit-line" lang="fr">
                {credit}
              </span>
              <span className="credit-line">{licence}</span>
            </li>
          ))}
      </ul>
      <p>
        <Words
          of="Ce qui est réel et ce qui est tiré au sort dans cette édition : <link>Données et méthode</link>."
          values={{
            link: (words) => (
              <Link href={href('/donnees')} state={historyState}>
                {words}
              </Link>
            ),
          }}
        />
      </p>
    </>
  );
}
