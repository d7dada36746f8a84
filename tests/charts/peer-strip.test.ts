import { describe, expect, it } from 'vitest';
import { documentPalette } from '../../src/charts/palette.js';
import { peerStrip } from '../../src/charts/peer-strip.js';
import type { Standing } from '../../src/domain/similar-territories/answer.js';
import { distributionOf, positionAmong } from '../../src/domain/similar-territories/position.js';
import { figureOf, indicatorResult } from './figures.js';
import { collisions, contentOf, elementsNamed, readSvg } from './svg-reader.js';

function standing(own: number | 'neutralised', interval: { lower: number; upper: number } | null = null) {
  const result = indicatorResult([own, 0, 0, 0], interval, { label: 'Sans médecin traitant' });
  const figures = [9.4, 10.2, 10.2, 11, 'neutralised', 12.6, 14.8].map((one) =>
    figureOf(one as number | 'neutralised'),
  );
  const standing: Standing = {
    ...result,
    peers: { figures, withFigure: 6, withoutFigure: 1, distribution: distributionOf(figures) },
    position: positionAmong(result.territory, figures),
  };
  return standing;
}

function draw(one: Standing, width: number) {
  const chart = peerStrip(one, one.peers.distribution!);
  return { chart, svg: readSvg(chart.draw({ id: 'a', width, palette: documentPalette })) };
}

describe('the strip of the peers', () => {
  it('has a dot for each peer with a figure and a diamond for the territory', () => {
    const { svg } = draw(standing(10.7, { lower: 10.5, upper: 10.9 }), 400);
    expect(elementsNamed(svg, 'circle')).toHaveLength(6);
    expect(elementsNamed(svg, 'polygon')).toHaveLength(1);
  });

  it('draws the peers alone where the territory has no figure', () => {
    const { svg } = draw(standing('neutralised'), 400);
    expect(elementsNamed(svg, 'circle')).toHaveLength(6);
    expect(elementsNamed(svg, 'polygon')).toHaveLength(0);
  });

  it('says in words what it draws, and has its table', () => {
    const { chart, svg } = draw(standing(10.7), 400);
    expect(contentOf(elementsNamed(svg, 'desc')[0]!).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'Territoire : 10,7 %. Territoires semblables : de 9,4 % à 14,8 %, la moitié entre 10,2 % et 12,2 %, médiane 10,6 %.',
    );
    expect(chart.table.rows[0]).toHaveLength(chart.table.columns.length);
  });

  it.each([260, 320, 640])('keeps all that it draws inside and its labels apart, %d pixels wide', (width) => {
    for (const own of [2.1, 10.7, 31.5]) {
      const { svg } = draw(standing(own, { lower: own - 1, upper: own + 3 }), width);
      expect(collisions(svg)).toEqual([]);
      const places = elementsNamed(svg, 'circle').map(({ attributes }) => Number(attributes['cx']));
      const corners = elementsNamed(svg, 'polygon')[0]!.attributes['points']!.split(' ');
      const ends = elementsNamed(svg, 'line').flatMap(({ attributes }) => [
        attributes['x1'],
        attributes['x2'],
      ]);
      for (const x of [
        ...places,
        ...ends.map(Number),
        ...corners.map((corner) => Number(corner.split(',')[0])),
      ]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
    }
  });
});
