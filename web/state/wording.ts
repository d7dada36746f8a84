/** Sentences about the selection, for the screen and for those who listen to it. */
import { formatCount, formatInteger } from '../../src/domain/format.js';
import type { TerritoryProblem } from '../../src/domain/territory.js';
import type { Selection } from './selection.js';
import type { Communes } from './summary.js';

export const communeWords = { one: 'commune', other: 'communes' };
export const inhabitantWords = { one: 'habitant', other: 'habitants' };

/** What the last change did; empty on arrival. */
export function describeLastChange({ last, codes, past }: Selection, communes: Communes): string {
  const nameOf = (code: string) => communes.get(code)?.name ?? code;
  switch (last?.kind) {
    case undefined:
      return '';
    case 'add':
      return `${nameOf(last.code)}\u202f: ajoutée au projet.`;
    case 'remove':
      return last.codes.length === 1
        ? `${nameOf(last.codes[0]!)}\u202f: retirée du projet.`
        : `${formatInteger(last.codes.length)} communes retirées du projet.`;
    case 'replace':
      return `${nameOf(last.code)} est maintenant la seule commune du projet.`;
    case 'open':
      return `Projet ouvert\u202f: ${formatCount(codes.length, communeWords)}.`;
    case 'reset':
      return `Projet vidé\u202f: ${formatCount(past.at(-1)?.length ?? 0, communeWords)} en moins.`;
    case 'undo':
      return `Modification annulée\u202f: le projet compte ${formatCount(codes.length, communeWords)}.`;
  }
}

export interface CarriedSelection {
  readonly codes: readonly string[];
  /** One sentence for each code that could not be taken as it was. */
  readonly remarks: readonly string[];
}

/** A merged commune gives way to the one that took it in; what is no commune is left out. */
export function carryOver(codes: readonly string[], problems: readonly TerritoryProblem[]): CarriedSelection {
  const problemOf = new Map(
    problems.flatMap((problem) => (problem.kind === 'empty' ? [] : [[problem.code, problem]])),
  );
  const kept = codes.flatMap((code) => {
    const problem = problemOf.get(code);
    if (problem === undefined) return code;
    return problem.kind === 'merged' ? problem.into.code : [];
  });
  return { codes: [...new Set(kept)], remarks: problems.flatMap(describeCarried) };
}

function describeCarried(problem: TerritoryProblem): string[] {
  switch (problem.kind) {
    case 'merged':
      return [
        `${problem.name ? `${problem.name} (${problem.code})` : `La commune ${problem.code}`} a été réunie à ${problem.into.name} (${problem.into.code}), qui prend sa place.`,
      ];
    case 'department':
      return [
        `${problem.code} est le code d’un département (${problem.name}), pas d’une commune\u202f: laissé de côté.`,
      ];
    case 'unknown':
      return [`${problem.code} ne correspond à aucune commune\u202f: laissé de côté.`];
    case 'empty':
    case 'duplicate':
      return [];
  }
}
