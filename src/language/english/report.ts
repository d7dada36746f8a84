/** English of the sentences of: report. */

export const report = {
  'plus élevé, favorable': 'higher, favourable',
  'plus élevé, défavorable': 'higher, unfavourable',
  'plus bas, favorable': 'lower, favourable',
  'plus bas, défavorable': 'lower, unfavourable',
  'non comparé': 'not compared',
  '{difference} {size, plural, one {point} other {points}}':
    '{difference} {size, plural, one {point} other {points}}',
  'Activité comptée et activité neutralisée': 'Activity counted and activity suppressed',
  'Dans une commune où exercent moins de {threshold} professionnels d’une même profession, leur activité n’est pas montrée : elle pourrait désigner l’un d’eux.':
    'Where fewer than {threshold} professionals of one profession practise in a commune, their activity is not shown: it could single one of them out.',
  'Communes neutralisées : {communes}.': 'Communes suppressed: {communes}.',
  '<b>{code}</b> : {definition}': '<b>{code}</b>: {definition}',
  'Aucun professionnel en activité sur le territoire.': 'No professional practises on the territory.',
  '{count, plural, one {# commune sans professionnel en activité} other {# communes sans professionnel en activité}}.':
    '{count, plural, one {# commune without a practising professional} other {# communes without a practising professional}}.',
  'L’activité de tous les professionnels est comptée ({professionals}).':
    'The activity of every professional is counted ({professionals}).',
  '{professionals} sur {total} ({share}) {count, plural, one {exerce} other {exercent}} dans {communes, plural, one {# commune} other {# communes}} où il y en a moins de {threshold} : leur activité n’est pas comptée.':
    '{professionals} of {total} ({share}) {count, plural, one {practises} other {practise}} in {communes, plural, one {# commune} other {# communes}} with fewer than {threshold} of them: their activity is not counted.',
  'Affichage : {chart}': 'Display: {chart}',
  Graphique: 'Chart',
  Tableau: 'Table',
  'Communes du territoire': 'Communes of the territory',
  'Code INSEE': 'INSEE code',
  QPV: 'QPV',
  Zonage: 'Zoning',
  'CPTS existante': 'Existing CPTS',
  'hors zone': 'outside any zone',
  'ZIP {zip}, ZAC {zac}': 'ZIP {zip}, ZAC {zac}',
  'Département : {name}': 'Département: {name}',
  'Région : {name}': 'Région: {name}',
  'Comparaisons : {indicator}': 'Comparisons: {indicator}',
  'Comparé à': 'Compared with',
  Lecture: 'Reading',
  'Copier le lien': 'Copy the link',
  'Le lien de ce rapport est copié.': 'The link to this report is copied.',
  'Le navigateur refuse de copier. Copiez le lien ci-contre.':
    'The browser refuses to copy. Copy the link from the field beside.',
  'Lien de ce rapport': 'Link to this report',
  '{counted} pour {among} personnes': '{counted} for {among} people',
  '{counted} sur {among}': '{counted} of {among}',
  'couverture 100 %': 'coverage 100%',
  'couverture partielle, {percent}': 'partial coverage, {percent}',
  'couverture {percent} : à lire avec prudence, une partie des habitants n’est pas comptée':
    'coverage {percent}: read with care, part of the residents are not counted',
  'couverture {percent} : moins de la moitié des habitants comptés, pas de comparaison':
    'coverage {percent}: fewer than half of the residents counted, no comparison',
  '100 %': '100%',
  '{percent}, partielle': '{percent}, partial',
  '{percent}, à lire avec prudence': '{percent}, read with care',
  '{percent}, pas de comparaison': '{percent}, no comparison',
  Définition: 'Definition',
  'Cet indicateur dans le glossaire': 'This indicator in the glossary',
  'On compte': 'Counted',
  'Rapporté à': 'Out of',
  'À regarder d’abord : défavorable': 'Look first: unfavourable',
  'Et à côté d’autres territoires ?': 'And beside other territories?',
  'Comparer ce territoire': 'Compare this territory',
  Favorable: 'Favourable',
  'Particularités, ni bonnes ni mauvaises': 'Features, neither good nor bad',
  'Non montré : trop peu de personnes concernées dans chaque commune':
    'Not shown: too few people concerned in each commune',
  'Non comparé : moins de la moitié des habitants comptés':
    'Not compared: fewer than half of the residents counted',
  'À lire avec prudence : moins de 80 % des habitants comptés':
    'Read with care: fewer than 80% of the residents counted',
  'Aucun écart défavorable à la fois avec la région et avec la France.':
    'No unfavourable difference with both the région and France.',
  '{section} : tableau': '{section}: table',
  'Pour : {indicators}.': 'For: {indicators}.',
  'Montrer moins': 'Show fewer',
  'Montrer les {count} autres': 'Show the {count} others',
  '{figures} ; {people}.': '{figures}; {people}.',
  Neutralisé: 'Suppressed',
  'Moins de {threshold} personnes dans une commune : son chiffre est caché pour ne désigner personne, et la commune sort du calcul, au numérateur comme au dénominateur.':
    'Fewer than {threshold} people in a commune: its figure is hidden so that nobody is singled out, and the commune leaves the sum, numerator and denominator alike.',
  'Au moins une commune du territoire est neutralisée pour ce chiffre.':
    'At least one commune of the territory is suppressed for this figure.',
  'Le chiffre n’existe pas : toutes les communes sont neutralisées, ou la source ne le donne pas.':
    'There is no figure: every commune is suppressed, or the source does not give it.',
  Couverture: 'Coverage',
  'Part des habitants du territoire qui vivent dans les communes comptées. Sous 80 %, prudence ; sous 50 %, aucune comparaison.':
    'Share of the residents of the territory who live in the communes counted. Under 80%, care; under 50%, no comparison.',
  'Les effectifs étant limités, le hasard joue : la valeur de fond se trouve très probablement entre ces deux bornes. C’est la barre autour du point.':
    'Numbers being limited, chance plays its part: the underlying value very probably lies between these two bounds. It is the bar around the dot.',
  'Plus élevé ou plus bas que la référence, quand l’intervalle l’exclut ; sinon, aucune différence n’est établie.':
    'Higher or lower than the reference, when the interval excludes it; otherwise no difference is established.',
  'Comment lire ces chiffres': 'How to read these figures',
  'Sur l’échelle de chaque indicateur : le losange est le département, le carré la région, le triangle la France. Les nombres au bout de l’échelle disent où elle commence et où elle finit.':
    'On the scale of each indicator: the diamond is the département, the square the région, the triangle France. The numbers at both ends of the scale say where it starts and stops.',
  'intervalle à 95 % : {bounds}': '95% interval: {bounds}',
  'Sur la carte': 'On the map',
  'Voir aussi les communes d’alentour, sur la carte': 'See the communes around as well, on the map',
  'Les chiffres des communes n’ont pas pu être chargés.': 'The figures of the communes could not be loaded.',
  'Chargement des chiffres des communes…': 'Loading the figures of the communes…',
  'Carte par commune : {indicator}. Le tableau qui suit donne les chiffres.':
    'Map by commune: {indicator}. The table that follows gives the figures.',
  'La carte n’a pas pu être chargée.': 'The map could not be loaded.',
  'La carte n’était pas encore là à l’impression : imprimez de nouveau quand elle est affichée.':
    'The map had not arrived when this was printed: print again once it is shown.',
  'Le fond de carte n’est pas disponible dans cette édition.': 'This edition has no base map.',
  'Couleurs de la carte : {indicator}': 'Colours of the map: {indicator}',
  'Par commune : {indicator}': 'By commune: {indicator}',
  Effectif: 'Numbers',
  'Communes neutralisées': 'Communes suppressed',
  '{count} ({share}) :': '{count} ({share}):',
  'sans donnée :': 'no data:',
  'et {count} autres': 'and {count} others',
  '* {count, plural, one {# commune neutralisée} other {# communes neutralisées}} sur {total} ({share}) : {communes}':
    '* {count, plural, one {# commune suppressed} other {# communes suppressed}} of {total} ({share}): {communes}',
  '{count, plural, one {# commune sans donnée} other {# communes sans donnée}} : {communes}':
    '{count, plural, one {# commune without data} other {# communes without data}}: {communes}',
  'Sources et périodes': 'Sources and periods',
  Périodes: 'Periods',
  'Licence et crédit': 'Licence and credit',
  démonstration: 'demonstration',
  'Le détail de chaque source, les fichiers lus et la méthode sont à la page <link>Données et méthode</link>.':
    'The detail of each source, the files read and the method are on the page <link>Data and method</link>.',
  'Données réelles, données de démonstration': 'Real data, demonstration data',
  'données réelles': 'real data',
  'Nombre moyen de patients par professionnel': 'Average number of patients per professional',
  'Personnes en ALD, personnes ayant la CSS': 'People with an ALD, people with the CSS',
  'Sommaire du rapport': 'Contents of the report',
  'Sommaire : {section}': 'Contents: {section}',
  'Diagnostic du territoire': 'Territorial diagnosis',
  '<b>{communes, plural, one {# commune} other {# communes}}</b> · <b>{population} habitants</b> · {size}':
    '<b>{communes, plural, one {# commune} other {# communes}}</b> · <b>{population} residents</b> · {size}',
  '{count} départements': '{count} départements',
  '{count} régions': '{count} régions',
  'Édition de {edition}, consultée le {date}': 'Edition of {edition}, read on {date}',
  Imprimer: 'Print',
  'Le territoire': 'The territory',
  'Les communes réunies, leur population et ce qui les distingue.':
    'The communes brought together, their population and what sets them apart.',
  'Le diagnostic n’a pas pu être calculé. Votre sélection est conservée.':
    'The diagnosis could not be worked out. Your selection is kept.',
  'Aucune commune n’est choisie : le diagnostic se calcule sur celles que vous réunissez.':
    'No commune is chosen: the diagnosis is worked out on those that you bring together.',
  'Calcul du diagnostic…': 'Working out the diagnosis…',
  'CPTS de taille {size} ({range} habitants)': 'CPTS of size {size} ({range} residents)',
  'moins de 40 000': 'fewer than 40,000',
  'de 40 000 à 79 999': '40,000 to 79,999',
  'de 80 000 à 175 000': '80,000 to 175,000',
  'plus de 175 000': 'more than 175,000',
  'Source : {source}, {period}.': 'Source: {source}, {period}.',
  'Carte du territoire ({count, plural, one {# commune} other {# communes}}), dont la liste suit':
    'Map of the territory ({count, plural, one {# commune} other {# communes}}), listed below',
  'QPV : quartiers prioritaires de la politique de la ville.':
    'QPV: priority neighbourhoods of urban policy.',
  'Un quartier à cheval sur plusieurs communes n’est compté qu’une fois dans le total.':
    'A neighbourhood across several communes counts once in the total.',
  'Le total additionne les communes : un quartier à cheval sur deux d’entre elles y compte deux fois.':
    'The total adds up the communes: a neighbourhood across two of them counts twice.',
  'Zonage des médecins généralistes : ZIP, zone d’intervention prioritaire ; ZAC, zone d’action complémentaire.':
    'Zoning of GPs: ZIP, priority intervention zone; ZAC, complementary action zone.',
  'Zonage inconnu pour {count, plural, one {# commune} other {# communes}}.':
    'Zoning unknown for {count, plural, one {# commune} other {# communes}}.',
  'Population inconnue pour {count, plural, one {# commune} other {# communes}}, hors du total.':
    'Population unknown for {count, plural, one {# commune} other {# communes}}, left out of the total.',
  'Afficher les {count} communes': 'Show the {count} communes',
  'Présentation du rapport': 'Presentation of the report',
  'Rapport – Rezone': 'Report – Rezone',
  'Département de comparaison ({count} sur le territoire)':
    'Département to compare with ({count} on the territory)',
  'Région de comparaison ({count} sur le territoire)': 'Région to compare with ({count} on the territory)',
  'Notes et sources': 'Notes and sources',
  'Ce qui ressort': 'What stands out',
  'Aucun indicateur ne peut être comparé à la région et à la France.':
    'No indicator can be compared with the région and France.',
  '{compared, plural, one {Le seul indicateur comparé ne s’écarte} other {Aucun des # indicateurs comparés ne s’écarte}} à la fois de la région ({region}) et de la France, du même côté.':
    '{compared, plural, one {The only indicator compared does not differ} other {None of the # indicators compared differs}} from both the région ({region}) and France on the same side.',
  '{different, plural, one {# indicateur} other {# indicateurs}} sur {compared} {different, plural, one {s’écarte} other {s’écartent}} à la fois de la région ({region}) et de la France, du même côté : {different, plural, one {son} other {leur}} intervalle à 95 % exclut les deux chiffres.':
    '{different, plural, one {# indicator} other {# indicators}} of {compared} {different, plural, one {differs} other {differ}} from both the région ({region}) and France on the same side: {different, plural, one {its} other {their}} 95% interval excludes both figures.',
  '{figure} ({coverage} des habitants comptés), contre {region} dans la région et {france} en France':
    '{figure} ({coverage} of residents counted), against {region} in the région and {france} in France',
  '{figure}, contre {region} dans la région et {france} en France':
    '{figure}, against {region} in the région and {france} in France',
  '{figure} pour 100': '{figure} per 100',
  'environ {count} de plus qu’au taux de la France': 'about {count} more than at the rate of France',
  'environ {count} de plus qu’au taux de la France, dans les communes comptées':
    'about {count} more than at the rate of France, in the communes counted',
  'environ {count} de moins qu’au taux de la France': 'about {count} fewer than at the rate of France',
  'environ {count} de moins qu’au taux de la France, dans les communes comptées':
    'about {count} fewer than at the rate of France, in the communes counted',
} as const;
