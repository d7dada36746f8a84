/**
 * The printed figures of a published report, without its sentences: what `tests/golden/*.json` hold, and how
 * they follow from the full transcriptions of `../shared/golden` (see SCHEMA.md there).
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Period } from '../../src/domain/period.js';

export const goldenReports = ['beaucaire-2022-07-04', 'provence-sante-2024-12-31'] as const;
export type GoldenReport = (typeof goldenReports)[number];

export interface PrintedLevels {
  department: string;
  region: string;
  france: string;
}

export interface GoldenIndicator {
  id: string;
  values: PrintedLevels & { territory: string };
  differences: PrintedLevels;
  neutralised: { rate: string | null; communes: string[] } | null;
  period: Period;
}

/** Every text is as printed, thousands separated by a plain space; communes are INSEE codes. */
export interface GoldenFigures {
  id: string;
  departments: string[];
  regions: string[];
  communes: { code: string; population: string; qpv: number; zoning: string; cpts: string | null }[];
  /** Communes, inhabitants, QPV, communes with a zoning. */
  totals: string[];
  chartNeutralisations: { communes: string[]; rate: string }[];
  accessTable: string[];
  topPathologies: string[];
  indicators: GoldenIndicator[];
  professionals: {
    id: string;
    rows: { id: string; subset: boolean; total: string; over60: string; over65: string }[];
  }[];
  professionalsPerCommune: { code: string; counts: Record<string, string> }[];
  activityNeutralisation: {
    family: string;
    rate: string;
    communesWithoutActivity: number | null;
    communesNeutralised: number;
    professionalsNeutralised: number;
    professionalsTotal: number;
  }[];
  patientsPerProfessional: (PrintedLevels & { family: string; territory: string })[];
  structures: {
    id: string;
    rows: { id: string; count: string; communes: { code: string; count: number }[] }[];
  }[];
  /** Periods of the parts that are not indicators. */
  periods: { professionals: Period; activity: Period; structures: Period };
}

export function readGolden(report: GoldenReport): GoldenFigures {
  return readJson(new URL(`./${report}.json`, import.meta.url)) as GoldenFigures;
}

const sharedFolder = new URL('../../../shared/golden/', import.meta.url);

export const hasSharedGolden = existsSync(sharedFolder);

/** @throws Error where the folder of shared files is absent */
export function readSharedFigures(report: GoldenReport): GoldenFigures {
  return figuresOf(readJson(new URL(`${report}.json`, sharedFolder)) as Transcription);
}

/** Inputs and printed outputs of the arithmetic rules that the reports prove. */
export interface Vectors {
  differences: { territory: number; reference: number; printed: string }[];
  rates: { numerator: number; denominator: number; printed: string }[];
  neutralisedCommuneRates: { neutralised: number; communes: number; printed: string }[];
  activityNeutralisation: {
    report: string;
    category: string;
    professionalsPerCommune: number[];
    expected: {
      withoutActivity: number;
      neutralisedCommunes: number;
      neutralisedProfessionals: number;
      professionals: number;
      rate: string;
    };
    /** How many times the original counted everyone. */
    originalMultiplier: number;
  }[];
  totals: {
    report: string;
    communeCount: number;
    population: number;
    qpvCount: number;
    zonedCommunes: number;
  }[];
  sizeClass: { population: number; size: number }[];
  /** The dynamic report of 2020, on three communes around Toulouse. */
  guide2020: {
    rows: { id: string; count: number; shareOfAgeClassPrinted: string }[];
    donutGp: Record<string, string>;
  };
}

export function readVectors(): Vectors {
  return readJson(new URL('./test-vectors.json', import.meta.url)) as Vectors;
}

/**
 * The vectors without sentences nor what no test reads.
 *
 * @throws Error where the folder of shared files is absent
 */
export function readSharedVectors(): Vectors {
  const shared = readJson(new URL('test-vectors.json', sharedFolder)) as Vectors;
  return {
    differences: shared.differences.map(({ territory, reference, printed }) => ({
      territory,
      reference,
      printed,
    })),
    rates: shared.rates.map(({ numerator, denominator, printed }) => ({ numerator, denominator, printed })),
    neutralisedCommuneRates: shared.neutralisedCommuneRates.map(({ neutralised, communes, printed }) => ({
      neutralised,
      communes,
      printed,
    })),
    activityNeutralisation: shared.activityNeutralisation.map(
      ({ report, category, professionalsPerCommune, expected, originalMultiplier }) => ({
        report,
        category,
        professionalsPerCommune,
        expected,
        originalMultiplier,
      }),
    ),
    totals: shared.totals,
    sizeClass: shared.sizeClass.map(({ population, size }) => ({ population, size })),
    guide2020: {
      rows: shared.guide2020.rows.map(({ id, count, shareOfAgeClassPrinted }) => ({
        id,
        count,
        shareOfAgeClassPrinted,
      })),
      donutGp: shared.guide2020.donutGp,
    },
  };
}

function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

interface Printed {
  printed: string;
}
interface Ref {
  code: string;
}
interface RawPeriod {
  kind: string;
  year?: number;
  month?: string;
  from?: string;
  to?: string;
  date?: string;
}
interface Source {
  dataset: string;
  period: RawPeriod;
}
type Levels = Record<keyof PrintedLevels, Printed>;

/** The fields read of a full transcription. */
interface Transcription {
  id: string;
  departments: Ref[];
  regions: Ref[];
  communesTable: {
    groups: {
      communes: (Ref & {
        population: Printed;
        qpvCount: number;
        zoningPrinted: string;
        otherCptsPrinted: string | null;
      })[];
    }[];
    totals: { printed: string[] };
  };
  chartNeutralisations: { communes: Ref[]; ratePrinted: string }[];
  accessTable: { rows: string[] };
  pathologiesTable: { rows: string[] };
  indicators: {
    id: string;
    values: Levels & { territory: Printed };
    differences: Levels;
    neutralised: { ratePrinted: string | null; communes: Ref[] } | null;
    source: Source;
  }[];
  professionals: {
    groups: {
      id: string;
      rows: { id: string; subsetOfPrevious: boolean; total: Printed; over60: Printed; over65: Printed }[];
    }[];
  };
  professionalsPerCommune: { rows: (Ref & { counts: Record<string, Printed> })[] };
  activityNeutralisation: {
    category: string;
    ratePrinted: string;
    communesWithoutActivity: number | null;
    communesNeutralised: number;
    professionalsNeutralised: number;
    professionalsTotal: number;
  }[];
  patientsPerProfessional: { rows: (Levels & { category: string; territory: Printed })[] };
  structures: {
    groups: { id: string; rows: { id: string; count: Printed; communes: (Ref & { count: number })[] }[] }[];
  };
  document: ({ kind: string } & Source)[];
}

function figuresOf(golden: Transcription): GoldenFigures {
  const codes = (refs: Ref[]) => refs.map((ref) => ref.code);
  const levels = ({ department, region, france }: Levels): PrintedLevels => ({
    department: department.printed,
    region: region.printed,
    france: france.printed,
  });
  return {
    id: golden.id,
    departments: codes(golden.departments),
    regions: codes(golden.regions),
    communes: golden.communesTable.groups.flatMap((group) =>
      group.communes.map((commune) => ({
        code: commune.code,
        population: commune.population.printed,
        qpv: commune.qpvCount,
        zoning: commune.zoningPrinted,
        cpts: commune.otherCptsPrinted,
      })),
    ),
    totals: golden.communesTable.totals.printed.slice(1),
    chartNeutralisations: golden.chartNeutralisations.map((chart) => ({
      communes: codes(chart.communes),
      rate: chart.ratePrinted,
    })),
    accessTable: golden.accessTable.rows,
    topPathologies: golden.pathologiesTable.rows,
    indicators: golden.indicators.map(({ id, values, differences, neutralised, source }) => ({
      id,
      values: { territory: values.territory.printed, ...levels(values) },
      differences: levels(differences),
      neutralised: neutralised && { rate: neutralised.ratePrinted, communes: codes(neutralised.communes) },
      period: periodOf(source.period),
    })),
    professionals: golden.professionals.groups.map(({ id, rows }) => ({
      id,
      rows: rows.map((row) => ({
        id: row.id,
        subset: row.subsetOfPrevious,
        total: row.total.printed,
        over60: row.over60.printed,
        over65: row.over65.printed,
      })),
    })),
    professionalsPerCommune: golden.professionalsPerCommune.rows.map(({ code, counts }) => ({
      code,
      counts: Object.fromEntries(Object.entries(counts).map(([family, count]) => [family, count.printed])),
    })),
    activityNeutralisation: golden.activityNeutralisation.map((line) => ({
      family: line.category,
      rate: line.ratePrinted,
      communesWithoutActivity: line.communesWithoutActivity,
      communesNeutralised: line.communesNeutralised,
      professionalsNeutralised: line.professionalsNeutralised,
      professionalsTotal: line.professionalsTotal,
    })),
    patientsPerProfessional: golden.patientsPerProfessional.rows.map((row) => ({
      family: row.category,
      territory: row.territory.printed,
      ...levels(row),
    })),
    structures: golden.structures.groups.map(({ id, rows }) => ({
      id,
      rows: rows.map((row) => ({
        id: row.id,
        count: row.count.printed,
        communes: row.communes.map(({ code, count }) => ({ code, count })),
      })),
    })),
    periods: partPeriods(golden.document),
  };
}

/** The sources that stand alone in the document: of the professionals, of their activity, of the structures. */
function partPeriods(document: Transcription['document']): GoldenFigures['periods'] {
  const periods = document
    .filter((block) => block.kind === 'source')
    .map(({ dataset, period }) => ({ dataset, period }));
  const snds = periods.filter(({ dataset }) => dataset === 'SNDS');
  const finess = periods.find(({ dataset }) => dataset.includes('FINESS'));
  return {
    professionals: periodOf(snds[0]!.period),
    activity: periodOf(snds[1]!.period),
    structures: periodOf(finess!.period),
  };
}

function periodOf({ kind, year, month, from, to, date }: RawPeriod): Period {
  switch (kind) {
    case 'year':
      return { kind, year: year! };
    case 'rolling-year':
    case 'range':
      return { kind, from: from!, to: to! };
    case 'half-year':
      return { kind, year: Number(from!.slice(0, 4)), half: from!.endsWith('-01-01') ? 1 : 2 };
    case 'month':
      return { kind, year: Number(month!.slice(0, 4)), month: Number(month!.slice(5)) };
    case 'as-of':
      return { kind, date: date! };
    default:
      throw new Error(`period of a kind that no figure has: ${kind}`);
  }
}
