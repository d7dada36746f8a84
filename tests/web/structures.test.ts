/** Which types of structures are shown, how many there are, in which order they are listed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import type { MapStructure } from '../../web/map/structure-marks.js';
import { nextOrder, sortStructures } from '../../web/structures/structure-rows.js';
import {
  choiceOf,
  chosenTypes,
  countByType,
  isPlaced,
  listTypes,
} from '../../web/structures/structure-types.js';

const catalogue = loadCatalogue();
const types = listTypes(catalogue);
const familyOf = (id: string) => types.find((type) => type.id === id)?.family;

describe('the types', () => {
  it('are all those of the catalogue, family after family', () => {
    const all = catalogue.structureGroups.flatMap((group) => group.types);
    expect(types.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    const families = types.map(({ family }) => family);
    expect(families).toEqual([...families].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
  const order = ['coordinated', 'care', 'medico-social'];

  it.each([
    ['multiprofessional-health-houses', 'coordinated'],
    ['cpts', 'coordinated'],
    ['community-pharmacies', 'care'],
    ['nursing-homes-ehpad', 'medico-social'],
    ['cada', 'medico-social'],
  ])('%s is %s', (id, family) => {
    expect(familyOf(id)).toBe(family);
  });
});

describe('the choice', () => {
  it('is at first what the report counts', () => {
    const reported = catalogue.structureGroups
      .flatMap((group) => group.types)
      .filter(({ inReport }) => inReport);
    expect(chosenTypes('reported', types)).toEqual(
      new Set(types.map(({ id }) => id).filter((id) => reported.some((type) => type.id === id))),
    );
    expect(chosenTypes([], types).size).toBe(0);
    expect(chosenTypes('all', types).size).toBe(types.length);
    expect(chosenTypes(['clinics', 'of-another-catalogue'], types)).toEqual(new Set(['clinics']));
  });

  it('is said in the shortest way, and means the same again', () => {
    fc.assert(
      fc.property(fc.subarray(types.map(({ id }) => id)), (ids) => {
        const chosen = new Set(ids);
        expect(chosenTypes(choiceOf(chosen, types), types)).toEqual(chosen);
      }),
    );
    expect(choiceOf(chosenTypes('reported', types), types)).toBe('reported');
    expect(choiceOf(chosenTypes('all', types), types)).toBe('all');
    expect(choiceOf(new Set(), types)).toEqual([]);
  });
});

describe('the numbers', () => {
  it('are those of the régions shown and of the project', () => {
    const structures = [
      { type: 'clinics', commune: '30189' },
      { type: 'clinics', commune: '34172' },
      { type: 'cpts', commune: '34172' },
    ];
    expect([...countByType(structures, new Set(['34172']))]).toEqual([
      ['clinics', { here: 2, project: 1 }],
      ['cpts', { here: 1, project: 1 }],
    ]);
  });

  it('tell a position on the map from one that is missing or elsewhere', () => {
    const occitanie = [-0.4, 42.3, 4.9, 45.1];
    expect(isPlaced({ position: [4.36, 43.83] }, [occitanie])).toBe(true);
    expect(isPlaced({ position: null }, [occitanie])).toBe(false);
    expect(isPlaced({ position: [43.83, 4.36] }, [occitanie])).toBe(false);
    expect(isPlaced({ position: [5.4, 43.3] }, [occitanie, [4.2, 42.9, 7.8, 45.2]])).toBe(true);
    expect(isPlaced({ position: [4.36, 43.83] }, [])).toBe(false);
  });
});

describe('the list', () => {
  const row = (name: string, type: string, commune: string) =>
    ({ establishment: { name }, type, commune }) as MapStructure;
  const rows = [
    row('Zeste', 'Cliniques', 'Nîmes'),
    row('Éole', 'Cliniques', 'Alès'),
    row('Agora', 'Dialyse', 'Nîmes'),
  ];
  const namesBy = (order: Parameters<typeof sortStructures>[1]) =>
    sortStructures(rows, order).map(({ establishment }) => establishment.name);

  it('is sorted as French sorts, then by name, whatever the direction', () => {
    expect(namesBy({ column: 'name', direction: 'ascending' })).toEqual(['Agora', 'Éole', 'Zeste']);
    expect(namesBy({ column: 'commune', direction: 'ascending' })).toEqual(['Éole', 'Agora', 'Zeste']);
    expect(namesBy({ column: 'commune', direction: 'descending' })).toEqual(['Agora', 'Zeste', 'Éole']);
    expect(namesBy({ column: 'type', direction: 'descending' })).toEqual(['Agora', 'Éole', 'Zeste']);
  });

  it('is turned around by a second press on the same heading', () => {
    const byName = nextOrder({ column: 'commune', direction: 'ascending' }, 'name');
    expect(byName).toEqual({ column: 'name', direction: 'ascending' });
    expect(nextOrder(byName, 'name')).toEqual({ column: 'name', direction: 'descending' });
    expect(nextOrder(nextOrder(byName, 'name'), 'name')).toEqual(byName);
  });
});
