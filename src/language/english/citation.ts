/** English of the sentences of: citations. */

export const citation = {
  '{table}, {row}': '{table}, {row}',
  '{label} : {figure}, {territory}, {period}.': '{label}: {figure}, {territory}, {period}.',
  'Ce chiffre porte sur les communes où vivent {share} des habitants.':
    'This figure covers the communes where {share} of the inhabitants live.',
  'À comparer : {references}.': 'To be compared with: {references}.',
  '{place} {figure} (écart {difference}, {words})': '{place} {figure} (difference {difference}, {words})',
  '{place} {figure} ({words})': '{place} {figure} ({words})',
  '{count, plural, one {Source} other {Sources}} : {sources} ; Rezone, {publications}.':
    '{count, plural, one {Source} other {Sources}}: {sources}; Rezone, {publications}.',
  'édition de {edition}, publication {id}': '{edition} edition, publication {id}',
  '{figure}, {place}, {period}': '{figure}, {place}, {period}',
  '{name}, {place}': '{name}, {place}',
  '{place}, édition de {edition}': '{place}, {edition} edition',
  '{difference}, {words}': '{difference}, {words}',
  'Évolution : {said}.': 'Change: {said}.',
  'Écart : {said}.': 'Difference: {said}.',
  'Parmi {kind, select, epci {les intercommunalités} other {les CPTS}} les plus semblables : {position}.':
    'Among the most similar {kind, select, epci {intercommunalités} other {CPTS}}: {position}.',
  '{words}, {detail}': '{words}, {detail}',
  'Leur médiane : {median} ; la moitié d’entre elles sont entre {lower} et {upper}.':
    'Their median: {median}; half of them are between {lower} and {upper}.',
  'n.d. (la source ne le donne pas)': 'n/a (not given by the source)',
  '{total} (activité neutralisée : {neutralised})': '{total} (activity suppressed: {neutralised})',
  'commune {name} ({code})': 'commune of {name} ({code})',
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
} as const;
