/** English of the sentences of: project. */

export const project = {
  '{name} : ajoutée au projet.': '{name}: added to the project.',
  '{name} : {added, plural, one {# commune ajoutée} other {# communes ajoutées}}{already, plural, =0 {} one {, # y était déjà} other {, # y étaient déjà}}.':
    '{name}: {added, plural, one {# commune added} other {# communes added}}{already, plural, =0 {} one {, # was already there} other {, # were already there}}.',
  '{name} : retirée du projet.': '{name}: removed from the project.',
  '{count, plural, one {# commune retirée} other {# communes retirées}} du projet.':
    '{count, plural, one {# commune} other {# communes}} removed from the project.',
  '{name} est maintenant la seule commune du projet.': '{name} is now the only commune of the project.',
  '{name} est maintenant tout le projet : {count, plural, one {# commune} other {# communes}}.':
    '{name} is now the whole project: {count, plural, one {# commune} other {# communes}}.',
  'Projet mis à jour : {count, plural, one {# commune} other {# communes}}.':
    'Project updated: {count, plural, one {# commune} other {# communes}}.',
  'Projet ouvert : {count, plural, one {# commune} other {# communes}}.':
    'Project opened: {count, plural, one {# commune} other {# communes}}.',
  'Projet vidé : {count, plural, one {# commune} other {# communes}} en moins.':
    'Project emptied: {count, plural, one {# commune} other {# communes}} removed.',
  'Modification annulée : le projet compte {count, plural, one {# commune} other {# communes}}.':
    'Change undone: the project has {count, plural, one {# commune} other {# communes}}.',
  'Modification rétablie : le projet compte {count, plural, one {# commune} other {# communes}}.':
    'Change redone: the project has {count, plural, one {# commune} other {# communes}}.',
  '{count, plural, one {# est} other {# sont}} hors de la région affichée.':
    '{count, plural, one {# is} other {# are}} outside the région on display.',
  '{name} (bassin de vie)': '{name} (living area)',
  '{name} (canton)': '{name} (canton)',
  '{code} ne correspond à aucune commune : laissé de côté.': '{code} is the code of no commune: left aside.',
  '{since, select, unknown {La commune {commune} est plus étendue que dans la liste} other {La commune {commune} s’est agrandie en {since}}} : elle est prise en entier.':
    '{since, select, unknown {Commune {commune} is larger than in the list} other {Commune {commune} grew in {since}}}: it is taken whole.',
  'La commune {from} fait partie de la commune {into}{since, select, unknown {} other { depuis {since}}}{wider, select, yes { ; celle-ci est prise en entier} other {}}.':
    'Commune {from} has been part of commune {into}{since, select, unknown {} other { since {since}}}{wider, select, yes {, which is taken whole} other {}}.',
  'La commune {from} correspond{since, select, unknown {} other { depuis {since}}} à plusieurs communes : {communes}.':
    'Commune {from} stands for several communes{since, select, unknown {} other { since {since}}}: {communes}.',
  'La commune {into} a ce code{since, select, unknown {} other { depuis {since}}} : il remplace {from}.':
    'Commune {into} has this code{since, select, unknown {} other { since {since}}}: it replaces {from}.',
  'Rechercher une commune ou un regroupement': 'Search for a commune or a grouping',
  'Nom, code INSEE, code postal': 'Name, INSEE code, postcode',
  'Commune, CPTS, intercommunalité, bassin de vie ou canton. Entrée prend le premier de la liste.':
    'Commune, CPTS, intercommunal body, living area or canton. Enter takes the first of the list.',
  'Communes et regroupements trouvés': 'Communes and groupings found',
  'Aucune commune ni aucun regroupement ne correspond.': 'No commune or grouping matches.',
  'Aucune commune ne correspond. Recherche des regroupements…': 'No commune matches. Searching groupings…',
  'Aucune commune ne correspond.': 'No commune matches.',
  'Aucune commune trouvée': 'No commune found',
  '{communes, plural, =0 {Aucune commune} one {# commune} other {# communes}}, {groupings, plural, =0 {aucun regroupement} one {# regroupement} other {# regroupements}}':
    '{communes, plural, =0 {No commune} one {# commune} other {# communes}}, {groupings, plural, =0 {no grouping} one {# grouping} other {# groupings}}',
  '{count, plural, one {Afficher la commune précédente} other {Afficher les # communes précédentes}}':
    '{count, plural, one {Show the previous commune} other {Show the # previous communes}}',
  'Cherchez une commune par son nom, ou cliquez sur la carte, pour commencer.':
    'To start, search for a commune by name or click on the map.',
  'Retirer {name}': 'Remove {name}',
  'Toutes les communes se touchent.': 'All the communes touch.',
  '{count, plural, one {# commune est détachée du reste} other {# communes sont détachées du reste}} : {names}.':
    '{count, plural, one {# commune is detached} other {# communes are detached}} from the rest: {names}.',
  '{count, plural, one {La retirer} other {Les retirer}}':
    '{count, plural, one {Remove it} other {Remove them}}',
  '{count, plural, one {# commune entourée n’est pas choisie} other {# communes entourées ne sont pas choisies}} : {names}.':
    '{count, plural, one {# enclosed commune is} other {# enclosed communes are}} not chosen: {names}.',
  'Communes entourées': 'Enclosed communes',
  '{count, plural, one {L’ajouter} other {Les ajouter}}': '{count, plural, one {Add it} other {Add them}}',
  'Contour inconnu, on ne sait pas ce qui touche : {names}.':
    'Outline unknown, so what touches it is unknown: {names}.',
  '{count, plural, one {# autre} other {# autres}}': '{count, plural, one {# other} other {# others}}',
  '{count, plural, one {# commune est déjà dans une CPTS} other {# communes sont déjà dans une CPTS}} :':
    '{count, plural, one {# commune is already in a CPTS} other {# communes are already in a CPTS}}:',
  '{count, plural, one {Voir l’autre CPTS} other {Voir les # autres CPTS}}':
    '{count, plural, one {Show the other CPTS} other {Show the # other CPTS}}',
  'Aucune commune n’est déjà dans une CPTS.': 'No commune is in a CPTS yet.',
  'Les CPTS existantes ne sont pas connues ici.': 'Existing CPTS are not known here.',
  'CPTS existantes inconnues pour {count, plural, one {# commune} other {# communes}}.':
    'Existing CPTS unknown for {count, plural, one {# commune} other {# communes}}.',
  'Ajouter tout :': 'Add all of:',
  '({others} déjà choisies)': '({others} already chosen)',
  Rétablir: 'Redo',
  'Communes voisines': 'Neighbouring communes',
  Ajouter: 'Add',
  'Voir d’autres voisines': 'Show more neighbours',
  'entourée par le projet': 'enclosed by the project',
  'relie {pieces} parties du projet': 'joins {pieces} parts of the project',
  'touche {touched} communes': 'touches {touched} communes',
  'dans {count} CPTS': 'in {count} CPTS',
  'Aucun code de ce fichier n’est celui d’une commune : vérifiez que ce sont des codes INSEE.':
    'No code in this file is that of a commune: check that they are INSEE codes.',
  'L’édition {edition} de ce projet n’est plus proposée : voici celle de {shown}.':
    'Edition {edition} of this project is no longer offered: here is that of {shown}.',
  Périmètre: 'Perimeter',
  'Cette édition n’a pas de contours : elle ne dit pas quelles communes se touchent.':
    'This edition has no outlines: it does not say which communes touch.',
  'Lecture des limites des communes…': 'Reading the boundaries of the communes…',
  'Les limites des communes n’ont pas pu être lues.': 'The boundaries of the communes could not be read.',
  '{detached, plural, =0 {} one {# détachée} other {# détachées}}{both, select, yes {, } other {}}{enclosed, plural, =0 {} one {# entourée} other {# entourées}}':
    '{detached, plural, =0 {} other {# detached}}{both, select, yes {, } other {}}{enclosed, plural, =0 {} other {# enclosed}}',
  'd’un seul tenant': 'in one piece',
  'Déposez le fichier pour ouvrir le projet': 'Drop the file to open the project',
  'Les communes n’ont pas pu être chargées.': 'The communes could not be loaded.',
  'Chargement des communes…': 'Loading communes…',
  'Ajouter des communes': 'Add communes',
  'Projet de CPTS sur {count, plural, one {# commune} other {# communes}}':
    'CPTS project on {count, plural, one {# commune} other {# communes}}',
  'Grouper plusieurs communes': 'Group several communes',
  'Chaque choix rejoint le projet. Décochez pour n’étudier qu’une commune à la fois.':
    'Each choice joins the project. Untick to study one commune at a time.',
  'Chaque choix remplace le précédent. Cochez pour réunir plusieurs communes.':
    'Each choice replaces the previous one. Tick to bring several communes together.',
  'Voir le rapport': 'See the report',
  Enregistrer: 'Save',
  Ouvrir: 'Open',
  'Tout réinitialiser': 'Start again',
  'France entière': 'Whole of France',
  'Région affichée': 'Région on display',
  'déjà dans le projet': 'already in the project',
  '{count} sur {all} déjà': '{count} of {all} already',
  'Ce projet a été mis à jour sur la carte des communes de {year}.':
    'This project was updated to the map of communes of {year}.',
  'Les codes des communes de ce projet n’ont pas pu être vérifiés.':
    'The commune codes of this project could not be checked.',
  'Taille {size}': 'Size {size}',
  'Taille de la CPTS': 'Size of the CPTS',
  'La plus grande taille : {above, plural, one {# habitant} other {# habitants}} au-dessus du seuil ({from}).':
    'The largest size: {above, plural, one {# inhabitant} other {# inhabitants}} above the threshold ({from}).',
  'Encore {left, plural, one {# habitant} other {# habitants}} avant la taille {size} (à partir de {next}).':
    '{left, plural, one {# inhabitant} other {# inhabitants}} short of size {size} (from {next}).',
  '{above, plural, one {# habitant} other {# habitants}} au-dessus de la taille {below} ; encore {left, plural, other {#}} avant la taille {size} (à partir de {next}).':
    '{above, plural, one {# inhabitant} other {# inhabitants}} above size {below}; {left, plural, other {#}} short of size {size} (from {next}).',
  'Projet ouvert depuis « {file} », avec des changements.': 'Project opened from “{file}”, with changes.',
  '« {file} » n’a pas été ouvert ; le projet en cours est conservé.':
    '“{file}” was not opened; the current project is kept.',
  'Le navigateur n’a pas pu lire ce fichier : vérifiez qu’il existe encore, puis réessayez.':
    'The browser could not read this file: check that it still exists, then try again.',
  'Projet de CPTS': 'CPTS project',
  'Coller une liste': 'Paste a list',
  'Coller une liste de communes': 'Paste a list of communes',
  'Votre liste': 'Your list',
  'Noms, codes INSEE ou codes postaux, mêlés si vous voulez : un par ligne, ou séparés par des virgules. Rien n’est ajouté avant que vous ayez vu ce qui a été compris.':
    'Names, INSEE codes or postcodes, mixed if you like: one per line, or separated by commas. Nothing is added before you have seen what was understood.',
  'Lecture…': 'Reading…',
  'Lire la liste': 'Read the list',
  '{certain, plural, one {# entrée comprise} other {# entrées comprises}}, {choices} à choisir, {unknown, plural, one {# non reconnue} other {# non reconnues}}.':
    '{certain, plural, one {# entry understood} other {# entries understood}}, {choices} to choose, {unknown, plural, one {# not recognised} other {# not recognised}}.',
  'À choisir': 'To choose',
  'Non reconnues': 'Not recognised',
  Comprises: 'Understood',
  'Liste collée': 'Pasted list',
  'Ajouter {count, plural, one {# commune} other {# communes}}':
    'Add {count, plural, one {# commune} other {# communes}}',
  'Remplacer le projet': 'Replace the project',
  'Modifier la liste': 'Edit the list',
  '{text} : code postal de {count} communes': '{text}: postcode of {count} communes',
  '{text} : code INSEE ou code postal ?': '{text}: INSEE code or postcode?',
  'Aucune : laisser de côté': 'None: leave aside',
  '{count, plural, one {Voir l’autre commune} other {Voir les # autres communes}}':
    '{count, plural, one {Show the other commune} other {Show the # other communes}}',
  'Corriger « {text} »': 'Correct “{text}”',
  Vérifier: 'Check',
  'Noms proches de « {text} »': 'Names close to “{text}”',
  'Vouliez-vous dire :': 'Did you mean:',
  'Collectivité d’outre-mer': 'Overseas collectivity',
  'Sans choix de votre part, {aside, plural, one {# entrée est laissée} other {# entrées sont laissées}} de côté.':
    'Unless you choose, {aside, plural, one {# entry is} other {# entries are}} left aside.',
} as const;
