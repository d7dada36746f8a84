/** The territory: its communes, and the ages of those who live there. */
import { ageChart } from '../../charts/age-chart.js';
import { formatInteger } from '../../domain/format.js';
import { describeCpts, describeZoning, type Commune } from '../../domain/places.js';
import type { Report, TerritorySummary } from '../../domain/report.js';
import { t } from '../../language/translate.js';
import { chartBlock, chartTable, heading, paragraph, stampOf } from './blocks.js';
import type { Block, Table, TableRow } from './content.js';

export function territorySection(report: Report): Block[] {
  const { territory } = report;
  return [
    heading(2, t('Le territoire')),
    paragraph('introduction', t('Les communes réunies, leur population et ce qui les distingue.')),
    communesTable(territory),
    { type: 'list', items: communesNotes(territory, report) },
    ...ages(report),
  ];
}

function communesTable({ departments, communes, totals }: TerritorySummary): Table {
  return {
    type: 'table',
    caption: t('Communes du territoire'),
    columns: [
      { heading: t('Commune'), align: 'left', share: 3 },
      { heading: t('Code INSEE'), align: 'left' },
      { heading: t('Habitants'), align: 'right' },
      { heading: t('QPV'), align: 'right' },
      { heading: t('Zonage'), align: 'left' },
      { heading: t('CPTS existante'), align: 'left', share: 2 },
    ],
    groups: departments.map(({ code, name }) => ({
      heading: name,
      rows: communes.filter(({ department }) => department === code).map(communeRow),
    })),
    total: {
      cells: [
        t('Total'),
        t('{n, plural, one {# commune} other {# communes}}', { n: totals.communes }),
        formatInteger(totals.population),
        formatInteger(totals.qpv),
        t('ZIP {zip}, ZAC {zac}', { zip: formatInteger(totals.zip), zac: formatInteger(totals.zac) }),
        '',
      ],
    },
  };
}

function communeRow(commune: Commune): TableRow {
  return {
    cells: [
      commune.name,
      commune.code,
      commune.population === null ? { text: t('n.d.'), missing: true } : formatInteger(commune.population),
      formatInteger(commune.qpv.count),
      describeZoning(commune.zoning),
      describeCpts(commune),
    ],
  };
}

/** What the totals do not say by themselves, and where each column comes from. */
function communesNotes({ totals, ...territory }: TerritorySummary, report: Report): string[] {
  const shared = totals.qpvDistinct
    ? t('Un quartier à cheval sur plusieurs communes n’est compté qu’une fois dans le total.')
    : t('Le total additionne les communes : un quartier à cheval sur deux d’entre elles y compte deux fois.');
  return [
    ...(totals.withoutPopulation > 0
      ? [
          t('Population inconnue pour {count, plural, one {# commune} other {# communes}}, hors du total.', {
            count: totals.withoutPopulation,
          }),
        ]
      : []),
    `${t('Habitants')}. ${stampOf(territory.population, report)}`,
    `${t('QPV : quartiers prioritaires de la politique de la ville.')} ${shared} ${stampOf(territory.qpv, report)}`,
    [
      t(
        'Zonage des médecins généralistes : ZIP, zone d’intervention prioritaire ; ZAC, zone d’action complémentaire.',
      ),
      ...(totals.zoningUnknown > 0
        ? [
            t('Zonage inconnu pour {count, plural, one {# commune} other {# communes}}.', {
              count: totals.zoningUnknown,
            }),
          ]
        : []),
      stampOf(territory.zoning, report),
    ].join(' '),
    `${t('CPTS existante')}. ${stampOf(territory.cpts, report)}`,
  ];
}

/** Pixels: seven groups of bars are tall; so drawn, they stand on the page of a small territory. */
const agesWidth = 870;

function ages(report: Report): Block[] {
  const { territory } = report;
  const { bands } = territory.ageBands;
  if (bands.every(({ count }) => count.status !== 'value')) {
    return [paragraph('note', t('Cette édition ne donne pas l’âge des habitants du territoire.'))];
  }
  const chart = ageChart(territory);
  const stamp = stampOf(territory.ageBands, report);
  return [chartTable(chart), chartBlock(chart, 'ages', { stamp, width: agesWidth })];
}
