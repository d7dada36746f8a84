import { describe, expect, it } from 'vitest';
import type { SourcesAnswer } from '../../src/domain/api.js';
import { describeSources, summariseNatures } from '../../web/data/source-facts.js';
import { draftManifest, smallCatalogue } from '../support/publications.js';

const manifest = draftManifest(smallCatalogue);
const real = { synthetic: false, detail: 'Tel que publié.', files: [] };
const drawn = { synthetic: true, vintage: null, detail: 'Tiré au sort.', files: [] };
const unused = { ...smallCatalogue.sources[0]!, id: 'unused', label: 'Jamais lue' };

function answer(origins: SourcesAnswer['origins'], synthetic = true): SourcesAnswer {
  return {
    publication: { ...manifest, id: '2024-12-00000000', synthetic },
    sources: [...smallCatalogue.sources, unused],
    origins,
    periods: manifest.periods,
  };
}

function naturesOf(origins: SourcesAnswer['origins'], synthetic?: boolean) {
  return describeSources(answer(origins, synthetic), smallCatalogue).map(({ source, nature, vintage }) => [
    source.id,
    nature,
    vintage,
  ]);
}

describe('the sources of an edition', () => {
  it('are those that it uses, with what is real of them and of when', () => {
    expect(
      naturesOf([
        { source: 'snds', ...drawn },
        { source: 'insee', ...real, vintage: 'recensement de 2021' },
      ]),
    ).toEqual([
      ['snds', 'drawn', null],
      ['insee', 'real', 'recensement de 2021'],
    ]);
  });

  it('are mixed when only a part was drawn', () => {
    const parts = ['2022', '2024', '2022'].map((vintage) => ({ source: 'insee', ...real, vintage }));
    expect(naturesOf([...parts, { source: 'insee', ...drawn }])[1]).toEqual(['insee', 'mixed', '2022, 2024']);
  });

  it('are what the publication is when nothing is said of them', () => {
    expect(naturesOf([], true).map(([, nature]) => nature)).toEqual(['drawn', 'drawn']);
    expect(naturesOf([], false).map(([, nature]) => nature)).toEqual(['real', 'real']);
  });

  it('say what they feed, and of when', () => {
    const [snds, insee] = describeSources(answer([]), smallCatalogue);
    expect(insee!.parts).toEqual([
      { label: 'Habitants des communes', period: 'recensement de 2021' },
      { label: 'Tranches d’âge', period: 'recensement de 2021' },
    ]);
    const used = snds!.indicators.flatMap(({ sections }) => sections.flatMap(({ indicators }) => indicators));
    expect(used.toSorted()).toEqual(
      smallCatalogue.indicators
        .filter(({ source }) => source === 'snds')
        .map(({ label }) => label)
        .toSorted(),
    );
    expect(snds!.indicators.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(used.length);
    expect(new Set(snds!.indicators.map(({ period }) => period)).size).toBe(snds!.indicators.length);
  });
});

describe('the summary of the sources', () => {
  const summary = (...origins: SourcesAnswer['origins']) =>
    summariseNatures(describeSources(answer(origins), smallCatalogue));

  it.each([
    [
      summary({ source: 'snds', ...drawn }, { source: 'insee', ...real, vintage: null }),
      '1 source réelle, 1 tirée au sort',
    ],
    [
      summary({ source: 'snds', ...drawn }, { source: 'snds', ...real, vintage: null }),
      '0 source réelle, 1 tirée au sort, 1 en partie tirée au sort',
    ],
    [
      summary({ source: 'snds', ...real, vintage: null }, { source: 'insee', ...real, vintage: null }),
      '2 sources réelles',
    ],
  ])('reads "%s"', (read, expected) => {
    expect(read).toBe(expected);
  });
});
