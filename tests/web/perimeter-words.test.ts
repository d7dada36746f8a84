import { describe, expect, it } from 'vitest';
import type { Perimeter } from '../../src/domain/perimeter.js';
import { nameSome } from '../../web/project/contiguity-remarks.js';
import { describeShape } from '../../web/project/perimeter-part.js';
import { describeDistances } from '../../web/project/size-gauge.js';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('the size of a project', () => {
  it.each([
    [0, 'Encore 40 000 habitants avant la taille 2 (à partir de 40 000).'],
    [39_999, 'Encore 1 habitant avant la taille 2 (à partir de 40 000).'],
    [
      100_647,
      '20 647 habitants au-dessus de la taille 2 ; encore 74 354 avant la taille 4 (à partir de 175 001).',
    ],
    [
      175_000,
      '95 000 habitants au-dessus de la taille 2 ; encore 1 avant la taille 4 (à partir de 175 001).',
    ],
    [175_001, 'La plus grande taille : 0 habitant au-dessus du seuil (175 001).'],
  ])('%i', (population, expected) => {
    expect(plain(describeDistances(population))).toBe(expected);
  });
});

describe('the shape of a project in two words', () => {
  const shape = (pieces: string[][], holes: string[][]): Perimeter => ({
    pieces,
    holes,
    neighbours: [],
    unplaced: [],
  });

  it.each([
    [shape([['A', 'B']], []), 'd’un seul tenant'],
    [shape([['A', 'B'], ['C']], []), '1 détachée'],
    [shape([['A'], ['B', 'C']], [['D', 'E'], ['F']]), '2 détachées, 3 entourées'],
    [shape([['A', 'B']], [['D']]), '1 entourée'],
    [shape([['A']], []), ''],
    [shape([], []), ''],
  ])('%#', (perimeter, expected) => {
    expect(describeShape(perimeter)).toBe(expected);
  });
});

describe('a list of communes in a sentence', () => {
  it('is cut short', () => {
    const none = new Map();
    expect(nameSome(['A', 'B', 'C'], none)).toBe('A, B et C');
    expect(nameSome('ABCDEFGHI'.split(''), none)).toBe('A, B, C, D, E et 4 autres');
  });
});
