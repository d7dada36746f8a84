/** What the map says of a commune and of a structure. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { formatCount } from '../../src/domain/format.js';
import type { MapStructure, StructureFamily } from './structure-marks.js';

/** How the person points at the map, which decides what they are told to do. */
export type Pointing = 'mouse' | 'touch' | 'keyboard';

export const structureWords = { one: 'structure', other: 'structures' };

export const familyNames: Readonly<Record<StructureFamily, string>> = {
  coordinated: 'Exercice coordonné',
  care: 'Sanitaire',
  'medico-social': 'Médico-social et social',
};

export function describePopulation({ population }: CommuneSummary): string {
  if (population === null) return 'Population non publiée';
  return formatCount(population, { one: 'habitant', other: 'habitants' });
}

export function describeCpts({ cpts }: Pick<CommuneSummary, 'cpts'>): string {
  if (cpts === null) return 'CPTS existantes inconnues ici';
  if (cpts.length === 0) return 'Aucune CPTS connue';
  return cpts.length === 1
    ? `Déjà dans\u202f: ${cpts[0]!}`
    : `Déjà dans ${cpts.length} CPTS\u202f: ${cpts.join(', ')}`;
}

export function describeAction(selected: boolean, pointing: Pointing): string {
  const gesture = { mouse: 'Cliquer', touch: 'Toucher', keyboard: 'Espace' }[pointing];
  return `${gesture} pour ${selected ? 'retirer' : 'ajouter'}`;
}

/** One sentence for those who listen: "Beaucaire, 15 718 habitants, non sélectionnée". */
export function announceCommune(commune: CommuneSummary, selected: boolean): string {
  const parts = [commune.name, describePopulation(commune).toLowerCase()];
  if (commune.cpts?.length) parts.push(describeCpts(commune));
  return [...parts, selected ? 'sélectionnée' : 'non sélectionnée'].join(', ');
}

/** The same for a structure. */
export function announceStructure({ establishment, type, commune }: MapStructure): string {
  return [establishment.name, type, establishment.address ?? commune].join(', ');
}
