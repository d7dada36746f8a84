import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { missingFigure, value } from '../../src/domain/figure.js';
import type { Coverage, IndicatorResult, Report, Verdict } from '../../src/domain/report.js';
import { highlightsOf, type Highlights } from '../../web/report/highlights.js';
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

  it('writes the three figures in a sentence', () => {
    const { better } = highlightsOf(reportOf(indicator('one', ['lower', 'lower'])));
    expect(better[0]!.sentence).toBe(
      '10,7\u00a0%, moins que la région Occitanie (11,4\u00a0%) et que la France (11,3\u00a0%)',
    );
  });

  it('says the coverage of a figure that leaves many inhabitants out', () => {
    const { better } = highlightsOf(reportOf(indicator('one', ['lower', 'lower'], { level: 'low' })));
    expect(better[0]!.sentence).toMatch(/^10,7\u00a0% \(couverture 70,0\u00a0%\), moins que/);
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
