/** The screens that header and footer lead to, named in the language of the reader. */
import { t } from '../../src/language/translate.js';
import { mapPath } from '../state/workspace.js';

export interface ScreenLink {
  readonly path: string;
  readonly label: string;
  /** Part of the screen. */
  readonly anchor?: string;
}

/** Those that a phone shows too. */
export const firstScreens = (): readonly ScreenLink[] => [
  { path: mapPath, label: t('Carte') },
  { path: '/rapport', label: t('Rapport') },
];

export const otherScreens = (): readonly ScreenLink[] => [
  { path: '/comparer', label: t('Comparer') },
  { path: '/semblables', label: t('Semblables') },
  { path: '/lettre', label: t('Lettre d’intention') },
];

export const lastScreen = (): ScreenLink => ({
  path: '/aller-plus-loin',
  label: t('Pour aller plus loin'),
});

export const documentationScreens = (): readonly ScreenLink[] => [
  { path: '/guide', label: t('Guide en 10 étapes') },
  { path: '/glossaires', anchor: 'structures', label: t('Glossaire des structures') },
  { path: '/glossaires', anchor: 'sigles', label: t('Glossaire des sigles') },
  { path: '/glossaires', anchor: 'indicateurs', label: t('Glossaire des indicateurs') },
  { path: '/donnees', label: t('Données et méthode') },
  { path: '/accessibilite', label: t('Accessibilité') },
  { path: '/changements', label: t('Changements') },
];
