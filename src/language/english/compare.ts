/** English of the sentences of: compare. */

export const compare = {
  'Comparer – Rezone': 'Compare – Rezone',
  'Comparer avec autre chose': 'Compare with something else',
  'Ne plus comparer': 'Stop comparing',
  'Laquelle choisir ? Voyez les <link>territoires semblables</link> au vôtre.':
    'Which one? See the <link>similar territories</link>.',
  'Avec quoi comparer votre territoire ? Seules les différences que le hasard n’explique pas seront dites.':
    'What should your territory be compared with? Only differences that chance does not explain will be stated.',
  'Ce avec quoi comparer n’a pas pu être lu dans l’adresse de la page : choisissez-le de nouveau.':
    'What to compare with could not be read in the address of the page: choose it again.',
  '{reason} Choisissez autre chose : votre territoire est conservé.':
    '{reason} Choose something else: your territory is kept.',
  'La comparaison n’a pas pu être calculée. Votre territoire est conservé.':
    'The comparison could not be computed. Your territory is kept.',
  'Calcul de la comparaison…': 'Computing the comparison…',
  '{n, plural, one {Un territoire d’une commune est gardé} other {Un territoire de # communes est gardé}} pour comparer. Choisissez maintenant celui que vous étudiez.':
    '{n, plural, one {A territory of one commune is kept} other {A territory of # communes is kept}} to compare with. Now choose the one you are studying.',
  'Aucune commune n’est choisie : réunissez d’abord les communes de votre territoire.':
    'No commune is chosen: first gather the communes of your territory.',
  'Choisir des communes sur la carte': 'Choose communes on the map',
  'Reprendre le territoire gardé': 'Take back the territory kept',

  'Pour commencer': 'To begin with',
  'Recherche des CPTS voisines…': 'Looking for the CPTS around…',
  'Une autre édition': 'Another edition',
  'le même territoire en {edition}': 'the same territory in {edition}',
  'son département': 'its département',
  'sa région': 'its région',
  'tout le pays': 'the whole country',
  'Un département, une région': 'A département, a région',
  Région: 'Région',
  'Une CPTS, une intercommunalité… existante': 'An existing CPTS, intercommunality…',
  'Nom du regroupement': 'Name of the grouping',
  'CPTS, intercommunalité, bassin de vie, canton': 'CPTS, intercommunality, living area, canton',
  'Regroupements trouvés': 'Groupings found',
  'CPTS existantes': 'Existing CPTS',
  Intercommunalités: 'Intercommunalities',
  'Bassins de vie': 'Living areas (bassins de vie)',
  Cantons: 'Cantons',
  '{n, plural, =0 {Aucun regroupement trouvé} one {# regroupement trouvé} other {# regroupements trouvés}}':
    '{n, plural, =0 {No grouping found} one {# grouping found} other {# groupings found}}',
  'Chargement des regroupements…': 'Loading the groupings…',
  'Les regroupements n’ont pas pu être chargés.': 'The groupings could not be loaded.',
  'Aucun regroupement de ce nom.': 'No grouping has this name.',
  'Un autre territoire': 'Another territory',
  'Dessiner sur la carte': 'Draw on the map',
  'Garder ce territoire pour comparer, puis en choisir un autre':
    'Keep this territory to compare with, then choose another',
  'Choisissez maintenant un autre territoire.': 'Now choose another territory.',
  'Le premier ({n, plural, one {# commune} other {# communes}}) est gardé : quand le second est choisi, revenez à « Comparer ».':
    'The first ({n, plural, one {# commune} other {# communes}}) is kept: once the second is chosen, come back to “Compare”.',
  'Ouvrir un fichier': 'Open a file',
  'Choisir un projet ou une liste de codes': 'Choose a project or a list of codes',
  'Ce fichier n’a pas pu être lu : vérifiez qu’il existe encore, puis réessayez.':
    'This file could not be read: check that it still exists, then try again.',
  'Ce fichier contient un code qui ne peut pas être celui d’une commune : corrigez-le, puis réessayez.':
    'This file contains a code that cannot be that of a commune: correct it, then try again.',
  'Coller un lien': 'Paste a link',
  'Comparer avec ce lien': 'Compare with this link',
  'Aucun territoire dans ce lien : copiez l’adresse entière d’une page de Rezone.':
    'No territory in this link: copy the whole address of a page of Rezone.',

  'Cette édition n’est pas, ou plus, proposée ici.': 'This edition is not, or no longer, available here.',
  'Cette édition est déjà celle que vous étudiez.': 'This edition is the one you are already studying.',
  'Aucune région n’a ce code.': 'No région has this code.',
  'Aucun département n’a ce code.': 'No département has this code.',
  '« {name} » n’est pas, ou plus, dans les listes de cette édition.':
    '“{name}” is not, or no longer, in the lists of this edition.',
  'Aucun de ses codes n’est celui d’une commune de cette édition.':
    'None of its codes is that of a commune of this edition.',

  'Votre territoire': 'Your territory',
  'L’autre territoire': 'The other territory',
  'Territoire étudié': 'Territory studied',
  'Comparé avec': 'Compared with',
  Avant: 'Then',
  Maintenant: 'Now',
  '{n, plural, one {# commune} other {# communes}}': '{n, plural, one {# commune} other {# communes}}',
  '{population} habitants ({period})': '{population} inhabitants ({period})',
  'Chiffres de référence publiés, sans intervalle': 'Published reference figures, without interval',
  'Chiffres calculés sur ces communes': 'Figures computed over these communes',
  'édition de {edition}': '{edition} edition',
  'Échanger : étudier « {name} »': 'Swap: study “{name}”',

  '{n, plural, one {# commune} other {# communes}} sur {total} ({population} habitants) {n, plural, one {compte} other {comptent}} aussi dans les chiffres de « {name} » : l’écart avec le reste est un peu plus grand que celui qui s’affiche.':
    '{n, plural, one {# commune} other {# communes}} of {total} ({population} inhabitants) also {n, plural, one {counts} other {count}} in the figures of “{name}”: the difference with the rest is a little larger than the one displayed.',
  '{n, plural, one {# commune} other {# communes}} ({population} habitants) {n, plural, one {est} other {sont}} dans les deux territoires. Les mêmes personnes comptent donc des deux côtés : le verdict reste prudent, il peut taire une différence, il n’en invente pas.':
    '{n, plural, one {# commune} other {# communes}} ({population} inhabitants) {n, plural, one {is} other {are}} in both territories. The same people therefore count on both sides: the verdict remains cautious, it may miss a difference but does not invent one.',
  'Ce sont en grande partie les mêmes habitants d’une édition à l’autre. Le changement est jugé comme s’ils étaient différents : le verdict reste prudent, il peut taire un changement, il n’en invente pas.':
    'They are largely the same inhabitants from one edition to the other. The change is judged as if they were different people: the verdict remains cautious, it may miss a change but does not invent one.',
  'Périmètre figé : les communes ne sont pas les mêmes sur les cartes de {older} et de {newer}. Les deux côtés couvrent exactement les mêmes terres, en communes entières.':
    'Frozen perimeter: the communes are not the same on the maps of {older} and {newer}. Both sides cover exactly the same land, in whole communes.',
  'Pour cela, {n, plural, one {# commune a été ajoutée} other {# communes ont été ajoutées}} au territoire étudié : {codes}.':
    'For this, {n, plural, one {# commune was added} other {# communes were added}} to the territory studied: {codes}.',

  'Ce qui diffère nettement': 'What clearly differs',
  'Ce qui a changé nettement': 'What has clearly changed',
  'Aucun indicateur ne peut être comparé.': 'No indicator can be compared.',
  '{marked, plural, =0 {Aucun indicateur ne diffère} one {# indicateur diffère} other {# indicateurs diffèrent}} plus que le hasard ne l’explique, sur {assessed} comparés.':
    '{marked, plural, =0 {No indicator differs} one {# indicator differs} other {# indicators differ}} more than chance explains, of {assessed} compared.',
  '{marked, plural, =0 {Aucun indicateur n’a} one {# indicateur a} other {# indicateurs ont}} changé plus que le hasard ne l’explique, sur {assessed} comparés.':
    '{marked, plural, =0 {No indicator has} one {# indicator has} other {# indicators have}} changed more than chance explains, of {assessed} compared.',
  'Moins favorable ici': 'Less favourable here',
  'Plus favorable ici': 'More favourable here',
  'Autres différences': 'Other differences',
  'Se dégrade': 'Getting worse',
  'S’améliore': 'Improving',
  'Autres changements': 'Other changes',
  'et {n, plural, one {# autre} other {# autres}}': 'and {n, plural, one {# other} other {# others}}',
  '{first}, contre {second} : {points} ({between})': '{first}, against {second}: {points} ({between})',
  'de {second} à {first}, {points} ({between})': 'from {second} to {first}, {points} ({between})',

  'Seulement ce qui diffère nettement': 'Only what clearly differs',
  'Rien ne diffère plus que le hasard ne l’explique.': 'Nothing differs more than chance explains.',
  Écart: 'Difference',
  Évolution: 'Change',
  'Intervalles à 95 %': '95% intervals',
  'Intervalle à 95 %': '95% interval',
  Territoire: 'Territory',
  Chiffre: 'Figure',
  '{name} : {figure}, intervalle à 95 % : {interval}.': '{name}: {figure}, 95% interval: {interval}.',
  'de {lower} à {upper}': 'from {lower} to {upper}',
  'entre {lower} et {upper}': 'between {lower} and {upper}',
  '{cases} sur {people}': '{cases} of {people}',
  'couverture {percent}': 'coverage {percent}',
  'Au moins une commune est neutralisée': 'At least one commune is suppressed',
  '{difference} point': '{difference} point',
  '{difference} points': '{difference} points',
  '{difference} pour 100': '{difference} per 100',
  'plus élevé': 'higher',
  'plus bas': 'lower',
  'pas de différence établie': 'no established difference',
  'en hausse': 'up',
  'en baisse': 'down',
  'pas de changement établi': 'no established change',
  '{words}, favorable': '{words}, favourable',
  '{words}, défavorable': '{words}, unfavourable',
  'un effectif ne se compare pas': 'a number of people is not compared',
  'non comparé : {reason}': 'not compared: {reason}',
  'non comparé : moins de la moitié des habitants comptés':
    'not compared: fewer than half of the inhabitants counted',
  'Autres lignes. {stamps}': 'Other lines. {stamps}',
  'Source : {stamp}.': 'Source: {stamp}.',
  '{name} : {stamp}.': '{name}: {stamp}.',
  'Les deux éditions s’appuient ici sur des données de la même période : aucun changement ne peut s’y lire.':
    'Both editions rely here on data of the same period: no change can be read in them.',
  'Les périodes des deux éditions se chevauchent : une partie des données est la même, et le changement réel peut être plus grand que celui qui s’affiche.':
    'The periods of the two editions overlap: part of the data is the same, and the real change may be larger than the one displayed.',
  'Les deux périodes n’ont pas la même durée : une différence peut ne tenir qu’à cela.':
    'The two periods are not of the same length: a difference may come from that alone.',
  'Habitants par âge': 'Inhabitants by age',
  'Professionnels libéraux, en nombre': 'Self-employed professionals, in number',
  'Patients vus par professionnel, en moyenne': 'Patients seen by a professional, on average',
  'Structures de soins, en nombre': 'Health facilities, in number',
  Âge: 'Age',
  Profession: 'Profession',
  Type: 'Type',
  'Ce qui est à zéro des deux côtés n’est pas montré.': 'What is zero on both sides is not shown.',
  'Pour {counts} habitants.': 'For {counts} inhabitants.',

  'Comment lire': 'How to read this',
  'L’écart est le chiffre du territoire étudié moins celui du comparé, tels qu’ils s’affichent.':
    'The difference is the figure of the territory studied minus that of the one compared, as displayed.',
  'L’évolution est le chiffre le plus récent moins le plus ancien, tels qu’ils s’affichent.':
    'The change is the latest figure minus the earlier one, as displayed.',
  'Chaque côté compte un nombre limité de personnes : le hasard fait bouger les deux chiffres. On ne parle de différence que si l’intervalle à 95 % de l’écart ne contient pas zéro (méthode de Newcombe, 1998).':
    'Each side counts a limited number of people: chance moves both figures. A difference is stated only if the 95% interval of the difference does not contain zero (Newcombe’s method, 1998).',
  'Le territoire compte un nombre limité de personnes : le hasard fait bouger son chiffre. On ne parle de différence que si son intervalle à 95 % ne contient pas le chiffre de référence.':
    'The territory counts a limited number of people: chance moves its figure. A difference is stated only if its 95% interval does not contain the reference figure.',
  'Sur cent indicateurs sans vraie différence, cinq environ sembleraient différer par hasard. Une différence isolée et faible appelle la prudence.':
    'Of a hundred indicators without any real difference, about five would seem to differ by chance. A small and isolated difference calls for caution.',
  'Rien n’est jugé quand moins de la moitié des habitants d’un côté est comptée. L’astérisque dit qu’au moins une commune est neutralisée.':
    'Nothing is judged when fewer than half of the inhabitants of one side are counted. The asterisk says that at least one commune is suppressed.',
} as const;
