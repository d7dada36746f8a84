/** The positions in the order of the report: themes and sections of the catalogue, with its labels. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { SimilarAnswer, Standing } from '../../src/domain/similar-territories/answer.js';

export interface StandingSection {
  readonly id: string;
  readonly label: string;
  /** Labels of the sources of its figures. */
  readonly sources: readonly string[];
  readonly standings: readonly Standing[];
}

interface StandingTheme {
  readonly id: string;
  readonly label: string;
  readonly sections: readonly StandingSection[];
}

/** Themes and sections without a position are left out. */
export function standingSections({ indicators }: SimilarAnswer, catalogue: Catalogue): StandingTheme[] {
  const labels = new Map(catalogue.indicators.map(({ id, label }) => [id, label]));
  const labelled = indicators.map((one) => ({ ...one, label: labels.get(one.id) ?? one.label }));
  const sourcesOf = (standings: readonly Standing[]) => {
    const used = new Set(standings.map(({ source }) => source));
    return catalogue.sources.filter(({ id }) => used.has(id)).map(({ label }) => label);
  };
  return catalogue.themes
    .map((theme) => ({
      id: theme.id,
      label: theme.label,
      sections: theme.sections
        .map(({ id, label, indicators: members }) => {
          // Prevalences stay in the order of the report, most patients first.
          const standings = labelled.filter((standing) => members.includes(standing.id));
          return { id, label, sources: sourcesOf(standings), standings };
        })
        .filter(({ standings }) => standings.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0);
}
