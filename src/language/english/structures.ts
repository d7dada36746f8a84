/** English of the health facilities: their list, their table in the report. */

export const structures = {
  'Cette édition ne donne ni le nom ni la position des structures : le rapport dit combien il y en a, et dans quelles communes. Pour les lire une à une, choisissez une édition qui les donne.':
    'This edition gives neither the names nor the positions of facilities: the report says how many there are, and in which communes. To read them one by one, choose an edition that gives them.',
  'Choisissez une région pour voir la liste de ses structures.':
    'Choose a région to see the list of its facilities.',
  'Les structures n’ont pas pu être chargées.': 'The facilities could not be loaded.',
  'Chargement des structures…': 'Loading the facilities…',
  'Communes du projet': 'Communes of the project',
  '{regions, plural, one {Toute la région} other {Toutes les régions de la carte}}':
    '{regions, plural, one {The whole région} other {All régions of the map}}',
  'dont {n} sans position utilisable': 'of which {n} without a usable position',
  'Aucune structure des types choisis. Le bouton « Modifier les focus » permet d’en choisir d’autres.':
    'No facility of the chosen types. “Change the focus” lets you choose others.',
  Structure: 'Facility',
  Adresse: 'Address',
  'Afficher la suite ({n})': 'Show more ({n})',
  'Voir sur la carte : {name}': 'See on the map: {name}',
  'Voir sur la carte': 'See on the map',
  'sans position': 'no position',
  'Cette édition n’a pas de quoi compter : {names}.': 'This edition cannot count: {names}.',
  'Les types marqués « registre » sont comptés dans la liste des établissements :':
    'Types marked “register” are counted from the list of facilities:',
  'Structures de soins du territoire': 'Health facilities of the territory',
  'Type de structure': 'Type of facility',
  'exercice coordonné': 'coordinated practice',
  registre: 'register',
} as const;
