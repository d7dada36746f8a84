import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { readPositions } from '../../src/opendata/positions.js';

const { communes } = readCog();
const positions = readPositions(communes);

describe('positions of communes', () => {
  it('covers about a quarter of the communes, of every département but four small collectivities', () => {
    expect(positions.size).toBeGreaterThan(8000);
    const found = new Set(
      communes.filter(({ code }) => positions.has(code)).map(({ department }) => department),
    );
    const missing = communes.map(({ department }) => department).filter((code) => !found.has(code));
    expect([...new Set(missing)].sort()).toEqual(['977', '978', '984', '989']);
  });

  it.each([
    { code: '75056', place: 'Paris', longitude: 2.35, latitude: 48.85 },
    { code: '13055', place: 'Marseille', longitude: 5.38, latitude: 43.3 },
    { code: '97411', place: 'Saint-Denis of La Réunion', longitude: 55.45, latitude: -20.88 },
    { code: '97611', place: 'Mamoudzou', longitude: 45.23, latitude: -12.78 },
    { code: '98818', place: 'Nouméa', longitude: 166.46, latitude: -22.27 },
  ])('puts $place where it is: longitude first', ({ code, longitude, latitude }) => {
    const [x, y] = positions.get(code)!;
    expect(x).toBeCloseTo(longitude, 1);
    expect(y).toBeCloseTo(latitude, 1);
  });

  it('tells homonyms of two départements apart', () => {
    const homonyms = communes.filter(({ name, code }) => name === 'Saint-Denis' && positions.has(code));
    expect(homonyms.length).toBeGreaterThan(1);
    expect(new Set(homonyms.map(({ code }) => String(positions.get(code)))).size).toBe(homonyms.length);
  });

  it('sees the same name through accents, hyphens and abbreviations', () => {
    const [position] = readPositions([{ code: 'x', name: 'SAINT-ETIENNE', department: '42' }]).values();
    expect(position).toEqual(positions.get('42218'));
  });
});
