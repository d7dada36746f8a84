/** What one copies from the map screen: the project and a listed commune, with their sources, and why a figure is missing. */
import { describe, expect, it } from 'vitest';
import type { SourcesAnswer } from '../../src/domain/api.js';
import type { IndicatorMap } from '../../src/domain/indicator-map.js';
import { createIndicatorLayer } from '../../web/map/indicator-layer.js';
import { citeListedCommune, citeProject } from '../../web/map-screen/map-citation.js';
import { summariseSelection } from '../../web/state/summary.js';
import { summary } from './map-fixtures.js';

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');
const stamp = (year: number, source: string) => ({ period: { kind: 'year', year }, source });
const sources = {
  publication: { id: '2024-12-00000000', edition: '2024-12', synthetic: false },
  sources: [
    { id: 'insee', label: 'INSEE' },
    { id: 'snds', label: 'SNDS' },
  ],
  periods: {
    population: stamp(2021, 'insee'),
    professionals: stamp(2024, 'snds'),
    structures: stamp(2022, 'finess'),
  },
} as unknown as SourcesAnswer;

const one = summary('30001', { name: 'Ici', population: 1234, professionals: 5, structures: 2 });
const unknown = summary('30002', { name: 'Là', population: null });
const reference = { code: 'FR', name: 'France', status: 'value', value: 11.4 };
const map = {
  indicator: 'without-gp',
  kind: 'proportion',
  unit: '%',
  values: [12.9, 'neutralised'],
  breaks: [],
  differenceBreaks: [-1, 1],
  references: { france: reference, regions: [], departments: [] },
  ...stamp(2023, 'snds'),
} as unknown as IndicatorMap;
const layer = createIndicatorLayer([{ communes: [one, unknown], map }], 'france', {
  label: 'Sans médecin traitant',
  unit: '%',
  stamp: '',
});
const end = 'Rezone, édition de décembre 2024, publication 2024-12-00000000.';

describe('the citation', () => {
  it('of a project has its four figures, each of its own period, and all their sources', () => {
    const figures = summariseSelection(['30001'], new Map([['30001', one]]));
    expect(plain(citeProject(figures, 'commune Ici', sources))).toBe(
      [
        'Habitants : 1 234, commune Ici, année 2021.',
        'Professionnels de santé libéraux : 5, commune Ici, année 2024.',
        'Structures de soins : 2, commune Ici, année 2022.',
        'Structures d’exercice coordonné : 0, commune Ici, année 2022.',
        `Sources : INSEE ; SNDS ; finess ; ${end}`,
      ].join(' '),
    );
  });

  it('of a listed commune has the indicator on display and its difference', () => {
    expect(plain(citeListedCommune(one, layer, sources))).toBe(
      [
        'Habitants : 1 234, commune Ici (30001), année 2021.',
        'Sans médecin traitant : 12,9 %, commune Ici (30001), année 2023.',
        `Écart avec la France (11,4 %) : +1,5 point. Sources : INSEE ; SNDS ; ${end}`,
      ].join(' '),
    );
    expect(plain(citeListedCommune(one, null, sources))).toBe(
      `Habitants : 1 234, commune Ici (30001), année 2021. Source : INSEE ; ${end}`,
    );
  });

  it('of what is missing says why, and no difference', () => {
    expect(plain(citeListedCommune(unknown, layer, sources))).toBe(
      [
        'Habitants : n.d. (la source ne le donne pas), commune Là (30002), année 2021.',
        'Sans médecin traitant : n.d. (neutralisé), commune Là (30002), année 2023.',
        `Sources : INSEE ; SNDS ; ${end}`,
      ].join(' '),
    );
  });
});
