import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { missingFigure, value } from '../../src/domain/figure.js';
import type { Coverage, IndicatorResult, Report, Verdict } from '../../src/domain/report.js';
import { overviewSentence, standoutSentences } from '../../src/domain/highlight-sentences.js';
import { highlightsOf, peopleBeyondFrance, type Highlights } from '../../src/domain/highlights.js';
import { smallCatalogue } from '../support/small-catalogue.js';
import { arbitraryPublication, tinyPublication } from '../support/publications.js';

const reports = arbitraryPublication().map((publication) =>
  buildReport(
    publication,
    publication.places.communes.map(({ code }) => code),
  ),
);

const standoutsOf = ({ better, worse, plain }: Highlights) => [...better, ...worse, ...plain];

describe('highlightsOf, on any report', () => {
  it('claims only what both verdicts support', () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const { indicator, verdict } of standoutsOf(highlightsOf(report))) {
          expect(indicator.difference.region[0]!.verdict).toBe(verdict);
          expect(indicator.difference.france.verdict).toBe(verdict);
          expect(['higher', 'lower']).toContain(verdict);
          expect(indicator.territory.status).toBe('value');
          expect(indicator.territory.coverage.level).not.toBe('insufficient');
        }
      }),
    );
  });

  it('forgets nothing that both verdicts support', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const shown = [
          ...report.indicators,
          ...report.pathologies.all.filter(({ id }) => report.pathologies.shown.includes(id)),
        ];
        const expected = shown
          .filter(({ difference }) => ['higher', 'lower'].includes(difference.france.verdict))
          .filter(({ difference }) => difference.region[0]?.verdict === difference.france.verdict)
          .map(({ id }) => id);
        const found = standoutsOf(highlightsOf(report)).map(({ indicator }) => indicator.id);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('counts no more standouts than comparisons', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const highlights = highlightsOf(report);
        expect(standoutsOf(highlights).length).toBeLessThanOrEqual(highlights.compared);
      }),
    );
  });
});

/** A report of the indicators given, and no prevalence. */
function reportOf(...indicators: IndicatorResult[]): Report {
  const report = buildReport(tinyPublication(), ['34172']);
  return { ...report, indicators, pathologies: { all: [], top: [], shown: [] } };
}

function indicator(
  id: string,
  [region, france]: readonly [Verdict, Verdict],
  {
    rate = 10.7,
    level = 'full',
    polarity = 'lower-is-better',
  }: { rate?: number; level?: Coverage['level']; polarity?: IndicatorResult['polarity'] } = {},
): IndicatorResult {
  const [model] = buildReport(tinyPublication(), ['34172']).indicators;
  return {
    ...model!,
    id,
    label: id,
    unit: '%',
    kind: 'proportion',
    polarity,
    territory: {
      ...value(rate),
      numerator: 107,
      denominator: 1000,
      interval: null,
      coverage: { percent: 70, level },
    },
    region: [{ ...value(11.4), code: '76', name: 'Occitanie' }],
    france: { ...value(11.3), code: 'FR', name: 'France' },
    difference: {
      department: [],
      region: [{ ...value(rate - 11.4), verdict: region }],
      france: { ...value(rate - 11.3), verdict: france },
    },
  };
}

describe('highlightsOf', () => {
  it('sorts by tone, the most marked first', () => {
    const highlights = highlightsOf(
      reportOf(
        indicator('a bit lower', ['lower', 'lower'], { rate: 10.7 }),
        indicator('much lower', ['lower', 'lower'], { rate: 5 }),
        indicator('higher', ['higher', 'higher'], { rate: 20 }),
        indicator('neutral', ['higher', 'higher'], { rate: 20, polarity: 'neutral' }),
      ),
    );
    const ids = (list: Highlights['better']) => list.map((one) => one.indicator.id);
    expect(ids(highlights.better)).toEqual(['much lower', 'a bit lower']);
    expect(ids(highlights.worse)).toEqual(['higher']);
    expect(ids(highlights.plain)).toEqual(['neutral']);
    expect(highlights.compared).toBe(4);
  });

  it.each<[Verdict, Verdict]>([
    ['lower', 'not-different'],
    ['not-different', 'lower'],
    ['lower', 'higher'],
    ['lower', 'not-assessed'],
    ['not-different', 'not-different'],
  ])('says nothing of %s than the région and %s than France', (region, france) => {
    expect(standoutsOf(highlightsOf(reportOf(indicator('one', [region, france]))))).toEqual([]);
  });

  it('lists what is neutralised, insufficient or partial, each once', () => {
    const hidden: IndicatorResult = {
      ...indicator('hidden', ['not-assessed', 'not-assessed']),
      territory: {
        ...missingFigure('neutralised'),
        numerator: null,
        denominator: null,
        interval: null,
        coverage: { percent: 0, level: 'insufficient' },
      },
    };
    const highlights = highlightsOf(
      reportOf(
        hidden,
        indicator('insufficient', ['not-assessed', 'not-assessed'], { level: 'insufficient' }),
        indicator('low', ['lower', 'lower'], { level: 'low' }),
        indicator('partial', ['lower', 'lower'], { level: 'partial' }),
      ),
    );
    expect(highlights.hidden.map(({ id }) => id)).toEqual(['hidden']);
    expect(highlights.insufficientCoverage.map(({ id }) => id)).toEqual(['insufficient']);
    expect(highlights.lowCoverage.map(({ id }) => id)).toEqual(['low']);
    expect(highlights.compared).toBe(2);
  });

  it('leaves counts out: they are not compared', () => {
    const report = buildReport(tinyPublication(), ['34172']);
    const counts = report.indicators.filter(({ kind }) => kind === 'count');
    expect(counts).not.toEqual([]);
    expect(
      highlightsOf({ ...report, indicators: counts, pathologies: { all: [], top: [], shown: [] } }),
    ).toEqual({
      better: [],
      worse: [],
      plain: [],
      compared: 0,
      lowCoverage: [],
      insufficientCoverage: [],
      hidden: [],
    });
  });
});

const gpIndicator = 'consumers-17-plus-without-gp';

function sentencesOf(one: IndicatorResult) {
  const { better, worse, plain } = highlightsOf(reportOf(one));
  return standoutSentences([...better, ...worse, ...plain][0]!, smallCatalogue);
}

describe('the sentences', () => {
  const interval = { lower: 9.9, upper: 11 };
  const lower = indicator(gpIndicator, ['lower', 'lower']);

  it('give the three figures, the interval that excludes two of them, and the people', () => {
    expect(sentencesOf({ ...lower, territory: { ...lower.territory, interval } })).toEqual({
      figures: '10,7\u00a0%, contre 11,4\u00a0% dans la région et 11,3\u00a0% en France',
      reason: 'intervalle à 95\u00a0%\u202f: de 9,9 à 11,0',
      people: 'environ 6 patients de moins qu’au taux de la France',
    });
  });

  it('say the coverage of a figure that leaves many inhabitants out', () => {
    const { figures, people } = sentencesOf(indicator(gpIndicator, ['lower', 'lower'], { level: 'low' }));
    expect(figures).toMatch(/^10,7\u00a0% \(70,0\u00a0% des habitants comptés\), contre/);
    expect(people).toMatch(/dans les communes comptées$/);
  });

  it('agree in number, and say when nothing stands out or can be compared', () => {
    const overview = (...indicators: IndicatorResult[]) =>
      overviewSentence(highlightsOf(reportOf(...indicators)), 'Occitanie');
    const other = indicator('other', ['higher', 'higher'], { rate: 20 });
    const same = indicator('same', ['not-different', 'not-different']);
    expect(overview(lower, other, same)).toMatch(
      /^2 indicateurs sur 3 s’écartent .*Occitanie.* leur intervalle/,
    );
    expect(overview(lower, same)).toMatch(/^1 indicateur sur 2 s’écarte .* son intervalle/);
    expect(overview(same, same)).toMatch(/^Aucun des 2 indicateurs comparés ne s’écarte/);
    expect(overview(indicator('none', ['not-assessed', 'not-assessed']))).toMatch(
      /^Aucun indicateur ne peut/,
    );
  });
});

describe('peopleBeyondFrance', () => {
  const people = (numerator: number, denominator: number, france: number) => {
    const one = indicator('one', ['higher', 'higher']);
    return peopleBeyondFrance({
      ...one,
      territory: { ...one.territory, numerator, denominator },
      france: { ...value(france), code: 'FR', name: 'France' },
    });
  };

  it.each([
    [9417, 88_370, 11.4, -700],
    [11_708, 90_063, 19.8, -6100],
    [562, 77_981, 1.6, -700],
    [30, 100, 26, 4],
    [107, 1000, 10.7, null],
    [107, 1000, 10.68, null],
  ])('of %d among %d at %d %% is %s', (numerator, denominator, france, expected) => {
    expect(people(numerator, denominator, france)).toBe(expected);
  });

  it('is never further from the truth than the rate of France, known to a tenth, allows', () => {
    const rates = fc.integer({ min: 0, max: 1000 });
    const bases = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(rates, bases, fc.double({ min: 0, max: 1, noNaN: true }), (tenths, base, part) => {
        const numerator = Math.round(base * part);
        const beyond = numerator - (base * tenths) / 1000;
        const said = people(numerator, base, tenths / 10) ?? 0;
        const unknown = base / 2000;
        expect(Math.abs(said - beyond)).toBeLessThanOrEqual(
          Math.max(2.5 * unknown, 0.5, Math.abs(beyond) * 0.05) + 1e-6,
        );
        expect(said * beyond).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is not said without a figure', () => {
    const one = indicator('one', ['higher', 'higher']);
    expect(peopleBeyondFrance({ ...one, territory: { ...one.territory, numerator: null } })).toBeNull();
  });
});
