/** English of the sentences of: downloads and citations. */

export const downloads = {
  '{table}, {row}': '{table}, {row}',
  '{label} : {figure}, {territory}, {period}.': '{label}: {figure}, {territory}, {period}.',
  'Ce chiffre porte sur les communes où vivent {share} des habitants.':
    'This figure covers the communes where {share} of the inhabitants live.',
  'Source : {source} ; Rezone, édition de {edition}, publication {id}.':
    'Source: {source}; Rezone, {edition} edition, publication {id}.',
  '{numerator} sur {denominator}': '{numerator} of {denominator}',
  'intervalle à 95 % {bounds}': '95% interval {bounds}',
  'sur {communes, plural, one {# commune} other {# communes}} ({names})':
    'over {communes, plural, one {# commune} other {# communes}} ({names})',
  'Citer ce chiffre': 'Cite this figure',
  Citer: 'Cite',
  'Touche {key}': '{key} key',
  ' ; ': '; ',
  Citation: 'Quotation',
  'Citation copiée.': 'Citation copied.',
  'Le navigateur refuse de copier. Copiez la citation ci-contre.':
    'The browser refuses to copy. Copy the citation from the field.',
  'Citation : {label}': 'Citation: {label}',
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
