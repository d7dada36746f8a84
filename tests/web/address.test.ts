import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../web/state/address.js';

const nothing = {
  region: null,
  codes: [],
  edition: null,
  pathologies: [],
  professions: [],
  grouping: true,
  structures: 'reported',
  cpts: true,
  indicator: null,
  difference: null,
  list: false,
  tables: false,
  comparator: null,
} as const;

describe('the address', () => {
  it('says nothing of what goes without saying', () => {
    expect(writeAddress(nothing, 2026)).toBe('');
    expect(readAddress('')).toEqual({ ...nothing, cog: null, fault: null });
  });

  it('gives back what it was given', () => {
    const codes = fc.uniqueArray(fc.constantFrom('01001', '2A004', '2B033', '31555', '97411'));
    const address = fc.record({
      region: fc.constantFrom(null, '76', '01'),
      codes,
      edition: fc.constantFrom(null, '2022-07'),
      pathologies: fc.uniqueArray(fc.constantFrom('ald-diabetes', 'ald-stroke')),
      grouping: fc.boolean(),
      structures: fc.oneof(
        fc.constantFrom('reported' as const, 'all' as const),
        fc.uniqueArray(fc.constantFrom('clinics', 'community-pharmacies')),
      ),
      cpts: fc.boolean(),
      professions: fc.uniqueArray(fc.constantFrom('nurses', 'speech-therapists')),
      indicator: fc.constantFrom(null, 'no-gp-17'),
      difference: fc.constantFrom(null, 'france' as const, 'region' as const, 'department' as const),
      list: fc.boolean(),
      tables: fc.boolean(),
      comparator: fc.constantFrom(null, 'departement:30', 'cpts:CPTS Ô & Cie, n° 1'),
    });
    fc.assert(
      fc.property(address, (given) => {
        const read = readAddress(writeAddress(given, 2026));
        expect({ ...read, codes: [...read.codes].sort() }).toEqual({
          ...given,
          codes: [...given.codes].sort(),
          cog: given.codes.length > 0 ? 2026 : null,
          fault: null,
        });
      }),
    );
  });

  it('is readable', () => {
    const text = writeAddress(
      { ...nothing, region: '76', pathologies: ['ald-stroke', 'ald-diabetes'] },
      2026,
    );
    expect(text).toBe('?region=76&ald=ald-stroke,ald-diabetes');
    expect(writeAddress({ ...nothing, structures: [], cpts: false }, 2026)).toBe(
      '?cpts=non&structures=aucune',
    );
    expect(writeAddress({ ...nothing, structures: 'all' }, 2026)).toBe('?structures=toutes');
  });

  it('says in French what is wrong with a damaged selection, and keeps the rest', () => {
    const read = readAddress('?region=76&t=!!!&e=2024-12');
    expect(read).toMatchObject({ region: '76', codes: [], edition: '2024-12' });
    expect(read.fault).toMatch(/^Le lien est incomplet/);
  });

  it('leaves out an edition that cannot be one', () => {
    expect(readAddress('?e=../../etc').edition).toBeNull();
  });

  it('never fails, whatever people paste', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readAddress(`?t=${text}`).codes).toBeInstanceOf(Array);
      }),
    );
  });
});
