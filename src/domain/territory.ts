/** A territory is a list of communes in the order in which they were chosen. */
import { typeset } from '../language/typography.js';
import type { Places } from './places.js';

export type TerritoryProblem =
  | { kind: 'empty' }
  | { kind: 'duplicate'; code: string; name: string }
  | { kind: 'merged'; code: string; name: string | null; into: { code: string; name: string } }
  | { kind: 'department'; code: string; name: string }
  | { kind: 'unknown'; code: string };

/** A list of codes that is not a territory; `problems` says why, one entry a fault. */
export class TerritoryError extends Error {
  constructor(readonly problems: readonly TerritoryProblem[]) {
    super(describeProblems(problems));
    this.name = 'TerritoryError';
  }
}

/**
 * Row indices of the communes, in the order given.
 *
 * @param codes INSEE codes of five characters
 * @throws TerritoryError with every fault of the list, not only the first
 */
export function resolveTerritory(places: Places, codes: readonly string[]): Int32Array {
  const problems: TerritoryProblem[] = [];
  if (codes.length === 0) problems.push({ kind: 'empty' });
  const seen = new Uint8Array(places.communes.length);
  const indices = new Int32Array(codes.length);
  codes.forEach((code, position) => {
    const index = places.indexByCode.get(code);
    if (index === undefined) {
      problems.push(unknownCode(places, code));
    } else if (seen[index] === 1) {
      problems.push({ kind: 'duplicate', code, name: places.communes[index]!.name });
    } else {
      seen[index] = 1;
      indices[position] = index;
    }
  });
  if (problems.length > 0) throw new TerritoryError(problems);
  return indices;
}

function unknownCode(places: Places, code: string): TerritoryProblem {
  const former = places.formerByCode.get(code);
  if (former) {
    const into = places.communes[places.indexByCode.get(former.into)!]!;
    return { kind: 'merged', code, name: former.name, into: { code: into.code, name: into.name } };
  }
  const department = places.departments.get(code);
  if (department) return { kind: 'department', code, name: department.name };
  return { kind: 'unknown', code };
}

const describedAtMost = 5;

function describeProblems(problems: readonly TerritoryProblem[]): string {
  const shown = problems.slice(0, describedAtMost).map(describeProblem).join(' ');
  const rest = problems.length - describedAtMost;
  return rest > 0
    ? `${shown} (et ${rest} autre${rest > 1 ? 's' : ''} erreur${rest > 1 ? 's' : ''} dans la liste)`
    : shown;
}

/** One French sentence: what is wrong, and what to do. */
export function describeProblem(problem: TerritoryProblem): string {
  return typeset(sentenceFor(problem));
}

function sentenceFor(problem: TerritoryProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'La liste des communes est vide : indiquez au moins un code INSEE.';
    case 'duplicate':
      return `La commune ${problem.code} (${problem.name}) figure deux fois dans la liste : gardez-la une seule fois.`;
    case 'merged': {
      const name = problem.name ? ` (${problem.name})` : '';
      return `La commune ${problem.code}${name} a été réunie à ${problem.into.name} : utilisez le code ${problem.into.code}.`;
    }
    case 'department':
      return `${problem.code} est le code d’un département (${problem.name}), pas d’une commune : indiquez les codes à cinq caractères de ses communes.`;
    case 'unknown':
      return `Le code ${problem.code} ne correspond à aucune commune : vérifiez le code INSEE, qui n’est pas le code postal.`;
  }
}
