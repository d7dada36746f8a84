/**
 * The rules that hold between entries and between files of the catalogue. What refers to a file that
 * is refused by itself is not checked, so that a fault is told once.
 */
import type { CatalogueProblem } from './catalogue-error.js';
import { indicatorId, type CatalogueFiles, type Rule } from './catalogue-files.js';
import { compositionsAddUp } from './composition-checks.js';
import { idsAreUnique, repetitions } from './unique-ids.js';

const rules: readonly Rule[] = [
  fileNameIsId,
  idsAreUnique,
  sectionsNameIndicatorsOnce,
  indicatorsStandInTheirSection,
  sourcesAndFootnotesExist,
  aldNumbersAreComplete,
  compositionsAddUp,
  subsetsFollowTheirWhole,
  activityFamiliesAreProfessions,
  finessCategoriesHaveTheirType,
  ageBandsAreContiguous,
  nationalContactExists,
];

export function crossCheck(files: CatalogueFiles): CatalogueProblem[] {
  return rules.flatMap((rule) => rule(files));
}

function fileNameIsId({ indicators }: CatalogueFiles): CatalogueProblem[] {
  return indicators
    .filter((file) => file.content && file.content.id !== indicatorId(file))
    .map((file) => file.problemAt(['id'], `l’identifiant doit être le nom du fichier, ${indicatorId(file)}`));
}

function sectionsNameIndicatorsOnce({ themes, indicators }: CatalogueFiles): CatalogueProblem[] {
  const ids = indicators.map(indicatorId);
  const named = (themes.content ?? []).flatMap((theme, themeIndex) =>
    theme.sections.flatMap((section, sectionIndex) =>
      section.indicators.map((id, index) => ({
        file: themes,
        keys: [themeIndex, 'sections', sectionIndex, 'indicators', index],
        id,
      })),
    ),
  );
  const unknown = named.filter(({ id }) => !ids.includes(id));
  return [
    ...unknown.map(({ file, keys, id }) => file.problemAt(keys, `aucun indicateur ne s’appelle ${id}`)),
    ...repetitions(named),
  ];
}

function indicatorsStandInTheirSection({ themes, indicators }: CatalogueFiles): CatalogueProblem[] {
  if (!themes.content) return [];
  const sections = themes.content.flatMap((theme) => theme.sections);
  return indicators.flatMap((file) => {
    const section = sections.find((one) => one.indicators.includes(indicatorId(file)));
    if (!section)
      return [file.problemAt(['section'], 'aucune section de themes.yaml ne cite cet indicateur')];
    if (!file.content || file.content.section === section.id) return [];
    return [file.problemAt(['section'], `themes.yaml range cet indicateur dans la section ${section.id}`)];
  });
}

function sourcesAndFootnotesExist({ indicators, sources, footnotes }: CatalogueFiles): CatalogueProblem[] {
  const isMissing = (list: readonly { id: string }[] | null, id: string) =>
    list !== null && !list.some((entry) => entry.id === id);
  return indicators.flatMap((file) => {
    if (!file.content) return [];
    const { source, footnotes: notes } = file.content;
    return [
      ...(isMissing(sources.content, source)
        ? [file.problemAt(['source'], `aucune source ne s’appelle ${source}`)]
        : []),
      ...notes
        .filter((id) => isMissing(footnotes.content, id))
        .map((id) => file.problemAt(['footnotes', notes.indexOf(id)], `aucune note ne s’appelle ${id}`)),
    ];
  });
}

/** The official list of affections de longue durée has thirty numbers. */
const aldNumbers = Array.from({ length: 30 }, (_, index) => index + 1);

function aldNumbersAreComplete({ indicators }: CatalogueFiles): CatalogueProblem[] {
  const found = indicators.flatMap((file) => {
    const number = file.content?.aldNumber;
    return number === undefined ? [] : [{ file, keys: ['aldNumber'], id: String(number) }];
  });
  const allRead = indicators.every((file) => file.content);
  const missing = aldNumbers.filter((number) => allRead && !found.some(({ id }) => id === String(number)));
  return [
    ...repetitions(found),
    ...missing.map((number) => ({
      file: 'indicators',
      line: null,
      key: 'aldNumber',
      reason: `aucun indicateur ne porte le numéro d’ALD ${number}`,
    })),
  ];
}

function subsetsFollowTheirWhole({ professionGroups }: CatalogueFiles): CatalogueProblem[] {
  return (professionGroups.content ?? []).flatMap((group, groupIndex) =>
    group.categories.flatMap(({ subsetOf }, index) => {
      const before = group.categories.slice(0, index);
      if (subsetOf === undefined || before.some(({ id }) => id === subsetOf)) return [];
      const keys = [groupIndex, 'categories', index, 'subsetOf'];
      return [professionGroups.problemAt(keys, `${subsetOf} doit se trouver plus haut dans le même groupe`)];
    }),
  );
}

function activityFamiliesAreProfessions(files: CatalogueFiles): CatalogueProblem[] {
  const categories = files.professionGroups.content?.flatMap((group) => group.categories);
  return (files.activityFamilies.content ?? []).flatMap(({ id }, index) =>
    !categories || categories.some((category) => category.id === id)
      ? []
      : [files.activityFamilies.problemAt([index, 'id'], `aucune profession ne s’appelle ${id}`)],
  );
}

function finessCategoriesHaveTheirType({
  finessCategories,
  structureGroups,
}: CatalogueFiles): CatalogueProblem[] {
  const types = structureGroups.content?.flatMap((group) => group.types.map(({ id }) => id));
  return (finessCategories.content ?? []).flatMap(({ type }, index) =>
    !types || types.includes(type)
      ? []
      : [finessCategories.problemAt([index, 'type'], `aucun type de structure ne s’appelle ${type}`)],
  );
}

function ageBandsAreContiguous({ ageBands }: CatalogueFiles): CatalogueProblem[] {
  const bands = ageBands.content ?? [];
  return bands.flatMap((band, index) => {
    const isLast = index === bands.length - 1;
    if (isLast !== (band.to === null)) {
      return [
        ageBands.problemAt([index, 'to'], 'la dernière tranche, et elle seule, est sans fin (to: null)'),
      ];
    }
    const start = index === 0 ? 0 : (bands[index - 1]!.to ?? band.from - 1) + 1;
    if (band.from === start) return [];
    return [ageBands.problemAt([index, 'from'], `la tranche doit commencer à ${start} ans`)];
  });
}

function nationalContactExists({ contacts }: CatalogueFiles): CatalogueProblem[] {
  if (!contacts.content || contacts.content.some(({ region }) => region === null)) return [];
  return [contacts.problemAt(['region'], 'il manque le contact national (region: null)')];
}
