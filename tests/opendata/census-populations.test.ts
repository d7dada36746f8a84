/** Inhabitants of a census on the communes of today. */
import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { populationsByCensus, withCensus } from '../../src/opendata/public-data/census-populations.js';

const cog = readCog();
/** Freigné joined Vallons-de-l’Erdre, of another département, in 2018. */
const freigne = { cog: 2018, before: '49144', after: '44180', kind: 'merger', share: 1 } as const;

describe('populations of a census', () => {
  const vintages = [
    {
      cog: 2017,
      census: 2014,
      populations: new Map([
        ['49144', 1100],
        ['44180', 5400],
        ['97601', null],
      ]),
    },
    { cog: 2024, census: null, populations: new Map([['01001', 1]]) },
  ];
  const populations = populationsByCensus(vintages, cog, [freigne]);

  it('add up where communes merged; a file without a census is left out', () => {
    expect(populations.map(({ census }) => census)).toEqual([2014]);
    expect(populations[0]!.communes.get('44180')).toBe(6500);
    expect(populations[0]!.communes.has('49144')).toBe(false);
    expect(populations[0]!.communes.get('97601')).toBeNull();
  });

  it('take the place of those of the code where the census says something, and only there', () => {
    const populationOf = (code: string, census: number) =>
      withCensus(cog, populations, census).communes.find((commune) => commune.code === code)!.population;
    const before = (code: string) => cog.communes.find((commune) => commune.code === code)!.population;
    expect(populationOf('44180', 2014)).toBe(6500);
    expect(populationOf('97601', 2014)).toBe(before('97601'));
    expect(populationOf('01001', 2014)).toBe(before('01001'));
    expect(populationOf('44180', 2021)).toBe(before('44180'));
  });
});
