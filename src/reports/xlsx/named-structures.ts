/** The sheet of the structures one by one, as the national register names them, of the types that the report shows. */
import { registeredStructureTypes } from '../../domain/catalogue.js';
import type { Establishment } from '../../domain/establishment.js';
import { shownStructures } from '../../domain/focused-report.js';
import { groupBy } from '../../domain/group-by.js';
import { frenchCollator } from '../../domain/places.js';
import type { Report } from '../../domain/report.js';
import type { DocumentMatter } from '../document.js';
import type { Sheet } from './sheet.js';
import { stampSentence } from './words.js';

export const namedStructures = 'Structures nommées';

/** By type as the report lists them, then commune, then name. */
export function namedStructuresSheet({ report, catalogue, establishments }: DocumentMatter): Sheet {
  const types = shownTypes(report);
  const registered = registeredStructureTypes(catalogue);
  const communes = new Map(report.territory.communes.map(({ code, name }) => [code, name]));
  const byType = groupBy(establishments, ({ type }) => type);
  const communeOf = ({ commune }: Establishment) => communes.get(commune) ?? commune;
  return {
    name: namedStructures,
    title: 'Structures de soins du territoire, une par une',
    stamp: stampOf(
      report,
      types.filter(({ id }) => !registered.has(id)).map(({ label }) => label),
    ),
    columns: [
      { heading: 'Structure' },
      { heading: 'Type de structure' },
      { heading: 'Catégorie dans le registre' },
      { heading: 'Commune' },
      { heading: 'Code INSEE' },
      { heading: 'Adresse' },
      { heading: 'Numéro FINESS' },
    ],
    rows: types.flatMap(({ id, label }) =>
      (byType.get(id) ?? [])
        .toSorted((a, b) => compare(communeOf(a), communeOf(b)) || compare(a.name, b.name))
        .map((one) => [
          ...[one.name, label, one.category],
          ...[communeOf(one), one.commune, one.address ?? 'n.d.', one.id],
        ]),
    ),
  };
}

/** Why the workbook has no such sheet. */
export function withoutNamedStructures(report: Report): string {
  if (report.structures.register === null)
    return 'Pas de feuille : cette édition ne donne ni le nom ni l’adresse des structures.';
  return shownTypes(report).length === 0
    ? 'Pas de feuille : aucun type de structure n’est choisi.'
    : 'Pas de feuille : le registre ne nomme, dans ces communes, aucune structure des types choisis.';
}

const { compare } = frenchCollator;

function shownTypes(report: Report) {
  return shownStructures(report).flatMap(({ rows }) => rows);
}

function stampOf(report: Report, untold: readonly string[]): string {
  const { register } = report.structures;
  return [
    ...(register ? [stampSentence(register, report)] : []),
    'Le registre peut dater d’un autre jour que les nombres des feuilles voisines : les totaux diffèrent parfois.',
    ...(untold.length === 0 ? [] : [`Types qu’il ne distingue pas : ${untold.join(', ')}.`]),
  ].join(' ');
}
