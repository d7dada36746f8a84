/** What territories are compared with: values of the départements, the régions and France, as the domain keeps them. */
import type { Catalogue } from '../domain/catalogue.js';
import { levelKey, measureKey, type References } from '../domain/publication.js';
import { divideToNearest, rateInTenths } from '../domain/rounding.js';
import type { CogReference } from '../opendata/cog.js';
import type { TableReading } from './read-cells.js';
import { readTable, type TableCursor } from './table-cursor.js';
import { referenceLevels, type ColumnOf } from './tables.js';

/** How the value of a measure is kept: rates in tenths, counts and averages whole. */
export type MeasureKind = 'rate' | 'count' | 'average';

type ReferenceCursor = TableCursor<ColumnOf<'references'>>;

export function measureKinds(catalogue: Catalogue): Map<string, MeasureKind> {
  return new Map<string, MeasureKind>([
    ...catalogue.indicators.map(({ id, kind }): [string, MeasureKind] => [
      measureKey.indicator(id),
      kind === 'count' ? 'count' : 'rate',
    ]),
    ...catalogue.ageBands.map(({ id }): [string, MeasureKind] => [measureKey.ageBand(id), 'rate']),
    ...catalogue.activityFamilies.flatMap((family): [string, MeasureKind][] => [
      [measureKey.patientsPerProfessional(family.id), 'average'],
      ...family.actKeys.map((act): [string, MeasureKind] => [
        measureKey.actsPerProfessional(family.id, act.id),
        'average',
      ]),
    ]),
  ]);
}

/** In the order of the file. */
export async function readReferences(
  { catalogue, files, log }: TableReading,
  { departments, regions }: CogReference,
): Promise<References> {
  const references = new Map<string, Map<string, number>>();
  const file = files.get('references');
  if (!file) return references;
  const kinds = measureKinds(catalogue);
  const codes = {
    region: new Set(regions.map(({ code }) => code)),
    department: new Set(departments.map(({ code }) => code)),
  };
  const lines = new Map<string, number>();
  await readTable('references', file, log, (cursor) => {
    const key = readLevel(cursor, codes);
    const measure = cursor.text('measure');
    const kind = kinds.get(measure);
    if (kind === undefined) {
      cursor.fault(
        `la mesure « ${measure} » n’existe pas : écrivez par exemple indicator/ suivi d’un indicateur du catalogue.`,
      );
    }
    if (key === null || kind === undefined) return;
    const known = lines.get(`${key} ${measure}`);
    if (known !== undefined) {
      cursor.fault(`ce niveau et cette mesure ont déjà la ligne ${known} : n’en gardez qu’une.`);
      return;
    }
    lines.set(`${key} ${measure}`, cursor.line);
    const value = readValue(cursor, kind);
    const measures = references.get(key) ?? new Map<string, number>();
    if (value !== null) references.set(key, measures.set(measure, value));
  });
  return references;
}

function readLevel(
  cursor: ReferenceCursor,
  codes: Readonly<Record<'region' | 'department', ReadonlySet<string>>>,
): string | null {
  const level = cursor.word('level', referenceLevels);
  if (level === null) return null;
  const code = cursor.text('code');
  if (level === 'france') {
    if (code === '') return levelKey.france;
    cursor.fault('le niveau france n’a pas de code : laissez vide la colonne « code ».');
    return null;
  }
  // Spreadsheets drop the first zero.
  const whole = code.padStart(2, '0');
  if (codes[level].has(whole)) return levelKey[level](whole);
  const what = level === 'region' ? 'la région' : 'le département';
  cursor.fault(`${what} « ${code} » n’existe pas : corrigez la colonne « code ».`);
  return null;
}

/** Null after a fault. */
function readValue(cursor: ReferenceCursor, kind: MeasureKind): number | null {
  const isGiven = (column: ColumnOf<'references'>) => cursor.text(column) !== '';
  const hasSum = isGiven('numerator') || isGiven('denominator');
  if (isGiven('value') === hasSum) {
    cursor.fault('donnez soit « value », soit « numerator » et « denominator », et non les deux.');
    return null;
  }
  if (!hasSum) return kind === 'rate' ? readTenths(cursor) : cursor.count('value');
  if (kind === 'count') {
    cursor.fault('cette mesure est un effectif : donnez-le dans la colonne « value ».');
    return null;
  }
  const numerator = cursor.amount('numerator');
  const denominator = cursor.amount('denominator');
  if (numerator === null || denominator === null) return null;
  if (denominator === 0) {
    cursor.fault('le dénominateur est nul : retirez cette ligne, ou corrigez-le.');
    return null;
  }
  return kind === 'rate' ? rateInTenths(numerator, denominator) : divideToNearest(numerator, denominator);
}

function readTenths(cursor: ReferenceCursor): number | null {
  const rate = cursor.amount('value');
  if (rate === null) return null;
  const tenths = Math.round(rate * 10);
  if (Math.abs(tenths - rate * 10) < 1e-6) return tenths;
  cursor.fault(
    'un taux de comparaison a une décimale au plus : arrondissez « value », ou donnez numérateur et dénominateur.',
  );
  return null;
}
