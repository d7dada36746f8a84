/** What is compared, to the address and back, whatever the address holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupingKinds } from '../../src/domain/grouping.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import {
  comparatorOfLink,
  formatComparator,
  parseComparator,
  type Comparator,
} from '../../web/compare/comparator.js';

const code = fc
  .tuple(fc.constantFrom('01', '13', '2A', '2B', '30', '97'), fc.integer({ min: 1, max: 999 }))
  .map(([department, number]) => department + String(number).padStart(3, '0'));

const arbitraryComparator: fc.Arbitrary<Comparator> = fc.oneof(
  fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => ({
    kind: 'edition' as const,
    edition: `${year}-${String(month).padStart(2, '0')}`,
  })),
  fc.constantFrom<Comparator>(
    { kind: 'area', level: 'france', code: 'FR' },
    { kind: 'area', level: 'region', code: '76' },
    { kind: 'area', level: 'department', code: '2A' },
    { kind: 'area', level: 'department', code: '974' },
  ),
  fc.record({
    kind: fc.constant('grouping' as const),
    grouping: fc.constantFrom(...groupingKinds),
    code: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
  }),
  fc.record({
    kind: fc.constant('territory' as const),
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 60 }).map((codes) => codes.sort(byLink)),
    cog: fc.integer({ min: 2010, max: 2030 }),
    name: fc.string({ maxLength: 80 }),
  }),
);

/** The order in which a link gives codes: that of their numbers, Corsica's two départements as 20 and 96. */
function byLink(a: string, b: string): number {
  const number = (text: string) => Number(text.replace('2A', '20').replace('2B', '96'));
  return number(a) - number(b);
}

describe('what a territory is compared with', () => {
  it('comes back from the address as it was written', () => {
    fc.assert(
      fc.property(arbitraryComparator, (comparator) => {
        const query = new URLSearchParams({ avec: formatComparator(comparator) });
        expect(parseComparator(new URLSearchParams(query.toString()).get('avec')!)).toEqual(comparator);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '',
    ':',
    'france:',
    'France',
    'edition:',
    'edition:2022',
    'edition:2022-07-01',
    'departement:3',
    'departement:../30',
    'departement:30/../../etc',
    'region:766',
    'cpts:',
    'cpts:   ',
    `cpts:${'a'.repeat(201)}`,
    't:',
    't:1',
    't:zzz',
    't:1GthlBAYPAQUOAgoHCBQ!',
    `t:${'1'.repeat(500_000)}`,
    `t:1GthlBAYPAQUOAgoHCBQD:${'a'.repeat(81)}`,
    'commune:30007',
    '__proto__:x',
    'constructor:x',
    'toString:x',
  ])('%s is nothing', (text) => {
    expect(parseComparator(text)).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 't:', 't:1', 't:2', 'cpts:'),
        (text, start) => {
          const parsed = parseComparator(start + text);
          if (parsed !== null) expect(parseComparator(formatComparator(parsed))).toEqual(parsed);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a link that is pasted', () => {
  const codes = ['13015', '13019'];
  const link = encodeSelection(codes, 2026);
  const expected = { kind: 'territory', codes, cog: 2026, name: '' };

  it.each([
    `https://example.org/rapport?region=93&t=${link}`,
    `  http://127.0.0.1:3000/comparer?t=${link}&avec=france#x `,
    `?t=${link}`,
    `t=${link}`,
    link,
  ])('%s gives its territory', (text) => {
    expect(comparatorOfLink(text)).toEqual(expected);
  });

  it.each(['', 'https://example.org/', 'https://example.org/?t=', 'bonjour', `?t=${link}!`])(
    '%s gives none',
    (text) => {
      expect(comparatorOfLink(text)).toBeNull();
    },
  );
});
