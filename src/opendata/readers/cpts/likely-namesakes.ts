/**
 * Communes that a list has likely mistaken for another of the same name: alone of their CPTS in their département,
 * with a namesake in another one. They stay as published, and are flagged.
 */
import { foldText } from '../../../domain/fold-text.js';
import { groupBy } from '../../../domain/group-by.js';
import type { CogCommune, CogReference } from '../../cog.js';
import type { FindingLog } from '../../findings.js';
import type { CptsMember } from './cpts-member.js';

export function reportNamesakes(
  members: readonly CptsMember[],
  { communes }: CogReference,
  log: FindingLog,
): void {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const byName = groupBy(communes, ({ name }) => foldText(name));
  for (const [cpts, group] of groupBy(members, (member) => member.cpts)) {
    const byDepartment = groupBy(group, ({ code }) => byCode.get(code)!.department);
    if (byDepartment.size === 1) continue;
    for (const { file, line, code } of [...byDepartment.values()].filter(isOne).flat()) {
      const { name } = byCode.get(code)!;
      const namesakes = byName.get(foldText(name))!.filter((other) => other.code !== code);
      if (namesakes.length > 0)
        log.add('conflicting-value', file, line, `${code} ${name} (${cpts}), ou ${listCodes(namesakes)}`);
    }
  }
}

function isOne(members: readonly CptsMember[]): boolean {
  return new Set(members.map(({ code }) => code)).size === 1;
}

function listCodes(communes: readonly CogCommune[]): string {
  return communes.map(({ code }) => code).join(', ');
}
