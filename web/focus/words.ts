/** What the topics of the focus are called, and what is said of a choice. */
import type { Figure } from '../../src/domain/figure.js';
import type { StructureChoice } from '../../src/domain/focus.js';
import { formatFigure, formatInteger } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import type { Address } from '../state/address.js';
import type { TopicId } from './topics.js';

export function titleOf(id: TopicId): string {
  switch (id) {
    case 'pathologies':
      return t('Les prévalences');
    case 'professions':
      return t('Les professions de santé libérales');
    case 'structures':
      return t('Les établissements');
  }
}

export function defaultWords(id: TopicId, isDefault: boolean): string {
  if (!isDefault) return t('Votre choix.');
  switch (id) {
    case 'pathologies':
      return t('Par défaut : les cinq affections qui touchent le plus de patients du territoire (Top 5).');
    case 'professions':
      return t('Par défaut : toutes les professions.');
    case 'structures':
      return t('Par défaut : les types que le rapport compte.');
  }
}

/** Nothing is checked: what is shown then. */
export function emptiedWords(id: TopicId): string {
  switch (id) {
    case 'pathologies':
      return t('Rien n’est coché : le rapport montre les cinq affections les plus fréquentes du territoire.');
    case 'professions':
      return t('Rien n’est coché : le rapport montre toutes les professions.');
    case 'structures':
      return t('Rien n’est coché : ni la carte ni le rapport ne montrent d’établissement.');
  }
}

export function resetWords(id: TopicId): string {
  return id === 'pathologies' ? t('Revenir au Top 5') : t('Revenir au choix par défaut');
}

/** What the numbers beside the choices count. */
export function numberHeading(id: TopicId, hasProject: boolean): string {
  switch (id) {
    case 'pathologies':
      return t('Patients du territoire');
    case 'professions':
      return t('Nombre dans le territoire');
    case 'structures':
      return hasProject ? t('Nombre dans le territoire') : t('Nombre dans la région');
  }
}

/** "Nombre dans le territoire : 775." */
export function numberWords(id: TopicId, figure: Figure, hasProject: boolean): string {
  return t('{heading} : {number}.', {
    heading: numberHeading(id, hasProject),
    number: formatFigure(figure, formatInteger),
  });
}

/** "Catégories sélectionnées : Top 5 des affections ; 2 professions ; établissements du rapport." */
export function summaryWords({ pathologies, professions, structures }: Address): string {
  return t('Catégories sélectionnées : {pathologies} ; {professions} ; {structures}.', {
    pathologies:
      pathologies.length === 0
        ? t('les cinq affections les plus fréquentes')
        : t('{n, plural, one {# affection} other {# affections}}', { n: pathologies.length }),
    professions:
      professions.length === 0
        ? t('toutes les professions')
        : t('{n, plural, one {# profession} other {# professions}}', { n: professions.length }),
    structures: structureWords(structures),
  });
}

function structureWords(choice: StructureChoice): string {
  if (choice === 'reported') return t('les établissements du rapport');
  if (choice === 'all') return t('tous les établissements');
  return t(
    '{n, plural, =0 {aucun établissement} one {# type d’établissement} other {# types d’établissements}}',
    {
      n: choice.length,
    },
  );
}
