/** English of the words that stand for figures and places on every screen. */

export const figures = {
  'n.d. (neutralisé)': 'n/a (suppressed)',
  'n.d.': 'n/a',
  'sans objet': 'not applicable',
  'sans activité': 'no activity',
  'année {year}': 'year {year}',
  'du {from} au {to}': '{from} to {to}',
  '1er semestre {year}': 'first half of {year}',
  '2e semestre {year}': 'second half of {year}',
  'au {date}': 'as of {date}',
  'recensement de {year}': '{year} census',
} as const;
