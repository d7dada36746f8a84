/** What the screen says of each source that an edition uses: real or drawn, of when, and what it feeds. */
import type { SourcesAnswer } from '../../src/domain/api.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { formatPeriod, type Period } from '../../src/domain/period.js';
import { t, type Sentence } from '../../src/language/translate.js';

/** Whether figures were observed, drawn for the demonstration, or some of each. */
export type Nature = 'real' | 'drawn' | 'mixed';

/** Indicators of one period, by section of the report. */
export interface IndicatorUse {
  readonly period: string;
  readonly count: number;
  readonly sections: readonly { readonly label: string; readonly indicators: readonly string[] }[];
}

export interface SourceFacts {
  readonly source: SourcesAnswer['sources'][number];
  readonly nature: Nature;
  /** Of when the files are; null when nothing says it. */
  readonly vintage: string | null;
  readonly origins: SourcesAnswer['origins'];
  readonly indicators: readonly IndicatorUse[];
  /** What else it feeds: "Habitants des communes". */
  readonly parts: readonly { readonly label: string; readonly period: string }[];
}

type Periods = SourcesAnswer['periods'];

const partLabels = {
  population: 'Habitants des communes',
  ageBands: 'Tranches d’âge',
  professionals: 'Professionnels de santé libéraux',
  activity: 'Activité des professionnels',
  structures: 'Nombre de structures de soins',
  establishments: 'Nom, adresse et position des structures de soins',
  qpv: 'Quartiers prioritaires (QPV)',
  zoning: 'Zonage des médecins généralistes',
  cpts: 'CPTS existantes',
  groupings: 'Intercommunalités, bassins de vie et cantons',
  outlines: 'Contours de la carte',
} as const satisfies Record<Exclude<keyof Periods, 'indicators'>, Sentence>;

/** The sources that the edition uses, in catalogue order. */
export function describeSources(answer: SourcesAnswer, catalogue: Catalogue): SourceFacts[] {
  return answer.sources.flatMap((source) => {
    const origins = answer.origins.filter((origin) => origin.source === source.id);
    const indicators = indicatorUses(source.id, answer.periods, catalogue);
    const parts = partUses(source.id, answer.periods);
    if (origins.length === 0 && indicators.length === 0 && parts.length === 0) return [];
    const vintages = new Set(origins.flatMap(({ vintage }) => vintage ?? []));
    return {
      source,
      nature: natureOf(origins, answer.publication.synthetic),
      vintage: vintages.size === 0 ? null : [...vintages].join(', '),
      origins,
      indicators,
      parts,
    };
  });
}

/** What nothing vouches for is what the publication is. */
function natureOf(origins: SourcesAnswer['origins'], synthetic: boolean): Nature {
  const drawn = origins.filter((origin) => origin.synthetic).length;
  if (origins.length === 0) return synthetic ? 'drawn' : 'real';
  if (drawn === 0) return 'real';
  return drawn === origins.length ? 'drawn' : 'mixed';
}

function partUses(source: string, periods: Periods): SourceFacts['parts'] {
  const parts = Object.keys(partLabels) as (keyof typeof partLabels)[];
  return parts.flatMap((part) => {
    const stamp = periods[part];
    return stamp?.source === source ? { label: t(partLabels[part]), period: formatPeriod(stamp.period) } : [];
  });
}

/** In the order of the report; a period appears with its first indicator. */
function indicatorUses(source: string, { indicators }: Periods, catalogue: Catalogue): IndicatorUse[] {
  const byPeriod = new Map<string, Map<string, string[]>>();
  for (const { id, label, section } of catalogue.indicators) {
    const stamp: { period: Period; source: string } | undefined = indicators[id];
    if (stamp?.source !== source) continue;
    const period = formatPeriod(stamp.period);
    const sections = byPeriod.get(period) ?? new Map<string, string[]>();
    byPeriod.set(period, sections.set(section, [...(sections.get(section) ?? []), label]));
  }
  const labels = new Map(
    catalogue.themes.flatMap((theme) => theme.sections.map(({ id, label }) => [id, label])),
  );
  return [...byPeriod].map(([period, sections]) => ({
    period,
    count: [...sections.values()].flat().length,
    sections: [...sections].map(([id, labelled]) => ({ label: labels.get(id) ?? id, indicators: labelled })),
  }));
}

/** "5 sources réelles, 7 tirées au sort, 1 en partie" */
export function summariseNatures(facts: readonly SourceFacts[]): string {
  const count = (wanted: Nature) => facts.filter(({ nature }) => nature === wanted).length;
  const [drawn, mixed] = [count('drawn'), count('mixed')];
  return [
    t('{count, plural, one {# source réelle} other {# sources réelles}}', { count: count('real') }),
    ...(drawn > 0
      ? [t('{count, plural, one {# tirée au sort} other {# tirées au sort}}', { count: drawn })]
      : []),
    ...(mixed > 0
      ? [
          t('{count, plural, one {# en partie tirée au sort} other {# en partie tirées au sort}}', {
            count: mixed,
          }),
        ]
      : []),
  ].join(', ');
}
