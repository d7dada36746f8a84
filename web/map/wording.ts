/** What the map says of a commune. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { formatCount } from '../../src/domain/format.js';

/** How the person points at communes, which decides what they are told to do. */
export type Pointing = 'mouse' | 'touch' | 'keyboard';

export function describePopulation({ population }: CommuneSummary): string {
  if (population === null) return 'Population non publiée';
  return formatCount(population, { one: 'habitant', other: 'habitants' });
}

export function describeCpts({ cpts }: CommuneSummary): string {
  if (cpts === null) return 'CPTS existantes inconnues ici';
  if (cpts.length === 0) return 'Aucune CPTS connue';
  return `CPTS\u00a0: ${cpts.join(', ')}`;
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
