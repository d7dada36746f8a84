import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityChart } from '../../src/charts/activity-chart.js';
import { ageChart } from '../../src/charts/age-chart.js';
import type { Chart } from '../../src/charts/chart.js';
import { comparisonChart, partialNote } from '../../src/charts/comparison-chart.js';
import { compositionDonut } from '../../src/charts/composition-donut.js';
import { intervalStrip } from '../../src/charts/interval-strip.js';
import { documentPalette, webPalette } from '../../src/charts/palette.js';
import { ratesChart } from '../../src/charts/rates-chart.js';
import { markRadius } from '../../src/charts/reference-marks.js';
import { buildReport } from '../../src/domain/build-report.js';
import type { MissingReason } from '../../src/domain/figure.js';
import { tinyPublication } from '../support/publications.js';
import { composition, indicatorResult, type FourFigures } from './figures.js';
import { collisions, contentOf, elementsNamed, placedTexts, readSvg } from './svg-reader.js';

const report = buildReport(tinyPublication(), ['30007', '34172', '2A004']);

function draw(chart: Chart, width = 640) {
  return readSvg(chart.draw({ id: 'chart', width, palette: documentPalette }));
}

function textsOf(chart: Chart, width?: number): string[] {
  return placedTexts(draw(chart, width)).map(({ text }) => text);
}

function rates(...numbers: FourFigures[]): Chart {
  return ratesChart(
    'Taux',
    numbers.map((four, index) => indicatorResult(four, null, { label: `Indicateur ${index + 1}` })),
  );
}

const charts: readonly (readonly [name: string, chart: Chart])[] = [
  ['ages', ageChart(report.territory)],
  ['rates', ratesChart('Taux', report.indicators.slice(0, 1))],
  ['activity', activityChart(report.activity.families[0]!)],
  ['composition', compositionDonut(report.compositions[0]!)],
  ['strip', intervalStrip(report.indicators[0]!)],
];

describe.each(charts)('the chart of %s', (_, chart) => {
  it('is well-formed and named for assistive techniques', () => {
    const svg = draw(chart);
    expect(svg.attributes).toMatchObject({
      role: 'img',
      'aria-labelledby': 'chart-title',
      'aria-describedby': 'chart-description',
      'font-family': "'Source Sans 3'",
    });
    const [title] = elementsNamed(svg, 'title');
    const [description] = elementsNamed(svg, 'desc');
    expect(title!.attributes['id']).toBe('chart-title');
    expect(contentOf(title!)).toBe(chart.title);
    expect(contentOf(description!)).toBe(chart.description);
  });

  it('is the same text each time', () => {
    const options = { id: 'a', width: 500, palette: webPalette };
    expect(chart.draw(options)).toBe(chart.draw(options));
  });

  it('takes its colours from the palette alone', () => {
    const svg = chart.draw({ id: 'a', width: 500, palette: webPalette });
    expect(svg).toContain('var(--series-1)');
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}"/i);
  });

  it('has a table whose rows fit its columns and whose figures are in the description', () => {
    const { columns, rows } = chart.table;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it.each([320, 640, 960])('keeps its texts apart and inside, %d pixels wide', (width) => {
    expect(collisions(draw(chart, width))).toEqual([]);
  });
});

describe('a comparison', () => {
  it('writes the value of each of the four series', () => {
    const texts = textsOf(rates([26.8, 26.7, 24.4, 25.1]));
    expect(texts).toEqual(
      expect.arrayContaining(['Ter.', '26,8', 'Dép.', '26,7', 'Rég.', '24,4', 'Fr.', '25,1']),
    );
  });

  it('draws bars in proportion', () => {
    const lengths = elementsNamed(draw(rates([40, 20, 10, 30])), 'rect')
      .filter((rect) => rect.attributes['height'] === '13')
      .map((rect) => Number(rect.attributes['width']));
    expect(lengths.map((length) => Math.round((length / lengths[0]!) * 40))).toEqual([40, 20, 10, 30]);
  });

  it('says neutralised with a word and a hatch, not with a colour', () => {
    const chart = rates(['neutralised', 20, 10, 30]);
    const hatched = elementsNamed(draw(chart), 'rect').filter(
      (rect) => rect.attributes['fill'] === 'url(#chart-hatch)',
    );
    expect(hatched).toHaveLength(1);
    expect(elementsNamed(draw(chart), 'pattern')[0]!.attributes['id']).toBe('chart-hatch');
    expect(textsOf(chart)).toContain('n.d. (neutralisé)');
    expect(chart.table.rows[0]).toContain('n.d. (neutralisé)');
  });

  it.each<[MissingReason, string]>([
    ['unavailable', 'n.d.'],
    ['not-applicable', 'sans objet'],
    ['no-activity', 'sans activité'],
  ])('writes %s in words, without a bar', (reason, words) => {
    const chart = rates([reason, 20, 10, 30]);
    const bars = elementsNamed(draw(chart), 'rect').filter((rect) => rect.attributes['height'] === '13');
    expect(bars).toHaveLength(3);
    expect(textsOf(chart)).toContain(words);
  });

  it('marks a figure that leaves communes out, and explains the mark', () => {
    const partial = { neutralised: { communes: [{ code: '30007', name: 'Alès' }], share: 50 } };
    const chart = ratesChart('Taux', [indicatorResult([12.3, 7.8, 11.7, 11.4], null, partial)]);
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['12,3*', partialNote()]));
    expect(chart.table.rows[0]![1]).toBe('12,3*');
    expect(textsOf(rates([12.3, 7.8, 11.7, 11.4]))).not.toContain(partialNote());
  });

  it('draws the most populated département of several, says so, and gives all in the table', () => {
    const chart = ageChart(report.territory);
    expect(chart.table.columns).toEqual([
      'Tranche d’âge',
      'Territoire',
      'Hérault',
      'Corse-du-Sud',
      'Gard',
      'Occitanie',
      'Corse',
      'France',
      'Habitants du territoire',
    ]);
    const legend = textsOf(chart, 960).join(' ');
    expect(legend).toContain('Dép.\u202f: Hérault');
    expect(legend).toContain('le dessin retient la partie où vivent le plus d’habitants');
    expect(legend).not.toContain('Gard');
  });

  it('refuses to draw nothing', () => {
    const empty = { title: 'Rien', measured: '', unit: '', measures: [], format: String };
    expect(() => comparisonChart(empty)).toThrow(RangeError);
  });

  it('escapes every name it writes', () => {
    const hostile = '<script>"&\'</script>';
    const chart = ratesChart(hostile, [indicatorResult([1, 2, 3, 4], null, { label: hostile })]);
    const svg = draw(chart, 960);
    expect(elementsNamed(svg, 'script')).toEqual([]);
    expect(placedTexts(svg).map(({ text }) => text)).toContain(hostile);
  });
});

const extremes: readonly (readonly [name: string, chart: Chart])[] = [
  ['bars at 0 %', rates([0, 0, 0, 0])],
  ['bars at 100 %', rates([100, 100, 100, 0])],
  ['bars all neutralised', rates(['neutralised', 'neutralised', 'neutralised', 'neutralised'])],
  ['a composition of one part', compositionDonut(composition([100, 0, 0, 0]))],
  ['a composition of one whole and crumbs', compositionDonut(composition([0.1, 0.1, 99.7, 0.1]))],
  ['a composition of crumbs at the end', compositionDonut(composition([99.7, 0.1, 0.1, 0.1]))],
  ['a composition of equal parts', compositionDonut(composition([25, 25, 25, 25]))],
  ['a composition of halves and crumbs', compositionDonut(composition([49.9, 0.1, 49.9, 0.1]))],
  [
    'a composition all neutralised',
    compositionDonut(composition(['neutralised', 'neutralised', 'neutralised', 'neutralised'])),
  ],
  ['a strip at 0 %', intervalStrip(indicatorResult([0, 0, 0, 0], { lower: 0, upper: 0.4 }))],
  ['a strip at 100 %', intervalStrip(indicatorResult([100, 100, 99.9, 100], { lower: 99.6, upper: 100 }))],
  [
    'a strip of equal rates',
    intervalStrip(indicatorResult([11.4, 11.4, 11.4, 11.4], { lower: 11.4, upper: 11.4 })),
  ],
  ['a strip neutralised', intervalStrip(indicatorResult(['neutralised', 12.7, 11.4, 11.4], null))],
  [
    'a strip of nothing',
    intervalStrip(indicatorResult(['neutralised', 'unavailable', 'unavailable', 'unavailable'], null)),
  ],
];

describe.each(extremes)('%s', (_, chart) => {
  it.each([320, 640, 960])('keeps its texts apart and inside, %d pixels wide', (width) => {
    expect(collisions(draw(chart, width))).toEqual([]);
  });

  it('draws no coordinate that is not a number', () => {
    expect(chart.draw({ id: 'chart', width: 320, palette: documentPalette })).not.toMatch(
      /NaN|Infinity|undefined/,
    );
  });
});

describe('a composition', () => {
  it('gives every share and count, also of the parts too thin to see', () => {
    const texts = textsOf(compositionDonut(composition([77.1, 9.2, 13.1, 0.6])));
    expect(texts).toEqual(expect.arrayContaining(['A 77,1\u00a0%', 'D 0,6\u00a0%', '0,6\u00a0% (530)']));
  });

  it('draws a slice for each part that is not empty', () => {
    expect(elementsNamed(draw(compositionDonut(composition([60, 0, 40, 0]))), 'path')).toHaveLength(2);
  });

  it('hatches the ring and says why when nothing is known', () => {
    const svg = draw(
      compositionDonut(composition(['neutralised', 'neutralised', 'neutralised', 'neutralised'])),
    );
    const [ring] = elementsNamed(svg, 'path');
    expect(ring!.attributes['fill']).toBe('url(#chart-hatch)');
    expect(placedTexts(svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['n.d.', '(neutralisé)']),
    );
  });
});

/** Pixels before the words of a reference, where its mark stands. */
const markRoom = 2 * markRadius;

describe('a strip', () => {
  it('places the territory, its interval and the references on one scale', () => {
    const svg = draw(
      intervalStrip(indicatorResult([10.7, 12.7, 11.4, 11.3], { lower: 10.5, upper: 10.9 })),
      300,
    );
    const [point] = elementsNamed(svg, 'circle');
    const leaders = elementsNamed(svg, 'polyline').map((leader) =>
      Number(leader.attributes['points']!.split(' ')[0]),
    );
    expect(leaders.toSorted((a, b) => a - b)).toEqual(leaders);
    expect(Number(point!.attributes['cx'])).toBeLessThan(leaders[0]!);
    expect(placedTexts(svg).map(({ text }) => text)).toEqual([
      '10,0',
      '14,0',
      'Fr. 11,3',
      'Rég. 11,4',
      'Dép. 12,7',
      'Territoire 10,7',
    ]);
  });

  it('tells the references apart by shape, on the axis as beside their words', () => {
    const svg = draw(intervalStrip(indicatorResult([10.7, 11.4, 11.4, 11.4], { lower: 10.5, upper: 10.9 })));
    const shapes = elementsNamed(svg, 'path')
      .filter(({ attributes }) => attributes['transform'] !== undefined)
      .map(({ attributes }) => attributes['d']);
    const counts = new Map(shapes.map((shape) => [shape, shapes.filter((other) => other === shape).length]));
    // Its label, the ground under it and the mark itself.
    expect([...counts.values()]).toEqual([3, 3, 3]);
  });

  it('keeps its texts apart and inside, whatever the figures and the width', () => {
    const rate = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    const figure = fc.oneof(
      { weight: 6, arbitrary: rate },
      fc.constantFrom<MissingReason>('neutralised', 'unavailable'),
    );
    const spread = fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        fc.tuple(figure, figure, figure, figure),
        spread,
        fc.integer({ min: 220, max: 1000 }),
        (figures, half, width) => {
          const [territory] = figures;
          const interval =
            typeof territory === 'number'
              ? { lower: Math.max(0, territory - half), upper: Math.min(100, territory + half) }
              : null;
          const svg = draw(intervalStrip(indicatorResult(figures, interval)), width);
          expect(collisions(svg)).toEqual([]);
          const labels = placedTexts(svg).filter(({ text }) => /^(Dép|Rég|Fr)\./.test(text));
          for (const [label, before] of labels.slice(1).map((one, index) => [one, labels[index]!] as const)) {
            if (label.y === before.y) expect(label.left - before.right).toBeGreaterThan(markRoom);
          }
        },
      ),
    );
  });

  it('never shows a share over 100 % or under 0 %', () => {
    const high = textsOf(
      intervalStrip(indicatorResult([99.9, 99.5, 99.7, 99.8], { lower: 99.8, upper: 100 })),
      300,
    );
    expect(high).toContain('100,0');
    const low = textsOf(intervalStrip(indicatorResult([0, 0.1, 0.1, 0.1], { lower: 0, upper: 0.3 })), 300);
    expect(low).toContain('0,0');
  });

  it('says the interval in its table and description', () => {
    const chart = intervalStrip(indicatorResult([10.7, 12.7, 11.4, 11.3], { lower: 10.5, upper: 10.9 }));
    expect(chart.table.rows).toEqual([
      ['Sans médecin traitant', '10,7\u00a0%', 'de 10,5 à 10,9', '12,7\u00a0%', '11,4\u00a0%', '11,3\u00a0%'],
    ]);
    expect(chart.description).toContain('de 10,5 à 10,9');
  });
});
