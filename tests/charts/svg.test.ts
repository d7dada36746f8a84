import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeText, textElement } from '../../src/charts/svg.js';
import { contentOf, readSvg } from './svg-reader.js';

describe('escapeText', () => {
  it('leaves no markup and loses no character that XML allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (label, value) => {
        const node = readSvg(element('g', { 'data-value': value }, textElement({}, `x${label}`)));
        const allowed = (text: string) =>
          text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        expect(contentOf(node)).toBe(allowed(`x${label}`));
        expect(node.attributes['data-value']).toBe(allowed(value));
      }),
    );
  });

  it('drops the characters that no XML document may hold', () => {
    expect(escapeText('a\u0000b\u001fc\ud800d')).toBe('abcd');
  });
});

describe('element', () => {
  it('writes hundredths and no negative zero', () => {
    expect(element('rect', { x: 1 / 3, y: -0.001, width: 10 })).toBe('<rect x="0.33" y="0" width="10"/>');
  });
});

describe('the reader of these tests', () => {
  it.each(['<a><b></a></b>', '<a>', '<a x="1" x="2"/>', '<a>1 & 2</a>', '<a/><b/>', '<a x=1/>'])(
    'refuses %s',
    (svg) => {
      expect(() => readSvg(svg)).toThrow();
    },
  );
});
