/** What one copies from the screens of comparison and of similar territories stands alone, and invents no number. */
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { compareReports, type IndicatorComparison } from '../../src/domain/compare-reports.js';
import type { Position, SimilarAnswer, Standing } from '../../src/domain/similar-territories/answer.js';
import { citeIndicatorComparison, citeInhabitants, citePair } from '../../web/compare/comparison-citation.js';
import { comparisonView, type ComparisonView } from '../../web/compare/comparison-view.js';
import { citeProfile, citeStanding } from '../../web/similar/similar-citation.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');
const publication = tinyPublication();
const own = buildReport(publication, ['30007', '34172']);
const other = buildReport(publication, ['30007', '2A004']);

function viewOf(name: string, change: Partial<ComparisonView> = {}): ComparisonView {
  const carried = { codes: ['30007'], changes: [], unknown: [] };
  const loaded = {
    comparison: compareReports(own, other),
    territories: { first: own.territory, second: other.territory },
    second: { kind: 'territory' as const, name, carried },
  };
  return { ...comparisonView(loaded, smallCatalogue, ''), ...change };
}

function indicator(part: Partial<IndicatorComparison>): IndicatorComparison {
  const { indicators } = viewOf('').comparison;
  return { ...indicators.find(({ kind }) => kind === 'proportion')!, polarity: 'lower-is-better', ...part };
}

const higher = {
  status: 'value',
  value: 2.5,
  verdict: 'higher',
  interval: { lower: 2.1, upper: 2.9 },
} as const;

describe('the citation of a comparison', () => {
  it('has both figures, of whom each is, and the difference with its interval', () => {
    const sentence = plain(
      citeIndicatorComparison(indicator({ difference: higher }), 'Étiquette', viewOf('Le Sud')),
    );
    expect(sentence).toMatch(
      /^Étiquette : \d+,\d % \([\d ]+ sur [\d ]+, intervalle à 95 % de .*\), sur 2 communes \(Alès et Montpellier\), année 2023 ; \d+,\d % .*, Le Sud, sur 2 communes \(Ajaccio et Alès\), année 2023\. /,
    );
    expect(sentence).toContain(
      ' Écart : +2,5 points (entre +2,1 et +2,9), plus élevé, défavorable. Source : ',
    );
    expect(sentence).toMatch(
      / ; Rezone, édition de décembre 2024, publication 2024-12-00000000\. Données de démonstration/,
    );
    expect(sentence).not.toContain('Votre territoire');
  });

  it('says why a figure and its difference are missing', () => {
    const { first } = indicator({});
    const hidden = {
      ...first,
      status: 'neutralised',
      numerator: null,
      denominator: null,
      interval: null,
    } as const;
    const difference = { status: 'neutralised', verdict: 'not-assessed', interval: null } as const;
    const sentence = plain(
      citeIndicatorComparison(indicator({ first: hidden, difference }), 'A', viewOf('')),
    );
    expect(sentence).toMatch(/^A : n\.d\. \(neutralisé\), sur 2 communes/);
    expect(sentence).toContain(' Écart : non comparé : n.d. (neutralisé). ');
    const unknown = { label: 'B', stamps: indicator({}), words: () => 'n.d.' };
    expect(plain(citePair(unknown, viewOf('')))).toMatch(/^B : n\.d\. \(la source ne le donne pas\), sur/);
  });

  it('names an area by its name, one commune in the singular, zero as a number', () => {
    const alone = buildReport(publication, ['30007']).territory;
    const view = viewOf('', {
      territories: { first: alone, second: null },
      names: { first: 'Alès', second: 'Gard' },
    });
    const zero = { label: 'C', stamps: indicator({}), words: () => '0' };
    expect(plain(citePair(zero, view))).toMatch(
      /^C : 0, Alès, sur 1 commune \(Alès\), année 2023 ; 0, Gard, année 2023\. Source/,
    );
    expect(plain(citeInhabitants('second', view))).toMatch(/^Habitants : [\d ]+, Gard, .*\. Source : /);
  });

  it('names the edition of each figure, and both publications', () => {
    const base = viewOf('');
    const view: ComparisonView = {
      ...base,
      isOfEditions: true,
      order: ['second', 'first'],
      comparison: {
        ...base.comparison,
        second: { ...base.comparison.second, id: '2022-07-11111111', edition: '2022-07' },
      },
    };
    const sentence = plain(citeIndicatorComparison(indicator({ difference: higher }), 'D', view));
    expect(sentence).toMatch(
      /, édition de juillet 2022, année 2023 ; .*, édition de décembre 2024, année 2023\. Évolution : \+2,5/,
    );
    expect(sentence).toContain(
      'Rezone, édition de juillet 2022, publication 2022-07-11111111 ; édition de décembre 2024, publication 2024-12-00000000.',
    );
  });
});

const answer = {
  publication: { id: '2024-12-00000000', edition: '2024-12', synthetic: false },
  kind: 'epci',
  dimensions: [
    { id: 'population', label: '', unit: '', ...own.territory.population },
    { id: 'css', label: '', unit: '', period: { kind: 'year', year: 2023 }, source: 'snds' },
    { id: 'density', label: '', unit: '', period: null, source: null },
  ],
} as unknown as SimilarAnswer;
const quoting = { answer, catalogue: smallCatalogue, place: 'sur 2 communes (Alès et Montpellier)' };

function standing(position: Position, territory: Partial<Standing['territory']> = {}): Standing {
  const [result] = own.indicators.filter(({ kind }) => kind === 'proportion');
  const distribution = { lowest: 1, lowerQuartile: 8, median: 9.5, upperQuartile: 11, highest: 20 };
  return {
    ...result!,
    label: 'Étiquette',
    territory: { ...result!.territory, ...territory } as Standing['territory'],
    position,
    peers: { figures: [], withFigure: 20, withoutFigure: 0, distribution },
  };
}

describe('the citation of a position', () => {
  const ranked = { status: 'ranked', lower: 12, equal: 0, higher: 8, rank: 9, percentile: 60 } as const;

  it('has the figure, the rank among how many, and how sure it is', () => {
    const sentence = plain(citeStanding(standing({ ...ranked, isUncertain: true }), quoting));
    expect(sentence).toMatch(
      /^Étiquette : \d+,\d % .*, sur 2 communes \(Alès et Montpellier\), année 2023\. /,
    );
    expect(sentence).toContain(
      'Parmi les intercommunalités les plus semblables : plus élevé que 12 des 20 territoires semblables, rang 9 sur 21, dans la moitié centrale (rang peu sûr). ',
    );
    expect(sentence).toContain(
      'médiane : 9,5 % ; la moitié d’entre elles sont entre 8,0 % et 11,0 %. Source : ',
    );
  });

  it('has the reason in place of a rank that there is not', () => {
    const hidden = { status: 'neutralised', numerator: null, denominator: null, interval: null } as const;
    const sentence = plain(
      citeStanding(standing({ status: 'not-ranked', reason: 'no-figure' }, hidden), quoting),
    );
    expect(sentence).toMatch(/^Étiquette : n\.d\. \(neutralisé\), sur 2 communes/);
    expect(sentence).toContain(' : non situé : le territoire n’a pas de chiffre. ');
  });

  it('quotes what a peer is like by, without what has no source', () => {
    const profile = {
      population: { status: 'value', value: 42_000 },
      css: { status: 'unavailable' },
      density: { status: 'value', value: 3 },
      'aged-60-plus': { status: 'unavailable' },
    } as const;
    expect(plain(citeProfile(profile, 'Uzès (Gard)', quoting))).toMatch(
      /^Population : 42 000 habitants, Uzès \(Gard\), .*\. Complémentaire santé solidaire : n\.d\. \(la source ne le donne pas\), Uzès \(Gard\), année 2023\. Sources? : .*publication 2024-12-00000000\.$/,
    );
  });
});
