/**
 * The report again, slowly and obviously: one commune at a time, exact fractions on BigInt,
 * no typed array, nothing shared with src/domain but the types. It is the oracle of buildReport.
 */
import type { Figure } from '../../src/domain/figure.js';
import type { Commune } from '../../src/domain/places.js';
import type { Publication } from '../../src/domain/publication.js';
import type {
  Coverage,
  Difference,
  IndicatorResult,
  ReferenceFigure,
  Report,
  ReportOptions,
} from '../../src/domain/report.js';

type Cell = { numerator: number; denominator: number } | 'neutralised' | 'unavailable';

/** Everything the publication says of one commune, by id. */
interface CommuneRecord {
  commune: Commune;
  cells: Record<string, Cell>;
  professionals: Record<string, { total: number; over60: number; over65: number }>;
  activity: Record<string, { professionals: number; patients: number; acts: Record<string, number> }>;
  structures: Record<string, number>;
  /** Establishments of the register, by type. */
  register: Record<string, number>;
  ages: Record<string, number> | null;
}

function recordOf(publication: Publication, row: number): CommuneRecord {
  const { catalogue, places, indicators, professionals, activity, structures, ages } = publication;
  const record: CommuneRecord = {
    commune: places.communes[row]!,
    cells: {},
    professionals: {},
    activity: {},
    structures: {},
    register: {},
    ages: null,
  };
  catalogue.indicators.forEach(({ id }, column) => {
    const cell = row * indicators.columns + column;
    const numerator = indicators.numerators[cell]!;
    const denominator = indicators.denominators[cell]!;
    record.cells[id] = ([{ numerator, denominator }, 'neutralised', 'unavailable'] as const)[
      indicators.statuses[cell] as 0 | 1 | 2
    ];
  });
  let position = row * professionals.columns * 3;
  for (const { id } of catalogue.professionGroups.flatMap((group) => group.categories)) {
    const [total, over60, over65] = professionals.counts.slice(position, position + 3);
    record.professionals[id] = { total: total!, over60: over60!, over65: over65! };
    position += 3;
  }
  let act = row * activity.actColumns;
  catalogue.activityFamilies.forEach((family, column) => {
    const acts: Record<string, number> = {};
    for (const key of family.actKeys) acts[key.id] = activity.acts[act++]!;
    const cell = row * activity.columns + column;
    record.activity[family.id] = {
      professionals: activity.professionals[cell]!,
      patients: activity.patients[cell]!,
      acts,
    };
  });
  const types = catalogue.structureGroups.flatMap((group) => group.types).filter((type) => type.inReport);
  types.forEach(({ id }, column) => {
    record.structures[id] = structures.counts[row * structures.columns + column]!;
  });
  for (const { commune, type } of publication.establishments) {
    if (commune === record.commune.code) record.register[type] = (record.register[type] ?? 0) + 1;
  }
  if (ages.counts[row * ages.columns]! >= 0) {
    record.ages = {};
    catalogue.ageBands.forEach(({ id }, column) => {
      record.ages![id] = ages.counts[row * ages.columns + column]!;
    });
  }
  return record;
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Schoolbook: double, add the divisor, halve, on whole numbers; the sign is put back afterwards. */
function nearest(numerator: number, denominator: number): number {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  const magnitude = n < 0n ? -n : n;
  const rounded = (2n * magnitude + d) / (2n * d);
  return Number(n < 0n && rounded > 0n ? -rounded : rounded);
}

/** "107" tenths read as the decimal text "10.7", then as a number. */
function decimal(tenths: number): number {
  const digits = String(Math.abs(tenths)).padStart(2, '0');
  return Number(`${tenths < 0 ? '-' : ''}${digits.slice(0, -1)}.${digits.slice(-1)}`);
}

const percent = (part: number, whole: number) => decimal(nearest(part * 1000, whole));
const figure = (number: number): Figure => ({ status: 'value', value: number });

/** Interval bound by bisection of the equation that defines it, on the side asked for. */
function solve(from: number, to: number, tooFar: (x: number) => boolean): number {
  let near = from;
  let far = to;
  for (let step = 0; step < 200; step++) {
    const middle = (near + far) / 2;
    if (tooFar(middle)) far = middle;
    else near = middle;
  }
  return (near + far) / 2;
}

const z = 1.959963984540054;

/** Wilson: the shares p that the observed one does not reject, (observed − p)² = z² p (1 − p) / n. */
function wilson(cases: number, people: number): { lower: number; upper: number } {
  const observed = cases / people;
  const rejected = (p: number) => (observed - p) ** 2 > (z * z * p * (1 - p)) / people;
  return {
    lower: cases === 0 ? 0 : 100 * solve(observed, 0, rejected),
    upper: cases === people ? 100 : 100 * solve(observed, 1, rejected),
  };
}

function byar(events: number, people: number): { lower: number; upper: number } {
  const next = events + 1;
  const cube = (x: number) => x * x * x;
  const low = events * cube(1 - 1 / (9 * events) - z / Math.sqrt(9 * events));
  const high = next * cube(1 - 1 / (9 * next) + z / Math.sqrt(9 * next));
  return { lower: events === 0 ? 0 : (100 * Math.max(0, low)) / people, upper: (100 * high) / people };
}

const tenth = (real: number) => Number((Math.floor(real * 10 + 0.5) / 10).toFixed(1));

/** References, sorted by the part of the territory's inhabitants, then by code. */
function slowAreas(
  publication: Publication,
  records: readonly CommuneRecord[],
  level: 'department' | 'region',
) {
  const names = level === 'department' ? publication.places.departments : publication.places.regions;
  const codes = [...new Set(records.map(({ commune }) => commune[level]))];
  return codes
    .map((code) => {
      const inside = records.filter(({ commune }) => commune[level] === code);
      return {
        code,
        name: names.get(code)!.name,
        communes: inside.length,
        population: add(inside.map(({ commune }) => commune.population ?? 0)),
      };
    })
    .sort((a, b) => b.population - a.population || a.code.localeCompare(b.code, 'en'));
}

type Areas = ReturnType<typeof slowAreas>;

interface Context {
  publication: Publication;
  records: readonly CommuneRecord[];
  departments: Areas;
  regions: Areas;
}

function slowReferences(context: Context, measure: string, read: (stored: number) => number) {
  const find = (key: string, code: string, name: string): ReferenceFigure => {
    const stored = context.publication.references.get(key)?.get(measure);
    return stored === undefined
      ? { code, name, status: 'unavailable' }
      : { code, name, ...figure(read(stored)) };
  };
  return {
    department: context.departments.map(({ code, name }) => find(`D${code}`, code, name)),
    region: context.regions.map(({ code, name }) => find(`R${code}`, code, name)),
    france: find('F', 'FR', 'France'),
  };
}

function slowCoverage(kept: readonly CommuneRecord[], all: readonly CommuneRecord[]): Coverage {
  if (kept.length === all.length) return { percent: 100, level: 'full' };
  const inhabitants = (records: readonly CommuneRecord[]) =>
    add(records.map(({ commune }) => commune.population ?? 0));
  if (inhabitants(all) === 0) return { percent: 0, level: 'insufficient' };
  const rounded = Math.min(99.9, percent(inhabitants(kept), inhabitants(all)));
  if (rounded < 50) return { percent: rounded, level: 'insufficient' };
  return { percent: rounded, level: rounded < 80 ? 'low' : 'partial' };
}

function slowDifference(
  territory: Figure,
  interval: { lower: number; upper: number } | null,
  coverage: Coverage,
  reference: Figure,
): Difference {
  if (territory.status !== 'value') return { status: territory.status, verdict: 'not-assessed' };
  if (reference.status !== 'value') return { status: reference.status, verdict: 'not-assessed' };
  const difference = figure(Number((territory.value - reference.value).toFixed(1)) + 0);
  if (coverage.level === 'insufficient') return { ...difference, verdict: 'not-assessed' };
  if (reference.value < interval!.lower) return { ...difference, verdict: 'higher' };
  if (reference.value > interval!.upper) return { ...difference, verdict: 'lower' };
  return { ...difference, verdict: 'not-different' };
}

function slowIndicator(context: Context, id: string): IndicatorResult {
  const { publication, records } = context;
  const { label, kind, polarity, counted } = publication.catalogue.indicators.find((one) => one.id === id)!;
  const cellsOf = (reason: Cell) =>
    records
      .filter(({ cells }) => cells[id] === reason)
      .map(({ commune: { code, name } }) => ({ code, name }));
  const kept = records.filter(({ cells }) => typeof cells[id] === 'object');
  const cells = kept.map(({ cells: all }) => all[id] as { numerator: number; denominator: number });
  const numerator = add(cells.map((cell) => cell.numerator));
  const denominator = add(cells.map((cell) => cell.denominator));
  const count = kind === 'count';
  const known = kept.length > 0 && (count || denominator > 0);
  const reason = cellsOf('neutralised').length > 0 ? 'neutralised' : 'unavailable';
  const territory: Figure = known
    ? figure(count ? numerator : percent(numerator, denominator))
    : { status: reason };
  const bounds = kind === 'proportion' ? wilson : byar;
  const exact = known && !count ? bounds(numerator, denominator) : null;
  const interval = exact && { lower: tenth(exact.lower), upper: tenth(exact.upper) };
  const coverage = slowCoverage(kept, records);
  const references = slowReferences(context, `indicator/${id}`, count ? (stored) => stored : decimal);
  const difference = (reference: Figure): Difference =>
    count
      ? { status: 'not-applicable', verdict: 'not-assessed' }
      : slowDifference(territory, interval, coverage, reference);
  return {
    id,
    label,
    unit: { count: counted.other, proportion: '%', 'event-rate': 'pour 100' }[kind],
    kind,
    polarity,
    territory: {
      ...territory,
      numerator: known ? numerator : null,
      denominator: known && !count ? denominator : null,
      interval,
      coverage,
    },
    ...references,
    difference: {
      department: references.department.map(difference),
      region: references.region.map(difference),
      france: difference(references.france),
    },
    neutralised: {
      communes: cellsOf('neutralised'),
      share: percent(cellsOf('neutralised').length, records.length),
    },
    unavailable: { communes: cellsOf('unavailable') },
    ...publication.manifest.periods.indicators[id]!,
  };
}

function slowComposition(
  { publication, records }: Context,
  composition: Publication['catalogue']['compositions'][number],
): Report['compositions'][number] {
  const ids = [
    composition.whole,
    ...composition.parts.flatMap((part) => part.terms.map((term) => term.indicator)),
  ];
  const complete = records.filter(({ cells }) => ids.every((id) => typeof cells[id] === 'object'));
  const hidden = records.some(({ cells }) => ids.some((id) => cells[id] === 'neutralised'));
  const count = (record: CommuneRecord, id: string) => (record.cells[id] as { numerator: number }).numerator;
  const whole = add(complete.map((record) => count(record, composition.whole)));
  return {
    id: composition.id,
    label: composition.label,
    section: composition.section,
    parts: composition.parts.map((part) => {
      const people = add(
        complete.flatMap((record) => part.terms.map((term) => term.factor * count(record, term.indicator))),
      );
      const none: Figure = { status: hidden ? 'neutralised' : 'unavailable' };
      return {
        id: part.id,
        label: part.label,
        count: whole > 0 ? figure(people) : none,
        share: whole > 0 ? figure(percent(people, whole)) : none,
      };
    }),
    coverage: slowCoverage(complete, records),
    ...publication.manifest.periods.indicators[composition.whole]!,
  };
}

function slowTerritory(context: Context): Report['territory'] {
  const { publication, records, departments, regions } = context;
  const communes = records.map(({ commune }) => commune);
  const population = add(communes.map((commune) => commune.population ?? 0));
  const allCodesKnown = communes.every(({ qpv }) => qpv.count === 0 || qpv.codes !== null);
  const { periods } = publication.manifest;
  const aged = records.flatMap(({ ages }) => (ages ? [ages] : []));
  const inhabitants = add(aged.flatMap((ages) => Object.values(ages)));
  return {
    communes,
    totals: {
      communes: communes.length,
      population,
      withoutPopulation: communes.filter((commune) => commune.population === null).length,
      qpv: allCodesKnown
        ? new Set(communes.flatMap(({ qpv }) => qpv.codes ?? [])).size
        : add(communes.map(({ qpv }) => qpv.count)),
      qpvDistinct: allCodesKnown,
      zip: communes.filter(({ zoning }) => zoning === 'ZIP').length,
      zac: communes.filter(({ zoning }) => zoning === 'ZAC').length,
      zoningUnknown: communes.filter(({ zoning }) => zoning === null).length,
    },
    sizeClass: population < 40_000 ? 1 : population < 80_000 ? 2 : population <= 175_000 ? 3 : 4,
    departments,
    regions,
    ageBands: {
      bands: publication.catalogue.ageBands.map(({ id, label }) => {
        const people = add(aged.map((ages) => ages[id]!));
        return {
          id,
          label,
          count: inhabitants > 0 ? figure(people) : { status: 'unavailable' },
          territory: inhabitants > 0 ? figure(percent(people, inhabitants)) : { status: 'unavailable' },
          ...slowReferences(context, `age-band/${id}`, decimal),
        };
      }),
      ...periods.ageBands,
    },
    population: periods.population,
    qpv: periods.qpv,
    zoning: periods.zoning,
    cpts: periods.cpts,
  };
}

function slowFamily(
  context: Context,
  family: Publication['catalogue']['activityFamilies'][number],
): Report['activity']['families'][number] {
  const { publication, records } = context;
  const practice = (record: CommuneRecord) => record.activity[family.id]!;
  const few = publication.manifest.thresholds.professionals;
  const active = records.filter((record) => practice(record).professionals > 0);
  const hidden = active.filter((record) => practice(record).professionals < few);
  const kept = active.filter((record) => practice(record).professionals >= few);
  const count = (part: readonly CommuneRecord[]) => add(part.map((record) => practice(record).professionals));
  const average = (read: (record: CommuneRecord) => number): Figure => {
    if (active.length === 0) return { status: 'no-activity' };
    if (kept.length === 0) return { status: 'neutralised' };
    return figure(nearest(add(kept.map(read)), count(kept)));
  };
  const stored = (number: number) => number;
  return {
    id: family.id,
    label: family.label,
    professionals: {
      total: count(active),
      neutralised: count(hidden),
      share: active.length === 0 ? { status: 'no-activity' } : figure(percent(count(hidden), count(active))),
      communesNeutralised: hidden.map(({ commune: { code, name } }) => ({ code, name })),
      communesWithoutActivity: records.length - active.length,
    },
    patientsPerProfessional: {
      territory: average((record) => practice(record).patients),
      ...slowReferences(context, `patients-per-professional/${family.id}`, stored),
    },
    acts: family.actKeys.map(({ id, code, label }) => ({
      id,
      code,
      label,
      perProfessional: {
        territory: average((record) => practice(record).acts[id]!),
        ...slowReferences(context, `acts-per-professional/${family.id}/${id}`, stored),
      },
    })),
  };
}

function slowPathologies(context: Context, options: ReportOptions): Report['pathologies'] {
  const prevalences = context.publication.catalogue.indicators.filter((one) => one.aldNumber !== undefined);
  prevalences.sort((a, b) => a.aldNumber! - b.aldNumber!);
  const all = prevalences.map(({ id }) => slowIndicator(context, id));
  const byPatients = [...all].sort((a, b) => (b.territory.numerator ?? 0) - (a.territory.numerator ?? 0));
  const top = byPatients.filter((one) => one.territory.numerator !== null).map((one) => one.id);
  const chosen = byPatients.map((one) => one.id).filter((id) => options.pathologies?.includes(id));
  return { all, top: top.slice(0, 5), shown: chosen.length > 0 ? chosen : top.slice(0, 5) };
}

function slowStructures(
  { publication: { catalogue, manifest }, records }: Context,
  { structures: wanted }: ReportOptions,
): Report['structures'] {
  const inRegister = (id: string) =>
    manifest.periods.establishments !== null && catalogue.finessCategories.some(({ type }) => type === id);
  const shown: string[] = [];
  const uncounted: Report['structures']['uncounted'] = [];
  const groups: Report['structures']['groups'] = [];
  for (const { id: group, label: groupLabel, types } of catalogue.structureGroups) {
    const rows: Report['structures']['groups'][number]['rows'] = [];
    for (const { id, label, coordinated, inReport } of types) {
      const isWanted = wanted === undefined ? inReport : wanted.includes(id);
      if (isWanted && !inReport && !inRegister(id)) uncounted.push({ id, label });
      if (!inReport && !(isWanted && inRegister(id))) continue;
      if (isWanted) shown.push(id);
      const communes = records
        .map(({ commune: { code, name }, structures, register }) => ({
          code,
          name,
          count: (inReport ? structures[id] : register[id]) ?? 0,
        }))
        .filter(({ count }) => count > 0);
      const total = add(communes.map(({ count }) => count));
      rows.push({ id, label, coordinated, fromRegister: !inReport, total, communes });
    }
    if (rows.length > 0) groups.push({ id: group, label: groupLabel, rows });
  }
  const { establishments: register, structures } = manifest.periods;
  return { groups, shown, uncounted, register, ...structures };
}

export function slowReport(
  publication: Publication,
  codes: readonly string[],
  options: ReportOptions = {},
): Report {
  const { catalogue, manifest, places } = publication;
  const collator = new Intl.Collator('fr', { numeric: true });
  const records = places.communes
    .map((_, row) => recordOf(publication, row))
    .filter(({ commune }) => codes.includes(commune.code))
    .sort(
      (a, b) =>
        collator.compare(a.commune.name, b.commune.name) || (a.commune.code < b.commune.code ? -1 : 1),
    );
  const context: Context = {
    publication,
    records,
    departments: slowAreas(publication, records, 'department'),
    regions: slowAreas(publication, records, 'region'),
  };
  const { indicators: indicatorPeriods, ...otherPeriods } = manifest.periods;
  const sources = [
    ...Object.values(indicatorPeriods),
    ...Object.values(otherPeriods),
    ...manifest.origins,
  ].flatMap((stamp) => stamp?.source ?? []);
  return {
    schema: 'rezone-report/1',
    publication: {
      id: manifest.id,
      edition: manifest.edition,
      synthetic: manifest.synthetic,
      policy: manifest.policy,
      catalogueVersion: manifest.catalogueVersion,
      cog: manifest.cog,
      thresholds: manifest.thresholds,
      origins: manifest.origins,
    },
    territory: slowTerritory(context),
    indicators: catalogue.indicators
      .filter((one) => one.aldNumber === undefined)
      .map(({ id }) => slowIndicator(context, id)),
    compositions: catalogue.compositions.map((composition) => slowComposition(context, composition)),
    pathologies: slowPathologies(context, options),
    professionals: {
      groups: catalogue.professionGroups.map(({ id: group, label: groupLabel, categories }) => ({
        id: group,
        label: groupLabel,
        rows: categories.map(({ id, label, subsetOf, hasAges }) => {
          const sum = (key: 'total' | 'over60' | 'over65') =>
            add(records.map((record) => record.professionals[id]![key]));
          return {
            id,
            label,
            subsetOf: subsetOf ?? null,
            total: sum('total'),
            over60: hasAges ? figure(sum('over60')) : { status: 'not-applicable' },
            over65: hasAges ? figure(sum('over65')) : { status: 'not-applicable' },
          };
        }),
      })),
      shown: catalogue.professionGroups
        .flatMap(({ categories }) => categories.map(({ id }) => id))
        .filter((id) => !options.professions?.length || options.professions.includes(id)),
      ...manifest.periods.professionals,
    },
    activity: {
      perCommune: records.map((record) => ({
        code: record.commune.code,
        name: record.commune.name,
        professionals: Object.fromEntries(
          Object.entries(record.activity).map(([family, { professionals }]) => [family, professionals]),
        ),
      })),
      families: catalogue.activityFamilies.map((family) => slowFamily(context, family)),
      ...manifest.periods.activity,
    },
    structures: slowStructures(context, options),
    notes: catalogue.footnotes,
    sources: catalogue.sources
      .filter(({ id }) => sources.includes(id))
      .map(({ id, label, producer, url, licence, credit }) => {
        const behind = manifest.origins.filter((origin) => origin.source === id);
        const vintages = behind.map((origin) => origin.vintage).filter((vintage) => vintage !== null);
        const different = vintages.filter((vintage, position) => vintages.indexOf(vintage) === position);
        const drawn = behind.some((origin) => origin.synthetic);
        return {
          id,
          label,
          producer,
          url,
          licence,
          credit,
          vintage: different.length > 0 ? different.join(', ') : null,
          synthetic: drawn || (behind.length === 0 && manifest.synthetic),
        };
      }),
  };
}
