/** Facts about CPTS, to be said through `t`: missions and sizes of the accord conventionnel interprofessionnel of 2019 and its addenda. */

export const missions = [
  {
    title: 'Accès aux soins',
    text: 'Aider chacun à trouver un médecin traitant, et répondre dans la journée aux soins non programmés.',
  },
  {
    title: 'Parcours',
    text: 'Organiser le relais entre professionnels, en ville et avec l’hôpital, pour les malades chroniques, les personnes âgées, les situations complexes.',
  },
  {
    title: 'Prévention',
    text: 'Mener des actions de dépistage, de vaccination et d’éducation à la santé choisies d’après le diagnostic.',
  },
  {
    title: 'Crises sanitaires',
    text: 'Préparer un plan pour soigner ensemble lors d’une épidémie, d’une canicule ou d’un accident grave.',
  },
  {
    title: 'Et, si la CPTS le souhaite',
    text: 'Améliorer la qualité des soins, et donner envie aux professionnels de venir exercer sur le territoire.',
  },
] as const;

export const phases = [
  {
    title: 'Émergence',
    outcome: 'Au bout : une lettre d’intention',
    steps: [
      'Des professionnels se réunissent autour d’une idée et d’un premier périmètre.',
      'Ils en parlent à leurs confrères du territoire, en réunion ouverte à tous.',
      'Ils prennent contact avec l’Assurance Maladie et l’ARS, qui s’engagent à répondre sous 15 jours.',
      'Une fois la lettre acceptée, des crédits d’amorçage peuvent payer le temps passé à préparer la suite.',
    ],
  },
  {
    title: 'Conception',
    outcome: 'Au bout : un projet de santé validé',
    steps: [
      'Le projet de santé s’écrit : diagnostic, objectifs, une fiche par action.',
      'La communauté se donne une forme, le plus souvent une association, et des statuts.',
      'L’assemblée générale constitutive la fait naître.',
      'Les indicateurs de suivi se choisissent avec les partenaires, et le projet se fait connaître.',
    ],
  },
  {
    title: 'Contractualisation',
    outcome: 'Au bout : un contrat avec l’Assurance Maladie et l’ARS',
    steps: [
      'Le contrat fixe les missions, le calendrier, les moyens et les indicateurs.',
      'Des données sont fournies pour suivre ces indicateurs.',
      'Assurance Maladie et ARS accompagnent la communauté pendant toute la durée du contrat.',
    ],
  },
] as const;

export const portals = [
  {
    url: 'https://www.ameli.fr/',
    name: 'ameli.fr',
    use: 'espace des professionnels de santé de l’Assurance Maladie',
  },
  { url: 'https://www.ars.sante.fr/', name: 'ars.sante.fr', use: 'les agences régionales de santé' },
  { url: 'https://sante.gouv.fr/', name: 'sante.gouv.fr', use: 'le ministère chargé de la santé' },
  {
    url: 'https://www.legifrance.gouv.fr/',
    name: 'legifrance.gouv.fr',
    use: 'code de la santé publique, articles L. 1434-12 et L. 1434-13',
  },
  {
    url: 'https://www.observatoire-des-territoires.gouv.fr/',
    name: 'observatoire-des-territoires.gouv.fr',
    use: 'cartes et portraits de territoire',
  },
  { url: 'https://www.insee.fr/', name: 'insee.fr', use: 'population, âge, revenus des communes' },
] as const;
