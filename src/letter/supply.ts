/** Who provides care on the territory: general practitioners, patients per professional, structures. */
import { formatInteger, formatList, formatMeasure } from '../domain/format.js';
import { formatPeriod } from '../domain/period.js';
import type { ActivityTables, ProfessionalsTable, StructuresTable } from '../domain/report.js';
import { againstReferences } from './comparisons.js';
import { among, communes, plural, professionals, shareText } from './counting.js';
import type { Writing } from './matter.js';
import { curly } from './place-names.js';
import { itemMark, listParts, say, type Paragraph, type Part, type Prose } from './prose.js';

const generalists = 'general-practitioners';
/** Names listed in a sentence; a longer list is a number. */
const namesAtMost = 15;

export function supplyProse(writing: Writing): Prose {
  return [
    demographyParagraph(writing),
    ...perCommuneParagraphs(writing),
    ...patientsParagraphs(writing),
    ...structuresParagraphs(writing),
  ];
}

export function professionalRow({ groups }: ProfessionalsTable, id: string) {
  return groups.flatMap(({ rows }) => rows).find((row) => row.id === id);
}

/** How many general practitioners, and how many will soon retire. */
export function demographyParagraph({ report, fact }: Writing): Paragraph {
  const row = professionalRow(report.professionals, generalists);
  if (!row) return [];
  const count = fact(formatInteger(row.total), row.label, report.professionals);
  const older = olderWords(row);
  const age: Part[] =
    older === '' ? [] : [', ', fact(older, `${row.label}, 60 ans et plus`, report.professionals)];
  if (row.total === 0) {
    return say`${fact('Aucun', row.label, report.professionals)} médecin généraliste libéral n’exerce sur le territoire.`;
  }
  return row.total < 2
    ? say`${count} médecin généraliste libéral exerce sur le territoire${age}.`
    : say`${count} médecins généralistes libéraux exercent sur le territoire${age}.`;
}

type ProfessionalRow = NonNullable<ReturnType<typeof professionalRow>>;

function olderWords({ total, over60 }: Pick<ProfessionalRow, 'total' | 'over60'>): string {
  if (over60.status !== 'value') return 'dont l’âge n’est pas connu';
  const { value } = over60;
  if (total === 1) return value === 1 ? 'et a 60 ans ou plus' : 'et a moins de 60 ans';
  if (value === 0) return total === 0 ? '' : 'dont aucun n’a 60 ans ou plus';
  const have = plural(value, 'a', 'ont');
  return `dont ${formatInteger(value)} (${shareText(value, total)}) ${have} 60 ans ou plus`;
}

/** Where they practise, the most numerous first; from another source, of another date. */
function perCommuneParagraphs({ report, fact }: Writing): Paragraph[] {
  const { activity, professionals: demography } = report;
  const counts = activity.perCommune.map(({ name, professionals: families }) => ({
    name: curly(name),
    count: families[generalists] ?? 0,
  }));
  const family = activity.families.find(({ id }) => id === generalists);
  if (!family) return [];
  const label = `${family.label} en activité par commune`;
  const staffed = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const without = counts.filter(({ count }) => count === 0).map(({ name }) => name);
  const period = formatPeriod(activity.period);
  if (staffed.length === 0) {
    return [
      say`${fact('Aucun', label, activity)} médecin généraliste n’était en activité dans les communes du territoire (${period}).`,
    ];
  }
  const items = staffed.map(({ name, count }) => fact(`${name} (${formatInteger(count)})`, label, activity));
  const total = professionalRow(demography, generalists)?.total;
  const { total: active } = family.professionals;
  return [
    [
      ...say`Médecins généralistes en activité par commune (${period}) : ${listParts(items)}.`,
      ...withoutWords(without, (text) => fact(text, label, activity)),
      ...(total === undefined || total === active
        ? []
        : say` Les deux comptes, ${fact(formatInteger(total), family.label, demography)} et ${fact(formatInteger(active), label, activity)}, n’ont ni la même date ni la même définition.`),
    ],
  ];
}

function withoutWords(names: readonly string[], fact: (text: string) => Part): Part[] {
  if (names.length === 0) return [];
  const count = fact(communes(names.length));
  const listed = names.length > namesAtMost ? '' : ` : ${formatList(names)}`;
  return say` ${count} ${plural(names.length, 'n’en a aucun', 'n’en ont aucun')}${listed}.`;
}

function patientsParagraphs(writing: Writing): Paragraph[] {
  const { activity } = writing.report;
  if (activity.families.length === 0) return [];
  return [
    say`Nombre moyen de patients par professionnel (${formatPeriod(activity.period)}) :`,
    ...activity.families.map((family) => patientsParagraph(family, writing)),
    say`Ces moyennes n’ont pas d’intervalle de confiance : aucun écart n’est affirmé.`,
  ];
}

export function patientsParagraph(
  family: ActivityTables['families'][number],
  { report, fact }: Writing,
): Paragraph {
  const { label, professionals: counts, patientsPerProfessional: average } = family;
  const { activity } = report;
  const indicator = `${label}, patients par professionnel`;
  const of = (text: string) => fact(text, indicator, activity);
  switch (average.territory.status) {
    case 'value': {
      const figure = of(formatInteger(average.territory.value) + againstReferences(average, formatInteger));
      return [itemMark, ...say`${label} : ${figure}.`, ...leftOut(family, of)];
    }
    case 'no-activity':
      return [itemMark, ...say`${label} : ${of('aucun professionnel en activité')}.`];
    case 'neutralised': {
      const where = plural(
        counts.communesNeutralised.length,
        'une commune qui en compte',
        'des communes qui en comptent',
      );
      return [
        itemMark,
        ...say`${label} : ${of('n.d. (neutralisé)')}, ${of(professionals(counts.total))} exerçant dans ${where} trop peu pour une moyenne.`,
      ];
    }
    default:
      return [itemMark, ...say`${label} : ${of('n.d.')}, la source ne donne pas ce chiffre.`];
  }
}

function leftOut(
  { professionals: counts }: ActivityTables['families'][number],
  of: (text: string) => Part,
): Part[] {
  const { neutralised, total, share, communesNeutralised } = counts;
  if (neutralised === 0 || share.status !== 'value') return [];
  const some = of(`${among(professionals(neutralised), total)} (${formatMeasure(share.value, '%')})`);
  const where = plural<Part | Part[]>(
    communesNeutralised.length,
    'dans une commune neutralisée',
    say`dans ${of(communes(communesNeutralised.length))} neutralisées`,
  );
  return say` ${some}, ${where}, ${plural(neutralised, 'n’est pas compté', 'ne sont pas comptés')}.`;
}

function structuresParagraphs({ report, fact }: Writing): Paragraph[] {
  const { structures, territory } = report;
  const shown = new Set(structures.shown);
  const present = structures.groups
    .flatMap(({ rows }) => rows)
    .filter((row) => shown.has(row.id) && row.total > 0);
  if (shown.size === 0) return [];
  if (present.length === 0) {
    const none = fact('Aucune', 'Structures du territoire', structures);
    return [say`${none} des structures recherchées n’est présente sur le territoire.`];
  }
  return [
    say`Structures présentes sur le territoire :`,
    ...present.map((row) => [
      itemMark,
      ...say`${row.label} : ${fact(structureWords(row, territory.totals.communes), row.label, stampOf(row, structures))}.`,
    ]),
  ];
}

type StructureRow = StructuresTable['groups'][number]['rows'][number];

/** "2 (Bouc-Bel-Air et Gardanne)", "4 (Bouc-Bel-Air 2, Mimet 2)"; the number alone on a territory of one commune. */
function structureWords({ total, communes: places }: StructureRow, territory: number): string {
  if (territory === 1) return formatInteger(total);
  const names = places.map(({ name }) => curly(name));
  const where =
    places.length === 1 || places.every(({ count }) => count === 1)
      ? formatList(names)
      : places.map(({ count }, index) => `${names[index]!} ${formatInteger(count)}`).join(', ');
  return `${formatInteger(total)} (${where})`;
}

function stampOf({ fromRegister }: StructureRow, structures: StructuresTable) {
  return fromRegister && structures.register ? structures.register : structures;
}
