import { describe, expect, it } from 'vitest';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { changeSelection, startSelection, type Change } from '../../web/state/selection.js';
import { summariseSelection } from '../../web/state/summary.js';
import { carryOver, describeLastChange } from '../../web/state/wording.js';

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
    return describeLastChange(changes.reduce(changeSelection, startSelection([])), communes);
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
      'undo',
      [three, { kind: 'reset' }, { kind: 'undo' }],
      'Modification annulée\u202f: le projet compte 3 communes.',
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

describe('a selection carried over to another year', () => {
  it('takes the present commune for a merged one, once, and leaves out what is none', () => {
    const carried = carryOver(
      ['31555', '01003', '01165', '99999', '31'],
      [
        { kind: 'merged', code: '01003', name: 'Amareins', into: { code: '01165', name: 'Francheleins' } },
        { kind: 'unknown', code: '99999' },
        { kind: 'department', code: '31', name: 'Haute-Garonne' },
      ],
    );
    expect(carried.codes).toEqual(['31555', '01165']);
    expect(carried.remarks).toEqual([
      'Amareins (01003) a été réunie à Francheleins (01165), qui prend sa place.',
      '99999 ne correspond à aucune commune\u202f: laissé de côté.',
      '31 est le code d’un département (Haute-Garonne), pas d’une commune\u202f: laissé de côté.',
    ]);
  });

  it('speaks of a merged commune whose name is lost', () => {
    const into = { code: '01165', name: 'Francheleins' };
    expect(carryOver(['01003'], [{ kind: 'merged', code: '01003', name: null, into }]).remarks).toEqual([
      'La commune 01003 a été réunie à Francheleins (01165), qui prend sa place.',
    ]);
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

  it('is zero for nothing', () => {
    expect(summariseSelection([], communes).population).toBe(0);
  });
});
