import { describe, expect, it } from 'vitest';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { changeSelection, startSelection, type Change } from '../../web/state/selection.js';
import { existingCptsOf, summariseSelection } from '../../web/state/summary.js';
import { describeCarried, describeLastChange, nameGrouping } from '../../web/state/wording.js';

function commune(code: string, name: string, population: number | null): CommuneSummary {
  return {
    code,
    name,
    department: code.slice(0, 2),
    region: '76',
    postalCodes: [],
    population,
    cpts: [],
    professionals: 10,
    structures: 2,
    coordinatedStructures: 1,
  };
}

const communes = new Map(
  [
    commune('31555', 'Toulouse', 500_000),
    commune('31561', "L'Union", 12_000),
    commune('55039', 'Beaumont', null),
  ].map((summary) => [summary.code, summary]),
);

describe('the sentence about the last change', () => {
  function sentence(...changes: Change[]): string {
    return describeLastChange(changes.reduce(changeSelection, startSelection([])), communes, '76');
  }

  const three: Change = { kind: 'open', codes: ['31555', '31561', '55039'] };

  it.each<[string, Change[], string]>([
    ['arrival', [], ''],
    ['addition', [{ kind: 'add', code: '31555' }], 'Toulouse\u202f: ajoutée au projet.'],
    ['removal', [three, { kind: 'remove', codes: ['31561'] }], "L'Union\u202f: retirée du projet."],
    ['removals', [three, { kind: 'remove', codes: ['31561', '31555'] }], '2 communes retirées du projet.'],
    [
      'replacement',
      [three, { kind: 'replace', code: '31555' }],
      'Toulouse est maintenant la seule commune du projet.',
    ],
    ['opening', [three], 'Projet ouvert\u202f: 3 communes.'],
    ['reset', [three, { kind: 'reset' }], 'Projet vidé\u202f: 3 communes en moins.'],
    [
      'a grouping',
      [three, { kind: 'add-many', codes: ['31555', '31001', '31002', '31003'], name: 'CC' }],
      'CC\u202f: 3 communes ajoutées, 1 y était déjà. 3 sont hors de la région affichée.',
    ],
    [
      'a grouping that is all new',
      [{ kind: 'add-many', codes: ['31555', '31561'], name: 'CC' }],
      'CC\u202f: 2 communes ajoutées.',
    ],
    [
      'a grouping alone',
      [three, { kind: 'replace-many', codes: ['31555', '31561', '55041'], name: 'CPTS' }],
      'CPTS est maintenant tout le projet\u202f: 3 communes. 1 est hors de la région affichée.',
    ],
    [
      'another map',
      [three, { kind: 'carry', codes: ['31555', '31561'], unchanged: ['31555'] }],
      'Projet mis à jour\u202f: 2 communes.',
    ],
    [
      'undo',
      [three, { kind: 'reset' }, { kind: 'undo' }],
      'Modification annulée\u202f: le projet compte 3 communes.',
    ],
    [
      'redo',
      [three, { kind: 'reset' }, { kind: 'undo' }, { kind: 'redo' }],
      'Modification rétablie\u202f: le projet compte 0 commune.',
    ],
    [
      'a commune that is not in the list',
      [{ kind: 'add', code: '99999' }],
      '99999\u202f: ajoutée au projet.',
    ],
  ])('%s', (_, changes, expected) => {
    expect(sentence(...changes)).toBe(expected);
  });
});

describe('a grouping by its name', () => {
  it.each([
    ['cpts', 'CPTS Provence Santé', 'CPTS Provence Santé'],
    ['cpts', 'Uzège', 'CPTS Uzège'],
    ['epci', "Communauté de communes Pays d'Uzès", "CC Pays d'Uzès"],
    ['epci', "Communauté d'agglomération de Nîmes Métropole", 'CA de Nîmes Métropole'],
    ['epci', 'Communauté urbaine Limoges Métropole', 'CU Limoges Métropole'],
    ['epci', 'Toulouse Métropole', 'Toulouse Métropole'],
    ['bassin-de-vie', 'Uzès', 'Uzès (bassin de vie)'],
    ['canton', 'Uzès', 'Uzès (canton)'],
  ] as const)('%s %s', (kind, name, expected) => {
    expect(nameGrouping({ kind, name })).toBe(expected);
  });
});

describe('a list carried to another map', () => {
  it('is told code by code', () => {
    const change = {
      from: { code: '01003', name: 'Amareins' },
      to: [{ code: '01165', name: 'Francheleins' }],
      kind: 'merger',
      since: null,
      wider: true,
    } as const;
    const [merged, unknown] = describeCarried({
      codes: ['01165'],
      changes: [{ ...change, to: [...change.to] }],
      unknown: ['99999'],
    });
    expect(merged).toContain('01003 (Amareins)');
    expect(merged).toContain('Francheleins (01165)');
    expect(unknown).toBe('99999 ne correspond à aucune commune\u202f: laissé de côté.');
  });
});

describe('the sums of the banner', () => {
  it('adds up the communes chosen, and counts those without a population', () => {
    expect(summariseSelection(['31555', '31561', '55039', '99999'], communes)).toEqual({
      population: 512_000,
      withoutPopulation: 1,
      professionals: 30,
      structures: 6,
      coordinatedStructures: 3,
    });
  });

  it('groups the communes by the CPTS that they are in, and counts those of which nothing is known', () => {
    const known = new Map(communes);
    known.set('31555', { ...communes.get('31555')!, cpts: ['Nord', 'Sud'] });
    known.set('31561', { ...communes.get('31561')!, cpts: ['Sud'] });
    known.set('55039', { ...communes.get('55039')!, cpts: null });
    expect(existingCptsOf(['31555', '31561', '55039', '99999'], known)).toEqual({
      groups: [
        { name: 'Sud', codes: ['31555', '31561'] },
        { name: 'Nord', codes: ['31555'] },
      ],
      members: 2,
      unknown: 1,
    });
    expect(existingCptsOf(['31555'], communes)).toEqual({ groups: [], members: 0, unknown: 0 });
  });

  it('is zero for nothing', () => {
    expect(summariseSelection([], communes).population).toBe(0);
  });
});
