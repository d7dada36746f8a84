/** What the figures do not say, and how to take them up elsewhere. */
import { t, type Sentence } from '../../src/language/translate.js';
import { Words } from '../language/words.js';

const limits = [
  'Les personnes qui n’ont reçu aucun soin remboursé pendant la période ne sont pas comptées dans les indicateurs de santé : le non-recours ne s’y voit pas.',
  'Les maladies sont vues par les affections de longue durée (ALD) reconnues et les soins remboursés. Une maladie qui n’a été ni déclarée ni traitée n’apparaît pas.',
  'Une personne est comptée dans la commune où l’Assurance Maladie connaît son adresse, un professionnel dans celle de son cabinet.',
  'Les soins donnés dans certains établissements, médico-sociaux notamment, ne sont pas tous remboursés un par un : ils manquent.',
  'Il n’existe pas de liste nationale des périmètres des CPTS : une région qui n’a pas publié la sienne apparaît sans CPTS connue.',
  'Le fichier des structures est déclaratif : une ouverture ou une fermeture récente peut manquer, et une adresse peut être placée au centre de la commune.',
  'Un écart avec la France ne dit ni pourquoi il existe, ni ce qu’il faut faire : il invite à en parler avec ceux qui connaissent le territoire.',
] as const satisfies readonly Sentence[];

export function Limits() {
  return (
    <ul className="limits">
      {limits.map((limit) => (
        <li key={limit}>{t(limit)}</li>
      ))}
    </ul>
  );
}

export function Reuse({ edition }: { readonly edition: string }) {
  const address = '/api/v1/sources';
  return (
    <>
      <p>
        {t(
          'Chaque fiche de source donne la page officielle où prendre son fichier. L’empreinte écrite à côté du nom d’un fichier permet de vérifier que l’on a bien le même : les douze premiers caractères de son SHA-256 doivent être identiques.',
        )}
      </p>
      <p>
        {t('Si vous reprenez un chiffre, citez l’édition, la période et la ligne de crédit de la source.')}
      </p>
      <p>
        <Words
          of="Pour un programme, tout ce que dit cette page est aussi à l’adresse <link>{address}</link>."
          values={{ address, link: (words) => <a href={`${address}?edition=${edition}`}>{words}</a> }}
        />
      </p>
    </>
  );
}
