/** Cutting lines: nothing is lost, nothing is too long, and French spaces hold. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from '../../src/reports/text/wrap.js';

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '-', ' ', ' ', '\u202f', ':', '\n') });
const widths = fc.integer({ min: 1, max: 20 });

it('keeps every character but the spaces where it breaks, within the width', () => {
  fc.assert(
    fc.property(texts, widths, (text, width) => {
      const lines = wrap(text, width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
    }),
  );
});

it('breaks at spaces, never at no-break spaces', () => {
  expect(wrap('Région\u202f: 12\u202f% de tous', 10)).toEqual(['Région\u202f:', '12\u202f% de', 'tous']);
});

it('breaks a long word after a hyphen, or else where the line ends', () => {
  expect(wrap('le Bouzemont-Saint-Genest', 16)).toEqual(['le', 'Bouzemont-Saint-', 'Genest']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

it('keeps the lines that the text already has', () => {
  expect(wrap('a\nb c\n', 10)).toEqual(['a', 'b c', '']);
});
