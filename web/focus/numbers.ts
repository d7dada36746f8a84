/** How many there are of what the focus can be put on, from a report and a register. Pure. */
import type { Establishment } from '../../src/domain/establishment.js';
import { missingFigure, value, type Figure } from '../../src/domain/figure.js';
import type { Report } from '../../src/domain/report.js';
import { countByType, type ShownType } from '../structures/structure-types.js';

/** By id; an id without an entry has no known number. */
export type Figures = ReadonlyMap<string, Figure>;

/** Patients of each affection. */
export function patientFigures({ pathologies }: Pick<Report, 'pathologies'>): Figures {
  return new Map(
    pathologies.all.map(({ id, territory: { status, numerator } }) => [
      id,
      status === 'value' ? value(numerator!) : missingFigure(status),
    ]),
  );
}

export function professionalFigures({ professionals }: Pick<Report, 'professionals'>): Figures {
  return new Map(professionals.groups.flatMap(({ rows }) => rows).map(({ id, total }) => [id, value(total)]));
}

interface StructureSources {
  /** Of the project, without a focus; undefined without a project, or on its way. */
  readonly report: Pick<Report, 'structures'> | undefined;
  /** Establishments of the régions; null without a list, or on its way. */
  readonly register: readonly Establishment[] | null;
  /** Codes of the project; null to count all of the régions. */
  readonly project: ReadonlySet<string> | null;
}

/** What the report counts is told as it counts it; the register counts the rest. */
export function structureFigures(
  types: readonly Pick<ShownType, 'id' | 'inRegister'>[],
  { report, register, project }: StructureSources,
): Figures {
  const rows = report?.structures.groups.flatMap((group) => group.rows) ?? [];
  const reported = new Map(rows.map(({ id, total }) => [id, total]));
  const counts = register && countByType(register, project ?? new Set());
  return new Map(
    types.flatMap(({ id, inRegister }): [string, Figure][] => {
      const total = reported.get(id);
      if (total !== undefined) return [[id, value(total)]];
      if (counts === null) return [];
      const number = counts.get(id)?.[project ? 'project' : 'here'] ?? 0;
      return [[id, inRegister ? value(number) : missingFigure('unavailable')]];
    }),
  );
}
