/** Labels and units of the dimensions, for the API and for the screen. */
import { t } from '../../language/translate.js';
import type { Dimension } from './profile.js';

export function dimensionLabel(dimension: Dimension): string {
  switch (dimension) {
    case 'population':
      return t('Population');
    case 'density':
      return t('Densité');
    case 'aged-60-plus':
      return t('60 ans et plus');
    case 'css':
      return t('Complémentaire santé solidaire');
  }
}

export function dimensionUnit(dimension: Dimension): string {
  switch (dimension) {
    case 'population':
      return t('habitants');
    case 'density':
      return t('habitants au km²');
    case 'aged-60-plus':
      return t('% des habitants');
    case 'css':
      return t('% des 17 ans et plus');
  }
}
