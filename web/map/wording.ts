/** What the map says of a commune and of a structure. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { t, type Sentence } from '../../src/language/translate.js';
import type { IndicatorLayer } from './indicator-layer.js';
import { describeDifference, describeFigure } from './indicator-wording.js';
import type { MapStructure, StructureFamily } from './structure-marks.js';

/** How the person points at the map, which decides what they are told to do. */
export type Pointing = 'mouse' | 'touch' | 'keyboard';

export const familyNames: Readonly<Record<StructureFamily, Sentence>> = {
  coordinated: 'Exercice coordonné',
  care: 'Sanitaire',
  'medico-social': 'Médico-social et social',
};

export function countStructures(count: number): string {
  return t('{count, plural, one {# structure} other {# structures}}', { count });
}

export function describePopulation({ population }: CommuneSummary): string {
  if (population === null) return t('Population non publiée');
  return t('{population, plural, one {# habitant} other {# habitants}}', { population });
}

export function describeCpts({ cpts }: Pick<CommuneSummary, 'cpts'>): string {
  if (cpts === null) return t('CPTS existantes inconnues ici');
  if (cpts.length === 0) return t('Aucune CPTS connue');
  return t('{count, plural, one {Déjà dans : {names}} other {Déjà dans # CPTS : {names}}}', {
    count: cpts.length,
    names: cpts.join(', '),
  });
}

const actions: Readonly<Record<Pointing, { readonly add: Sentence; readonly remove: Sentence }>> = {
  mouse: { add: 'Cliquer pour ajouter', remove: 'Cliquer pour retirer' },
  touch: { add: 'Toucher pour ajouter', remove: 'Toucher pour retirer' },
  keyboard: { add: 'Espace pour ajouter', remove: 'Espace pour retirer' },
};

export function describeAction(selected: boolean, pointing: Pointing): string {
  return t(actions[pointing][selected ? 'remove' : 'add']);
}

/** One sentence for those who listen: "Beaucaire, 15 718 habitants, non sélectionnée". */
export function announceCommune(
  commune: CommuneSummary,
  selected: boolean,
  indicator: IndicatorLayer | null,
): string {
  const parts = [
    commune.name,
    indicator && describeFigure(indicator, commune),
    indicator && describeDifference(indicator, commune),
    describePopulation(commune).toLowerCase(),
    commune.cpts?.length ? describeCpts(commune) : null,
    selected ? t('sélectionnée') : t('non sélectionnée'),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** The same for a structure. */
export function announceStructure({ establishment, type, commune }: MapStructure): string {
  return [establishment.name, type, establishment.address ?? commune].join(', ');
}
