/** Which communes a screen asks for. */
import { describe, expect, it } from 'vitest';
import type { PlacesAnswer } from '../../src/domain/api.js';
import { regionsInSight, regionsReached } from '../../web/state/known-communes.js';

const places: PlacesAnswer = {
  regions: [
    { code: '76', name: 'Occitanie' },
    { code: '93', name: 'Provence-Alpes-Côte d’Azur' },
    { code: '94', name: 'Corse' },
    { code: '01', name: 'Guadeloupe' },
  ],
  departments: [
    { code: '30', name: 'Gard', region: '76' },
    { code: '13', name: 'Bouches-du-Rhône', region: '93' },
    { code: '2A', name: 'Corse-du-Sud', region: '94' },
    { code: '971', name: 'Guadeloupe', region: '01' },
  ],
};

describe('the régions whose communes are asked for', () => {
  it('are the one on display and those of the selection', () => {
    expect(regionsInSight('76', [], places)).toEqual(['76']);
    expect(regionsInSight('76', ['30007', '97105', '2A004', '13055', '13001'], places)).toEqual([
      '76',
      '93',
      '94',
      '01',
    ]);
  });

  it('are the whole of France without a région, or with a code that only the whole list knows', () => {
    expect(regionsInSight(null, ['30007'], places)).toBeNull();
    expect(regionsInSight('76', ['97501'], places)).toBeNull();
    expect(regionsInSight('76', ['ZZ999'], places)).toBeNull();
  });

  it('are said as far as the codes say it', () => {
    expect(regionsReached(['97501', '13055', '30007'], places)).toEqual({
      regions: ['76', '93'],
      isComplete: false,
    });
  });
});
