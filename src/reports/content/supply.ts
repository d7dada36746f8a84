/** Who gives care on the territory, and in which structures. */
import { shownProfessionals, shownStructures } from '../../domain/focused-report.js';
import { formatInteger } from '../../domain/format.js';
import type { Report, StructuresTable } from '../../domain/report.js';
import { t } from '../../language/translate.js';
import { figureCell, namesOf, paragraph, stampOf } from './blocks.js';
import type { Block, TableRow } from './content.js';

export function professionalsSection(report: Report): Block[] {
  const groups = shownProfessionals(report);
  if (groups.length === 0) {
    return [paragraph('note', t('Cette édition ne donne aucun chiffre pour cette partie.'))];
  }
  return [
    {
      type: 'table',
      caption: t('Professionnels de santé libéraux du territoire'),
      columns: [
        { heading: t('Catégorie'), align: 'left', share: 1 },
        { heading: t('Nombre'), align: 'right' },
        { heading: t('60 ans et plus'), align: 'right' },
        { heading: t('dont 65 ans et plus'), align: 'right' },
      ],
      groups: groups.map(({ label, rows }) => ({
        heading: label,
        rows: rows.map((row) => ({
          cells: [
            row.label,
            formatInteger(row.total),
            figureCell(row.over60, formatInteger),
            figureCell(row.over65, formatInteger),
          ],
          subset: row.subsetOf !== null,
        })),
      })),
      total: null,
    },
    paragraph('stamp', stampOf(report.professionals, report)),
  ];
}

type Row = StructuresTable['groups'][number]['rows'][number];

export function structuresSection(report: Report): Block[] {
  const { structures } = report;
  const groups = shownStructures(report);
  const rows = groups.flatMap((group) => group.rows);
  return [
    ...(groups.length === 0
      ? [paragraph('note', t('Aucun type de structure n’est compté dans ce rapport.'))]
      : [structuresTable(groups)]),
    ...(structures.uncounted.length > 0
      ? [
          paragraph(
            'note',
            t('Cette édition n’a pas de quoi compter : {names}.', {
              names: structures.uncounted.map(({ label }) => label).join(', '),
            }),
          ),
        ]
      : []),
    ...(rows.some(({ fromRegister }) => !fromRegister)
      ? [paragraph('stamp', stampOf(structures, report))]
      : []),
    ...(structures.register && rows.some(({ fromRegister }) => fromRegister)
      ? [
          paragraph(
            'stamp',
            `${t('Les types marqués « registre » sont comptés dans la liste des établissements :')} ${stampOf(structures.register, report)}`,
          ),
        ]
      : []),
  ];
}

function structuresTable(groups: StructuresTable['groups']): Block {
  return {
    type: 'table',
    caption: t('Structures de soins du territoire'),
    columns: [
      { heading: t('Type de structure'), align: 'left', share: 5 },
      { heading: t('Nombre'), align: 'right' },
      { heading: t('Communes'), align: 'left', share: 6 },
    ],
    groups: groups.map(({ label, rows }) => ({ heading: label, rows: rows.map(structureRow) })),
    total: null,
  };
}

function structureRow({ label, coordinated, fromRegister, total, communes }: Row): TableRow {
  const hints = [...(coordinated ? [t('exercice coordonné')] : []), ...(fromRegister ? [t('registre')] : [])];
  const counted = communes.map(({ code, name, count }) => ({
    code,
    name: count > 1 ? `${name} (${formatInteger(count)})` : name,
  }));
  return {
    cells: [
      hints.length === 0 ? label : `${label} (${hints.join(', ')})`,
      formatInteger(total),
      total === 0 ? '–' : namesOf(counted),
    ],
  };
}
