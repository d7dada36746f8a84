/** English of the sentences of the areas drawn on the map, and of the picture of the map. */

export const areas = {
  'Choisir dans un rectangle': 'Choose in a rectangle',
  'Choisir autour d’un point': 'Choose around a point',
  'Choisir au lasso': 'Choose with a lasso',
  'Choisir plusieurs communes à la fois': 'Choose several communes at once',
  'Tracez un rectangle, ou cliquez sur deux coins opposés.':
    'Draw a rectangle, or click two opposite corners.',
  'Tracez depuis le centre, ou cliquez sur le centre puis sur le bord du cercle.':
    'Draw from the centre, or click the centre and then the edge of the circle.',
  'Entourez les communes d’un trait, ou cliquez sur chaque sommet puis sur « Terminer ».':
    'Draw around the communes, or click each corner and then “Finish”.',
  'Au clavier : flèches pour déplacer la croix, Entrée pour poser un point, Échap pour quitter.':
    'By keyboard: arrows move the cross, Enter puts a point, Escape leaves.',
  'Dessin d’une zone sur la carte': 'Drawing an area on the map',
  'Ce que l’on fait des communes de la zone': 'What to do with the communes of the area',
  'Les ajouter': 'Add them',
  'Les retirer': 'Remove them',
  Terminer: 'Finish',
  'Quitter le dessin': 'Stop drawing',
  '{count, plural, =0 {Aucune commune} one {# commune} other {# communes}} dans la zone':
    '{count, plural, =0 {No commune} one {# commune} other {# communes}} in the area',
  '{count, plural, =0 {Aucune commune} one {# commune} other {# communes}} à moins de {radius} km':
    '{count, plural, =0 {No commune} one {# commune} other {# communes}} within {radius} km',
  'Zone dessinée': 'Area drawn',
  'L’image de la carte n’a pas pu être faite. Réessayez, ou imprimez la page.':
    'The picture of the map could not be made. Try again, or print the page.',
  '{name} : {territory}': '{name}: {territory}',
  'Édition de {edition}': 'Edition of {edition}',
  'Télécharger la carte': 'Download the map',
  'Image PNG, pour un document': 'PNG image, for a document',
  'Dessin SVG, à modifier': 'SVG drawing, to edit',
} as const;
