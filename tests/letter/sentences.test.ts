/** French sentences of the letter: zero, one, many, neutralised, unknown, and differences that nothing establishes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { buildReport } from '../../src/domain/build-report.js';
import { missingFigure, value } from '../../src/domain/figure.js';
import { comparisonsOf } from '../../src/domain/report-reading.js';
import type { Difference, IndicatorResult, Report, Verdict } from '../../src/domain/report.js';
import { boundariesProse } from '../../src/letter/boundaries.js';
import { verdictSentences } from '../../src/letter/comparisons.js';
import { indicatorParagraph } from '../../src/letter/needs.js';
import { france, placeName } from '../../src/letter/place-names.js';
import { populationProse } from '../../src/letter/population.js';
import { prefillLetter } from '../../src/letter/prefill.js';
import { factsOf, isFact, paragraphText, proseText, type Paragraph } from '../../src/letter/prose.js';
import { demographyParagraph, patientsParagraph } from '../../src/letter/supply.js';
import { arbitraryPublication, tinyPublication } from '../support/publications.js';
import { goldenReport, matterOf, plain, writingOf } from './support.js';

const report = goldenReport('provence-sante-2024-12-31');
const read = (paragraph: Paragraph) => plain(paragraphText(paragraph));
const withoutGp = report.indicators.find(({ id }) => id === 'consumers-17-plus-without-gp')!;

function judged(department: Verdict, region: Verdict, country: Verdict): IndicatorResult {
  const difference = (verdict: Verdict): Difference => ({ ...value(1), verdict });
  return {
    ...withoutGp,
    difference: {
      department: [difference(department)],
      region: [difference(region)],
      france: difference(country),
    },
  };
}

describe('a comparison', () => {
  it.each([
    [
      ['higher', 'higher', 'higher'],
      ' Ce taux est plus élevé que dans les Bouches-du-Rhône, en Provence-Alpes-Côte d’Azur et en France.',
    ],
    [
      ['higher', 'lower', 'not-different'],
      ' Ce taux est plus élevé que dans les Bouches-du-Rhône, et plus bas qu’en Provence-Alpes-Côte d’Azur ; l’écart avec la France n’est pas établi.',
    ],
    [
      ['not-different', 'not-different', 'not-different'],
      ' Les écarts avec les Bouches-du-Rhône, la région Provence-Alpes-Côte d’Azur et la France ne sont pas établis.',
    ],
    [['lower', 'not-assessed', 'not-assessed'], ' Ce taux est plus bas que dans les Bouches-du-Rhône.'],
    [['not-assessed', 'not-assessed', 'not-assessed'], ''],
  ] as const)('%s', (verdicts, sentence) => {
    const [department, region, country] = verdicts;
    expect(read(verdictSentences(judged(department, region, country)))).toBe(sentence);
  });

  it('says that too few inhabitants are counted', () => {
    const indicator = judged('not-assessed', 'not-assessed', 'not-assessed');
    const coverage = { percent: 40, level: 'insufficient' } as const;
    expect(read(verdictSentences({ ...indicator, territory: { ...withoutGp.territory, coverage } }))).toBe(
      ' Aucune comparaison n’est possible : les communes comptées réunissent moins de la moitié des habitants.',
    );
  });
});

describe('an indicator', () => {
  const paragraph = (change: Partial<IndicatorResult>, one: Report = report) =>
    read(indicatorParagraph({ ...withoutGp, ...change }, writingOf(one)));
  const refs = (count: number) =>
    report.territory.communes.slice(0, count).map(({ code, name }) => ({ code, name }));

  it('is a whole sentence', () => {
    expect(paragraph({})).toBe(
      '10,7 % des personnes de 17 ans et plus n’ont pas de médecin traitant, soit 9 417 sur 88 370, contre 12,7 % dans les Bouches-du-Rhône, 11,4 % en Provence-Alpes-Côte d’Azur et 11,4 % en France. Ce taux est plus bas que dans les Bouches-du-Rhône, en Provence-Alpes-Côte d’Azur et en France.',
    );
  });

  it('warns of neutralised communes, one or several', () => {
    const territory = { ...withoutGp.territory, coverage: { percent: 88.1, level: 'partial' as const } };
    expect(paragraph({ territory, neutralised: { communes: refs(1), share: 7.7 } })).toContain(
      ' Attention : 1 commune sur 13 (7,7 %) est neutralisée, parce que trop peu de personnes y sont concernées : elle n’est pas comptée, et les communes comptées réunissent 88,1 % des habitants.',
    );
    expect(
      paragraph({
        territory,
        neutralised: { communes: refs(4), share: 30.8 },
        unavailable: { communes: refs(2) },
      }),
    ).toContain(
      ' Attention : 4 communes sur 13 (30,8 %) sont neutralisées, parce que trop peu de personnes y sont concernées ; 2 communes sur 13 n’ont pas de données : elles ne sont pas comptées, et les communes comptées réunissent 88,1 % des habitants.',
    );
  });

  it.each([
    [
      'neutralised',
      'toutes les communes sont neutralisées parce que trop peu de personnes y sont concernées',
    ],
    ['unavailable', 'la source ne donne pas ce chiffre'],
  ] as const)('says why there is no figure: %s', (reason, words) => {
    const territory = { ...withoutGp.territory, ...missingFigure(reason) };
    delete (territory as { value?: number }).value;
    expect(paragraph({ territory })).toBe(
      `Part des personnes de 17 ans et plus qui n’ont pas de médecin traitant : n.d., ${words}.`,
    );
  });

  it('says which reference is not known', () => {
    const region = [{ ...withoutGp.region[0]!, ...missingFigure('unavailable') }];
    delete (region[0] as { value?: number }).value;
    expect(paragraph({ region })).toContain('n.d. en Provence-Alpes-Côte d’Azur et 11,4 % en France.');
  });
});

describe('general practitioners', () => {
  const sentence = (total: number, over60: number | null) => {
    const groups = report.professionals.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) =>
        row.id === 'general-practitioners'
          ? { ...row, total, over60: over60 === null ? missingFigure('unavailable') : value(over60) }
          : row,
      ),
    }));
    return read(
      demographyParagraph(writingOf({ ...report, professionals: { ...report.professionals, groups } })),
    );
  };

  it.each([
    [0, 0, 'Aucun médecin généraliste libéral n’exerce sur le territoire.'],
    [1, 0, '1 médecin généraliste libéral exerce sur le territoire, et a moins de 60 ans.'],
    [1, 1, '1 médecin généraliste libéral exerce sur le territoire, et a 60 ans ou plus.'],
    [2, 0, '2 médecins généralistes libéraux exercent sur le territoire, dont aucun n’a 60 ans ou plus.'],
    [2, 1, '2 médecins généralistes libéraux exercent sur le territoire, dont 1 (50,0 %) a 60 ans ou plus.'],
    [
      1234,
      20,
      '1 234 médecins généralistes libéraux exercent sur le territoire, dont 20 (1,6 %) ont 60 ans ou plus.',
    ],
    [2, null, '2 médecins généralistes libéraux exercent sur le territoire, dont l’âge n’est pas connu.'],
  ])('%i, of whom %s are 60 or more', (total, over60, expected) => {
    expect(sentence(total, over60)).toBe(expected);
  });
});

describe('patients per professional', () => {
  const [family] = report.activity.families;
  const sentence = (
    change: Partial<NonNullable<typeof family>['professionals']>,
    territory = family!.patientsPerProfessional.territory,
  ) =>
    read(
      patientsParagraph(
        {
          ...family!,
          professionals: { ...family!.professionals, ...change },
          patientsPerProfessional: { ...family!.patientsPerProfessional, territory },
        },
        writingOf(report),
      ),
    );

  it('claims no difference, and says who is not counted', () => {
    expect(sentence({})).toBe(
      '– Médecins généralistes : 1 144, contre 1 130 dans les Bouches-du-Rhône, 1 097 en Provence-Alpes-Côte d’Azur et 1 153 en France. 20 professionnels sur 108 (18,5 %), dans 7 communes neutralisées, ne sont pas comptés.',
    );
    const [one] = family!.professionals.communesNeutralised;
    expect(sentence({ neutralised: 1, communesNeutralised: [one!], share: value(0.9) })).toContain(
      ' 1 professionnel sur 108 (0,9 %), dans une commune neutralisée, n’est pas compté.',
    );
    expect(sentence({ neutralised: 0, communesNeutralised: [] })).not.toContain('compté');
  });

  it.each([
    [
      'neutralised',
      '– Médecins généralistes : n.d. (neutralisé), 108 professionnels exerçant dans des communes qui en comptent trop peu pour une moyenne.',
    ],
    ['no-activity', '– Médecins généralistes : aucun professionnel en activité.'],
    ['unavailable', '– Médecins généralistes : n.d., la source ne donne pas ce chiffre.'],
  ] as const)('%s', (reason, expected) => {
    expect(sentence({}, missingFigure(reason))).toBe(expected);
  });

  it('are neutralised on a territory of one commune', () => {
    const communesNeutralised = family!.professionals.communesNeutralised.slice(0, 1);
    expect(sentence({ total: 1, communesNeutralised }, missingFigure('neutralised'))).toBe(
      '– Médecins généralistes : n.d. (neutralisé), 1 professionnel exerçant dans une commune qui en compte trop peu pour une moyenne.',
    );
  });
});

describe('boundaries and population', () => {
  const tiny = tinyPublication();
  const territoryOf = (...codes: string[]) => buildReport(tiny, codes);
  const known = new Map(tiny.places.communes.map((commune) => [commune.code, commune]));
  const text = (...codes: string[]) => {
    const writing = writingOf(territoryOf(...codes), { communes: known, neighbours: [], area: 2 });
    return plain(proseText([...boundariesProse(writing), ...populationProse(writing)]));
  };

  it('of one commune, of two départements', () => {
    expect(text('30007')).toContain('Le territoire du projet est la commune d’Alès, dans le Gard, où vivent');
    expect(text('30007', '34172')).toMatch(
      /réunit 2 communes (du Gard \(1\) et de l’Hérault \(1\)|de l’Hérault \(1\) et du Gard \(1\)), où vivent 347 151 habitants/,
    );
  });

  it('share of the département and density', () => {
    expect(text('30007')).toMatch(
      /Le territoire représente [\d,]+ % de la population du Gard \(44 697 habitants sur [\d ]+\)\./,
    );
    expect(text('30007')).toContain(
      'La densité est de 22 348,5 habitants au km² (44 697 habitants sur 2,0 km²).',
    );
  });
});

/** Ages, dates, sizes of intervals, the communes that were chosen: all that no source counts. */
const notFigures = new RegExp(
  [
    /\d+ ans|type \d|intervalle de confiance à 95 %|recensement de \d{4}|\d\w+ semestre \d{4}|(année|trimestre) \d{4}/,
    /du \d\d\/\d\d\/\d{4} au \d\d\/\d\d\/\d{4}|\d+ communes?|\(\d+\)|Rezone, édition.*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

describe('any letter', () => {
  const reports = arbitraryPublication(loadCatalogue()).map((publication) =>
    buildReport(
      publication,
      publication.places.communes.map(({ code }) => code),
    ),
  );

  it('claims a difference where the report does, and names the places it concerns', () => {
    fc.assert(
      fc.property(reports, ({ indicators, pathologies }) => {
        for (const indicator of [...indicators, ...pathologies.all]) {
          const sentence = read(verdictSentences(indicator));
          const [, higher = ''] = /plus élevé (?:que |qu’)(.*?)(?:, et plus bas| ;|\.)/.exec(sentence) ?? [];
          const [, lower = ''] = /plus bas (?:que |qu’)(.*?)(?: ;|\.)/.exec(sentence) ?? [];
          const [, alike = ''] = /écarts? avec (.*?) (?:n’est|ne sont) pas/.exec(sentence) ?? [];
          const said = { higher, lower, 'not-different': alike, 'not-assessed': '' };
          for (const { level, reference, difference } of comparisonsOf(indicator)) {
            const place = level === 'france' ? france : placeName(level, reference);
            const name = difference.verdict === 'not-different' ? place.the : place.in;
            if (difference.verdict !== 'not-assessed')
              expect(said[difference.verdict]).toContain(plain(name));
          }
          const verdicts = comparisonsOf(indicator).map(({ difference }) => difference.verdict);
          expect(sentence.includes('plus élevé')).toBe(verdicts.includes('higher'));
          expect(sentence.includes('plus bas')).toBe(verdicts.includes('lower'));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has whole sentences, and facts that say what, when and from where', () => {
    fc.assert(
      fc.property(reports, (one) => {
        const { texts } = prefillLetter(matterOf(one, { neighbours: [], area: 12.3 }));
        for (const [name, prose] of Object.entries(texts)) {
          expect(proseText(prose), 'spaces where a line may break').not.toMatch(/ [;:?!»%]|« /);
          const text = plain(proseText(prose));
          const untraced = prose.map((parts) => paragraphText(parts.filter((part) => !isFact(part))));
          // The list of sources has dates and names alone.
          if (name !== 'sources')
            expect(plain(untraced.join('\n')).replaceAll(notFigures, '')).not.toMatch(/\d/);
          expect(text).not.toMatch(
            /undefined|NaN|null|\[object|  |(?<!,)\b[01] (communes|habitants|professionnels)\b/,
          );
          expect(text).not.toMatch(/\bde (le|les) |\bà (le|les) [A-Z]|\bqu[ée] (en|à) |[^…]\.\.$/m);
          for (const { text: figure, indicator, period, source } of factsOf(prose)) {
            expect([figure, indicator, period, source].every((part) => part.length > 0)).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
