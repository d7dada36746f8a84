import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { createCommuneNames } from '../../src/opendata/commune-names.js';

const cog = readCog();
const names = createCommuneNames(cog);

describe('a commune named without its code', () => {
  it.each([
    ['by post code and name', '30300', 'Beaucaire', '30032'],
    ['without the zero of its post code', '1400', "L'Abergement-Clémenciat", '01001'],
    ['in other letters', '30300', 'BEAUCAIRE ', '30032'],
    ['by département where the post code is another', '30999', 'Beaucaire', '30032'],
    ['in Corse-du-Sud', '20167', 'Ajaccio', '2A004'],
    ['in Haute-Corse', '20600', 'Bastia', '2B033'],
    ['overseas', '97411', 'Saint-Paul', '97415'],
  ])('is found %s', (_, postalCode, name, code) => {
    expect(names.match({ postalCode, name })).toEqual({ code, isWhole: true });
  });

  it('is told from its namesakes of other départements', () => {
    expect(names.match({ postalCode: '5130', name: 'Venterol' })).toEqual({ code: '04234', isWhole: true });
    expect(names.match({ postalCode: '26110', name: 'Venterol' })).toEqual({ code: '26367', isWhole: true });
  });

  it('leads to the city from an arrondissement, and to the whole from a merged commune', () => {
    expect(names.match({ postalCode: '75018', name: 'Paris 18e Arrondissement' })).toEqual({
      code: '75056',
      isWhole: false,
    });
    expect(names.match({ postalCode: '1350', name: 'Béon' })).toEqual({ code: '01138', isWhole: false });
  });

  it('is told from another of its département by the post code alone', () => {
    const commune = cog.communes.find(({ code }) => code === '30032')!;
    const namesake = { ...commune, code: '30999', postalCodes: ['30999'] };
    const twins = createCommuneNames({ ...cog, communes: [commune, namesake], formerCommunes: [] });
    expect(twins.match({ postalCode: '30999', name: 'Beaucaire' })?.code).toBe('30999');
    expect(twins.match({ postalCode: '30000', name: 'Beaucaire' })).toBeNull();
  });

  it('is not guessed', () => {
    expect(names.match({ postalCode: '30300', name: 'Nulle-Part' })).toBeNull();
    expect(names.match({ postalCode: '', name: 'Beaucaire' })).toBeNull();
  });
});
