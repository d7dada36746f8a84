/** Where the territory lies: its communes, its quartiers prioritaires, its zoning, the CPTS on it and around it. */
import { formatInteger, formatList } from '../domain/format.js';
import { groupBy } from '../domain/group-by.js';
import { formatPeriod } from '../domain/period.js';
import type { TerritorySummary } from '../domain/report.js';
import { communes as countCommunes, inhabitants, plural } from './counting.js';
import type { Writing } from './matter.js';
import { atCommune, curly, ofCommune, placeName } from './place-names.js';
import { listParts, say, type Paragraph, type Part, type Prose } from './prose.js';

export function boundariesProse(writing: Writing): Prose {
  return [
    territoryParagraph(writing),
    quartersParagraph(writing),
    zoningParagraph(writing),
    existingCptsParagraph(writing),
    neighbouringCptsParagraph(writing),
  ].filter((paragraph) => paragraph.length > 0);
}

function territoryParagraph({ report, fact }: Writing): Paragraph {
  const { territory } = report;
  const { communes, totals, population } = territory;
  const people = fact(inhabitants(totals.population), 'Population municipale', population);
  const live = [
    ...say`, où ${plural(totals.population, 'vit', 'vivent')} ${people} (${formatPeriod(population.period)})`,
    ...(totals.withoutPopulation > 0
      ? say`, sans compter ${fact(countCommunes(totals.withoutPopulation), 'Communes sans population municipale connue', population)} dont la population n’est pas connue`
      : []),
  ];
  const [only] = communes;
  if (communes.length === 1 && only) {
    const [department] = territory.departments;
    const where = department ? `, ${placeName('department', department).in}` : '';
    return say`Le territoire du projet est la commune ${ofCommune(only.name)}${where}${live}.`;
  }
  return say`Le territoire du projet réunit ${countCommunes(totals.communes)} ${inDepartments(territory)}${live}.`;
}

/** "du Gard, en Occitanie" or "du Gard (10) et du Vaucluse (3)" */
function inDepartments({ departments, regions }: TerritorySummary): string {
  const [only] = departments;
  if (departments.length > 1 || !only) {
    const parts = departments.map(
      (one) => `${placeName('department', one).of} (${formatInteger(one.communes)})`,
    );
    return formatList(parts);
  }
  const [region] = regions;
  const isItsOwnRegion = !region || region.name === only.name;
  return placeName('department', only).of + (isItsOwnRegion ? '' : `, ${placeName('region', region).in}`);
}

function quartersParagraph({ report, fact }: Writing): Paragraph {
  const { totals, qpv, communes } = report.territory;
  const of = (text: string) => fact(text, 'Quartiers prioritaires de la politique de la ville', qpv);
  if (totals.qpv === 0) {
    return say`Il ne compte ${of('aucun')} quartier prioritaire de la politique de la ville (QPV).`;
  }
  const places = communes.filter((commune) => commune.qpv.count > 0);
  const where = places.map(({ name, qpv: { count } }) =>
    places.length > 1 ? of(`${atCommune(name)} (${formatInteger(count)})`) : atCommune(name),
  );
  const words = plural(totals.qpv, 'quartier prioritaire', 'quartiers prioritaires');
  const twice =
    totals.qpvDistinct || places.length < 2
      ? ''
      : ' ; un quartier qui s’étend sur deux communes peut être compté dans chacune';
  return say`Il compte ${of(formatInteger(totals.qpv))} ${words} de la politique de la ville (QPV), ${listParts(where)}${twice}.`;
}

function zoningParagraph({ report, fact }: Writing): Paragraph {
  const { totals, zoning } = report.territory;
  const of = (text: string) => fact(text, 'Zonage des médecins généralistes', zoning);
  if (totals.zoningUnknown === totals.communes) return [];
  const zones = [
    { count: totals.zip, name: 'en zone d’intervention prioritaire (ZIP)' },
    { count: totals.zac, name: 'en zone d’action complémentaire (ZAC)' },
  ].filter(({ count }) => count > 0);
  if (zones.length === 0) {
    return say`${of('Aucune')} commune n’est en zone d’intervention prioritaire (ZIP) ni en zone d’action complémentaire (ZAC) pour les médecins généralistes.`;
  }
  if (totals.communes === 1) {
    return say`Pour les médecins généralistes, la commune est ${of(zones[0]!.name)}.`;
  }
  const parts = zones.map(({ count, name }, index): Part[] => [
    of(index === 0 ? countCommunes(count) : formatInteger(count)),
    index === 0 ? ` ${plural(count, 'est', 'sont')} ${name}` : ` ${name}`,
  ]);
  return say`Pour les médecins généralistes, ${listParts(parts)}.`;
}

function existingCptsParagraph({ report, fact }: Writing): Paragraph {
  const { communes, cpts } = report.territory;
  const of = (text: string) => fact(text, 'Périmètres des CPTS existantes', cpts);
  const known = communes.filter((commune) => commune.cpts !== null);
  if (known.length === 0) return [];
  const members = known.flatMap(({ name, cpts: names }) => names!.map((one) => ({ one, name })));
  if (members.length === 0) {
    return say`${of('Aucune')} commune n’appartient à une CPTS existante.`;
  }
  const parts = [...groupBy(members, ({ one }) => one)].map(([name, { length }]) =>
    of(`${cptsName(name)} (${formatInteger(length)})`),
  );
  const inOne = known.filter(({ cpts: names }) => names!.length > 0).length;
  const belong = plural(inOne, 'appartient', 'appartiennent');
  return say`${of(countCommunes(inOne))} ${belong} déjà à une CPTS : ${listParts(parts)}.`;
}

function neighbouringCptsParagraph({ report, neighbours, communes, fact }: Writing): Paragraph {
  if (neighbours === null) return [];
  const around = neighbours.flatMap((code) => communes.get(code) ?? []);
  if (around.length < neighbours.length || around.some(({ cpts }) => cpts === null)) return [];
  const own = new Set(report.territory.communes.flatMap(({ cpts }) => cpts ?? []));
  const names = [...new Set(around.flatMap(({ cpts }) => cpts ?? []))].filter((name) => !own.has(name));
  const of = (text: string) => fact(text, 'Périmètres des CPTS existantes', report.territory.cpts);
  if (names.length === 0) {
    return own.size > 0 ? [] : say`${of('Aucune')} CPTS existante ne touche ce territoire.`;
  }
  const sorted = names.map(cptsName).toSorted(new Intl.Collator('fr').compare);
  return plural(
    names.length,
    say`Une CPTS existante touche le territoire : ${of(formatList(sorted))}.`,
    say`CPTS existantes qui touchent le territoire : ${of(formatList(sorted))}.`,
  );
}

function cptsName(name: string): string {
  return curly(/\bCPTS\b/i.test(name) ? name : `CPTS ${name}`);
}
