/** How the chosen communes are drawn: over the tints of an indicator, only a ring, so that they are read. */
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../web/map/atlas.js';
import { drawnSelection, selectionStyle } from '../../web/map/drawn-selection.js';
import type { MapTheme } from '../../web/map/map-theme.js';
import { decodeOutlines } from '../../web/map/outline-shapes.js';
import { projectionOf } from '../../web/map/projection.js';
import { createScene } from '../../web/map/scene.js';
import { nineCommunes, summary } from './map-fixtures.js';

const topology = nineCommunes();
const communes = new Map(['30001', '30002'].map((code) => [code, summary(code)]));
const scene = createScene(createAtlas([decodeOutlines(topology, projectionOf(topology))]), communes);
const theme = {
  selected: 'amber',
  selectedLine: 'brown',
  selectedRing: 'gold',
  selectedCasing: 'black',
} as MapTheme;

/** Two squares side by side, and one that is on no map. */
const draw = (isTinted: boolean) =>
  drawnSelection(scene, new Set(['30001', '30002', '99999']), selectionStyle(isTinted, theme));
const sides = (borders: ReturnType<typeof draw>['strokes'][number]['borders']) =>
  borders.map(({ left, right }) => [left.code, right?.code ?? ''].sort().join('-')).sort();

describe('the chosen communes', () => {
  it('are filled on a plain map', () => {
    const { shapes, fill, strokes } = draw(false);
    expect(shapes.map(({ code }) => code)).toEqual(['30001', '30002']);
    expect(fill).toBe('amber');
    expect(strokes.map(({ colour }) => colour)).toEqual(['brown', 'brown']);
  });

  it('are only ringed over the tints of an indicator, on a dark line, all around and not between them', () => {
    const { fill, strokes } = draw(true);
    expect(fill).toBeNull();
    const [inside, casing, ring] = strokes;
    expect([casing!.colour, ring!.colour]).toEqual(['black', 'gold']);
    expect(casing!.width).toBeGreaterThan(ring!.width);
    expect(sides(inside!.borders)).toEqual(['30001-30002']);
    expect(new Set(sides(ring!.borders))).toEqual(
      new Set(['-30001', '-30002', '30001-30004', '30002-30003', '30002-30005']),
    );
    expect(casing!.borders).toEqual(ring!.borders);
  });
});
