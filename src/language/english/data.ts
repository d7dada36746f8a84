/** English of "Données et méthode". */

export const data = {
  'Données et méthode – Rezone': 'Data and method – Rezone',
  'D’où vient chaque chiffre de l’édition de {edition}, de quand il date, et comment il est calculé.':
    'Where each figure of the {edition} edition comes from, how old it is, and how it is calculated.',
  'Les sources n’ont pas pu être chargées.': 'The sources could not be loaded.',
  'Chargement des sources…': 'Loading the sources…',
  Méthode: 'Method',
  Sommaire: 'Contents',
  'Ce que ces données ne disent pas': 'What these data do not say',
  'Retrouver et citer les données': 'Finding and citing the data',
  'Cette édition est une démonstration : les données tirées au sort ressemblent à de vraies données mais ne décrivent aucune population. Ne prenez aucune décision d’après elles.':
    'This edition is a demonstration: the data drawn at random look like real data but describe no population. Take no decision from them.',
  'code officiel géographique de {year}': 'official geographic code of {year}',
  'Protection des personnes': 'Protection of people',
  'moins de {count} cas dans une commune : masqué (<link>toute la règle</link>)':
    'fewer than {count} cases in a commune: hidden (<link>the whole rule</link>)',
  Publication: 'Publication',
  '<code>{id}</code>, catalogue <code>{version}</code>':
    '<code>{id}</code>, catalogue <code>{version}</code>',

  'Les sources de cette édition': 'The sources of this edition',
  Données: 'Data',
  Millésime: 'Vintage',
  'Données réelles': 'Real data',
  'Données tirées au sort': 'Data drawn at random',
  'Données en partie tirées au sort': 'Data partly drawn at random',
  'Données réelles :': 'Real data:',
  'Données tirées au sort :': 'Data drawn at random:',
  réelles: 'real',
  'tirées au sort': 'drawn at random',
  mêlées: 'mixed',
  Producteur: 'Producer',
  'non précisé': 'not stated',
  Licence: 'Licence',
  Crédit: 'Credit',
  'Où l’obtenir': 'Where to get it',
  '{count, plural, one {Fichier lu} other {Fichiers lus}}':
    '{count, plural, one {File read} other {Files read}}',
  'empreinte SHA-256 : <code>{digits}…</code>': 'SHA-256 digest: <code>{digits}…</code>',
  'Sert à': 'Used for',
  '{count, plural, one {# indicateur} other {# indicateurs}}':
    '{count, plural, one {# indicator} other {# indicators}}',
  'Habitants des communes': 'Inhabitants of communes',
  'Tranches d’âge': 'Age bands',
  'Professionnels de santé libéraux': 'Self-employed health professionals',
  'Activité des professionnels': 'Activity of professionals',
  'Nombre de structures de soins': 'Number of health facilities',
  'Nom, adresse et position des structures de soins': 'Name, address and position of health facilities',
  'Quartiers prioritaires (QPV)': 'Priority neighbourhoods (QPV)',
  'Zonage des médecins généralistes': 'Zoning for GPs',
  'Intercommunalités, bassins de vie et cantons': 'Intermunicipalities, living areas and cantons',
  'Contours de la carte': 'Boundaries of the map',
  '{count, plural, one {# source réelle} other {# sources réelles}}':
    '{count, plural, one {# real source} other {# real sources}}',
  '{count, plural, one {# tirée au sort} other {# tirées au sort}}': '{count} drawn at random',
  '{count, plural, one {# en partie tirée au sort} other {# en partie tirées au sort}}':
    '{count} partly drawn at random',

  'Ce qui est masqué, et pourquoi': 'What is hidden, and why',
  'Comment un territoire est additionné': 'How a territory is added up',
  'La couverture': 'Coverage',
  'L’intervalle à 95 %': 'The 95% interval',
  'Les comparaisons': 'Comparisons',
  'Les dates': 'Dates',
  'Ce qu’est la démonstration': 'What the demonstration is',
  'Cette règle, dite « originale », regarde chaque commune à part. Elle n’empêche pas à elle seule de retrouver un chiffre masqué en rapprochant plusieurs territoires voisins : gardez-vous de le faire, ce serait désigner des personnes.':
    'This rule, called “original”, looks at each commune apart. On its own it does not prevent a hidden figure from being found by comparing several neighbouring territories: refrain from doing so, it would point at people.',
  'Cette règle, dite « stricte », ajoute à ces seuils ce qu’il faut pour qu’un chiffre masqué ne se déduise pas non plus de ceux de territoires voisins.':
    'This rule, called “strict”, adds to these thresholds what it takes for a hidden figure not to be deduced from those of neighbouring territories either.',
  'Dans une petite commune, un petit nombre peut désigner quelqu’un. Si un tableau disait « 2 patients » dans un village, ses voisins sauraient lesquels ; s’il disait « 0 », ils sauraient aussi quelque chose.':
    'In a small commune, a small number can point at someone. If a table said “2 patients” in a village, their neighbours would know which; if it said “0”, they would know something too.',
  'Un chiffre trop petit est donc retiré avant la publication : il n’est ni sur ce site, ni dans ses fichiers. On dit que la commune est neutralisée pour ce chiffre, et un astérisque (*) le signale partout où cela change un total.':
    'A figure that is too small is therefore removed before publication: it is neither on this site nor in its files. The commune is said to be suppressed for this figure, and an asterisk (*) marks it wherever that changes a total.',
  'Le nombre d’habitants, de professionnels et de structures de soins est public : il n’est jamais masqué.':
    'The number of inhabitants, professionals and health facilities is public: it is never hidden.',
  'Un indicateur, dans une commune': 'An indicator, in a commune',
  'moins de {count} personnes, passages ou séjours, zéro compris':
    'fewer than {count} people, visits or stays, zero included',
  'la commune sort du calcul de cet indicateur, au numérateur comme au dénominateur':
    'the commune leaves the calculation of this indicator, numerator and denominator alike',
  'Une commune entière': 'A whole commune',
  'moins de {count} personnes soignées dans la période': 'fewer than {count} people treated in the period',
  'aucun indicateur de santé n’est donné pour elle': 'no health indicator is given for it',
  'L’activité d’une profession, dans une commune': 'The activity of a profession, in a commune',
  'moins de {count} professionnels en exercice': 'fewer than {count} practising professionals',
  'leurs patients et leurs actes ne sont pas comptés ; leur nombre, public, reste affiché':
    'their patients and procedures are not counted; their number, which is public, stays on display',
  'Seuils de cette édition': 'Thresholds of this edition',
  'Ce qui est compté': 'What is counted',
  'Masqué quand il y a': 'Hidden when there are',
  Effet: 'Effect',
  'Un exemple : quatre communes, dont une masquée': 'An example: four communes, one of them hidden',
  'Personnes concernées': 'People concerned',
  Cas: 'Cases',
  'hors du calcul': 'left out',
  'masqué (moins de {threshold})': 'hidden (fewer than {threshold})',
  'Le taux est celui des trois autres communes : {cases} cas sur {people} personnes, soit {rate}. La couverture est de {coverage} : c’est la part des habitants des quatre communes qui vivent dans les trois que l’on a pu compter.':
    'The rate is that of the three other communes: {cases} cases out of {people} people, or {rate}. Coverage is {coverage}: the share of the inhabitants of the four communes who live in the three that could be counted.',
  'Un taux n’est pas une moyenne de taux. On additionne les cas des communes conservées, on additionne les personnes concernées des mêmes communes, puis on divise. Le rapport donne toujours ces deux nombres à côté du taux.':
    'A rate is not an average of rates. The cases of the communes kept are added up, the people concerned in the same communes are added up, then one is divided by the other. The report always gives both numbers beside the rate.',
  'Le résultat est arrondi au dixième le plus proche. Un quartier prioritaire à cheval sur deux communes n’est compté qu’une fois, quand la source donne le code des quartiers.':
    'The result is rounded to the nearest tenth. A priority neighbourhood that straddles two communes is counted once, when the source gives the codes of neighbourhoods.',
  'Les communes sont celles du code officiel géographique de {year}. Une liste plus ancienne y est reportée : une commune réunie à une autre laisse la place à celle-ci, et chaque remplacement est annoncé.':
    'Communes are those of the official geographic code of {year}. An older list is carried over to it: a commune merged into another gives way to it, and each replacement is announced.',
  'La couverture est la part des habitants du territoire qui vivent dans les communes conservées pour un chiffre. Sous 80 %, un avertissement invite à la prudence. Sous 50 %, le taux reste affiché mais n’est plus comparé : il parle de trop peu de monde. « 100 % » n’est écrit que si aucune commune ne manque.':
    'Coverage is the share of the inhabitants of the territory who live in the communes kept for a figure. Under 80%, a warning calls for caution. Under 50%, the rate stays on display but is no longer compared: it speaks of too few people. “100%” is written only if no commune is missing.',
  'Lancez dix fois une pièce : elle ne tombe pas toujours cinq fois sur pile. De même, d’une année à l’autre, quelques cas de plus ou de moins, dus au seul hasard, changent beaucoup le taux d’un petit territoire et très peu celui d’un grand.':
    'Toss a coin ten times: it does not always land five times on heads. In the same way, from one year to the next, a few more or fewer cases, due to chance alone, change the rate of a small territory a lot and that of a large one very little.',
  'L’intervalle dit jusqu’où ce hasard a pu porter : la valeur de fond s’y trouve très probablement. Les trois territoires inventés ci-dessous ont le même taux. Seul le plus peuplé permet de conclure.':
    'The interval says how far chance may have carried: the underlying value very probably lies in it. The three invented territories below have the same rate. Only the most populated one allows a conclusion.',
  'Il est calculé par la méthode de Wilson pour une part, et par celle de Byar pour un nombre d’événements, comme les passages aux urgences. Il ne tient compte que du hasard, et non des défauts de la source.':
    'It is calculated by the Wilson method for a share, and by Byar’s for a number of events, such as emergency visits. It takes account of chance only, and not of flaws in the source.',
  'Trois territoires, le même taux de 12 %, comparés à une référence de {reference}':
    'Three territories, the same rate of 12%, compared with a reference of {reference}',
  'De 0 à {highest} %': 'From 0 to {highest}%',
  'Le trait coupé est la référence.': 'The broken line is the reference.',
  'Ce que l’on peut dire': 'What can be said',
  'plus bas que la référence': 'lower than the reference',
  'aucune différence établie': 'no difference established',
  'Le territoire est comparé à son département, à sa région et à la France. S’il s’étend sur plusieurs départements ou régions, il est comparé à chacun, en commençant par celui où vivent le plus de ses habitants.':
    'The territory is compared with its département, its région and France. If it stretches over several départements or régions, it is compared with each, starting with the one where most of its inhabitants live.',
  'On dit « plus élevé » ou « plus bas » seulement si l’intervalle du territoire ne contient pas la référence. Sinon, aucune différence n’est établie. Cela ne veut pas dire que les deux sont égaux : une différence existe peut-être, mais il y a trop peu de cas pour l’affirmer.':
    '“Higher” or “lower” is said only if the interval of the territory does not contain the reference. Otherwise no difference is established. That does not mean that the two are equal: there may be a difference, but too few cases to assert it.',
  'Les taux ne sont pas corrigés de l’âge : un territoire plus âgé a souvent plus de malades.':
    'Rates are not adjusted for age: an older territory often has more people who are ill.',
  'Les sources n’ont pas toutes la même date : chaque chiffre porte la sienne, lue dans les fichiers publiés et jamais recopiée à la main. Le millésime dit de quand est le fichier ; la période dit de quand sont les faits qu’il compte. Les périodes de chaque source sont dans sa fiche, plus bas.':
    'Sources do not all have the same date: each figure bears its own, read from the published files and never copied by hand. The vintage says how old the file is; the period says when the facts that it counts took place. The periods of each source are in its entry, below.',
  'Les vraies données de remboursement sont réservées par la loi à des équipes autorisées : elles ne peuvent pas être livrées avec un logiciel. La démonstration les remplace, pour montrer tout ce que l’outil sait faire.':
    'Real reimbursement data are reserved by law for authorised teams: they cannot be shipped with a piece of software. The demonstration stands in for them, to show everything the tool can do.',
  'Les communes de deux rapports publiés, autour de Beaucaire et de Gardanne, y retrouvent exactement les chiffres imprimés. Partout ailleurs, les chiffres de santé sont tirés au sort autour de ces taux, toujours les mêmes d’un lancement à l’autre : ils ne décrivent personne. Les données publiques (habitants, structures, quartiers, contours) sont les vraies quand leurs fichiers sont présents ; le tableau des sources dit lesquelles.':
    'The communes of two published reports, around Beaucaire and Gardanne, find their printed figures in it exactly. Everywhere else, health figures are drawn at random around those rates, always the same from one run to the next: they describe nobody. Public data (inhabitants, facilities, neighbourhoods, boundaries) are the real ones when their files are present; the table of sources says which.',

  'Les personnes qui n’ont reçu aucun soin remboursé pendant la période ne sont pas comptées dans les indicateurs de santé : le non-recours ne s’y voit pas.':
    'People who received no reimbursed care during the period are not counted in the health indicators: going without care is not seen there.',
  'Les maladies sont vues par les affections de longue durée (ALD) reconnues et les soins remboursés. Une maladie qui n’a été ni déclarée ni traitée n’apparaît pas.':
    'Diseases are seen through recognised long-term conditions (ALD) and reimbursed care. A disease that was neither declared nor treated does not appear.',
  'Une personne est comptée dans la commune où l’Assurance Maladie connaît son adresse, un professionnel dans celle de son cabinet.':
    'A person is counted in the commune where the health insurance knows their address, a professional in that of their practice.',
  'Les soins donnés dans certains établissements, médico-sociaux notamment, ne sont pas tous remboursés un par un : ils manquent.':
    'Care given in some institutions, medico-social ones in particular, is not all reimbursed item by item: it is missing.',
  'Il n’existe pas de liste nationale des périmètres des CPTS : une région qui n’a pas publié la sienne apparaît sans CPTS connue.':
    'There is no national list of CPTS perimeters: a région that has not published its own appears without a known CPTS.',
  'Le fichier des structures est déclaratif : une ouverture ou une fermeture récente peut manquer, et une adresse peut être placée au centre de la commune.':
    'The register of facilities is declarative: a recent opening or closing may be missing, and an address may be placed at the centre of the commune.',
  'Un écart avec la France ne dit ni pourquoi il existe, ni ce qu’il faut faire : il invite à en parler avec ceux qui connaissent le territoire.':
    'A difference from France says neither why it exists nor what to do: it invites a talk with those who know the territory.',
  'Chaque fiche de source donne la page officielle où prendre son fichier. L’empreinte écrite à côté du nom d’un fichier permet de vérifier que l’on a bien le même : les douze premiers caractères de son SHA-256 doivent être identiques.':
    'Each source entry gives the official page where its file can be found. The digest written beside the name of a file serves to check that one has the same: the first twelve characters of its SHA-256 must be identical.',
  'Si vous reprenez un chiffre, citez l’édition, la période et la ligne de crédit de la source.':
    'If you take up a figure, cite the edition, the period and the credit line of the source.',
  'Pour un programme, tout ce que dit cette page est aussi à l’adresse <link>{address}</link>.':
    'For a program, all that this page says is also at <link>{address}</link>.',
} as const;
