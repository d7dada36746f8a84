/** English of the focus: what the map and the report show. */

export const focus = {
  'Modifier les focus': 'Change the focus',
  '<more>Modifier les</more> focus': '<more>Change the</more> focus',
  'Fermer le panneau': 'Close the panel',
  'La liste des choix n’a pas pu être chargée.': 'The list of choices could not be loaded.',
  'Chargement des choix…': 'Loading the choices…',
  'Cochez ce que la carte et le rapport montrent. Chaque choix s’applique aussitôt.':
    'Tick what the map and the report show. Each choice applies at once.',
  'Rechercher dans les focus': 'Search the focus',
  'Diabète, infirmier, pharmacie…': 'Diabetes, nurses, pharmacies…',
  Effacer: 'Clear',
  'Aucun choix ne correspond à « {query} ».': 'No choice matches “{query}”.',
  '{count, plural, =0 {Aucun choix trouvé} one {# choix trouvé} other {# choix trouvés}}.':
    '{count, plural, =0 {No choice found} one {# choice found} other {# choices found}}.',
  'Les nombres n’ont pas pu être chargés. Les choix restent possibles.':
    'The numbers could not be loaded. You can still choose.',
  'Calcul des nombres…': 'Working out the numbers…',
  'Les nombres s’affichent dès qu’une commune est choisie.': 'Numbers appear as soon as a commune is chosen.',
  'Patients et professionnels s’affichent dès qu’une commune est choisie ; les établissements sont ceux de la région.':
    'Patients and professionals appear as soon as a commune is chosen; facilities are those of the région.',
  '{what} : dans le focus, {n} sur {all}.': '{what}: in focus, {n} of {all}.',
  '{heading} : {number}.': '{heading}: {number}.',
  '{what} : hors du focus, {n} sur {all}.': '{what}: out of focus, {n} of {all}.',
  '{what} : choix par défaut.': '{what}: default choice.',
  '{n} sur {all}': '{n} of {all}',
  'par défaut': 'by default',
  'Tout cocher': 'Tick all',
  'Tout décocher': 'Untick all',
  'Tout cocher : {label}': 'Tick all: {label}',
  'Tout décocher : {label}': 'Untick all: {label}',
  'Top 5': 'Top 5',
  'activité connue': 'activity known',
  'Source : {source}.': 'Source: {source}.',
  'Cette édition n’a pas de liste d’établissements : la carte ne les montre pas, et seuls les types que le rapport compte sont proposés.':
    'This edition has no list of facilities: the map does not show them, and only the types that the report counts are offered.',
  'Choisissez une région pour voir les établissements sur la carte.':
    'Choose a région to see facilities on the map.',
  '{n, plural, one {# établissement} other {# établissements}} sur la carte de la région, {left, plural, =0 {tous avec leur position} one {# sans position utilisable} other {# sans position utilisable}}.':
    '{n, plural, one {# facility} other {# facilities}} on the map of the région, {left, plural, =0 {all with a position} other {# without a usable position}}.',
  'Les prévalences': 'Prevalence',
  'Les professions de santé libérales': 'Independent health professions',
  'Les établissements': 'Facilities',
  'Votre choix.': 'Your choice.',
  'Par défaut : les cinq affections qui touchent le plus de patients du territoire (Top 5).':
    'By default: the five conditions that affect the most patients of the territory (Top 5).',
  'Par défaut : toutes les professions.': 'By default: all professions.',
  'Par défaut : les types que le rapport compte.': 'By default: the types that the report counts.',
  'Rien n’est coché : le rapport montre les cinq affections les plus fréquentes du territoire.':
    'Nothing is ticked: the report shows the five most frequent conditions of the territory.',
  'Rien n’est coché : le rapport montre toutes les professions.':
    'Nothing is ticked: the report shows all professions.',
  'Rien n’est coché : ni la carte ni le rapport ne montrent d’établissement.':
    'Nothing is ticked: neither the map nor the report shows any facility.',
  'Revenir au Top 5': 'Back to the Top 5',
  'Revenir au choix par défaut': 'Back to the default choice',
  'Patients du territoire': 'Patients of the territory',
  'Nombre dans le territoire': 'Number in the territory',
  'Nombre dans la région': 'Number in the région',
  'Catégories sélectionnées : {pathologies} ; {professions} ; {structures}.':
    'Selected categories: {pathologies}; {professions}; {structures}.',
  'les cinq affections les plus fréquentes': 'the five most frequent conditions',
  '{n, plural, one {# affection} other {# affections}}':
    '{n, plural, one {# condition} other {# conditions}}',
  'toutes les professions': 'all professions',
  '{n, plural, one {# profession} other {# professions}}':
    '{n, plural, one {# profession} other {# professions}}',
  'les établissements du rapport': 'the facilities of the report',
  'tous les établissements': 'all facilities',
  '{n, plural, =0 {aucun établissement} one {# type d’établissement} other {# types d’établissements}}':
    '{n, plural, =0 {no facility} one {# type of facility} other {# types of facility}}',
  'Les cinq affections qui touchent le plus de patients du territoire.':
    'The five conditions that affect the most patients of the territory.',
  'Toutes les professions de santé libérales.': 'All independent health professions.',
  'Les types de structures que compte le rapport par défaut.':
    'The types of facility that the report counts by default.',
  'Affections sélectionnées : {n} sur {all}.': 'Selected conditions: {n} of {all}.',
  'Catégories sélectionnées : {names}.': 'Selected categories: {names}.',
  'Structures sélectionnées : {names}.': 'Selected facilities: {names}.',
  'Aucun choix n’est à montrer ici.': 'No choice is to be shown here.',
  '{names} et {n} autres': '{names} and {n} others',
  'et {n, plural, one {# autre profession} other {# autres professions}}':
    'and {n, plural, one {# other profession} other {# other professions}}',
  'Professionnels de santé libéraux du territoire': 'Independent health professionals of the territory',
  Catégorie: 'Category',
  Nombre: 'Number',
  '60 ans et plus': '60 and over',
  'dont 65 ans et plus': 'of whom 65 and over',
  'Professionnels en activité par commune': 'Practising professionals by commune',
  Total: 'Total',
  'Aucune des professions sélectionnées n’a d’activité connue.':
    'None of the selected professions has known activity.',
} as const;
