/**
 * One CPTS under two spellings, such as "CPTS Gapençais" and "CPTS du Gapençais": names that differ by case,
 * accents, punctuation or articles only are one, under the spelling that most lines have. No spelling is corrected.
 */
import { foldText } from '../../../domain/fold-text.js';
import { frenchCollator } from '../../../domain/places.js';
import type { FindingLog } from '../../findings.js';
import type { CptsMember } from './cpts-member.js';

const articles = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l']);

/** Each line whose name changes is a finding. */
export function mergeSpellings(members: readonly CptsMember[], log: FindingLog): CptsMember[] {
  const spellingOf = chooseSpellings(members.map(({ cpts }) => cpts));
  return members.map((member) => {
    const cpts = spellingOf.get(keyOf(member.cpts))!;
    if (cpts === member.cpts) return member;
    log.add('conflicting-value', member.file, member.line, `${member.cpts} = ${cpts}`);
    return { ...member, cpts };
  });
}

/** The most frequent spelling of each name, the first in French order of those that are equally so. */
function chooseSpellings(names: readonly string[]): Map<string, string> {
  const lines = new Map<string, number>();
  for (const name of names) lines.set(name, (lines.get(name) ?? 0) + 1);
  const rarestFirst = [...lines].sort(
    ([nameA, linesA], [nameB, linesB]) => linesA - linesB || frenchCollator.compare(nameB, nameA),
  );
  return new Map(rarestFirst.map(([name]) => [keyOf(name), name]));
}

function keyOf(name: string): string {
  const words = foldText(name).trim().split(' ');
  return words.filter((word) => !articles.has(word)).join(' ');
}
