/** What each table of a publication holds of a draft. */
import { professionCategories, reportedStructureTypes } from '../domain/catalogue.js';
import { cellStatus } from '../domain/publication.js';
import { withDatabase } from './database.js';
import type { PublicationDraft } from './draft.js';
import { parseLevelKey } from './levels.js';
import { writeCells, writeRows, type CellTable } from './table-writer.js';
import { statusWords, type TableRow } from './tables.js';

/** Writes every table of the draft into a folder that exists. */
export async function writeTables(draft: PublicationDraft, folder: string): Promise<void> {
  const { communes, departments, regions } = draft.places;
  const codes = communes.map((commune) => commune.code);
  await withDatabase(1, async (connection) => {
    const target = { connection, folder };
    await writeRows(target, 'communes', communeRows(draft));
    await writeRows(target, 'departments', [...departments.values()]);
    await writeRows(target, 'regions', [...regions.values()]);
    await writeRows(target, 'former-communes', formerCommuneRows(draft));
    await writeRows(target, 'code-changes', [...draft.places.codeChanges]);
    await writeRows(target, 'groupings', officialGroupings(draft));
    await writeRows(target, 'establishments', establishmentRows(draft));
    await writeRows(target, 'references', referenceRows(draft));
    for (const cells of cellTables(draft)) await writeCells(target, codes, cells);
  });
}

function communeRows({ places }: PublicationDraft): TableRow<'communes'>[] {
  return places.communes.map((commune) => ({
    code: commune.code,
    name: commune.name,
    department: commune.department,
    region: commune.region,
    postal_codes: commune.postalCodes,
    population: commune.population,
    qpv_count: commune.qpv.count,
    qpv_codes: commune.qpv.codes,
    zoning: commune.zoning,
    cpts: commune.cpts,
    longitude: commune.position?.[0] ?? null,
    latitude: commune.position?.[1] ?? null,
  }));
}

function formerCommuneRows({ places }: PublicationDraft): TableRow<'former-communes'>[] {
  return [...places.formerByCode.values()].map(({ code, name, into }) => ({
    code,
    name,
    present_code: into,
  }));
}

function officialGroupings({ places }: PublicationDraft): TableRow<'groupings'>[] {
  return places.groupings.filter(({ kind }) => kind !== 'cpts');
}

function establishmentRows({ establishments }: PublicationDraft): TableRow<'establishments'>[] {
  return establishments.map(({ position, ...establishment }) => ({
    ...establishment,
    longitude: position?.[0] ?? null,
    latitude: position?.[1] ?? null,
  }));
}

function referenceRows({ references }: PublicationDraft): TableRow<'references'>[] {
  return [...references].flatMap(([key, measures]) =>
    [...measures].map(([measure, value]) => ({ ...parseLevelKey(key), measure, value })),
  );
}

function cellTables(draft: PublicationDraft): CellTable[] {
  return [
    indicatorCells(draft),
    professionalCells(draft),
    activityCells(draft),
    actCells(draft),
    structureCells(draft),
    ageCells(draft),
  ];
}

function indicatorCells({ catalogue, indicators }: PublicationDraft): CellTable {
  const { columns, numerators, denominators, statuses } = indicators;
  const isCount = catalogue.indicators.map(({ kind }) => kind === 'count');
  const kept = (cell: number) => statuses[cell] === cellStatus.kept;
  return {
    table: 'indicators',
    keys: catalogue.indicators.map(({ id }) => ({ indicator: id })),
    has: () => true,
    numbers: {
      numerator: (cell) => (kept(cell) ? numerators[cell]! : null),
      denominator: (cell) => (kept(cell) && !isCount[cell % columns] ? denominators[cell]! : null),
      status: (cell) => statuses[cell]!,
    },
    words: { status: statusWords },
  };
}

function professionalCells({ catalogue, professionals: { counts } }: PublicationDraft): CellTable {
  return {
    table: 'professionals',
    keys: professionCategories(catalogue).map(({ id }) => ({ category: id })),
    has: (cell) => counts[3 * cell] !== 0,
    numbers: {
      total: (cell) => counts[3 * cell]!,
      aged_60_plus: (cell) => counts[3 * cell + 1]!,
      aged_65_plus: (cell) => counts[3 * cell + 2]!,
    },
  };
}

function activityCells({ catalogue, activity, manifest }: PublicationDraft): CellTable {
  const { professionals, patients } = activity;
  return {
    table: 'activity',
    keys: catalogue.activityFamilies.map(({ id }) => ({ family: id })),
    has: (cell) => professionals[cell] !== 0,
    numbers: {
      professionals: (cell) => professionals[cell]!,
      patients: (cell) =>
        professionals[cell]! >= manifest.thresholds.professionals ? patients[cell]! : null,
    },
  };
}

function actCells({ catalogue, activity, manifest }: PublicationDraft): CellTable {
  const { professionals, columns, acts, actColumns } = activity;
  const keys = catalogue.activityFamilies.flatMap((family) =>
    family.actKeys.map((act) => ({ family: family.id, act: act.id })),
  );
  const familyOfAct = catalogue.activityFamilies.flatMap((family, column) =>
    family.actKeys.map(() => column),
  );
  const professionalsBehind = (cell: number) =>
    professionals[Math.floor(cell / actColumns) * columns + familyOfAct[cell % actColumns]!]!;
  return {
    table: 'acts',
    keys,
    has: (cell) => professionalsBehind(cell) >= manifest.thresholds.professionals,
    numbers: { acts: (cell) => acts[cell]! },
  };
}

function structureCells({ catalogue, structures: { counts } }: PublicationDraft): CellTable {
  return {
    table: 'structures',
    keys: reportedStructureTypes(catalogue).map(({ id }) => ({ type: id })),
    has: (cell) => counts[cell] !== 0,
    numbers: { structures: (cell) => counts[cell]! },
  };
}

function ageCells({ catalogue, ages: { counts } }: PublicationDraft): CellTable {
  return {
    table: 'ages',
    keys: catalogue.ageBands.map(({ id }) => ({ age_band: id })),
    has: (cell) => counts[cell] !== -1,
    numbers: { inhabitants: (cell) => counts[cell]! },
  };
}
