/** English of the glossaries. */

export const glossary = {
  'Glossaires – Rezone': 'Glossaries – Rezone',
  Glossaires: 'Glossaries',
  'Les mots, les sigles et les indicateurs du rapport, expliqués pour qui n’est ni statisticien ni gestionnaire.':
    'The words, acronyms and indicators of the report, explained for readers who are neither statisticians nor managers.',
  'Les glossaires n’ont pas pu être chargés.': 'The glossaries could not be loaded.',
  'Chargement des glossaires…': 'Loading the glossaries…',
  'Essayez un mot plus court, ou le sigle lui-même : ALD, EHPAD, CSS…':
    'Try a shorter word, or the acronym itself: ALD, EHPAD, CSS…',
  'Chercher dans les glossaires': 'Search the glossaries',
  '{count} entrées': '{count} entries',
  '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}':
    '{count, plural, =0 {No result} one {# result} other {# results}}',
  Sigles: 'Acronyms',
  Indicateurs: 'Indicators',
  'Les trois glossaires': 'The three glossaries',
  'Mises à jour du registre des structures : {dates}': 'Updates of the register of facilities: {dates}',
  'Comptées dans le rapport.': 'Counted in the report.',
  'Sur la carte, sans être comptées dans le rapport.': 'On the map, without being counted in the report.',
  'Dans ce glossaire seulement.': 'In this glossary only.',
  '{count, plural, one {Catégorie FINESS :} other {Catégories FINESS :}}':
    '{count, plural, one {FINESS category:} other {FINESS categories:}}',
  'Sigles par première lettre': 'Acronyms by first letter',
  'Calcul, période et source': 'Calculation, period and source',
  'Numéro officiel d’ALD': 'Official ALD number',
  'De qui il s’agit': 'Of whom',
  'Ce que l’on compte': 'What is counted',
  'Sur combien': 'Out of how many',
  Unité: 'Unit',
  'Dans quel sens le lire': 'Which way to read it',
  Notes: 'Notes',
  Rédaction: 'Written by',
  'pas encore relu hors de l’équipe': 'not yet reviewed outside the team',
  'relu par {name}': 'reviewed by {name}',
  'à revoir avant le {date}': 'to be reviewed before {date}',
  Période: 'Period',
  '(édition de {edition})': '(edition of {edition})',
  Source: 'Source',
  'Un nombre de personnes : il donne une taille et ne se compare pas.':
    'A number of people: it gives a size and is not compared.',
  'Pour cent : combien, sur 100 personnes ou séjours, sont dans ce cas.':
    'Percent: how many, out of 100 people or stays, are in this situation.',
  'Pour 100 personnes : une même personne peut compter plusieurs fois.':
    'Per 100 people: the same person may count several times.',
  'Plus il est élevé, mieux c’est.': 'The higher, the better.',
  'Plus il est bas, mieux c’est.': 'The lower, the better.',
  'Ni bon ni mauvais en soi : élevé ou bas, il peut avoir plusieurs causes.':
    'Neither good nor bad in itself: high or low, it may have several causes.',
} as const;
