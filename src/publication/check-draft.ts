/** Refuses a draft that contradicts itself, before a file is written. */
import { professionCategories, reportedStructureTypes } from '../domain/catalogue.js';
import type { PublicationDraft } from './draft.js';

/** @throws RangeError naming the part whose size is not what places and catalogue call for */
export function checkDraft(draft: PublicationDraft): void {
  const { catalogue, manifest, places, indicators, professionals, activity, structures, ages } = draft;
  const communes = places.communes.length;
  const families = catalogue.activityFamilies;
  const actKeys = families.flatMap((family) => family.actKeys);
  const sizes: [string, number, number][] = [
    ['indicators.columns', indicators.columns, catalogue.indicators.length],
    ['indicators.numerators', indicators.numerators.length, communes * indicators.columns],
    ['indicators.denominators', indicators.denominators.length, communes * indicators.columns],
    ['indicators.statuses', indicators.statuses.length, communes * indicators.columns],
    ['professionals.columns', professionals.columns, professionCategories(catalogue).length],
    ['professionals.counts', professionals.counts.length, 3 * communes * professionals.columns],
    ['activity.columns', activity.columns, families.length],
    ['activity.professionals', activity.professionals.length, communes * activity.columns],
    ['activity.patients', activity.patients.length, communes * activity.columns],
    ['activity.actColumns', activity.actColumns, actKeys.length],
    ['activity.acts', activity.acts.length, communes * activity.actColumns],
    ['structures.columns', structures.columns, reportedStructureTypes(catalogue).length],
    ['structures.counts', structures.counts.length, communes * structures.columns],
    ['ages.columns', ages.columns, catalogue.ageBands.length],
    ['ages.counts', ages.counts.length, communes * ages.columns],
  ];
  for (const [part, actual, expected] of sizes) {
    if (actual !== expected) throw new RangeError(`${part} is ${actual} long instead of ${expected}`);
  }
  if (manifest.catalogueVersion !== catalogue.version) {
    throw new RangeError(`manifest says catalogue ${manifest.catalogueVersion}, not ${catalogue.version}`);
  }
}
