import { describe, expect, it } from 'vitest';
import { withTouchingRegions } from '../../src/domain/touching-regions.js';
import { readCog } from '../../src/opendata/cog.js';

const touchingOf = (code: string) => withTouchingRegions([code]).slice(1);

describe('régions around a territory', () => {
  it('touch each other both ways, and exist', () => {
    const regions = readCog().regions.map(({ code }) => code);
    for (const code of regions) {
      for (const other of touchingOf(code)) {
        expect(regions).toContain(other);
        expect(touchingOf(other)).toContain(code);
      }
    }
  });

  it('are none around an island', () => {
    expect(touchingOf('94')).toEqual([]);
    expect(touchingOf('01')).toEqual([]);
  });

  it('come once, after those of the territory', () => {
    expect(withTouchingRegions(['93', '76'])).toEqual(['93', '76', '84', '75']);
  });
});
