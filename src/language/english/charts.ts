/** English of the sentences of: charts. */

export const charts = {
  'Activité : {family}': 'Activity: {family}',
  Actes: 'Procedures',
  'actes ou coefficients par professionnel': 'procedures or coefficients per professional',
  'Habitants par tranche d’âge': 'Residents by age band',
  'Tranche d’âge': 'Age band',
  'en % des habitants': '% of residents',
  'Habitants du territoire': 'Residents of the territory',
  '* Au moins une commune est neutralisée : elle ne compte pas dans ce chiffre.':
    '* At least one commune is suppressed: it is left out of this figure.',
  'Barres, {unit}. {figures}': 'Bars, {unit}. {figures}',
  '{label} : {figures}.': '{label}: {figures}.',
  'Ter.': 'Terr.',
  'votre territoire': 'your territory',
  'Dép.': 'Dép.',
  'Rég.': 'Rég.',
  'Fr.': 'Fr.',
  '{abbreviation} : {name}': '{abbreviation}: {name}',
  'À chaque niveau, le dessin retient la partie où vivent le plus d’habitants du territoire ; le tableau donne les autres comparaisons.':
    'At each level, the drawing keeps the part where most inhabitants of the territory live; the table gives the other comparisons.',
  '{label} : {figures}': '{label}: {figures}',
  'Anneau en {count} parts. {figures}.': 'Ring of {count} parts. {figures}.',
  Part: 'Part',
  'En %': '%',
  Personnes: 'People',
  'Territoire : {figure}, intervalle à 95 % {bounds}. Références : {references}.':
    'Territory: {figure}, 95% interval {bounds}. References: {references}.',
  'Territoire : {figure}. Références : {references}.': 'Territory: {figure}. References: {references}.',
  'Territoire {figure}': 'Territory {figure}',
  'en %': '%',
} as const;
