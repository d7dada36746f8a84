/** Numbers with their words, as French sentences have them. */
import { formatCount, formatInteger, formatMeasure } from '../domain/format.js';

const counter = (one: string, other: string) => (count: number) => formatCount(count, { one, other });

export const inhabitants = counter('habitant', 'habitants');
export const communes = counter('commune', 'communes');
export const professionals = counter('professionnel', 'professionnels');

/** "13 communes sur 43" */
export function among(part: string, whole: number): string {
  return `${part} sur ${formatInteger(whole)}`;
}

/** French takes the plural from two on. */
export function plural<T>(count: number, one: T, other: T): T {
  return count < 2 ? one : other;
}

/** Both counts are known: "10,1 %", and never "0,0 %" of what there is some of. */
export function shareText(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return part > 0 && percent < 0.05 ? `moins de ${formatMeasure(0.1, '%')}` : formatMeasure(percent, '%');
}
