import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';

const cog = readCog();
const present = new Map(cog.communes.map((commune) => [commune.code, commune]));
const former = new Map(cog.formerCommunes.map((commune) => [commune.code, commune]));

describe('official geographic code', () => {
  it('has the 34 969 communes of 2026, sorted by code, each once', () => {
    expect(cog.cog).toBe(2026);
    expect(cog.communes.length).toBe(34_969);
    expect(present.size).toBe(34_969);
    expect(cog.communes.map(({ code }) => code)).toEqual([...present.keys()].sort());
  });

  it('knows the département, région, postal codes, population and EPCI of a commune', () => {
    expect(present.get('30258')).toEqual({
      code: '30258',
      name: 'Saint-Gilles',
      department: '30',
      region: '76',
      postalCodes: ['30800'],
      population: 14_734,
      epci: '243000643',
    });
  });

  it('has the 1 255 EPCI, each with a name and with communes', () => {
    expect(cog.epcis).toHaveLength(1255);
    expect(cog.epcis).toContainEqual({ code: '243000643', name: 'CA de Nîmes Métropole' });
    const used = new Set(cog.communes.map(({ epci }) => epci).filter((epci) => epci !== null));
    expect(new Set(cog.epcis.map(({ code }) => code))).toEqual(used);
  });

  it('has no population for the six places without inhabitants', () => {
    const empty = cog.communes.filter(({ population }) => population === null).map(({ code }) => code);
    expect(empty).toEqual(['98411', '98412', '98413', '98414', '98415', '98901']);
  });

  it('has the 101 départements and 18 régions, and the 8 overseas collectivities as both', () => {
    const collectivities = ['975', '977', '978', '984', '986', '987', '988', '989'];
    expect(cog.departments.length).toBe(101 + collectivities.length);
    expect(cog.regions.length).toBe(18 + collectivities.length);
    const areas = new Set(cog.regions.map(({ code }) => code));
    expect(collectivities.every((code) => areas.has(code))).toBe(true);
    const departments = new Map(cog.departments.map((department) => [department.code, department]));
    const lost = cog.communes.filter(
      ({ department, region }) => departments.get(department)?.region !== region,
    );
    expect(lost).toEqual([]);
  });

  it('sends each former code to a present commune, and lists no code still in use', () => {
    const lost = cog.formerCommunes.filter(({ into }) => !present.has(into));
    const inUse = cog.formerCommunes.filter(({ code }) => present.has(code));
    expect(lost).toEqual([]);
    expect(inUse).toEqual([]);
    expect(former.size).toBe(cog.formerCommunes.length);
  });

  it.each([
    { what: 'a commune déléguée', code: '01091', name: 'Châtillon-en-Michaille', into: '01033' },
    { what: 'a commune associée', code: '01120', name: 'Cordieux', into: '01262' },
    {
      what: 'a municipal arrondissement',
      code: '13201',
      name: 'Marseille 1er Arrondissement',
      into: '13055',
    },
    { what: 'a code given up long ago', code: '01003', name: null, into: '01165' },
  ])('knows $what', ({ code, name, into }) => {
    expect(former.get(code)).toEqual({ code, name, into });
  });

  it('does not list the code that a new commune took over from one of its parts', () => {
    expect(present.has('01033')).toBe(true);
    expect(former.has('01033')).toBe(false);
  });
});
