/** Keys of the references (`F`, `R76`, `D30`) as the columns of their table, and back. */
import { levelKey } from '../domain/publication.js';

export interface Level {
  readonly level: string;
  /** Null for France. */
  readonly code: string | null;
}

const levelOfInitial: Readonly<Record<string, string>> = { R: 'region', D: 'department' };

/** @throws RangeError for a key that `levelKey` does not make */
export function parseLevelKey(key: string): Level {
  if (key === levelKey.france) return { level: 'france', code: null };
  const level = levelOfInitial[key.charAt(0)];
  if (level === undefined || key.length < 2) throw new RangeError(`unknown level of references: ${key}`);
  return { level, code: key.slice(1) };
}

/** Null when there is no such level. */
export function formatLevelKey({ level, code }: Level): string | null {
  if (level === 'france' && code === null) return levelKey.france;
  if (level === 'region' && code !== null) return levelKey.region(code);
  if (level === 'department' && code !== null) return levelKey.department(code);
  return null;
}
