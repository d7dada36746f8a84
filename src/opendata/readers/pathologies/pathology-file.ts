/**
 * Lines of a file of pathologies. The national layout has a code and a label for each age class and sex, and leaves
 * the number of patients empty under the secrecy threshold; the regional one has labels alone, and both sexes.
 */
import { createAmeliAreas } from '../../ameli-area.js';
import type { CogReference } from '../../cog.js';
import { parseCount, parseDecimal, readNamedRows, type NamedRow } from '../../delimited.js';
import type { Area } from '../../departments.js';
import type { FindingLog, FindingReason } from '../../findings.js';

export type Sex = 'men' | 'women' | 'all';

export interface PathologyRow extends Area {
  readonly year: number;
  /** From the widest group to the narrowest; the last ones are empty where the row is that of a group. */
  readonly labels: readonly [string, string, string];
  /** First age of the class; null for all ages. */
  readonly ageFrom: number | null;
  readonly ageLabel: string;
  readonly sex: Sex;
  /** Rounded to ten by the producer; null under its secrecy threshold. */
  readonly patients: number | null;
  readonly population: number;
  /** In %, as published: that of two territories or classes is never the mean of theirs. */
  readonly prevalence: number | null;
}

const required = {
  year: ['annee'],
  department: ['dept'],
  level1: ['patho_niv1'],
  age: ['libelle_classe_age'],
  patients: ['Ntop'],
  population: ['Npop'],
  prevalence: ['prev', 'prev_calculee'],
} as const;
const optional = {
  region: ['region'],
  level2: ['patho_niv2'],
  level3: ['patho_niv3'],
  ageCode: ['cla_age_5'],
  sexCode: ['sexe'],
  sex: ['libelle_sexe'],
} as const;

type Cells = NamedRow<keyof typeof required, keyof typeof optional>['cells'];
type Report = (reason: FindingReason, value: string) => void;

export function readPathologyLines(
  path: string,
  log: FindingLog,
): AsyncGenerator<{ line: number; cells: Cells }> {
  return readNamedRows(path, log, required, optional);
}

/** What a row is about. */
type Subject = Omit<PathologyRow, 'patients' | 'population' | 'prevalence'>;

/** Null for a line that cannot be used, which is reported. */
export function createRowParser(cog: CogReference): (cells: Cells, report: Report) => PathologyRow | null {
  const areaOf = createAmeliAreas(cog);
  return (cells, report) => {
    const subject = parseSubject(cells, areaOf(cells.region, cells.department), report);
    return subject === null ? null : parseNumbers(subject, cells, report);
  };
}

function parseSubject(cells: Cells, area: Area | FindingReason, report: Report): Subject | null {
  const year = /^\d{4}/.exec(cells.year)?.[0];
  const sex = parseSex(cells);
  const ageFrom = parseAge(cells);
  if (typeof area === 'string') report(area, `région ${cells.region}, département ${cells.department}`);
  else if (year === undefined) report('impossible-value', `année ${cells.year}`);
  else if (cells.level1 === '') report('missing-value', 'patho_niv1');
  else if (sex === undefined) report('conflicting-value', `sexe ${cells.sexCode} ${cells.sex}`);
  else if (ageFrom === undefined) report('conflicting-value', `âge ${cells.ageCode} ${cells.age}`);
  else {
    const labels = [cells.level1, cells.level2, cells.level3] as const;
    return { ...area, year: Number(year), labels, ageFrom, ageLabel: cells.age, sex };
  }
  return null;
}

const sexCodes = new Map<string, Sex>([
  ['', 'all'],
  ['1', 'men'],
  ['2', 'women'],
  ['9', 'all'],
]);
const sexLabels = new Map<string, Sex>([
  ['', 'all'],
  ['hommes', 'men'],
  ['femmes', 'women'],
  ['tous sexes', 'all'],
]);

/** Undefined where the code and the label do not say the same. */
function parseSex({ sexCode, sex }: Cells): Sex | undefined {
  const said = sexCodes.get(sexCode);
  return said === sexLabels.get(sex) ? said : undefined;
}

/** First age of "de 60 à 64 ans" or "plus de 95 ans", null for all; undefined where `60-64` says otherwise. */
function parseAge({ ageCode, age }: Cells): number | null | undefined {
  const from = firstNumber(age);
  return ageCode === '' || firstNumber(ageCode) === from ? from : undefined;
}

function firstNumber(text: string): number | null {
  const digits = /\d+/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
}

function parseNumbers(subject: Subject, cells: Cells, report: Report): PathologyRow | null {
  const population = parseCount(cells.population);
  const patients = cells.patients === '' ? null : parseCount(cells.patients);
  const prevalence = cells.prevalence === '' ? null : parseDecimal(cells.prevalence);
  const numbers = `${cells.patients} sur ${cells.population}, ${cells.prevalence} %`;
  if (population === null || (patients === null && cells.patients !== ''))
    report('impossible-value', numbers);
  else if (patients !== null && patients > population) report('impossible-value', numbers);
  else {
    if (patients === null) report('hidden-value', `${subject.labels.join(' / ')}, ${subject.code}`);
    else if (prevalence === null) report('missing-value', `prévalence : ${numbers}`);
    else if (!agrees(prevalence, patients, population)) report('conflicting-value', numbers);
    return { ...subject, patients, population, prevalence };
  }
  return null;
}

/** Patients and population are rounded to ten, the rate to the third decimal or, in the regional file, the second. */
function agrees(prevalence: number, patients: number, population: number): boolean {
  const rounding = (100 * 5 + 5 * prevalence) / population;
  return Math.abs(prevalence - (100 * patients) / population) <= rounding + 0.0051;
}
