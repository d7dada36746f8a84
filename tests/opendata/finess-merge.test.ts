/** Which of several FINESS files each département comes from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Establishment } from '../../src/domain/establishment.js';
import { mergeFiles } from '../../src/opendata/readers/finess/merge.js';

function establishment(id: string, commune: string, name = id): Establishment {
  return { id, name, type: 'hospitals', category: 'CH', commune, address: null, position: null };
}

/** As many establishments of a département as asked, numbered. */
function several(count: number, commune: string, name: string): Establishment[] {
  return Array.from({ length: count }, (_, index) => establishment(`${commune}${index}`, commune, name));
}

const namesOf = (establishments: readonly Establishment[]) => new Set(establishments.map(({ name }) => name));

describe('merging files of the register', () => {
  it.each([
    [5, 'new'],
    [4, 'old'],
  ])('takes a newer file with %i establishments for 10, or not', (count, winner) => {
    const merged = mergeFiles([
      { vintage: '2026-04', establishments: several(count, '30189', 'new') },
      { vintage: '2021-01-08', establishments: several(10, '30189', 'old') },
    ]);
    expect(namesOf(merged.establishments)).toEqual(new Set([winner]));
    expect(merged.departments).toEqual(winner === 'new' ? [['30'], []] : [[], ['30']]);
  });

  it('chooses in each département by itself', () => {
    const merged = mergeFiles([
      {
        vintage: '2021-01-08',
        establishments: [...several(3, '01001', 'old'), ...several(3, '30189', 'old')],
      },
      { vintage: '2026-04', establishments: [...several(3, '30189', 'new'), ...several(1, '97611', 'new')] },
    ]);
    expect(merged.departments).toEqual([['01'], ['30', '976']]);
    expect(merged.establishments).toHaveLength(7);
  });

  it('leaves out a sample of the register, even for a département that nothing else describes', () => {
    const register = several(2000, '01001', 'old');
    const sample = [establishment('986000001', '98611', 'new')];
    const filesWith = (count: number) => [
      { vintage: '2021-01-08', establishments: register.slice(0, count) },
      { vintage: '2026-05-12', establishments: sample },
    ];
    expect(mergeFiles(filesWith(2000)).departments).toEqual([['01'], []]);
    expect(mergeFiles(filesWith(1000)).departments).toEqual([['01'], ['986']]);
  });

  it('takes a dated file rather than one without a date, a day rather than its month, the last of two alike', () => {
    const files = [null, '2026-04', '2026-04-02', '2026-04-02'].map((vintage, index) => ({
      vintage,
      establishments: [establishment('010000001', '01001', String(index))],
    }));
    const winnerOf = (...indices: number[]) =>
      mergeFiles(indices.map((index) => files[index]!)).establishments[0]!.name;
    expect(winnerOf(1, 0)).toBe('1');
    expect(winnerOf(2, 1)).toBe('2');
    expect(winnerOf(2, 3)).toBe('3');
  });

  it('believes the newest file about an establishment that moved to another département', () => {
    const merged = mergeFiles([
      { vintage: '2021', establishments: [establishment('1', '01001'), establishment('2', '01001')] },
      { vintage: '2026', establishments: [establishment('1', '30189')] },
    ]);
    expect(merged.establishments.map(({ id, commune }) => [id, commune])).toEqual([
      ['1', '30189'],
      ['2', '01001'],
    ]);
  });

  it('gives each id once, in order, from a file that is said to be used there', () => {
    const file = fc.record({
      vintage: fc.constantFrom(null, '2016-01-08', '2021-01-08', '2026-04'),
      establishments: fc.uniqueArray(
        fc.record({ id: fc.nat(30), commune: fc.constantFrom('01001', '2A004', '97101') }),
        { selector: ({ id }) => id },
      ),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (drawn) => {
        const files = drawn.map(({ vintage, establishments }, index) => ({
          vintage,
          establishments: establishments.map(({ id, commune }) =>
            establishment(String(id).padStart(2, '0'), commune, String(index)),
          ),
        }));
        const merged = mergeFiles(files);
        const ids = merged.establishments.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].toSorted());
        expect(new Set(merged.departments.flat()).size).toBe(merged.departments.flat().length);
        for (const { name, commune } of merged.establishments) {
          const department = commune.slice(0, commune.startsWith('97') ? 3 : 2);
          expect(merged.departments[Number(name)]).toContain(department);
        }
      }),
    );
  });

  it('has nothing to say of no file', () => {
    expect(mergeFiles([])).toEqual({ establishments: [], departments: [] });
  });
});
