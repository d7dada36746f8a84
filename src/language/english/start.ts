/** English of the sentences of: start. */

export const start = {
  'Choisissez d’abord une région dans la liste.': 'First choose a région in the list.',
  'Choisissez les communes de votre projet, lisez ce que l’on sait de leurs habitants et de leur offre de soins, et comparez-les au département, à la région et à la France.':
    'Choose the communes of your project, read what is known of their inhabitants and their healthcare provision, and compare them with the département, the région and France.',
  'Choisissez une région': 'Choose a région',
  Commencer: 'Start',
  'Données de démonstration : la plupart des chiffres sont tirés au sort autour de moyennes réelles.':
    'Demonstration data: most figures are drawn at random around real averages.',
  'Le diagnostic territorial de votre CPTS': 'The territorial diagnosis of your CPTS',
  'Ouvrir un projet': 'Open a project',
  'Qu’est-ce qu’une CPTS ?': 'What is a CPTS?',
  'Région souhaitée': 'Région',
  'Rezone, le diagnostic territorial de votre CPTS': 'Rezone, the territorial diagnosis of your CPTS',
  'Voir la France entière': 'See the whole of France',
  'Vous avez déjà un projet, ou une liste de codes INSEE ?':
    'Do you already have a project, or a list of INSEE codes?',
  aucune: 'none',
  'Aucune colonne de codes INSEE dans ce fichier : mettez les codes à cinq caractères dans une colonne nommée « code_insee » (un code postal ne suffit pas).':
    'No column of INSEE codes in this file: put the five-character codes in a column named “code_insee” (a postcode is not enough).',
  'Ce fichier JSON n’est pas un projet de Rezone : choisissez le fichier que le bouton « Enregistrer » a produit.':
    'This JSON file is not a Rezone project: choose the file that the “Save” button made.',
  'Ce fichier n’est pas un fichier texte : ouvrez un projet enregistré par Rezone ({name}), ou une liste de codes INSEE au format texte ou CSV.':
    'This is not a text file: open a project saved by Rezone ({name}), or a list of INSEE codes as text or CSV.',
  'Ce projet vient d’une autre version de Rezone, que celle-ci ne sait pas lire : mettez Rezone à jour.':
    'This project comes from another version of Rezone, which this one cannot read: update Rezone.',
  'La colonne des codes INSEE est vide : choisissez un autre fichier.':
    'The column of INSEE codes is empty: choose another file.',
  'Le fichier du projet est abîmé (valeur de « {key} ») : reprenez une copie intacte.':
    'The project file is damaged (value of “{key}”): take an intact copy.',
  'Le fichier du projet est abîmé : la commune numéro {place} n’a pas de code INSEE valable. Corrigez-la ou reprenez une copie intacte.':
    'The project file is damaged: commune number {place} has no valid INSEE code. Correct it or take an intact copy.',
  'Le fichier du projet est incomplet ou abîmé (le texte JSON est mal formé) : reprenez une copie intacte.':
    'The project file is incomplete or damaged (malformed JSON text): take an intact copy.',
  'Le fichier du projet ne contient aucune commune : choisissez un autre fichier.':
    'The project file contains no commune: choose another file.',
  'Le fichier est trop gros pour un projet : choisissez un autre fichier.':
    'The file is too large for a project: choose another file.',
  'Le fichier est vide : choisissez un autre fichier.': 'The file is empty: choose another file.',
  'Le lien est incomplet ou abîmé : copiez-le de nouveau en entier, ou recommencez la sélection.':
    'The link is incomplete or damaged: copy it again in full, or start the selection again.',
  'Ligne {line} du fichier : « {cell} » n’est pas un code INSEE. Corrigez cette ligne, puis ouvrez de nouveau le fichier.':
    'Line {line} of the file: “{cell}” is not an INSEE code. Correct this line, then open the file again.',
} as const;
