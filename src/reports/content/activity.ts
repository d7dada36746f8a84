/** Activity of five professions: who practises where, what is left out, patients and acts per professional. */
import { activityChart } from '../../charts/activity-chart.js';
import { comparedCells, comparedColumns } from '../../charts/comparison-series.js';
import { neutralisationSentences } from '../../domain/activity-sentences.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { shownActivity } from '../../domain/focused-report.js';
import { formatInteger } from '../../domain/format.js';
import type { ActivityTables, Report } from '../../domain/report.js';
import { t } from '../../language/translate.js';
import { chartBlock, figureCell, heading, namesOf, paragraph, stampOf } from './blocks.js';
import type { Block, Table } from './content.js';

type Family = ActivityTables['families'][number];

export function activitySection(report: Report, catalogue: Catalogue): Block[] {
  const activity = shownActivity(report);
  if (activity.families.length === 0) {
    return [paragraph('note', t('Aucune des professions sélectionnées n’a d’activité connue.'))];
  }
  if (activity.families.every(({ professionals }) => professionals.total === 0)) {
    return [paragraph('note', t('Aucun professionnel de ces professions n’exerce sur le territoire.'))];
  }
  const { threshold, stamp } = {
    threshold: report.publication.thresholds.professionals,
    stamp: stampOf(activity, report),
  };
  return [
    professionalsPerCommune(activity),
    paragraph('stamp', stamp),
    heading(3, t('Activité comptée et activité neutralisée')),
    paragraph(
      'text',
      t(
        'Dans une commune où exercent moins de {threshold} professionnels d’une même profession, leur activité n’est pas montrée : elle pourrait désigner l’un d’eux.',
        { threshold },
      ),
    ),
    {
      type: 'terms',
      entries: activity.families.map((family) => ({
        term: family.label,
        text: leftOutWords(family, catalogue, threshold),
        ...(isPartial(family) ? { names: `${namesOf(family.professionals.communesNeutralised)}.` } : {}),
      })),
    },
    averagesTable(t('Nombre moyen de patients par professionnel'), t('Profession'), [
      {
        heading: null,
        rows: activity.families.map((family) => ({
          label: family.label,
          average: family.patientsPerProfessional,
          isPartial: isPartial(family),
        })),
      },
    ]),
    paragraph('stamp', stamp),
    heading(3, t('Actes par professionnel')),
    ...activity.families.map((family) => actsChart(family, catalogue, stamp)),
    averagesTable(
      t('Nombre moyen d’actes par professionnel'),
      t('Actes'),
      activity.families.map((family) => ({
        heading: family.label,
        rows: family.acts.map(({ label, code, perProfessional }) => ({
          label: `${label} (${code})`,
          average: perProfessional,
          isPartial: isPartial(family),
        })),
      })),
    ),
    paragraph('stamp', stamp),
  ];
}

function professionalsPerCommune({ perCommune, families }: ActivityTables): Table {
  return {
    type: 'table',
    caption: t('Professionnels en activité par commune'),
    columns: [
      { heading: t('Commune'), align: 'left', share: 1.6 },
      ...families.map(({ label }) => ({ heading: label, align: 'right' as const, share: 1 })),
    ],
    groups: [
      {
        heading: null,
        rows: perCommune.map(({ name, professionals }) => ({
          cells: [name, ...families.map(({ id }) => formatInteger(professionals[id] ?? 0))],
        })),
      },
    ],
    total: {
      cells: [t('Total'), ...families.map(({ professionals }) => formatInteger(professionals.total))],
    },
  };
}

function leftOutWords(family: Family, catalogue: Catalogue, threshold: number): string {
  const words = catalogue.activityFamilies.find(({ id }) => id === family.id)!.counted;
  return neutralisationSentences(family, words, threshold).join(' ');
}

function isPartial({ professionals }: Family): boolean {
  return professionals.communesNeutralised.length > 0;
}

interface AverageRow {
  readonly label: string;
  readonly average: Family['patientsPerProfessional'];
  readonly isPartial: boolean;
}

function averagesTable(
  caption: string,
  measured: string,
  groups: readonly { heading: string | null; rows: readonly AverageRow[] }[],
): Table {
  const columns = comparedColumns(groups[0]!.rows[0]!.average);
  return {
    type: 'table',
    caption,
    columns: [
      { heading: measured, align: 'left', share: 3 },
      ...columns.map((heading) => ({ heading, align: 'right' as const, share: 1 })),
    ],
    groups: groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map(({ label, average, isPartial }) => ({
        cells: [
          label,
          figureCell(average.territory, formatInteger, isPartial),
          ...comparedCells(average, formatInteger).slice(1),
        ],
      })),
    })),
    total: null,
  };
}

function actsChart(family: Family, catalogue: Catalogue, stamp: string): Block {
  const keys = catalogue.activityFamilies.find(({ id }) => id === family.id)?.actKeys ?? [];
  return chartBlock(activityChart(family), `activity-${family.id}`, {
    notes: keys.map(({ code, definition }) => t('{code} : {definition}', { code, definition })),
    stamp,
  });
}
