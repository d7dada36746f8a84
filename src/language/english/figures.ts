/** English of the words that stand for figures and places on every screen. */

export const figures = {
  'n.d. (neutralisé)': 'n/a (suppressed)',
  'n.d.': 'n/a',
  'sans objet': 'not applicable',
  'sans activité': 'no activity',
} as const;
