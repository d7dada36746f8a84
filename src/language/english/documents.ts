/** English of the sentences of: documents. */

export const documents = {
  'Cette édition ne donne pas l’âge des habitants du territoire.':
    'This edition does not give the ages of the inhabitants of the territory.',
  '{indicator} : cette édition ne donne pas ce chiffre.':
    '{indicator}: this edition does not give this figure.',
  'Cette édition ne donne aucun chiffre pour cette partie.': 'This edition gives no figure for this part.',
  'Chaque maladie concerne trop peu de personnes dans chaque commune : aucune n’est montrée.':
    'Each disease concerns too few people in each commune: none is shown.',
  'Aucun type de structure n’est compté dans ce rapport.': 'This report counts no type of structure.',
  'Aucun professionnel de ces professions n’exerce sur le territoire.':
    'No professional of these professions practises on the territory.',
  'Actes par professionnel': 'Procedures per professional',
  '{code} : {definition}': '{code}: {definition}',
  'Le territoire réunit {communes, plural, one {# commune} other {# communes}} et {population} habitants ({period}) : {size}.':
    'The territory brings together {communes, plural, one {# commune} other {# communes}} and {population} inhabitants ({period}): {size}.',
  '{count, plural, one {Un autre est décrit} other {# autres sont décrits}} dans les pages qui suivent.':
    '{count, plural, one {One more is described} other {# more are described}} in the following pages.',
  'Activité non montrée : trop peu de professionnels dans chaque commune':
    'Activity not shown: too few professionals in each commune',
  'Notes, méthode et confidentialité': 'Notes, method and confidentiality',
  'L’intervalle est calculé par la méthode de Wilson pour une part, et par celle de Byar pour un nombre d’événements. Il ne tient compte que du hasard, et non des défauts de la source.':
    'The interval is computed with the method of Wilson for a share, and with that of Byar for a number of events. It allows for chance alone, not for the flaws of the source.',
  'Nombre moyen d’actes par professionnel': 'Average number of procedures per professional',
  'Le territoire s’étend sur {count} départements : seul celui où vivent le plus de ses habitants, {department}, figure dans les comparaisons.':
    'The territory spreads over {count} départements: only the one where most of its inhabitants live, {department}, stands in the comparisons.',
  'Le territoire s’étend sur {count} départements et {regions} régions : seuls ceux où vivent le plus de ses habitants, {department} et {region}, figurent dans les comparaisons.':
    'The territory spreads over {count} départements and {regions} régions: only those where most of its inhabitants live, {department} and {region}, stand in the comparisons.',
  'p. {page}': 'p. {page}',
  Échelle: 'Scale',
  'Document du {date}': 'Document of {date}',
  'Publication {id}, code officiel géographique {cog}':
    'Publication {id}, official geographical code of {cog}',
  'Diagnostic du territoire : {name}': 'Diagnosis of the territory: {name}',
  'Rezone, publication {id}': 'Rezone, publication {id}',
  'page {page} sur {pages}': 'page {page} of {pages}',
  '{population} habitants': '{population} inhabitants',
  'Données de démonstration : ces chiffres ne décrivent pas la situation réelle.':
    'Demonstration data: these figures do not describe the real situation.',
} as const;
