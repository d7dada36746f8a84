/** Sheets of the professionals, of their activity and of the structures that the report shows. */
import { value } from '../../domain/figure.js';
import { shownActivity, shownProfessionals, shownStructures } from '../../domain/focused-report.js';
import type { Report } from '../../domain/report.js';
import { numberFormats, type Sheet } from './sheet.js';
import { areaColumns, namesCell, referencesOf, stampSentence } from './words.js';

const { integer, percent } = numberFormats;

export function professionalsSheet(report: Report): Sheet {
  return {
    name: 'Professionnels',
    title: 'Professionnels de santé libéraux du territoire',
    stamp: `${stampSentence(report.professionals, report)} Les lignes « dont » sont comprises dans celle de leur profession.`,
    columns: [
      { heading: 'Profession' },
      { heading: 'Groupe' },
      { heading: 'Comprise dans' },
      { heading: 'Nombre', format: integer },
      { heading: '60 ans et plus (nombre)', format: integer },
      { heading: 'dont 65 ans et plus (nombre)', format: integer },
    ],
    rows: shownProfessionals(report).flatMap((group) =>
      group.rows.map((row) => [
        row.label,
        group.label,
        group.rows.find(({ id }) => id === row.subsetOf)?.label ?? '–',
        row.total,
        { figure: row.over60 },
        { figure: row.over65 },
      ]),
    ),
  };
}

export function activitySheet(report: Report): Sheet {
  const activity = shownActivity(report);
  return {
    name: 'Patients par professionnel',
    title: 'Activité : patients par professionnel, et ce qui est neutralisé',
    stamp: `${stampSentence(activity, report)} Une commune de moins de ${report.publication.thresholds.professionals} professionnels d’une profession est ôtée des moyennes de cette profession.`,
    columns: [
      { heading: 'Profession' },
      { heading: 'Territoire (patients par professionnel)', format: integer },
      ...areaColumns(report, integer),
      { heading: 'Professionnels en activité (nombre)', format: integer },
      { heading: 'Professionnels neutralisés (nombre)', format: integer },
      { heading: 'Professionnels neutralisés (%)', format: percent },
      { heading: 'Communes neutralisées (nombre)', format: integer },
      { heading: 'Noms des communes neutralisées' },
      { heading: 'Communes sans activité (nombre)', format: integer },
    ],
    rows: activity.families.map(({ label, patientsPerProfessional, professionals }) => [
      label,
      { figure: patientsPerProfessional.territory },
      ...referencesOf(patientsPerProfessional).map((figure) => ({ figure })),
      professionals.total,
      professionals.neutralised,
      { figure: professionals.share },
      professionals.communesNeutralised.length,
      namesCell(professionals.communesNeutralised),
      professionals.communesWithoutActivity,
    ]),
  };
}

export function actsSheet(report: Report): Sheet {
  const activity = shownActivity(report);
  return {
    name: 'Actes par professionnel',
    title: 'Activité : actes par professionnel',
    stamp: stampSentence(activity, report),
    columns: [
      { heading: 'Actes' },
      { heading: 'Code' },
      { heading: 'Profession' },
      { heading: 'Territoire (actes par professionnel)', format: integer },
      ...areaColumns(report, integer),
    ],
    rows: activity.families.flatMap((family) =>
      family.acts.map(({ label, code, perProfessional }) => [
        label,
        code,
        family.label,
        { figure: perProfessional.territory },
        ...referencesOf(perProfessional).map((figure) => ({ figure })),
      ]),
    ),
  };
}

export function practisingSheet(report: Report): Sheet {
  const activity = shownActivity(report);
  const { families } = activity;
  return {
    name: 'Professionnels par commune',
    title: 'Professionnels en activité par commune',
    stamp: stampSentence(activity, report),
    columns: [
      { heading: 'Commune' },
      { heading: 'Code INSEE' },
      ...families.map(({ label }) => ({ heading: `${label} (nombre)`, format: integer })),
    ],
    rows: activity.perCommune.map(({ code, name, professionals }) => [
      name,
      code,
      ...families.map(({ id }) => professionals[id] ?? 0),
    ]),
    total: ['Total', '', ...families.map(({ professionals }) => professionals.total)],
  };
}

export function structuresSheet(report: Report): Sheet {
  const { structures } = report;
  const groups = shownStructures(report);
  const usesRegister = groups.some(({ rows }) => rows.some(({ fromRegister }) => fromRegister));
  return {
    name: 'Structures',
    title: 'Structures de soins du territoire',
    stamp: `${stampSentence(structures, report)}${structures.register && usesRegister ? ` Types comptés dans le registre : ${stampSentence(structures.register, report)}` : ''}`,
    columns: [
      { heading: 'Type de structure' },
      { heading: 'Groupe' },
      { heading: 'Nombre', format: integer },
      { heading: 'Exercice coordonné' },
      { heading: 'Compté dans le registre' },
    ],
    rows: groups.flatMap((group) =>
      group.rows.map(({ label, total, coordinated, fromRegister }) => [
        label,
        group.label,
        total,
        coordinated ? 'oui' : 'non',
        fromRegister ? 'oui' : 'non',
      ]),
    ),
  };
}

export function structuresByCommuneSheet(report: Report): Sheet {
  return {
    name: 'Structures par commune',
    title: 'Structures de soins par commune',
    stamp: `${stampSentence(report.structures, report)} Une commune qui n’a aucune structure d’un type n’a pas de ligne pour ce type.`,
    columns: [
      { heading: 'Type de structure' },
      { heading: 'Commune' },
      { heading: 'Code INSEE' },
      { heading: 'Nombre', format: integer },
    ],
    rows: shownStructures(report).flatMap((group) =>
      group.rows.flatMap(({ label, communes }) =>
        communes.map(({ name, code, count }) => [label, name, code, { figure: value(count) }]),
      ),
    ),
  };
}
