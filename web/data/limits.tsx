/** What the figures do not say, and how to take them up elsewhere. */
import { typeset } from '../../src/language/typography.js';

const limits = [
  'Les personnes qui n’ont reçu aucun soin remboursé pendant la période ne sont pas comptées dans les indicateurs de santé : le non-recours ne s’y voit pas.',
  'Les maladies sont vues par les affections de longue durée (ALD) reconnues et les soins remboursés. Une maladie qui n’a été ni déclarée ni traitée n’apparaît pas.',
  'Une personne est comptée dans la commune où l’Assurance Maladie connaît son adresse, un professionnel dans celle de son cabinet.',
  'Les soins donnés dans certains établissements, médico-sociaux notamment, ne sont pas tous remboursés un par un : ils manquent.',
  'Il n’existe pas de liste nationale des périmètres des CPTS : une région qui n’a pas publié la sienne apparaît sans CPTS connue.',
  'Le fichier des structures est déclaratif : une ouverture ou une fermeture récente peut manquer, et une adresse peut être placée au centre de la commune.',
  'Un écart avec la France ne dit ni pourquoi il existe, ni ce qu’il faut faire : il invite à en parler avec ceux qui connaissent le territoire.',
];

export function Limits() {
  return (
    <ul className="limits">
      {limits.map((limit) => (
        <li key={limit}>{typeset(limit)}</li>
      ))}
    </ul>
  );
}

export function Reuse({ edition }: { readonly edition: string }) {
  return (
    <>
      <p>
        {typeset(
          'Chaque fiche de source donne la page officielle où prendre son fichier. L’empreinte écrite à côté du nom d’un fichier permet de vérifier que l’on a bien le même : les douze premiers caractères de son SHA-256 doivent être identiques.',
        )}
      </p>
      <p>
        {typeset(
          'Si vous reprenez un chiffre, citez l’édition, la période et la ligne de crédit de la source.',
        )}
      </p>
      <p>
        Pour un programme, tout ce que dit cette page est aussi à l’adresse{' '}
        <a href={`/api/v1/sources?edition=${edition}`}>/api/v1/sources</a>.
      </p>
    </>
  );
}
