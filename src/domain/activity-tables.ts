/**
 * Activity of the professionals: who practises where, and averages per professional.
 * A commune with 1 to 4 professionals of a family is neutralised: out of both sides of its averages.
 */
import type { ActivityFamily } from './catalogue.js';
import { missingFigure, value, type Figure } from './figure.js';
import { measureKey, type Publication } from './publication.js';
import { referenceFigures } from './references.js';
import type { ActivityTables, CommuneRef } from './report.js';
import { divideToNearest, fromTenths, rateInTenths } from './rounding.js';
import type { TerritoryRows } from './territory-rows.js';

type FamilyActivity = ActivityTables['families'][number];

export function activityTables(publication: Publication, territory: TerritoryRows): ActivityTables {
  let actColumn = 0;
  return {
    perCommune: professionalsPerCommune(publication, territory.rows),
    families: publication.catalogue.activityFamilies.map((family, column) => {
      const activity = familyActivity(publication, territory, family, column, actColumn);
      actColumn += family.actKeys.length;
      return activity;
    }),
    ...publication.manifest.periods.activity,
  };
}

function professionalsPerCommune(publication: Publication, rows: Int32Array): ActivityTables['perCommune'] {
  const families = publication.catalogue.activityFamilies.map((family) => family.id);
  const { columns, professionals } = publication.activity;
  const communes: ActivityTables['perCommune'] = [];
  for (const row of rows) {
    const { code, name } = publication.places.refs[row]!;
    const counts: Record<string, number> = {};
    for (let column = 0; column < columns; column++) {
      counts[families[column]!] = professionals[row * columns + column]!;
    }
    communes.push({ code, name, professionals: counts });
  }
  return communes;
}

interface FamilySplit {
  /** Rows with enough professionals for their averages to be known. */
  readonly kept: readonly number[];
  readonly professionals: number;
  readonly keptProfessionals: number;
  readonly neutralised: CommuneRef[];
  readonly communesWithoutActivity: number;
}

function splitByThreshold(publication: Publication, rows: Int32Array, column: number): FamilySplit {
  const { columns, professionals } = publication.activity;
  const threshold = publication.manifest.thresholds.professionals;
  const kept: number[] = [];
  const neutralised: CommuneRef[] = [];
  let total = 0;
  let keptProfessionals = 0;
  for (const row of rows) {
    const count = professionals[row * columns + column]!;
    if (count === 0) continue;
    total += count;
    if (count >= threshold) {
      kept.push(row);
      keptProfessionals += count;
    } else {
      neutralised.push(publication.places.refs[row]!);
    }
  }
  return {
    kept,
    professionals: total,
    keptProfessionals,
    neutralised,
    communesWithoutActivity: rows.length - kept.length - neutralised.length,
  };
}

function familyActivity(
  publication: Publication,
  territory: TerritoryRows,
  family: ActivityFamily,
  column: number,
  firstActColumn: number,
): FamilyActivity {
  const { patients, columns, acts, actColumns } = publication.activity;
  const split = splitByThreshold(publication, territory.rows, column);
  const average = (values: Float64Array, width: number, offset: number): Figure =>
    averagePerProfessional(split, values, width, offset);
  const whole = (stored: number) => stored;
  return {
    id: family.id,
    label: family.label,
    professionals: {
      total: split.professionals,
      neutralised: split.professionals - split.keptProfessionals,
      share:
        split.professionals === 0
          ? missingFigure('no-activity')
          : value(
              fromTenths(rateInTenths(split.professionals - split.keptProfessionals, split.professionals)),
            ),
      communesNeutralised: split.neutralised,
      communesWithoutActivity: split.communesWithoutActivity,
    },
    patientsPerProfessional: {
      territory: average(patients, columns, column),
      ...referenceFigures(publication, territory, measureKey.patientsPerProfessional(family.id), whole),
    },
    acts: family.actKeys.map((act, index) => ({
      id: act.id,
      code: act.code,
      label: act.label,
      perProfessional: {
        territory: average(acts, actColumns, firstActColumn + index),
        ...referenceFigures(publication, territory, measureKey.actsPerProfessional(family.id, act.id), whole),
      },
    })),
  };
}

function averagePerProfessional(
  split: FamilySplit,
  values: Float64Array,
  width: number,
  offset: number,
): Figure {
  if (split.professionals === 0) return missingFigure('no-activity');
  if (split.keptProfessionals === 0) return missingFigure('neutralised');
  let sum = 0;
  for (const row of split.kept) sum += values[row * width + offset]!;
  return value(divideToNearest(sum, split.keptProfessionals));
}
