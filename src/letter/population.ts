/** How many people live on the territory, how densely, and of what age. */
import { formatDecimal, formatInteger, formatMeasure } from '../domain/format.js';
import { inhabitants, plural, shareText } from './counting.js';
import type { Writing } from './matter.js';
import { placeName } from './place-names.js';
import { isFact, listParts, say, type Paragraph, type Part, type Prose } from './prose.js';

export function populationProse(writing: Writing): Prose {
  return [...departmentParagraphs(writing), ...densityParagraphs(writing), ...ageParagraphs(writing)].filter(
    (paragraph) => paragraph.some(isFact),
  );
}

function departmentParagraphs({ report, communes, fact }: Writing): Paragraph[] {
  const { departments, population } = report.territory;
  const shares = departments.flatMap((department, index): Part[][] => {
    const whole = [...communes.values()]
      .filter((commune) => commune.department === department.code)
      .reduce((sum, commune) => sum + (commune.population ?? 0), 0);
    // With less than its part on the territory, the département is not wholly known.
    if (whole === 0 || whole < department.population) return [];
    const place = placeName('department', department);
    const share = shareText(department.population, whole);
    const of = (text: string) => fact(text, `Part de la population ${place.of}`, population);
    const whose = index === 0 ? 'de la population' : 'de celle';
    const counts = of(`${inhabitants(department.population)} sur ${formatInteger(whole)}`);
    return [say`${of(share)} ${whose} ${place.of} (${counts})`];
  });
  return shares.length === 0 ? [] : [say`Le territoire représente ${listParts(shares)}.`];
}

function densityParagraphs({ report, area, fact }: Writing): Paragraph[] {
  const { totals, population } = report.territory;
  if (area === null || area === 0 || totals.withoutPopulation > 0) return [];
  const of = (text: string) =>
    fact(text, 'Densité de population, superficie mesurée sur les contours des communes', population);
  const perKm2 = totals.population / area;
  const density = of(`${formatDecimal(perKm2)} ${plural(perKm2, 'habitant', 'habitants')} au km²`);
  const counts = of(`${inhabitants(totals.population)} sur ${formatDecimal(area)} km²`);
  return [say`La densité est de ${density} (${counts}).`];
}

function ageParagraphs({ report, fact }: Writing): Paragraph[] {
  const { ageBands } = report.territory;
  const known = ageBands.bands.flatMap(({ label, territory, france }): Part[] => {
    if (territory.status !== 'value') return [];
    const national = france.status === 'value' ? ` (France : ${formatMeasure(france.value, '%')})` : '';
    return [
      fact(`${label} : ${formatMeasure(territory.value, '%')}${national}`, `Habitants de ${label}`, ageBands),
    ];
  });
  if (known.length === 0) return [];
  const listed = known.flatMap((part, index) => (index === 0 ? [part] : [' ; ', part]));
  return [say`Répartition des habitants par âge : ${listed}.`];
}
