/** What the texts of a letter are written from. */
import type { CommuneSummary } from '../domain/commune-summary.js';
import type { Report } from '../domain/report.js';
import type { MakeFact } from './prose.js';

export interface LetterMatter {
  /** In French, the language of the letter. */
  readonly report: Report;
  /** By code: those of the départements of the territory, and those around it, as far as they are known. */
  readonly communes: ReadonlyMap<string, Pick<CommuneSummary, 'department' | 'population' | 'cpts'>>;
  /** Communes that touch the territory; null where the edition has no outlines. */
  readonly neighbours: readonly string[] | null;
  /** Km² of the territory; null where a commune has no fine outline. */
  readonly area: number | null;
}

/** The matter, with what makes its facts. */
export interface Writing extends LetterMatter {
  readonly fact: MakeFact;
}
