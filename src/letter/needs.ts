/** What the missions of a CPTS are concerned with: long-term conditions, precarity, people without a GP. */
import type { IndicatorResult } from '../domain/report.js';
import { absenceOf, coverageSentences, figureOf, verdictSentences } from './comparisons.js';
import type { Writing } from './matter.js';
import { itemMark, say, type Paragraph, type Part, type Prose } from './prose.js';

/** Of those who had some care reimbursed, as the heading says. */
const adults = 'des personnes de 17 ans et plus';

/** Who the people are, and what is said of them, by indicator. */
const sentences: Readonly<Record<string, { readonly people: string; readonly are: string }>> = {
  'consumers-17-plus-with-ald': { people: adults, are: 'sont en affection de longue durée (ALD)' },
  'consumers-17-plus-with-css': {
    people: adults,
    are: 'sont couvertes par la complémentaire santé solidaire (CSS)',
  },
  'consumers-17-plus-without-gp': { people: adults, are: 'n’ont pas de médecin traitant' },
  'consumers-17-plus-without-gp-with-ald': {
    people: adults,
    are: 'sont à la fois en ALD et sans médecin traitant',
  },
  'consumers-17-plus-without-gp-with-css': {
    people: adults,
    are: 'sont à la fois couvertes par la CSS et sans médecin traitant',
  },
  'consumers-70-plus-without-gp': {
    people: 'des personnes de 70 ans et plus',
    are: 'n’ont pas de médecin traitant',
  },
};

export const needsIndicators = Object.keys(sentences);
const [ald, css, ...withoutGp] = needsIndicators;

export function needsProse(writing: Writing): Prose {
  const { indicators, pathologies } = writing.report;
  const those = (ids: readonly (string | undefined)[]) => indicators.filter(({ id }) => ids.includes(id));
  const shown = pathologies.shown.flatMap((id) => pathologies.all.find((one) => one.id === id) ?? []);
  const access = those(withoutGp);
  return [
    say`Les taux qui suivent portent sur les habitants ayant eu au moins un soin remboursé dans la période.`,
    ...those([ald, css]).map((indicator) => indicatorParagraph(indicator, writing)),
    ...(shown.length === 0
      ? []
      : [
          say`Affections de longue durée les plus fréquentes sur le territoire :`,
          ...shown.map((indicator) => prevalenceParagraph(indicator, writing)),
        ]),
    ...(access.length === 0
      ? []
      : [
          say`Population sans médecin traitant :`,
          ...access.map((indicator) => [itemMark, ...indicatorParagraph(indicator, writing)]),
        ]),
    say`Un écart n’est affirmé que si l’intervalle de confiance à 95 % l’établit.`,
  ];
}

export function indicatorParagraph(indicator: IndicatorResult, writing: Writing): Paragraph {
  const { people, are } = sentences[indicator.id]!;
  if (indicator.territory.status !== 'value') {
    return say`Part ${people} qui ${are} : ${missing(indicator, writing)}.`;
  }
  const { rate, base } = figureOf(indicator, writing.fact);
  return [...say`${rate} ${people} ${are}, soit ${base}.`, ...reading(indicator, writing)];
}

export function prevalenceParagraph(indicator: IndicatorResult, writing: Writing): Paragraph {
  const { label } = indicator;
  if (indicator.territory.status !== 'value') {
    return [itemMark, ...say`${label} : ${missing(indicator, writing)}.`];
  }
  const { rate, base } = figureOf(indicator, writing.fact);
  return [itemMark, ...say`${label} : ${rate}, soit ${base}.`, ...reading(indicator, writing)];
}

function missing(indicator: IndicatorResult, { report, fact }: Writing): Part {
  const total = report.territory.totals.communes;
  return fact(absenceOf(indicator, total), indicator.label, indicator);
}

function reading(indicator: IndicatorResult, { report, fact }: Writing): Part[] {
  const total = report.territory.totals.communes;
  return [...verdictSentences(indicator), ...coverageSentences(indicator, total, fact)];
}
