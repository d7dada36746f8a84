/** English of the sentences of similar territories. */

export const similar = {
  Population: 'Population',
  Densité: 'Density',
  'Complémentaire santé solidaire': 'Complémentaire santé solidaire (CSS)',
  habitants: 'inhabitants',
  'habitants au km²': 'inhabitants per km²',
  '% des habitants': '% of inhabitants',
  '% des 17 ans et plus': '% of people aged 17 and over',

  'Territoire : {own}. Territoires semblables : de {lowest} à {highest}, la moitié entre {lowerQuartile} et {upperQuartile}, médiane {median}.':
    'Territory: {own}. Similar territories: from {lowest} to {highest}, half of them between {lowerQuartile} and {upperQuartile}, median {median}.',
  'Le plus bas': 'Lowest',
  'Premier quart': 'First quartile',
  Médiane: 'Median',
  'Dernier quart': 'Third quartile',
  'Le plus élevé': 'Highest',
  Position: 'Position',

  'Territoires semblables – Rezone': 'Similar territories – Rezone',
  'Territoires semblables': 'Similar territories',
  'Les territoires qui ressemblent le plus au vôtre par leur population, et où se situent vos chiffres parmi les leurs.':
    'The territories whose population is most like yours, and where your figures stand among theirs.',
  'Les communes de ce projet n’ont pas pu être vérifiées.':
    'The communes of this project could not be checked.',
  'Aucune commune n’est choisie : la ressemblance se mesure sur celles que vous réunissez.':
    'No commune is chosen: similarity is measured on those you bring together.',
  'Chercher parmi': 'Search among',
  'les intercommunalités': 'intercommunal groupings (EPCI)',
  'les CPTS existantes': 'existing CPTS',
  'Les territoires semblables n’ont pas pu être cherchés. Votre sélection est conservée.':
    'Similar territories could not be searched for. Your selection is kept.',
  'Recherche des territoires semblables à {n, plural, one {la commune choisie} other {ces # communes}}…':
    'Searching for territories similar to {n, plural, one {the chosen commune} other {these # communes}}…',

  'Votre territoire : {n, plural, one {# commune} other {# communes}}':
    'Your territory: {n, plural, one {# commune} other {# communes}}',
  '{n, plural, =0 {Aucun territoire comparable} one {Le territoire le plus semblable} other {Les # {kind, select, epci {intercommunalités} other {CPTS existantes}} les plus semblables}}':
    '{n, plural, =0 {No comparable territory} one {The most similar territory} other {The # most similar {kind, select, epci {intercommunal groupings} other {existing CPTS}}}}',
  'Les plus semblables': 'Most similar',
  'Du plus semblable au moins semblable, avec ce qui sert à les comparer':
    'From the most to the least similar, with what they are compared by',
  'Afficher les {n, plural, one {# suivante} other {# suivantes}}':
    'Show the next {n, plural, one {#} other {#}}',
  Ressemblance: 'Similarity',
  '{n, plural, one {# critère} other {# critères}} sur {total}':
    '{n, plural, one {# criterion} other {# criteria}} of {total}',
  'avec {name}': 'with {name}',
  'Non connu pour ce territoire : {names}. La ressemblance est jugée sur le reste.':
    'Not known for this territory: {names}. Similarity is judged on the rest.',
  '{n, plural, one {# de ces territoires est peu semblable au vôtre} other {# de ces territoires sont peu semblables au vôtre}}, faute de mieux : lisez les positions avec prudence.':
    '{n, plural, one {# of these territories is} other {# of these territories are}} not much like yours, for want of better ones: read the positions with caution.',
  '{compared} {kind, select, epci {intercommunalités comparées} other {CPTS comparées}} sur les {total} que connaît cette édition.':
    '{compared} {kind, select, epci {intercommunal groupings} other {CPTS}} compared, out of the {total} known to this edition.',
  '{n, plural, one {# est écartée} other {# sont écartées}} parce que moins de {smallest} habitants y vivent.':
    '{n, plural, one {# is} other {# are}} left out because fewer than {smallest} people live there.',
  '{n, plural, one {# est écartée} other {# sont écartées}} parce que d’autres CPTS ont les mêmes communes : on ne sait pas qui habite dans laquelle.':
    '{n, plural, one {# is} other {# are}} left out because other CPTS have the same communes: who lives in which is not known.',
  '{n, plural, one {Est écartée aussi, car elle partage} other {Sont écartées aussi, car elles partagent}} plus de {share} % de leurs habitants avec votre territoire : {names}.':
    '{n, plural, one {Also left out, because it shares} other {Also left out, because they share}} more than {share}% of their inhabitants with your territory: {names}.',

  'Où se situe votre territoire': 'Where your territory stands',
  'Affichage des positions': 'Display of the positions',
  Graphiques: 'Charts',
  Tableaux: 'Tables',
  'Aucun indicateur n’a pu être situé : trop de communes sont masquées pour protéger les personnes.':
    'No indicator could be placed: too many communes are suppressed to protect people.',
  '{ranked, plural, one {# indicateur situé} other {# indicateurs situés}} sur {total}. {apart, plural, =0 {Aucun ne se détache nettement des territoires semblables.} one {# se détache nettement des territoires semblables.} other {# se détachent nettement des territoires semblables.}}':
    '{ranked, plural, one {# indicator} other {# indicators}} placed out of {total}. {apart, plural, =0 {None stands clearly apart from similar territories.} one {# stands clearly apart from similar territories.} other {# stand clearly apart from similar territories.}}',
  'Parmi les plus élevés': 'Among the highest',
  'Parmi les plus bas': 'Among the lowest',
  Losange: 'Diamond',
  'votre territoire, avec sa marge d’incertitude': 'your territory, with its margin of uncertainty',
  Cercles: 'Circles',
  'les territoires semblables': 'similar territories',
  'Bande grise': 'Grey band',
  'la moitié d’entre eux, autour de la médiane (trait vertical)':
    'half of them, around the median (vertical line)',
  'la marge d’incertitude couvre plus de la moitié des territoires semblables':
    'the margin of uncertainty covers more than half of the similar territories',
  'rang peu sûr': 'uncertain rank',
  '{n, plural, one {# territoire semblable sans chiffre est laissé} other {# territoires semblables sans chiffre sont laissés}} de côté.':
    '{n, plural, one {# similar territory without a figure is} other {# similar territories without a figure are}} left aside.',
  'Source : {names}.': 'Source: {names}.',

  'plus élevé que les {count} territoires semblables': 'higher than all {count} similar territories',
  'plus bas que les {count} territoires semblables': 'lower than all {count} similar territories',
  'au milieu des {count} territoires semblables': 'in the middle of the {count} similar territories',
  'plus élevé que {lower} des {count} territoires semblables':
    'higher than {lower} of the {count} similar territories',
  'plus bas que {higher} des {count} territoires semblables':
    'lower than {higher} of the {count} similar territories',
  'rang {first} sur {total}': 'rank {first} of {total}',
  'ex aequo du rang {first} au rang {last} sur {total}': 'tied from rank {first} to rank {last} of {total}',
  'dans le quart le plus élevé': 'in the highest quarter',
  'dans le quart le plus bas': 'in the lowest quarter',
  'dans la moitié centrale': 'in the middle half',
  'non situé : le territoire n’a pas de chiffre': 'not placed: the territory has no figure',
  'non situé : moins de la moitié des habitants du territoire sont comptés':
    'not placed: fewer than half of the inhabitants of the territory are counted',
  'non situé : {count, plural, =0 {aucun territoire semblable n’a de chiffre} one {un seul territoire semblable a un chiffre} other {# territoires semblables seulement ont un chiffre}}':
    'not placed: {count, plural, =0 {no similar territory has a figure} one {a single similar territory has a figure} other {only # similar territories have a figure}}',
  'très semblable': 'very similar',
  semblable: 'similar',
  'assez semblable': 'fairly similar',
  'peu semblable': 'not very similar',

  'Comment c’est calculé': 'How it is worked out',
  'Ce qui fait que deux territoires se ressemblent': 'What makes two territories similar',
  'Quatre choses que les soignants ne choisissent pas et qui pèsent sur les soins : combien d’habitants, s’ils vivent serrés ou dispersés, combien ont 60 ans ou plus, combien ont de petits revenus. Les indicateurs de santé n’y entrent pas, puisque ce sont eux que l’on veut ensuite situer. Seule exception, la couverture par la complémentaire santé solidaire : on a cherché à ce qu’elle se ressemble, son rang dit donc peu de chose.':
    'Four things that health professionals do not choose and that weigh on care: how many people live there, whether they live close together or scattered, how many are aged 60 or over, how many have a low income. Health indicators are not part of it, since they are what is to be placed next. The one exception is cover by the complémentaire santé solidaire: it was made to be similar, so its rank says little.',
  'L’âge s’arrête à 60 ans et non à 65 parce que le recensement publie, commune par commune, des tranches qui changent à 60 ans. Les petits revenus se voient à la complémentaire santé solidaire (CSS), réservée aux foyers modestes ; ceux qui y ont droit sans la demander n’y sont pas. La densité est le nombre d’habitants divisé par la surface des communes, mesurée sur leurs contours à 2 % près environ.':
    'The age limit is 60 and not 65 because the census bands published for each commune change at 60. Low incomes show in the complémentaire santé solidaire (CSS), a health cover kept for households of small means; those entitled to it who do not ask for it are not counted. Density is the number of inhabitants divided by the area of the communes, measured on their outlines to within about 2%.',
  'Comment la ressemblance se mesure': 'How similarity is measured',
  'Pour chacune des quatre choses, on regarde l’écart entre les deux territoires et on le rapporte à l’écart habituel entre tous ceux du pays que connaît cette édition, pour que toutes comptent autant. Pour la population et la densité, c’est le rapport qui compte : 10 000 et 20 000 habitants sont aussi différents que 50 000 et 100 000. Ce qui n’est pas connu de l’un ou de l’autre, ou seulement pour moins de la moitié de ses habitants, est laissé de côté pour les deux.':
    'For each of the four things, the gap between the two territories is set against the usual gap between all those of the country known to this edition, so that each counts as much. For population and density, the ratio is what counts: 10,000 and 20,000 inhabitants are as different as 50,000 and 100,000. What is not known of one or the other, or only for fewer than half of its inhabitants, is left out for both.',
  '« Très semblable » : un quart d’écart habituel au plus, en moyenne. « Semblable » : la moitié. « Assez semblable » : un écart entier. « Peu semblable » : davantage, comme deux territoires pris au hasard.':
    '“Very similar”: a quarter of the usual gap at most, on average. “Similar”: half. “Fairly similar”: a whole gap. “Not very similar”: more, like two territories taken at random.',
  'Qui est comparé': 'Who is compared',
  'Les {count} plus semblables : assez pour que chaque quart en compte cinq, assez peu pour que le dernier ressemble encore. Sont écartés les territoires de moins de {smallest} habitants, dont presque tous les chiffres sont masqués, et ceux qui partagent plus de {share} % de leurs habitants avec le vôtre, car ce serait vous comparer à vous-même.':
    'The {count} most similar: enough for each quarter to hold five, few enough for the last one to be similar still. Territories of fewer than {smallest} inhabitants, nearly all of whose figures are suppressed, are left out, as are those that share more than {share}% of their inhabitants with yours, for that would be comparing you with yourself.',
  'Les périmètres des CPTS ne sont publiés que par quelques régions : celles des autres régions manquent ici. Préférez les intercommunalités si votre territoire en est loin.':
    'Only a few régions publish the boundaries of their CPTS: those of the others are missing here. Prefer intercommunal groupings if your territory is far from them.',
  'Ce que vaut un rang': 'What a rank is worth',
  'Un rang décrit, il ne juge pas : être plus élevé que d’autres n’est ni bien ni mal sans savoir pourquoi. Les ex aequo se partagent leurs rangs. Un territoire semblable dont le chiffre est masqué, ou ne porte que sur moins de la moitié de ses habitants, est laissé de côté ; il faut au moins {fewest} chiffres pour donner une position.':
    'A rank describes, it does not judge: being higher than others is neither good nor bad without knowing why. Those that are equal share their ranks. A similar territory whose figure is suppressed, or covers fewer than half of its inhabitants, is left aside; at least {fewest} figures are needed to give a position.',
  'Les effectifs étant petits, le hasard déplace les chiffres d’une année à l’autre. Quand la marge d’incertitude du vôtre (intervalle à 95 %) recouvre plus de la moitié des territoires semblables, le rang aurait pu être tout autre : il est marqué « rang peu sûr ».':
    'Numbers being small, chance moves the figures from one year to the next. When the margin of uncertainty of yours (95% interval) covers more than half of the similar territories, the rank could well have been another: it is marked “uncertain rank”.',
} as const;
