/** The report with as many comparisons as a page can show. */
import type { Report, TerritorySummary } from '../../domain/report.js';
import { t } from '../../language/translate.js';

/** Over more départements, or régions, the one where most of the inhabitants live stands alone. */
const comparedAtMost = 3;

interface Compared<Place> {
  readonly department: readonly Place[];
  readonly region: readonly Place[];
}

export function withFewComparisons(report: Report): Report {
  const { territory, activity, pathologies } = report;
  const indicators = (all: Report['indicators']) =>
    all.map((one) => ({ ...fewOf(one), difference: fewOf(one.difference) }));
  return {
    ...report,
    indicators: indicators(report.indicators),
    pathologies: { ...pathologies, all: indicators(pathologies.all) },
    territory: {
      ...territory,
      ageBands: { ...territory.ageBands, bands: territory.ageBands.bands.map(fewOf) },
    },
    activity: {
      ...activity,
      families: activity.families.map((family) => ({
        ...family,
        patientsPerProfessional: fewOf(family.patientsPerProfessional),
        acts: family.acts.map((act) => ({ ...act, perProfessional: fewOf(act.perProfessional) })),
      })),
    },
  };
}

function fewOf<Place, Whole extends Compared<Place>>(whole: Whole): Whole {
  return { ...whole, department: few(whole.department), region: few(whole.region) };
}

function few<Place>(places: readonly Place[]): readonly Place[] {
  return places.length > comparedAtMost ? places.slice(0, 1) : places;
}

/** Which places are left out of the comparisons; nothing when none is. */
export function leftOutPlaces({ departments, regions }: TerritorySummary): string | null {
  if (departments.length <= comparedAtMost) return null;
  const department = departments[0]!.name;
  return regions.length <= comparedAtMost
    ? t(
        'Le territoire s’étend sur {count} départements : seul celui où vivent le plus de ses habitants, {department}, figure dans les comparaisons.',
        { count: departments.length, department },
      )
    : t(
        'Le territoire s’étend sur {count} départements et {regions} régions : seuls ceux où vivent le plus de ses habitants, {department} et {region}, figurent dans les comparaisons.',
        { count: departments.length, regions: regions.length, department, region: regions[0]!.name },
      );
}
