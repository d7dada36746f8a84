/** What is wrong with the files of the catalogue, said in French to the person who wrote them. */

export interface CatalogueProblem {
  /** Path inside the folder of the catalogue, with slashes. */
  readonly file: string;
  /** From 1; null when the fault has no place in the file. */
  readonly line: number | null;
  /** Names of the keys that lead to the fault, joined by dots; empty for the file as a whole. */
  readonly key: string;
  readonly reason: string;
}

/** A catalogue that is refused; `problems` holds every fault found, sorted by file and line. */
export class CatalogueError extends Error {
  readonly problems: readonly CatalogueProblem[];

  constructor(problems: readonly CatalogueProblem[]) {
    const sorted = problems.toSorted(byPlace);
    super(describeProblems(sorted));
    this.name = 'CatalogueError';
    this.problems = sorted;
  }
}

function byPlace(a: CatalogueProblem, b: CatalogueProblem): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const describedAtMost = 3;

function describeProblems(problems: readonly CatalogueProblem[]): string {
  const described = problems.slice(0, describedAtMost).map(describeProblem);
  const rest = problems.length - described.length;
  if (rest > 0) described.push(`et ${rest} autre${rest > 1 ? 's' : ''} erreur${rest > 1 ? 's' : ''}`);
  return `Le catalogue est refusé, corrigez ses fichiers\u202f: ${described.join('\u202f; ')}.`;
}

function describeProblem({ file, line, key, reason }: CatalogueProblem): string {
  const place = [file];
  if (line !== null) place.push(`ligne ${line}`);
  if (key !== '') place.push(`clé «\u202f${key}\u202f»`);
  return `${place.join(', ')} (${reason})`;
}
