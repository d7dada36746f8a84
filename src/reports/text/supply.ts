/** Who gives care on the territory: professionals, their activity, and structures. */
import { shownActivity, shownProfessionals, shownStructures } from '../../domain/focused-report.js';
import { formatCount, formatFigure, formatInteger, formatMeasure } from '../../domain/format.js';
import type { ActivityTables, Report, StructuresTable } from '../../domain/report.js';
import type { Page } from './page.js';
import type { Column } from './table.js';
import {
  communeWords,
  describeReferences,
  describeStamp,
  foldRows,
  longestTable,
  nameCommunes,
} from './wording.js';

export function professionalsTable(report: Report, page: Page): string[] {
  const { professionals } = report;
  return [
    ...shownProfessionals(report).map((group) =>
      page.table(
        [
          { heading: group.label },
          { heading: 'Nombre', width: 14, align: 'right' },
          { heading: '60 ans et plus', width: 18, align: 'right' },
          { heading: 'dont 65 ans et plus', width: 22, align: 'right' },
        ],
        group.rows.map((row) => [
          row.subsetOf === null ? row.label : `– ${row.label}`,
          formatInteger(row.total),
          formatFigure(row.over60, formatInteger),
          formatFigure(row.over65, formatInteger),
        ]),
      ),
    ),
    page.paragraph(describeStamp(professionals, report)),
  ];
}

export function activitySections(report: Report, page: Page): string[] {
  const { publication } = report;
  const activity = shownActivity(report);
  if (activity.families.length === 0) {
    return [page.paragraph('Aucune des professions choisies n’a d’activité connue.')];
  }
  return [
    page.heading('Professionnels en activité par commune'),
    ...professionalsPerCommune(activity, page),
    page.heading('Neutralisation de l’activité'),
    page.paragraph(
      `Une commune où exercent moins de ${publication.thresholds.professionals} professionnels d’une famille est ôtée des moyennes de cette famille.`,
    ),
    neutralisationTable(activity, page),
    page.heading('Patients par professionnel'),
    averagesTable('Profession', patientsRows(activity), page),
    page.heading('Actes par professionnel'),
    averagesTable('Actes', actsRows(activity), page),
    page.paragraph(describeStamp(activity, report)),
  ];
}

function professionalsPerCommune({ perCommune, families }: ActivityTables, page: Page): string[] {
  const { shown, folded } = foldRows(perCommune);
  const columns: Column[] = [
    { heading: 'Commune' },
    ...families.map(({ label }): Column => ({ heading: label, width: 15, align: 'right' })),
  ];
  return [
    page.table(
      columns,
      shown.map(({ name, professionals }) => [
        name,
        ...families.map(({ id }) => formatInteger(professionals[id] ?? 0)),
      ]),
    ),
    ...(folded === null ? [] : [page.paragraph(folded)]),
  ];
}

function neutralisationTable({ families }: ActivityTables, page: Page): string {
  return page.table(
    [
      { heading: 'Profession', width: 26 },
      { heading: 'Professionnels neutralisés', width: 28 },
      { heading: 'Communes' },
    ],
    families.map(({ label, professionals }) => [
      label,
      `${formatInteger(professionals.neutralised)} sur ${formatInteger(professionals.total)} (${formatFigure(professionals.share, (share) => formatMeasure(share, '%'))})`,
      describeCommunes(professionals),
    ]),
  );
}

function describeCommunes({
  communesNeutralised,
  communesWithoutActivity,
}: ActivityTables['families'][number]['professionals']): string {
  const neutralised = formatCount(communesNeutralised.length, {
    one: 'commune neutralisée',
    other: 'communes neutralisées',
  });
  const names = communesNeutralised.length > 0 ? `\u202f: ${nameCommunes(communesNeutralised)}` : '';
  const inactive =
    communesWithoutActivity > 0
      ? `\n${formatCount(communesWithoutActivity, communeWords)} sans activité`
      : '';
  return neutralised + names + inactive;
}

type Average = ActivityTables['families'][number]['patientsPerProfessional'];

interface AverageRow {
  readonly label: string;
  readonly average: Average;
  readonly starred: boolean;
}

function averagesTable(heading: string, rows: readonly AverageRow[], page: Page): string {
  return page.table(
    [
      { heading, width: 42 },
      { heading: 'Territoire', width: 22, align: 'right' },
      { heading: 'Comparaison' },
    ],
    rows.map(({ label, average, starred }) => [
      label,
      formatFigure(average.territory, formatInteger) + (starred ? ' *' : ''),
      describeReferences(average, formatInteger),
    ]),
  );
}

function patientsRows({ families }: ActivityTables): AverageRow[] {
  return families.map((family) => ({
    label: family.label,
    average: family.patientsPerProfessional,
    starred: family.professionals.communesNeutralised.length > 0,
  }));
}

function actsRows({ families }: ActivityTables): AverageRow[] {
  return families.flatMap((family) =>
    family.acts.map((act) => ({
      label: `${family.label}\u202f: ${act.code}, ${act.label}`,
      average: act.perProfessional,
      starred: family.professionals.communesNeutralised.length > 0,
    })),
  );
}

export function structuresTable(report: Report, page: Page): string[] {
  const { structures } = report;
  const groups = shownStructures(report);
  const fromRegister = groups.some(({ rows }) => rows.some((row) => row.fromRegister));
  return [
    ...(groups.length === 0 ? [page.paragraph('Aucun type de structure n’est choisi.')] : []),
    ...groups.map((group) =>
      page.table(
        [
          { heading: group.label, width: 44 },
          { heading: 'Nombre', width: 10, align: 'right' },
          { heading: 'Communes' },
        ],
        group.rows.map((row) => [
          row.fromRegister ? `${row.label} (registre)` : row.label,
          formatInteger(row.total),
          nameCounts(row.communes),
        ]),
      ),
    ),
    ...uncountedTypes(structures, page),
    page.paragraph(describeStamp(structures, report)),
    ...(fromRegister
      ? [
          page.paragraph(
            `Types comptés dans le registre\u202f: ${describeStamp(structures.register!, report)}`,
          ),
        ]
      : []),
  ];
}

function uncountedTypes({ uncounted }: StructuresTable, page: Page): string[] {
  if (uncounted.length === 0) return [];
  const labels = uncounted.map(({ label }) => label).join(', ');
  return [page.paragraph(`Types que cette édition ne permet pas de compter\u202f: ${labels}.`)];
}

type StructureCommunes = StructuresTable['groups'][number]['rows'][number]['communes'];

function nameCounts(communes: StructureCommunes): string {
  const counted = communes.map(({ code, name, count }) => ({
    code,
    name: `${name} (${formatInteger(count)})`,
  }));
  return nameCommunes(counted, longestTable);
}
