import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import type { Position, Standing } from '../../src/domain/similar-territories/answer.js';
import { standingSections } from '../../web/similar/standing-sections.js';
import { extremes, positionWords, profileFigure, unrankedWords } from '../../web/similar/standing-words.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';

type Ranked = Extract<Position, { status: 'ranked' }>;

function ranked(lower: number, equal: number, higher: number, isUncertain = false): Ranked {
  return {
    status: 'ranked',
    ...{ lower, equal, higher, isUncertain },
    rank: 1 + higher + equal / 2,
    percentile: Math.round((100 * (lower + equal / 2)) / (lower + equal + higher)),
  };
}

const [result] = buildReport(tinyPublication(), ['30007']).indicators;

function standing(id: string, position: Position, withFigure = 20): Standing {
  return {
    ...result!,
    id,
    position,
    peers: { figures: [], withFigure, withoutFigure: 0, distribution: null },
  };
}

describe('a position in words', () => {
  it.each([
    [
      20,
      0,
      0,
      '▲',
      'plus élevé que les 20 territoires semblables',
      'rang 1 sur 21, dans le quart le plus élevé',
    ],
    [
      0,
      0,
      18,
      '▼',
      'plus bas que les 18 territoires semblables',
      'rang 19 sur 19, dans le quart le plus bas',
    ],
    [
      12,
      0,
      8,
      '▲',
      'plus élevé que 12 des 20 territoires semblables',
      'rang 9 sur 21, dans la moitié centrale',
    ],
    [
      ...([4, 2, 14, '▼', 'plus bas que 14 des 20 territoires semblables'] as const),
      'ex aequo du rang 15 au rang 17 sur 21, dans le quart le plus bas',
    ],
    [
      9,
      2,
      9,
      '=',
      'au milieu des 20 territoires semblables',
      'ex aequo du rang 10 au rang 12 sur 21, dans la moitié centrale',
    ],
  ] as const)('%d lower, %d equal, %d higher', (lower, equal, higher, mark, words, detail) => {
    expect(positionWords(ranked(lower, equal, higher))).toEqual({ mark, words, detail });
  });

  it.each([
    ['no-figure', 20, /^non situé.*le territoire n’a pas de chiffre$/],
    ['low-coverage', 20, /moins de la moitié des habitants/],
    ['few-peers', 0, /aucun territoire semblable n’a de chiffre$/],
    ['few-peers', 1, /un seul territoire semblable a un chiffre$/],
    ['few-peers', 4, /4 territoires semblables seulement ont un chiffre$/],
  ] as const)('says why there is none: %s', (reason, withFigure, words) => {
    expect(unrankedWords(standing('a', { status: 'not-ranked', reason }, withFigure))).toMatch(words);
  });
});

describe('what stands apart', () => {
  it('is among the highest or the lowest tenth, and sure', () => {
    const all = [
      standing('high', ranked(18, 0, 2)),
      standing('not-so-high', ranked(17, 0, 3)),
      standing('uncertain', ranked(20, 0, 0, true)),
      standing('low', ranked(2, 0, 18)),
      standing('none', { status: 'not-ranked', reason: 'no-figure' }),
    ];
    const ids = (list: readonly Standing[]) => list.map(({ id }) => id);
    const { highest, lowest } = extremes(all);
    expect([ids(highest), ids(lowest)]).toEqual([['high'], ['low']]);
  });
});

describe('the figures of a profile', () => {
  it('are whole where decimals say nothing', () => {
    const shown = (dimension: 'population' | 'density' | 'css', value: number) =>
      profileFigure(dimension, { status: 'value', value });
    expect([shown('density', 280.2), shown('density', 6.9), shown('css', 9)]).toEqual(['280', '6,9', '9,0']);
    expect(profileFigure('css', { status: 'neutralised' })).toBe('n.d. (neutralisé)');
  });
});

describe('the sections', () => {
  it('follow the catalogue, and leave out what has no position', () => {
    const indicators = ['breast-cancer-screening', 'ald-diabetes', 'consumers-17-plus-with-ald'].map((id) =>
      standing(id, ranked(1, 0, 1)),
    );
    const themes = standingSections({ indicators } as Parameters<typeof standingSections>[0], smallCatalogue);
    expect(themes.map(({ id, sections }) => [id, sections.map((section) => section.id).join(' ')])).toEqual([
      ['population', 'population'],
      ['missions', 'pathologies prevention'],
    ]);
    expect(themes[1]!.sections[0]!.standings[0]!.label).toBe('ALD 8');
    expect(themes[1]!.sections[0]!.sources).toEqual(['SNDS']);
  });
});
