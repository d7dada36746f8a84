/** Articles, elisions and contractions of French places. */
import { describe, expect, it } from 'vitest';
import { atCommune, hasPlaceName, ofCommune, placeName, than } from '../../src/letter/place-names.js';
import { readCog } from '../../src/opendata/cog.js';

describe('placeName', () => {
  it.each([
    ['department', '30', 'Gard', 'le Gard', 'du Gard', 'dans le Gard'],
    ['department', '48', 'Lozère', 'la Lozère', 'de la Lozère', 'dans la Lozère'],
    ['department', '40', 'Landes', 'les Landes', 'des Landes', 'dans les Landes'],
    ['department', '34', 'Hérault', 'l’Hérault', 'de l’Hérault', 'dans l’Hérault'],
    ['department', '35', 'Ille-et-Vilaine', 'l’Ille-et-Vilaine', 'd’Ille-et-Vilaine', 'en Ille-et-Vilaine'],
    ['department', '47', 'Lot-et-Garonne', 'le Lot-et-Garonne', 'de Lot-et-Garonne', 'en Lot-et-Garonne'],
    ['department', '21', "Côte-d'Or", 'la Côte-d’Or', 'de la Côte-d’Or', 'dans la Côte-d’Or'],
    ['department', '2A', 'Corse-du-Sud', 'la Corse-du-Sud', 'de la Corse-du-Sud', 'en Corse-du-Sud'],
    ['department', '75', 'Paris', 'Paris', 'de Paris', 'à Paris'],
    ['department', '974', 'La Réunion', 'La Réunion', 'de La Réunion', 'à La Réunion'],
    ['region', '76', 'Occitanie', 'l’Occitanie', 'd’Occitanie', 'en Occitanie'],
    [
      'region',
      '75',
      'Nouvelle-Aquitaine',
      'la Nouvelle-Aquitaine',
      'de Nouvelle-Aquitaine',
      'en Nouvelle-Aquitaine',
    ],
    ['region', '44', 'Grand Est', 'le Grand Est', 'du Grand Est', 'dans le Grand Est'],
    [
      'region',
      '52',
      'Pays de la Loire',
      'les Pays de la Loire',
      'des Pays de la Loire',
      'dans les Pays de la Loire',
    ],
  ] as const)('%s %s', (level, code, name, the, of, inside) => {
    expect(placeName(level, { code, name })).toEqual({ the, of, in: inside });
  });

  it('knows every département and région', () => {
    const { departments, regions } = readCog();
    const unknown = [
      ...departments.filter(({ code }) => !hasPlaceName('department', code)),
      ...regions.filter(({ code }) => !hasPlaceName('region', code)),
    ];
    expect(unknown).toEqual([]);
  });
});

it.each([
  ['Nîmes', 'à Nîmes', 'de Nîmes'],
  ['Uzès', 'à Uzès', 'd’Uzès'],
  ['Évian', 'à Évian', 'd’Évian'],
  ['Le Vigan', 'au Vigan', 'du Vigan'],
  ['Les Angles', 'aux Angles', 'des Angles'],
  ['La Calmette', 'à La Calmette', 'de La Calmette'],
  ["L'Isle-Jourdain", 'à L’Isle-Jourdain', 'de L’Isle-Jourdain'],
  ['Lespignan', 'à Lespignan', 'de Lespignan'],
])('the commune %s', (name, at, of) => {
  expect([atCommune(name), ofCommune(name)]).toEqual([at, of]);
});

it('elides que before a vowel', () => {
  expect(['en Occitanie', 'à Paris', 'dans le Gard'].map(than)).toEqual([
    'qu’en Occitanie',
    'qu’à Paris',
    'que dans le Gard',
  ]);
});
