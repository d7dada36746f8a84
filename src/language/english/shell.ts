/** English of the sentences of: shell. */

export const shell = {
  'Accessibilité : non conforme': 'Accessibility: not compliant (RGAA)',
  Accessibilité: 'Accessibility',
  'Aide et contacts': 'Help and contacts',
  'Aller au contenu': 'Skip to content',
  Annuler: 'Undo',
  'Autres écrans': 'Other screens',
  Carte: 'Map',
  'Cette langue n’a pas pu être chargée.': 'This language could not be loaded.',
  'Cette page n’existe pas': 'This page does not exist',
  Changements: 'Changes',
  'Chargement de l’écran…': 'Loading the screen…',
  'Chargement de Rezone…': 'Loading Rezone…',
  Choisissez: 'Choose',
  Clair: 'Light',
  'Comme l’appareil': 'Same as the device',
  Comparer: 'Compare',
  'Documentation technique': 'Documentation',
  'Données de démonstration': 'Demonstration data',
  'Données et méthode': 'Data and method',
  Écrans: 'Screens',
  Édition: 'Edition',
  Fermer: 'Close',
  'Glossaire des indicateurs': 'Glossary of indicators',
  'Glossaire des sigles': 'Glossary of acronyms',
  'Glossaire des structures': 'Glossary of facilities',
  'Guide en 10 étapes': 'Guide in 10 steps',
  'Hors connexion : les cartes déjà vues, le choix des communes et les rapports déjà calculés restent là.':
    'Offline: the maps already seen, the choice of communes and the reports already computed remain available.',
  'L’adresse est peut-être incomplète. Votre projet, lui, est conservé.':
    'The address may be incomplete. Your project is kept.',
  'La sélection de ce lien n’a pas pu être lue.': 'The selection in this link could not be read.',
  Langue: 'Language',
  'Le serveur a répondu par une erreur : réessayez dans un instant.':
    'The server answered with an error: try again in a moment.',
  'Le serveur a refusé cette demande (erreur {status}) : rechargez la page, votre projet y reste. S’il refuse encore, donnez ce numéro à l’organisme qui met ce site en ligne.':
    'The server refused this request (error {status}): reload the page, your project stays in it. If it refuses again, give this number to the organisation that puts this site online.',
  'Le serveur ne répond pas : vérifiez votre connexion, puis réessayez.':
    'The server does not answer: check your connection, then try again.',
  'Les données n’ont pas pu être chargées.': 'The data could not be loaded.',
  'Mentions légales': 'Legal notice',
  Menu: 'Menu',
  'Page introuvable – Rezone': 'Page not found – Rezone',
  'Passer à la nouvelle version': 'Switch to the new version',
  'Pied de page': 'Footer',
  'Pour aller plus loin': 'Going further',
  Rapport: 'Report',
  Réessayer: 'Try again',
  'Commencer un nouveau projet': 'Start a new project',
  'Recharger la page': 'Reload the page',
  'Revenir à la carte': 'Back to the map',
  'Rezone n’a pas pu démarrer': 'Rezone could not start',
  'Rezone, logiciel libre (licence Apache 2.0), aide à préparer le diagnostic territorial d’une CPTS. Sans compte, sans traceur.':
    'Rezone, free software (Apache 2.0 licence), helps to prepare the territorial diagnosis of a CPTS. No account, no tracker.',
  Semblables: 'Similar',
  Sombre: 'Dark',
  'Sources des données': 'Data sources',
  Thème: 'Theme',
  'Thème : {theme}': 'Theme: {theme}',
  'Une nouvelle version de Rezone est prête. Votre projet sera conservé.':
    'A new version of Rezone is ready. Your project will be kept.',
  'Vérifiez votre connexion, puis choisissez de nouveau la langue.':
    'Check your connection, then choose the language again.',
  'Vous êtes hors connexion, et cette réponse n’est pas encore dans cet appareil : reconnectez-vous, puis réessayez.':
    'You are offline, and this answer is not on this device yet: reconnect, then try again.',
  '{count, plural, one {et # autre} other {et # autres}}':
    '{count, plural, one {and # other} other {and # others}}',
} as const;
