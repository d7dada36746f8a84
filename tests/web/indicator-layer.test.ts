/** The tints of the communes, their counts, their classes and what is said of a figure. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IndicatorMap } from '../../src/domain/indicator-map.js';
import { countTints, createIndicatorLayer, type IndicatorLayer } from '../../web/map/indicator-layer.js';
import {
  describeClass,
  describeDifference,
  describeFigure,
  plainFigure,
  unitWords,
} from '../../web/map/indicator-wording.js';
import { announceCommune } from '../../web/map/wording.js';
import type { MapReference } from '../../web/state/address.js';
import { summary } from './map-fixtures.js';

const reference = (code: string, name: string, value: number) => ({
  code,
  name,
  status: 'value' as const,
  value,
});

const withoutGp: IndicatorMap = {
  indicator: 'consumers-17-plus-without-gp',
  label: 'Sans médecin traitant',
  unit: '%',
  kind: 'proportion',
  polarity: 'lower-is-better',
  values: [9.5, 9.6, 'neutralised', 'unavailable', 16.3],
  breaks: [9.6, 11.5, 13.5, 16.3],
  differenceBreaks: [-4.2, -1.8, 1.8, 4.2],
  references: {
    france: reference('FR', 'France', 11.4),
    regions: [reference('76', 'Occitanie', 11.3)],
    departments: [reference('30', 'Gard', 14.1)],
  },
  period: { kind: 'year', year: 2023 },
  source: 'snds',
};
const communes = ['30001', '30002', '30003', '30004', '34001'].map((code) => summary(code));
const words = { label: 'Sans médecin traitant', unit: '%', stamp: 'SNDS, année 2023' };

function layerOf(difference: MapReference | null, map: Partial<IndicatorMap> = {}): IndicatorLayer {
  return createIndicatorLayer([{ communes, map: { ...withoutGp, ...map } }], difference, {
    ...words,
    unit: map.unit ?? '%',
  });
}

const classesOf = (layer: IndicatorLayer) => layer.classes.map((one) => describeClass(layer, one));

describe('the tints', () => {
  it('of figures go from the lowest class to the highest', () => {
    expect([...layerOf(null).tints.values()]).toEqual([0, 1, 'neutralised', 'unavailable', 4]);
  });

  it('of differences are taken from France, from the région, from the own département', () => {
    expect([...layerOf('france').tints.values()]).toEqual([1, 1, 'neutralised', 'unavailable', 4]);
    expect([...layerOf('region').tints.values()]).toEqual([1, 2, 'neutralised', 'unavailable', 4]);
    // Nothing is known of the Hérault.
    expect([...layerOf('department').tints.values()]).toEqual([
      0,
      0,
      'neutralised',
      'unavailable',
      'unavailable',
    ]);
  });

  it('of counts never say a difference', () => {
    const counts = { kind: 'count' as const, unit: 'personnes', values: [12, 40, 150, 390, 5000] };
    const layer = layerOf('france', { ...counts, breaks: [150, 390], differenceBreaks: [] });
    expect(layer.difference).toBeNull();
    // Three classes, as far apart as can be.
    expect([...layer.tints.values()]).toEqual([0, 0, 2, 4, 4]);
  });

  it('are counted over the communes of the map, which add up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('30001', '30002', '30003', '34001', '99999')), (codes) => {
        const counts = countTints(layerOf(null), codes);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(codes.length);
        expect(counts.get('unavailable') ?? 0).toBe(codes.filter((code) => code === '99999').length);
      }),
    );
  });
});

describe('the classes', () => {
  it('have limits that do not overlap, in words', () => {
    expect(classesOf(layerOf(null))).toEqual([
      '9,5 ou moins',
      '9,6 à 11,4',
      '11,5 à 13,4',
      '13,5 à 16,2',
      '16,3 ou plus',
    ]);
    expect(unitWords(layerOf(null))).toBe('%');
  });

  it('of a difference say on which side', () => {
    const layer = layerOf('region');
    expect(classesOf(layer)).toEqual([
      '4,2 ou plus en dessous',
      '1,8 à 4,1 en dessous',
      'écart de 1,7 au plus',
      '1,8 à 4,1 au-dessus',
      '4,2 ou plus au-dessus',
    ]);
    expect(unitWords(layer)).toBe('points');
  });

  it('are fewer when there are few figures', () => {
    expect(classesOf(layerOf(null, { breaks: [] }))).toEqual(['toutes les valeurs']);
    expect(classesOf(layerOf('france', { differenceBreaks: [] }))).toEqual(['tous les écarts']);
    expect(classesOf(layerOf('france', { differenceBreaks: [-0.1, 0.1] }))).toEqual([
      '0,1 ou plus en dessous',
      'aucun écart',
      '0,1 ou plus au-dessus',
    ]);
    expect(classesOf(layerOf(null, { breaks: [0.1, 0.2, 0.4] }))).toEqual([
      '0,0',
      '0,1',
      '0,2 à 0,3',
      '0,4 ou plus',
    ]);
  });

  it('of counts are whole', () => {
    const layer = layerOf(null, { kind: 'count', unit: 'personnes', breaks: [150, 1100] });
    expect(classesOf(layer)).toEqual(['149 ou moins', '150 à 1\u00a0099', '1\u00a0100 ou plus']);
  });

  it('hold each commune that has their tint', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 1000 }),
        (limits, tenths) => {
          const breaks = limits.toSorted((a, b) => a - b).map((limit) => limit / 10);
          const figure = tenths / 10;
          const layer = layerOf(null, { breaks, values: [figure, figure, figure, figure, figure] });
          const one = layer.classes.find(({ tint }) => tint === layer.tints.get('30001'))!;
          expect(figure >= (one.from ?? 0) && figure <= (one.to ?? 100)).toBe(true);
          expect(new Set(layer.classes.map(({ tint }) => tint)).size).toBe(breaks.length + 1);
        },
      ),
    );
  });
});

describe('what is said of a commune', () => {
  const [low, , hidden, unknown, high] = communes;

  it('is its figure beside that of France, or why it has none', () => {
    const layer = layerOf(null);
    expect(describeFigure(layer, low!)).toBe('Sans médecin traitant\u202f: 9,5\u00a0% (France 11,4\u00a0%)');
    expect(describeFigure(layer, hidden!)).toBe(
      'Sans médecin traitant\u202f: neutralisé, trop peu de personnes',
    );
    expect(describeFigure(layer, unknown!)).toBe('Sans médecin traitant\u202f: donnée non disponible');
    expect(describeDifference(layer, low!)).toBeNull();
    expect([low!, hidden!, unknown!].map((one) => plainFigure(layer, one))).toEqual([
      '9,5',
      'n.d. (neutralisé)',
      'n.d.',
    ]);
  });

  it('is the difference that the colours stand for', () => {
    expect(describeDifference(layerOf('france'), low!)).toBe(
      'Écart avec la France (11,4\u00a0%)\u202f: −1,9 point',
    );
    expect(describeDifference(layerOf('france'), high!)).toBe(
      'Écart avec la France (11,4\u00a0%)\u202f: +4,9 points',
    );
    expect(describeDifference(layerOf('department'), high!)).toBeNull();
    expect(describeDifference(layerOf('department'), hidden!)).toBeNull();
    expect(describeDifference(layerOf('france', { unit: 'pour 100', kind: 'event-rate' }), high!)).toBe(
      'Écart avec la France (11,4)\u202f: +4,9 pour 100',
    );
  });

  it('has the unit of its indicator', () => {
    expect(describeFigure(layerOf(null, { unit: 'pour 100', kind: 'event-rate' }), low!)).toBe(
      'Sans médecin traitant\u202f: 9,5 pour 100 (France 11,4)',
    );
    expect(describeFigure(layerOf(null, { unit: 'personnes', kind: 'count', values: [1234] }), low!)).toBe(
      'Sans médecin traitant\u202f: 1\u00a0234 personnes',
    );
  });

  it('is told to those who listen', () => {
    const said = announceCommune(low!, false, layerOf('region'));
    expect(said).toContain('Sans médecin traitant\u202f: 9,5\u00a0%');
    expect(said).toContain('Écart avec la région (11,3\u00a0%)\u202f: −1,8 point');
  });
});

describe('the colours', () => {
  const css = readFileSync(new URL('../../web/map/indicator-layer.css', import.meta.url), 'utf8');
  const tints = (palette: string) =>
    [...css.matchAll(new RegExp(`--map-${palette}-\\d: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'g'))].map(
      ([, light, dark]) => ({ light: luminance(light!), dark: luminance(dark!) }),
    );

  it('of figures go from the ground towards the ink in both themes', () => {
    const values = tints('value');
    expect(values).toHaveLength(5);
    const falling = values.map(({ light }) => light);
    const rising = values.map(({ dark }) => dark);
    expect(falling.toSorted((a, b) => b - a)).toEqual(falling);
    expect(rising.toSorted((a, b) => a - b)).toEqual(rising);
  });

  it('of differences are closest to the ground in the middle', () => {
    const differences = tints('difference');
    expect(differences).toHaveLength(5);
    expect(Math.max(...differences.map(({ light }) => light))).toBe(differences[2]!.light);
    expect(Math.min(...differences.map(({ dark }) => dark))).toBe(differences[2]!.dark);
  });
});

/** Relative luminance (WCAG 2.2) of a colour #rrggbb. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
