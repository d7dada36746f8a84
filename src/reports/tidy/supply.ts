/** Professionals, their activity and structures as tidy lines. */
import { value, type Figure } from '../../domain/figure.js';
import type { ActivityTables, Report } from '../../domain/report.js';
import {
  codesOf,
  communeLevel,
  figureCells,
  referenceRows,
  stampCells,
  territoryLevel,
  yesOrNo,
  type TidyRow,
} from './row.js';

type Family = ActivityTables['families'][number];

export function supplyRows(report: Report): TidyRow[] {
  return [...professionalRows(report), ...activityRows(report), ...structureRows(report)];
}

function professionalRows(report: Report): TidyRow[] {
  const { professionals } = report;
  const shown = new Set(professionals.shown);
  return professionals.groups.flatMap((group) =>
    group.rows.flatMap(({ id, label, total, over60, over65 }) => {
      const figures: [mesure: string, figure: Figure][] = [
        ['effectif', value(total)],
        ['effectif de 60 ans et plus', over60],
        ['effectif de 65 ans et plus', over65],
      ];
      return figures.map(([mesure, figure]) => ({
        rubrique: group.label,
        indicateur: `professionals/${id}`,
        libelle: label,
        mesure,
        unite: 'professionnels',
        ...territoryLevel,
        ...figureCells(figure),
        dans_le_rapport: yesOrNo(shown.has(id)),
        ...stampCells(professionals, report),
      }));
    }),
  );
}

function activityRows(report: Report): TidyRow[] {
  const { activity, professionals } = report;
  const shown = new Set(professionals.shown);
  return activity.families.flatMap((family) => {
    const common: TidyRow = {
      rubrique: 'Activité',
      libelle: family.label,
      dans_le_rapport: yesOrNo(shown.has(family.id)),
      ...stampCells(activity, report),
    };
    const rows = [
      ...practisingRows(family),
      ...activity.perCommune.map((commune) => ({
        ...practising(family),
        mesure: 'effectif',
        ...communeLevel(commune),
        ...figureCells(value(commune.professionals[family.id] ?? 0)),
      })),
      ...averageRows(family.patientsPerProfessional, {
        indicateur: `patients-per-professional/${family.id}`,
        unite: 'patients par professionnel',
      }),
      ...family.acts.flatMap(({ id, code, label, perProfessional }) =>
        averageRows(perProfessional, {
          indicateur: `acts-per-professional/${family.id}/${id}`,
          libelle: `${family.label} – ${code}, ${label}`,
          unite: 'actes par professionnel',
        }),
      ),
    ];
    return rows.map((row) => ({ ...common, ...row }));
  });
}

const practising = ({ id }: Family): TidyRow => ({
  indicateur: `activity-professionals/${id}`,
  unite: 'professionnels',
});

function practisingRows(family: Family): TidyRow[] {
  const { total, neutralised, share, communesNeutralised, communesWithoutActivity } = family.professionals;
  const common = { ...practising(family), ...territoryLevel };
  return [
    { ...common, mesure: 'effectif', ...figureCells(value(total)) },
    {
      ...common,
      mesure: 'effectif neutralisé',
      ...figureCells(value(neutralised)),
      communes_neutralisees: codesOf(communesNeutralised),
    },
    { ...common, mesure: 'part neutralisée', unite: '%', ...figureCells(share) },
    {
      ...common,
      mesure: 'communes sans activité',
      unite: 'communes',
      ...figureCells(value(communesWithoutActivity)),
    },
  ];
}

function averageRows(average: Family['patientsPerProfessional'], common: TidyRow): TidyRow[] {
  const rows = [{ ...territoryLevel, ...figureCells(average.territory) }, ...referenceRows(average)];
  return rows.map((row) => ({ ...common, mesure: 'moyenne', ...row }));
}

/** A commune without a structure of the type has no line. */
function structureRows(report: Report): TidyRow[] {
  const { structures } = report;
  const shown = new Set(structures.shown);
  return structures.groups.flatMap((group) =>
    group.rows.flatMap(({ id, label, fromRegister, total, communes }) => {
      const common: TidyRow = {
        rubrique: group.label,
        indicateur: `structures/${id}`,
        libelle: label,
        mesure: 'effectif',
        unite: 'structures',
        dans_le_rapport: yesOrNo(shown.has(id)),
        ...stampCells(fromRegister && structures.register ? structures.register : structures, report),
      };
      return [
        { ...common, ...territoryLevel, ...figureCells(value(total)) },
        ...communes.map((commune) => ({
          ...common,
          ...communeLevel(commune),
          ...figureCells(value(commune.count)),
        })),
      ];
    }),
  );
}
