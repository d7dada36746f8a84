import { afterEach, describe, expect, it } from 'vitest';
import { formatCount, formatDecimal, formatInteger, formatMeasure } from '../../src/domain/format.js';
import {
  speakEnglish,
  speakFrench,
  t,
  tParts,
  type Dictionary,
  type Sentence,
} from '../../src/language/translate.js';

const french = 'Projet : {count, plural, one {# commune} other {# communes}} sur <b>{total}</b> « prêtes »';
// A dictionary of one sentence, which the product does not have.
const sentence = french as Sentence;
const words = {
  [french]: 'Project: {count, plural, one {# commune} other {# communes}} of <b>{total}</b> “ready”',
} as Readonly<Record<string, string>> as Dictionary;
const strong = (parts: (string | { strong: string })[]) => ({ strong: parts[0] as string });

afterEach(speakFrench);

describe('a sentence', () => {
  it('is said in French with its plurals and its spaces', () => {
    const say = (count: number) =>
      t(sentence, { count, total: 5, b: ((parts: string[]) => parts[0]) as never });
    expect(say(0)).toContain('0 commune ');
    expect(say(12_345)).toBe('Projet\u202f: 12\u00a0345 communes sur 5 «\u202fprêtes\u202f»');
  });

  it('is said in English from the dictionary, with English plurals', () => {
    speakEnglish(words);
    expect(tParts(sentence, { count: 0, total: 5, b: strong })).toEqual([
      'Project: 0 communes of ',
      { strong: '5' },
      ' “ready”',
    ]);
  });

  it('goes back to French', () => {
    speakEnglish(words);
    speakFrench();
    expect(tParts(sentence, { count: 1, total: 5, b: strong })[0]).toBe('Projet\u202f: 1 commune sur ');
  });
});

describe('figures', () => {
  it('follow the language', () => {
    speakEnglish(words);
    expect([formatInteger(100_647), formatDecimal(-10.74), formatMeasure(10.7, '%')]).toEqual([
      '100,647',
      '\u221210.7',
      '10.7%',
    ]);
    expect(formatCount(0, { one: 'commune', other: 'communes' })).toBe('0 communes');
    speakFrench();
    expect(formatMeasure(10.7, '%')).toBe('10,7\u00a0%');
    expect(formatCount(0, { one: 'commune', other: 'communes' })).toBe('0 commune');
  });
});
