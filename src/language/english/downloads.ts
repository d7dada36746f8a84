/** English of the sentences of: downloads. */

export const downloads = {
  Interrompre: 'Stop',
  Télécharger: 'Download',
  'Formats de téléchargement': 'Download formats',
  'Rapport mis en pages, à imprimer ou à joindre': 'Laid-out report, to print or attach, in French',
  'Le même rapport, à reprendre dans Word ou LibreOffice':
    'The same report, to edit in Word or LibreOffice, in French',
  'Tableaux à trier et à reprendre dans un tableur': 'Tables to sort and reuse in a spreadsheet, in French',
  'Tous les chiffres en un tableau, pour un logiciel de statistique':
    'Every figure in one table, for statistics software',
  'Territoire et communes avec leurs contours, pour un logiciel de cartes':
    'Territory and communes with their outlines, for mapping software',
  'moins de 3 Mo': 'under 3 MB',
  'moins de 1 Mo': 'under 1 MB',
  'moins de 100 Ko': 'under 100 KB',
  'Préparation du fichier {format}…': 'Preparing the {format} file…',
  'Le fichier {name} est téléchargé.': 'The file {name} is downloaded.',
  'Le fichier {format} n’a pas pu être préparé.': 'The {format} file could not be prepared.',
} as const;
