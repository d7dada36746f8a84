/** One page that says what to look at first, what else stands out, and what is not shown. */
import { overviewSentence, standoutSentences } from '../../domain/highlight-sentences.js';
import { highlightsOf, type Highlights, type Standout } from '../../domain/highlights.js';
import { shownActivity } from '../../domain/focused-report.js';
import { formatInteger } from '../../domain/format.js';
import { formatPeriod } from '../../domain/period.js';
import { sizeClassWords } from '../../domain/size-class-words.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Report } from '../../domain/report.js';
import { t } from '../../language/translate.js';
import { opening, paragraph } from './blocks.js';
import type { Block, StandoutBlock } from './content.js';

/** What fits in a page, with the longest of labels. */
const shownAtMost = { worse: 5, better: 4, plain: 3 } as const;

export function summary(report: Report, catalogue: Catalogue): Block[] {
  const highlights = highlightsOf(report);
  const standouts = (tone: keyof typeof shownAtMost, title: string) =>
    standoutBlock(highlights[tone], tone, title, catalogue);
  return [
    opening(t('Ce qui ressort')),
    paragraph('text', territorySentence(report)),
    paragraph('text', overviewSentence(highlights, report.territory.regions[0]!.name)),
    ...standouts('worse', t('À regarder d’abord : défavorable')),
    ...(highlights.compared > 0 && highlights.worse.length === 0
      ? [paragraph('text', t('Aucun écart défavorable à la fois avec la région et avec la France.'))]
      : []),
    ...standouts('better', t('Favorable')),
    ...standouts('plain', t('Particularités, ni bonnes ni mauvaises')),
    ...reserves(highlights, report),
  ];
}

function territorySentence({ territory }: Report): string {
  const { totals } = territory;
  return t(
    'Le territoire réunit {communes, plural, one {# commune} other {# communes}} et {population} habitants ({period}) : {size}.',
    {
      communes: totals.communes,
      population: formatInteger(totals.population),
      period: formatPeriod(territory.population.period),
      size: sizeClassWords(territory.sizeClass),
    },
  );
}

function standoutBlock(
  standouts: readonly Standout[],
  tone: keyof typeof shownAtMost,
  title: string,
  catalogue: Catalogue,
): StandoutBlock[] {
  if (standouts.length === 0) return [];
  const shown = standouts.slice(0, shownAtMost[tone]);
  const more = standouts.length - shown.length;
  return [
    {
      type: 'standouts',
      title,
      tone,
      items: shown.map((standout) => standoutItem(standout, catalogue)),
      more:
        more > 0
          ? t(
              '{count, plural, one {Un autre est décrit} other {# autres sont décrits}} dans les pages qui suivent.',
              {
                count: more,
              },
            )
          : '',
    },
  ];
}

function standoutItem(standout: Standout, catalogue: Catalogue): StandoutBlock['items'][number] {
  const { figures, people, reason } = standoutSentences(standout, catalogue);
  return {
    indicator: standout.indicator.id,
    mark: standout.verdict === 'higher' ? '▲' : '▼',
    label: standout.indicator.label,
    text: people === null ? `${figures}.` : t('{figures} ; {people}.', { figures, people }),
    reason: reason ?? '',
  };
}

/** What is not shown, not compared, or to be read with care. */
function reserves({ hidden, insufficientCoverage, lowCoverage }: Highlights, report: Report): Block[] {
  const silent = shownActivity(report).families.filter(
    ({ patientsPerProfessional }) => patientsPerProfessional.territory.status === 'neutralised',
  );
  const entries = [
    {
      term: t('Non montré : trop peu de personnes concernées dans chaque commune'),
      named: hidden,
    },
    { term: t('Activité non montrée : trop peu de professionnels dans chaque commune'), named: silent },
    { term: t('Non comparé : moins de la moitié des habitants comptés'), named: insufficientCoverage },
    { term: t('À lire avec prudence : moins de 80 % des habitants comptés'), named: lowCoverage },
  ].filter(({ named }) => named.length > 0);
  if (entries.length === 0) return [];
  return [
    {
      type: 'terms',
      entries: entries.map(({ term, named }) => ({
        term,
        text: `${named.map(({ label }) => label).join(', ')}.`,
      })),
    },
  ];
}
