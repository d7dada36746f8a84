/** What the screen of comparison says and in which order, without a browser. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { buildReport } from '../../src/domain/build-report.js';
import { compareReports, type IndicatorComparison } from '../../src/domain/compare-reports.js';
import { pairedIntervals } from '../../src/charts/paired-intervals.js';
import { documentPalette } from '../../src/charts/palette.js';
import { ProjectFileError } from '../../src/domain/project-file-error.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';
import { comparedThemes, overviewOf, sectionOverlap, toneOf } from '../../web/compare/comparison-reading.js';
import { comparisonView, ComparisonViewProvider } from '../../web/compare/comparison-view.js';
import { notesOf } from '../../web/compare/comparison-notes.js';
import { differenceWords } from '../../web/compare/difference-words.js';
import { groupingsAround } from '../../web/compare/groupings-around.js';
import { IndicatorComparisonTable } from '../../web/compare/indicator-comparison-table.js';
import { territoryOfFile } from '../../web/compare/other-territory.js';

const publication = tinyPublication();
const reports = [
  ['30007', '34172'],
  ['30007', '2A004'],
].map((codes) => buildReport(publication, codes)) as [Report, Report];
const comparison = compareReports(...reports);
const territories = { first: reports[0].territory, second: reports[1].territory };
const carried = { codes: ['30007'], changes: [], unknown: [] };
const view = comparisonView(
  { comparison, territories, second: { kind: 'territory', name: 'Ajaccio et Alès', carried } },
  smallCatalogue,
  '',
);

function indicator(part: Partial<IndicatorComparison>): IndicatorComparison {
  return { ...comparison.indicators.find(({ kind }) => kind === 'proportion')!, ...part };
}

function different(value: number, second: number): IndicatorComparison {
  const shown = indicator({});
  return {
    ...shown,
    second: { ...shown.second, status: 'value', value: second },
    difference: {
      status: 'value',
      value,
      verdict: value > 0 ? 'higher' : 'lower',
      interval: { lower: value - 0.1, upper: value + 0.1 },
    },
  };
}

describe('what stands out', () => {
  it('is never what chance explains, and comes with the most marked first', () => {
    const [common, rare, none] = [different(2, 40), different(-1, 2), indicator({})];
    const { standouts, assessed } = overviewOf({
      ...comparison,
      indicators: [common, none, rare],
      pathologies: { all: [], shown: [] },
    });
    expect(none.difference.verdict).toBe('not-different');
    expect(standouts).toEqual([rare, common]);
    expect(assessed).toBe(3);
  });

  it('is good or bad news only where the catalogue says so', () => {
    const up = different(2, 10);
    expect(toneOf({ ...up, polarity: 'higher-is-better' })).toBe('better');
    expect(toneOf({ ...up, polarity: 'lower-is-better' })).toBe('worse');
    expect(toneOf({ ...up, polarity: 'neutral' })).toBe('plain');
    expect(toneOf({ ...indicator({}), polarity: 'lower-is-better' })).toBe('none');
  });

  it('is all that is left when only that is asked for', () => {
    expect(comparedThemes(smallCatalogue, comparison, false).length).toBeGreaterThan(0);
    const nothing = { ...comparison, indicators: [indicator({})], pathologies: { all: [], shown: [] } };
    expect(comparedThemes(smallCatalogue, nothing, true)).toEqual([]);
  });
});

describe('a difference in words', () => {
  it('says how much, between what, and of which kind', () => {
    expect(differenceWords({ ...different(-2, 10), polarity: 'lower-is-better' }, false)).toEqual({
      mark: '▼',
      points: '−2,0 points',
      words: 'plus bas, favorable',
      between: 'entre −2,1 et −1,9',
      tone: 'better',
    });
    expect(differenceWords({ ...different(0.5, 10), polarity: 'neutral' }, true)).toMatchObject({
      points: '+0,5 point',
      words: 'en hausse',
    });
  });

  it('says why there is none', () => {
    const missing = (status: 'neutralised' | 'not-applicable') =>
      ({ status, verdict: 'not-assessed', interval: null }) as const;
    const words = (part: Partial<IndicatorComparison>) => differenceWords(indicator(part), false).words;
    expect(words({ difference: missing('neutralised') })).toBe('non comparé\u202f: n.d. (neutralisé)');
    expect(words({ kind: 'count', difference: missing('not-applicable') })).toBe(
      'un effectif ne se compare pas',
    );
    expect(
      words({ difference: { status: 'value', value: 3, verdict: 'not-assessed', interval: null } }),
    ).toBe('non comparé\u202f: moins de la moitié des habitants comptés');
  });
});

describe('what must be known first', () => {
  it('says that people stand on both sides', () => {
    expect(notesOf(view)).toEqual([
      expect.stringMatching(/^1 commune \(44\u00a0697 habitants\) est dans les deux/),
    ]);
  });

  it('says that the perimeter was frozen, and what joined it', () => {
    const perimeter = { first: ['1', '2'], second: ['1'], changes: [], added: ['2'] };
    const other = { ...comparison, second: { ...comparison.second, cog: 2019 } };
    const notes = notesOf({ ...view, comparison: other, second: { kind: 'edition', perimeter } });
    expect(notes).toHaveLength(3);
    expect(notes[1]).toMatch(/^Périmètre figé\u202f: .* cartes de 2019 et de 2026/);
    expect(notes[2]).toContain('1 commune a été ajoutée');
  });

  it('warns of periods in common', () => {
    const year = (number: number) => ({ period: { kind: 'year', year: number } as const, source: 'snds' });
    expect(sectionOverlap([{ first: year(2023), second: year(2021) }])).toBe('none');
    expect(
      sectionOverlap([
        { first: year(2023), second: year(2021) },
        { first: year(2021), second: year(2021) },
      ]),
    ).toBe('same');
  });
});

describe('a row of the table', () => {
  it('holds the figures, the people counted, the verdict and where they come from', () => {
    const html = renderToStaticMarkup(
      <ComparisonViewProvider value={view}>
        <IndicatorComparisonTable caption="Accès" indicators={comparison.indicators} />
      </ComparisonViewProvider>,
    );
    expect(html).toContain('Ajaccio et Alès');
    expect(html).toContain('pas de différence établie');
    expect(html).toMatch(/Source\u202f: /);
  });

  it('has a chart that says the same to those who do not see it', () => {
    const { first, second, label, unit } = indicator({});
    const chart = pairedIntervals({ label, unit, isShare: true }, [
      { name: 'Ici & là', figure: first, mark: 'disc' },
      {
        name: 'Ailleurs',
        figure: { ...second, status: 'neutralised', interval: null } as never,
        mark: 'diamond',
      },
    ]);
    expect(chart.table.rows.map(([name]) => name)).toEqual(['Ici & là', 'Ailleurs']);
    const svg = chart.draw({ id: 'x', width: 240, palette: documentPalette });
    expect(svg).toContain('Ici &amp; là');
    expect(svg).toContain('n.d. (neutralisé)');
    expect(svg).not.toContain('NaN');
  });
});

describe('what is proposed and opened', () => {
  it('proposes the CPTS that share communes, then those of about the same size, never the territory itself', () => {
    const grouping = (name: string, communes: string[]) => ({
      ...{ kind: 'cpts' as const, code: name, name, communes },
      ...{ population: 1, departments: ['30'], regions: ['76'] },
    });
    const [self, near, large, alike] = [
      grouping('self', ['30001', '30002']),
      grouping('near', ['30002', '30009']),
      grouping('large', ['30010', '30011', '30012', '30013', '30014']),
      grouping('alike', ['30020', '30021']),
    ];
    const around = groupingsAround([self, large, alike, near], ['30001', '30002']);
    expect(around.map(({ name }) => name)).toEqual(['near', 'alike', 'large']);
  });

  it('reads a list of codes as a territory of the year on display', () => {
    expect(territoryOfFile('30007\n34172', 'communes.txt', 2026)).toEqual({
      kind: 'territory',
      codes: ['30007', '34172'],
      cog: 2026,
      name: 'communes.txt',
    });
    expect(() => territoryOfFile('20123', 'x.txt', 2026)).toThrow(ProjectFileError);
    expect(() => territoryOfFile('rien', 'x.txt', 2026)).toThrow(ProjectFileError);
  });
});
