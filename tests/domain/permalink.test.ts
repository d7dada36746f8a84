import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeSelection, encodeSelection, PermalinkError } from '../../src/domain/permalink.js';

const metropolitan = fc
  .tuple(fc.integer({ min: 1, max: 95 }), fc.integer({ min: 1, max: 999 }))
  .filter(([department]) => department !== 20)
  .map(([department, commune]) => String(department).padStart(2, '0') + String(commune).padStart(3, '0'));
const corsican = fc
  .tuple(fc.constantFrom('2A', '2B'), fc.integer({ min: 1, max: 366 }))
  .map(([department, commune]) => department + String(commune).padStart(3, '0'));
const overseas = fc
  .tuple(fc.integer({ min: 971, max: 989 }), fc.integer({ min: 1, max: 99 }))
  .map(([department, commune]) => String(department) + String(commune).padStart(2, '0'));
const inseeCodes = fc.uniqueArray(fc.oneof(metropolitan, corsican, overseas), { maxLength: 400 });

/** Every fifth commune of a département, as a real project is: near each other, not all. */
function scattered(department: string, count: number): string[] {
  return Array.from({ length: count }, (_, rank) => department + String(1 + 5 * rank).padStart(3, '0'));
}

describe('permalink of a selection', () => {
  it('gives back any set of codes, Corsica and overseas included', () => {
    fc.assert(
      fc.property(inseeCodes, fc.integer({ min: 2000, max: 2100 }), (codes, cog) => {
        const decoded = decodeSelection(encodeSelection(codes, cog));
        expect(decoded.cog).toBe(cog);
        expect([...decoded.codes].sort()).toEqual([...codes].sort());
      }),
    );
  });

  it('is the same text whatever the order and the repeats', () => {
    fc.assert(
      fc.property(inseeCodes, (codes) => {
        expect(encodeSelection([...codes].reverse().concat(codes), 2026)).toBe(encodeSelection(codes, 2026));
      }),
    );
  });

  it('needs no escaping in an address', () => {
    fc.assert(
      fc.property(inseeCodes, (codes) => {
        expect(encodeSelection(codes, 2026)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('stays short: 74 communes of two départements, a whole région, all of France', () => {
    const project = [...scattered('30', 40), ...scattered('13', 34)];
    expect(encodeSelection(project, 2026).length).toBeLessThanOrEqual(110);
    const region = ['09', '11', '12', '30', '31', '32'].flatMap((department) =>
      Array.from({ length: 700 }, (_, rank) => department + String(rank + 1).padStart(3, '0')),
    );
    expect(encodeSelection(region, 2026).length).toBeLessThan(500);
  });

  it('sorts Corsica where its départements stand for 20 and 96', () => {
    const { codes } = decodeSelection(encodeSelection(['97105', '2B033', '19272', '2A004', '21231'], 2026));
    expect(codes).toEqual(['19272', '2A004', '21231', '2B033', '97105']);
  });

  it.each([['3155'], ['315555'], ['20004'], ['96001'], ['2C001'], ['2A04'], ['31 55'], ['']])(
    'refuses to encode %j',
    (code) => {
      expect(() => encodeSelection([code], 2026)).toThrow(RangeError);
    },
  );

  it('refuses to encode a year that is not one', () => {
    expect(() => encodeSelection(['31555'], 26)).toThrow(RangeError);
  });

  it('refuses hostile texts with its own error, and never another', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom('1', '2', '3'), fc.base64String()).map(([version, body]) => version + body),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          const { codes } = decodeSelection(text);
          expect(new Set(codes).size).toBe(codes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(PermalinkError);
        }
      }),
    );
  });

  it('refuses a text cut short', () => {
    const text = encodeSelection([...scattered('30', 40), ...scattered('13', 34)], 2026);
    expect(() => decodeSelection(text.slice(0, -10))).toThrow(PermalinkError);
    expect(() => decodeSelection('')).toThrow(PermalinkError);
  });

  it.each([
    ['a year after 2100', [101, 1]],
    ['no year', []],
    ['a code twice', [26, 5, 0]],
    // 100 001 in groups of seven bits: one more than 99999, since the first gap starts at −1.
    ['a code of six digits', [26, 0xa1, 0x8d, 0x06]],
    ['an integer without end', [26, 0x80]],
    ['an integer so long that it would wrap round', [26, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeSelection(`1${Buffer.from(bytes).toString('base64url')}`)).toThrow(PermalinkError);
  });

  it('refuses a text that inflates beyond all the communes of France', () => {
    const bomb = deflateSync(new Uint8Array(5_000_000).fill(1));
    const text = `2${Buffer.from(bomb).toString('base64url')}`;
    expect(() => decodeSelection(text)).toThrow(PermalinkError);
  });

  it('says in French what to do', () => {
    expect(() => decodeSelection('x')).toThrow(/^Le lien est incomplet ou abîmé/);
  });
});
