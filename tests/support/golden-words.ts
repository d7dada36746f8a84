/** The two published reports, and their figures as ours are written. */
import type { DemonstrationEdition } from '../../src/demonstration/targets.js';
import type { GoldenReport } from '../golden/golden-figures.js';

export const goldenCases: readonly { id: GoldenReport; edition: DemonstrationEdition }[] = [
  { id: 'beaucaire-2022-07-04', edition: '2022-07' },
  { id: 'provence-sante-2024-12-31', edition: '2024-12' },
];

/** "12.7%" gives "12,7"; "16" gives "16,0". */
export function decimal(printed: string): string {
  const [whole, tenths = '0'] = printed.replace(/ ?%$/, '').split('.');
  return `${whole},${tenths}`;
}

/** "-0.1" gives "−0,1"; "0.4" gives "+0,4". */
export function signed(printed: string): string {
  if (printed === '0') return '0,0';
  return printed.startsWith('-') ? `−${decimal(printed.slice(1))}` : `+${decimal(printed)}`;
}

export function thousands(printed: string): string {
  return printed.replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}

/** A count of professionals of an age, where the profession has none. */
export function aged(printed: string): string {
  return printed === '-' ? 'sans objet' : printed;
}
