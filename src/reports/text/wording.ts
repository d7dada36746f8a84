/** Words that several parts of the terminal report share. */
import { formatCount, formatFigure, formatInteger } from '../../domain/format.js';
import { formatPeriod, type Period } from '../../domain/period.js';
import type { CommuneRef, ReferenceFigure, Report } from '../../domain/report.js';
import { sourceLabel } from '../../domain/source-label.js';

export const communeWords = { one: 'commune', other: 'communes' };
export const inhabitantWords = { one: 'habitant', other: 'habitants' };

/** Longest list of communes printed whole in a table. */
export const longestTable = 100;
const namesShown = 10;
const placesShown = 4;

interface References {
  readonly department: readonly ReferenceFigure[];
  readonly region: readonly ReferenceFigure[];
  readonly france: ReferenceFigure;
}

/** "Gard 12,7 % · Occitanie 11,4 % · France 11,4 %" */
export function describeReferences(references: References, format: (value: number) => string): string {
  const describe = (place: ReferenceFigure) => `${place.name}\u00a0${formatFigure(place, format)}`;
  return [
    ...foldPlaces(references.department, describe, 'départements'),
    ...foldPlaces(references.region, describe, 'régions'),
    describe(references.france),
  ].join('\u00a0· ');
}

/** The first places in words, then how many others there are. */
export function foldPlaces<Place>(
  places: readonly Place[],
  describe: (place: Place) => string,
  plural: string,
): string[] {
  if (places.length <= placesShown + 1) return places.map(describe);
  const rest = formatInteger(places.length - placesShown);
  return [...places.slice(0, placesShown).map(describe), `et ${rest} autres ${plural}`];
}

/** "Bezouce, Cabrières et 8 autres" */
export function nameCommunes(communes: readonly CommuneRef[], shown = namesShown): string {
  const names = communes.map(({ name }) => name);
  if (names.length <= shown + 1) return names.join(', ');
  return `${names.slice(0, shown).join(', ')} et ${formatInteger(names.length - shown)} autres`;
}

/** The rows to print, and the sentence that says how many are left out, if any. */
export function foldRows<Item>(items: readonly Item[]): { shown: readonly Item[]; folded: string | null } {
  if (items.length <= longestTable) return { shown: items, folded: null };
  const rest = formatCount(items.length - longestTable, communeWords);
  return {
    shown: items.slice(0, longestTable),
    folded: `${rest} de plus\u202f: le format json (--format json) les contient toutes.`,
  };
}

/** "Période : année 2023 · source : SNDS" */
export function describeStamp(stamp: { period: Period; source: string }, report: Report): string {
  return `Période\u202f: ${formatPeriod(stamp.period)} · source\u202f: ${sourceLabel(report.sources, stamp.source)}`;
}
